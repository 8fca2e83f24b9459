import { type ActionError, LedgerConflictError } from '../errors.ts'
import type { Entries, Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Remembered } from '../ledger/remembered.ts'
import type { Plan } from '../plan/plan.ts'
import type { Clock, Identity, Log } from '../ports.ts'
import { ApiFailure, type MemoryApi } from './api.ts'
import { type Applied, notBegun } from './applied.ts'
import { Calls } from './calls.ts'
import { Checkpoints } from './checkpoints.ts'
import { Chronicle } from './chronicle.ts'
import { explainAbort, explainApiFailure } from './failures.ts'
import type { Pace } from './pace.ts'
import { Posting } from './posting.ts'
import { deletionOf, type Provenance } from './record.ts'
import { type Retractions, retractEntries } from './retract.ts'
import { ServiceIndex } from './service-index.ts'
import { settleLeftovers, type ToPost } from './settle.ts'
import { type Stored, Tally } from './tally.ts'

export interface ApplyContext {
  readonly ledger: Ledger
  readonly api: MemoryApi
  readonly pace: Pace
  readonly clock: Clock
  readonly identity: Identity
  readonly signal: AbortSignal
  readonly provenance: Provenance
  readonly log: Pick<Log, 'info' | 'progress' | 'warning'>
  readonly onStored: (stored: Stored) => void
  /** What the ledger's header is to say besides, once these are its entries. */
  readonly remember?: (entries: Entries) => Promise<Remembered>
}

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
  readonly #calls: Calls
  readonly #chronicle: Chronicle
  readonly #checkpoints: Checkpoints
  readonly #toRetract: readonly Entry[]
  #end: ActionError | undefined

  constructor(plan: Plan, context: ApplyContext) {
    this.#plan = plan
    this.#context = context
    this.#tally = new Tally(plan, context)
    this.#chronicle = new Chronicle({ ...context, tally: this.#tally })
    const message = () => this.#chronicle.tell()
    this.#checkpoints = new Checkpoints({ ...context, run: context.provenance.run, message })
    this.#calls = new Calls({
      ...{ ...context, repo: plan.repo },
      onFailure: () => this.#checkpoints.touch(),
      beforeChange: () => this.#checkpoints.ensureLease(),
    })
    this.#toRetract = [...plan.retract, ...plan.change.map(({ from }) => from)]
  }

  async run(): Promise<Applied> {
    const { ledger } = this.#context
    const index = new ServiceIndex({ list: this.#calls.list })
    const settle = { index, tally: this.#tally, isFirstRun: !ledger.exists }
    const toPost = (await this.#guard(() => settleLeftovers(this.#plan, settle))) ?? []
    this.#noteAbort()
    if (this.#end) return await this.#leave(this.#end)
    await this.#announce(toPost)
    try {
      this.#end = await this.#post(toPost)
      const retractions = await this.#retract()
      await this.#checkpoints.finish(async () => {
        const { ledger, remember } = this.#context
        ledger.remember(await remember?.(ledger.current))
        return this.#chronicle.conclude(retractions.retracted)
      })
      return this.#result(retractions)
    } catch (error) {
      // Whatever went wrong, what is known to be stored is to be found in the ledger.
      await Promise.allSettled([this.#checkpoints.finish(() => this.#chronicle.tell())])
      // A conflict before posting is a reason to plan anew; after it, that could post again what is stored already.
      throw error instanceof LedgerConflictError ? error.asFinal() : error
    }
  }

  // A write that was made with its answer lost may have announced it all already.
  async #leave(error: ActionError): Promise<Applied> {
    await this.#checkpoints.giveBack()
    return notBegun(this.#plan, error)
  }

  async #announce(toPost: readonly ToPost[]): Promise<void> {
    const { ledger, provenance, identity } = this.#context
    for (const { memory, copy } of toPost) this.#tally.announce(memory, { holder: identity.id, copy })
    for (const entry of this.#toRetract) {
      ledger.put({ ...deletionOf(entry, provenance), holder: identity.id })
    }
    const toStore = toPost.map(({ memory }) => memory)
    await this.#checkpoints.claim(await this.#chronicle.announce(toStore, this.#toRetract))
  }

  #post(toPost: readonly ToPost[]): Promise<ActionError | undefined> {
    const { log, signal } = this.#context
    const onDone = (done: number) => {
      log.progress(done, toPost.length)
      this.#checkpoints.touch()
    }
    const context = { repo: this.#plan.repo, calls: this.#calls, tally: this.#tally, signal }
    return new Posting({ ...context, onDone }).run(toPost)
  }

  async #retract(): Promise<Retractions> {
    const { ledger, provenance } = this.#context
    this.#noteAbort()
    if (this.#end || this.#tally.isShort) {
      for (const entry of this.#toRetract) ledger.put(entry)
      return { retracted: [], waiting: [...this.#toRetract] }
    }
    const context = { ledger, provenance, calls: this.#calls, afterEach: () => this.#checkpoints.touch() }
    const retractions = await retractEntries(this.#toRetract, context)
    this.#noteAbort()
    this.#end ??= retractions.error
    return retractions
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

  #result({ retracted, waiting }: Retractions): Applied {
    const { stored, unconfirmed, failed } = this.#tally
    const error = this.#end ?? failed[0]?.error
    return { stored, unconfirmed, failed, retracted, waiting, ...(error && { error }) }
  }
}
