import type { Memory } from '../plan/memory.ts'
import type { Clock } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type MemoryApi } from './api.ts'
import { listerOf } from './listing.ts'
import { retryDelays } from './retry-policy.ts'
import { ServiceIndex } from './service-index.ts'

/** What became of a memory that was to be posted. */
export type Posted =
  | { readonly outcome: 'stored'; readonly id: string }
  /** Accepted, without the id that would prove it. */
  | { readonly outcome: 'unproven' }
  /** Refused or unanswered. `isDoubtful`: it may have been stored all the same. */
  | { readonly outcome: 'failed'; readonly failure: ApiFailure; readonly isDoubtful: boolean }

export interface PostContext {
  readonly api: MemoryApi
  readonly repo: string
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told of every answer, so that the number of memories in flight can follow. */
  readonly onAnswer?: (failure: ApiFailure | undefined) => void
  /** Told before each wait for the next try. */
  readonly onWait?: (failure: ApiFailure, ms: number) => void
}

/**
 * Posts one memory, with retries. After a request whose fate is not known, the service is asked for the memory before it
 * is posted again.
 */
export async function postMemory(
  memory: Memory,
  { api, repo, clock, signal, onAnswer, onWait }: PostContext,
): Promise<Posted> {
  const delayMs = retryDelays(clock)
  const lister = listerOf({ api, repo, clock, signal, isPatient: false })
  let isDoubtful = false
  const attempt = async (): Promise<Posted> => {
    if (isDoubtful) {
      // A list that fails as well takes one of the tries: posting again without a look could post twice.
      const found = await new ServiceIndex({ list: lister }).find(memory)
      if (typeof found === 'object') return { outcome: 'stored', id: found.id }
      if (found === 'absent') isDoubtful = false
    }
    try {
      const { id } = await api.post({ repo, memoryType: memory.memoryType, text: memory.text })
      onAnswer?.(undefined)
      return id === undefined ? { outcome: 'unproven' } : { outcome: 'stored', id }
    } catch (error) {
      if (error instanceof ApiFailure) {
        isDoubtful ||= error.kind === 'ambiguous' || error.kind === 'aborted'
        onAnswer?.(error)
      }
      throw error
    }
  }
  try {
    return await withRetries(attempt, {
      clock,
      signal,
      delayMs(error) {
        const wait = delayMs(error)
        if (wait !== undefined && error instanceof ApiFailure) onWait?.(error, wait)
        return wait
      },
    })
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure
    return { outcome: 'failed', failure, isDoubtful }
  }
}
