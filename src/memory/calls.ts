import type { Memory } from '../plan/memory.ts'
import type { Clock } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type FailureKind, type Listing, type MemoryApi } from './api.ts'
import { endsApply } from './failures.ts'
import type { Method, Pace } from './pace.ts'
import { retryDelays } from './retry-policy.ts'

export interface CallsOptions {
  readonly api: MemoryApi
  readonly repo: string
  readonly pace: Pace
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told of every request that failed. */
  readonly onFailure?: () => void
  /** Asked before each request that changes something; what it throws is thrown in place of the request. */
  readonly beforeChange?: () => Promise<void>
}

const NOTHING: Listing = { memories: [], extent: 'none' }

/**
 * The requests that a run makes for one repository. A failure that would meet every other request as well, such as a
 * refused token, stops all that have not been sent yet.
 */
export class Calls {
  readonly #options: CallsOptions
  #stoppedBy: ApiFailure | undefined

  constructor(options: CallsOptions) {
    this.#options = options
  }

  /** Stores a memory, in one request. */
  post({ memoryType, text }: Memory, { isFirst }: { isFirst: boolean }): Promise<{ id: string | undefined }> {
    const { api, repo } = this.#options
    return this.#once('POST', () => api.post({ repo, memoryType, text }), isFirst)
  }

  /** Lists memories in one request, on behalf of something that was begun before. Without such a call, it shows nothing. */
  readonly look = (colour?: string): Promise<Listing> => {
    const { api, repo } = this.#options
    const answer = this.#once('GET', () => api.list(repo, colour), false)
    return answer.catch((failure: unknown) => showsNothing('wrong-address', 'rejected')(asSent(failure)))
  }

  /** Lists memories, with retries. A list that is broken while the rest may work shows nothing. */
  readonly list = (colour?: string): Promise<Listing> =>
    this.#retry(() => this.look(colour)).catch(showsNothing('ambiguous'))

  /** Deletes a memory, with retries. */
  remove(id: string): Promise<'deleted' | 'missing'> {
    const { api, repo } = this.#options
    return this.retry((number) => this.#once('DELETE', () => api.remove(repo, id), number === 1))
  }

  /** Tries something again as long as its failures, this run's patience and its end allow. The number is that of the try. */
  async retry<T>(attempt: (number: number) => Promise<T>): Promise<T> {
    try {
      return await this.#retry(attempt)
    } catch (failure) {
      if (failure instanceof ApiFailure && endsApply(failure)) this.#stoppedBy ??= failure
      throw failure
    }
  }

  #retry<T>(attempt: (number: number) => Promise<T>): Promise<T> {
    const { clock, signal, pace, onFailure } = this.#options
    const delayMs = retryDelays(clock, pace)
    return withRetries(attempt, {
      clock,
      signal,
      delayMs(error) {
        onFailure?.()
        return delayMs(error)
      },
    })
  }

  #once<T>(method: Method, send: () => Promise<T>, isFirst: boolean): Promise<T> {
    const sendUnlessStopped = async () => {
      if (this.#stoppedBy) throw ApiFailure.unsent(this.#stoppedBy)
      if (method !== 'GET') await this.#options.beforeChange?.()
      return await send()
    }
    return this.#options.pace.attempt(method, sendUnlessStopped, { isFirst })
  }
}

// Where the list alone is broken, posting may still work; the other failures would meet a post as well.
function showsNothing(...kinds: readonly FailureKind[]): (failure: unknown) => Listing {
  return (failure) => {
    if (failure instanceof ApiFailure && failure.isSent && kinds.includes(failure.kind)) return NOTHING
    throw failure
  }
}

// Lists that have failed too often to be asked for say no more of the rest than the last of them did.
function asSent(failure: unknown): unknown {
  const isLeftOut = failure instanceof ApiFailure && failure.kind === 'ambiguous' && !failure.isSent
  return isLeftOut ? failure.cause : failure
}
