import { allEnded } from '../all-ended.ts'
import { ActionError } from '../errors.ts'
import type { Memory } from '../plan/memory.ts'
import { ApiFailure } from './api.ts'
import type { Calls } from './calls.ts'
import { endsApply, explainAbort, explainApiFailure } from './failures.ts'
import { type Posted, postMemory } from './post.ts'
import { ServiceIndex } from './service-index.ts'
import type { ToPost } from './settle.ts'
import type { Tally } from './tally.ts'

export interface PostingOptions {
  readonly repo: string
  readonly calls: Calls
  readonly tally: Tally
  readonly signal: AbortSignal
  /** Told after each memory how many are done. */
  readonly onDone: (done: number) => void
}

type Failure = Omit<Extract<Posted, { outcome: 'failed' }>, 'outcome'>

/** Posts what a run is to store, and notes what comes of each memory. */
export class Posting {
  readonly #options: PostingOptions
  /** Posted without proof, or without an answer: looked up once all is posted. */
  readonly #unproven: { readonly memory: Memory; readonly failure?: ApiFailure }[] = []
  #end: ActionError | undefined

  constructor(options: PostingOptions) {
    this.#options = options
  }

  /** Gives what ended the work before all was posted, or nothing. */
  async run(toPost: readonly ToPost[]): Promise<ActionError | undefined> {
    let done = 0
    const posts = toPost.map(async (one) => {
      await this.#post(one)
      this.#options.onDone(++done)
    })
    await allEnded(posts)
    await this.#settleUnproven()
    return this.#end
  }

  async #post({ memory, copy }: ToPost): Promise<void> {
    const { calls, tally } = this.#options
    try {
      if (copy !== undefined) await this.#removeCopy(copy)
      this.#note(memory, await postMemory(memory, calls))
    } catch (failure) {
      if (failure instanceof ApiFailure) {
        this.#noteFailure(memory, { failure, isDoubtful: false })
        return
      }
      if (!(failure instanceof ActionError)) throw failure
      this.#end ??= failure
      tally.fail(memory, failure)
    }
  }

  // A refusal to delete says nothing of the rule that is to be posted.
  async #removeCopy(id: string): Promise<void> {
    await this.#options.calls.remove(id).catch((failure: unknown) => {
      if (!(failure instanceof ApiFailure && failure.kind === 'rejected')) throw failure
      throw new ApiFailure('ambiguous', failure.message, { cause: failure })
    })
  }

  #note(memory: Memory, posted: Posted): void {
    const { tally } = this.#options
    if (posted.outcome === 'failed') this.#noteFailure(memory, posted)
    else if (posted.outcome === 'stored') tally.store(memory, posted.id, 'posted')
    else {
      tally.doubt(memory, 'accepted')
      this.#unproven.push({ memory })
    }
  }

  #noteFailure(memory: Memory, { failure, isDoubtful }: Failure): void {
    const { repo, signal, tally } = this.#options
    const error = explainApiFailure(failure, repo)
    if (signal.aborted) this.#end ??= explainAbort(repo)
    if (endsApply(failure)) this.#end ??= error
    if (isDoubtful) {
      tally.doubt(memory, 'unanswered')
      this.#unproven.push({ memory, failure })
    } else tally.fail(memory, error)
  }

  // The lists that were read before posting can't show what was posted, so they are asked for anew.
  async #settleUnproven(): Promise<void> {
    const { repo, calls, tally } = this.#options
    const index = new ServiceIndex({ list: calls.list })
    for (const { memory, failure } of this.#unproven) {
      const found = await this.#look(memory, index)
      const error = failure && explainApiFailure(failure, repo)
      if (typeof found === 'object') tally.store(memory, found.id, 'posted')
      else if (!error) tally.leave(memory, 'accepted')
      else if (found === 'absent') tally.fail(memory, error)
      else tally.failed.push({ memory, error })
    }
  }

  async #look(memory: Memory, index: ServiceIndex) {
    if (this.#end) return undefined
    try {
      return await index.find(memory)
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure
      this.#end ??= explainApiFailure(failure, this.#options.repo)
      return undefined
    }
  }
}
