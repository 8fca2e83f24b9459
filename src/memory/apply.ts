import { type ActionError, LedgerConflictError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Memory } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import type { Clock, Log } from '../ports.ts'
import { ApiFailure, type MemoryApi } from './api.ts'
import { type Applied, notBegun } from './applied.ts'
import { endsApply, explainAbort, explainApiFailure } from './failures.ts'
import { listerOf } from './listing.ts'
import { type Posted, postMemory } from './post.ts'
import { RequestQueue } from './queue.ts'
import { deletionOf, type Provenance } from './record.ts'
import { retractEntries } from './retract.ts'
import { ServiceIndex } from './service-index.ts'
import { settleLeftovers } from './settle.ts'
import { type Stored, Tally } from './tally.ts'
import { tellWaits } from './waits.ts'

export interface ApplyContext {
  readonly ledger: Ledger
  readonly api: MemoryApi
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly concurrency: number
  readonly provenance: Provenance
  readonly log: Pick<Log, 'info' | 'progress' | 'warning'>
  readonly onStored: (stored: Stored) => void
}

const CHECKPOINT_MS = 5_000
// So many unanswered posts in a row mean that the service is down, not that a memory is special.
const MAX_UNANSWERED = 3

/**
 * Makes the service hold what a plan says. The order is such that a process killed at any point loses no rule: what is
 * to be posted is written into the ledger first, and nothing is deleted before all that is new is stored.
 *
 * @throws {LedgerConflictError} where the ledger has changed since the plan was made; nothing has been posted then.
 * @throws {ActionError} where the ledger can't be written.
 */
export function applyPlan(plan: Plan, context: ApplyContext): Promise<Applied> {
  return new Apply(plan, context).run()
}

class Apply {
  readonly #plan: Plan
  readonly #context: ApplyContext
  readonly #tally: Tally
  readonly #queue: RequestQueue
  readonly #toRetract: readonly Entry[]
  /** Posted without proof, or without an answer: looked up once all is posted. */
  readonly #unproven: { readonly memory: Memory; readonly failure?: ApiFailure }[] = []
  #end: ActionError | undefined
  #unanswered = 0
  #savedAt: number

  constructor(plan: Plan, context: ApplyContext) {
    this.#plan = plan
    this.#context = context
    this.#tally = new Tally(plan, context)
    this.#queue = new RequestQueue(context.concurrency)
    this.#toRetract = [...plan.retract, ...plan.change.map(({ from }) => from)]
    this.#savedAt = context.clock.now()
  }

