import type { Memory } from '../plan/memory.ts'
import { ApiFailure } from './api.ts'
import type { Calls } from './calls.ts'
import { ServiceIndex } from './service-index.ts'

/** What became of a memory that was to be posted. */
export type Posted =
  | { readonly outcome: 'stored'; readonly id: string }
  /** Accepted, without the id that would prove it. */
  | { readonly outcome: 'unproven' }
  /** Refused or unanswered. `isDoubtful`: it may have been stored all the same. */
  | { readonly outcome: 'failed'; readonly failure: ApiFailure; readonly isDoubtful: boolean }

// Where the list is too long to show everything, each post without an answer may be one more copy.
const MAX_BLIND_POSTS = 2

/**
 * Posts one memory, with retries. After a request whose fate is not known, the service is asked for the memory before it
 * is posted again.
 */
export async function postMemory(memory: Memory, calls: Calls): Promise<Posted> {
  let unanswered: ApiFailure | undefined
  let blindPosts = 0
  const attempt = async (number: number): Promise<Posted> => {
    if (unanswered) {
      // A look that fails as well takes one of the tries: posting again without one could post twice.
      const found = await new ServiceIndex({ list: calls.look }).find(memory)
      if (typeof found === 'object') return { outcome: 'stored', id: found.id }
      if (found === 'not shown' && blindPosts >= MAX_BLIND_POSTS) return doubtful(unanswered)
      if (found === 'absent') unanswered = undefined
    }
    try {
      const { id } = await calls.post(memory, { isFirst: number === 1 })
      return id === undefined ? { outcome: 'unproven' } : { outcome: 'stored', id }
    } catch (error) {
      if (error instanceof ApiFailure && leavesDoubt(error)) {
        unanswered = error
        blindPosts += 1
      }
      throw error
    }
  }
  try {
    return await calls.retry(attempt)
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure
    return { outcome: 'failed', failure, isDoubtful: unanswered !== undefined }
  }
}

function doubtful(failure: ApiFailure): Posted {
  return { outcome: 'failed', failure, isDoubtful: true }
}

function leavesDoubt({ kind, isSent }: ApiFailure): boolean {
  return isSent && (kind === 'ambiguous' || kind === 'aborted')
}
