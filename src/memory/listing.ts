import type { Clock } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type Listing, type MemoryApi } from './api.ts'
import { retryDelays } from './retry-policy.ts'
import type { ListMemories } from './service-index.ts'

export interface ListingOptions {
  readonly api: MemoryApi
  readonly repo: string
  readonly clock: Clock
  readonly signal: AbortSignal
  /**
   * Whether a list that fails in passing is asked for again and in the end shows nothing, as it does unless told otherwise.
   * Else its failure is thrown, for a caller with tries of its own.
   */
  readonly isPatient?: boolean
}

/** Lists the memories of one repository, with retries. A list that alone is broken shows nothing. */
export function listerOf({ api, repo, clock, signal, isPatient = true }: ListingOptions): ListMemories {
  return (colour): Promise<Listing> =>
    withRetries(() => api.list(repo, colour), {
      clock,
      signal,
      delayMs: isPatient ? retryDelays(clock) : () => undefined,
    }).catch((error: unknown) => {
      // Where the list alone is broken, posting may still work; the other failures would meet a post as well.
      const kind = error instanceof ApiFailure ? error.kind : undefined
      if (kind === 'wrong-address' || kind === 'rejected' || (kind === 'ambiguous' && isPatient))
        return { memories: [], extent: 'none' }
      throw error
    })
}