  async run(): Promise<Applied> {
    const { ledger } = this.#context
    const settle = { index: this.#index(), tally: this.#tally, isFirstRun: !ledger.exists }
    const toPost = (await this.#guard(() => settleLeftovers(this.#plan, settle))) ?? []
    this.#noteAbort()
    if (this.#end) return notBegun(this.#plan, this.#end)
    await this.#announce(toPost)
    try {
      await this.#postAll(toPost)
      await this.#settleUnproven()
      const { retracted, waiting } = await this.#retract()
      await ledger.save(this.#message(retracted.length))
      return this.#result(retracted, waiting)
    } catch (error) {
      // Whatever went wrong, what is known to be stored is to be found in the ledger.
      await Promise.allSettled([ledger.save(this.#message(0))])
      // A conflict before posting is a reason to plan anew; after it, that could post again what is stored already.
      throw error instanceof LedgerConflictError ? error.asFinal() : error
    }
  }

  async #announce(toPost: readonly Memory[]): Promise<void> {
    const { ledger, provenance } = this.#context
    for (const memory of toPost) this.#tally.announce(memory)
    for (const entry of this.#toRetract) ledger.put(deletionOf(entry, provenance))
    await ledger.claim(
      `Announce for ${this.#plan.repo}: ${toPost.length} to post, ${this.#toRetract.length} to retract`,
    )
  }

  async #postAll(memories: readonly Memory[]): Promise<void> {
    const { api, clock, signal, log } = this.#context
    const hooks = { onAnswer: this.#queue.noteAnswer, onWait: tellWaits(log, clock) }
    const post = { api, repo: this.#plan.repo, clock, signal, ...hooks }
    let done = 0
    await this.#queue.each(memories, async (memory) => {
      this.#noteAbort()
      if (this.#end) this.#tally.fail(memory, this.#end)
      else this.#note(memory, await postMemory(memory, post))
      log.progress(++done, memories.length)
      this.#checkpoint()
    })
  }

  #note(memory: Memory, posted: Posted): void {
    if (posted.outcome === 'failed') {
      this.#noteFailure(memory, posted)
      return
    }
    this.#unanswered = 0
    if (posted.outcome === 'stored') {
      this.#tally.store(memory, posted.id, 'posted')
    } else {
      this.#tally.doubt(memory, 'accepted')
      this.#unproven.push({ memory })
    }
  }

  #noteFailure(memory: Memory, { failure, isDoubtful }: Extract<Posted, { outcome: 'failed' }>): void {
    const error = explainApiFailure(failure, this.#plan.repo)
    if (failure.kind === 'ambiguous') this.#unanswered += 1
    if (endsApply(failure) || this.#unanswered >= MAX_UNANSWERED) this.#end ??= error
    if (isDoubtful) {
      this.#tally.doubt(memory, 'unanswered')
      this.#unproven.push({ memory, failure })
    } else this.#tally.fail(memory, error)
  }

  // The lists that were read before posting can't show what was posted, so they are asked for anew.
  async #settleUnproven(): Promise<void> {
    const index = this.#index()
    for (const { memory, failure } of this.#unproven.splice(0)) {
      const found = this.#end ? undefined : await this.#guard(() => index.find(memory))
      const error = failure && explainApiFailure(failure, this.#plan.repo)
      if (typeof found === 'object') this.#tally.store(memory, found.id, 'posted')
      else if (!error) this.#tally.unconfirmed.push(memory)
      else if (found === 'absent') this.#tally.fail(memory, error)
      else this.#tally.failed.push({ memory, error })
    }
  }

  async #retract(): Promise<{ retracted: Entry[]; waiting: readonly Entry[] }> {
    const { ledger } = this.#context
    this.#noteAbort()
    if (this.#end || this.#tally.failed.length + this.#tally.unconfirmed.length > 0) {
      for (const entry of this.#toRetract) ledger.put(entry)
      return { retracted: [], waiting: this.#toRetract }
    }
    const context = { ...this.#context, repo: this.#plan.repo, queue: this.#queue }
    const { error, ...outcome } = await retractEntries(this.#toRetract, context)
    this.#end = error
    return outcome
  }

  #checkpoint(): void {
    const { clock, ledger, log } = this.#context
    if (clock.now() - this.#savedAt < CHECKPOINT_MS) return
    this.#savedAt = clock.now()
    ledger
      .save(this.#message(0))
      .catch((error: unknown) => log.warning(`The ledger could not be written yet: ${String(error)}`))
  }

  #noteAbort(): void {
    if (this.#context.signal.aborted) this.#end ??= explainAbort(this.#plan.repo)
  }

  // A failure of the service ends the work in order: what is known by then is still written.
  async #guard<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure
      this.#end ??= explainApiFailure(failure, this.#plan.repo)
      return undefined
    }
  }

  #index(): ServiceIndex {
    return new ServiceIndex({ list: listerOf({ ...this.#context, repo: this.#plan.repo }) })
  }

  #message(retracted: number): string {
    return `Sync the memory of ${this.#plan.repo}: ${this.#tally.stored.length} stored, ${retracted} retracted`
  }

  #result(retracted: readonly Entry[], waiting: readonly Entry[]): Applied {
    const { stored, unconfirmed, failed } = this.#tally
    const error = this.#end ?? failed[0]?.error
    return { stored, unconfirmed, failed, retracted, waiting, ...(error && { error }) }
  }
}
