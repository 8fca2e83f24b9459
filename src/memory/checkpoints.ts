import { LedgerConflictError } from '../errors.ts'
import { LEASE_MS, type Lease } from '../ledger/lease.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Clock, Identity, Log } from '../ports.ts'
import type { Pace } from './pace.ts'

export interface CheckpointsOptions {
  readonly ledger: Ledger
  readonly clock: Pick<Clock, 'now'>
  readonly identity: Identity
  readonly pace: Pick<Pace, 'pausedUntil'>
  /** Where to read of the run. */
  readonly run: string
  readonly log: Pick<Log, 'warning'>
  /** The message of a write in the middle of the work. */
  readonly message: () => string
}

const SHORTEST_MS = 5_000
const LONGEST_MS = 20_000
// GitHub allows some 1,000 calls an hour, and each write takes three or four.
const SHARE_OF_RUN = 0.1
// A large ledger takes seconds to write, each time as a whole.
const SHARE_OF_WRITING = 0.1
// No request that would outlast the lease is begun.
const MARGIN_MS = 20_000

/**
 * Writes a run's ledger while it works, so that little is lost where it is killed, and keeps its lease, so that other runs
 * leave what it is at work on alone.
 */
export class Checkpoints {
  readonly #options: CheckpointsOptions
  readonly #startedAt: number
  #savedAt: number
  /** How long the last write took. */
  #tookMs = 0
  #failedAt = Number.NEGATIVE_INFINITY
  /** When the lease ends that stands in the ledger; none before the claim, nor where nothing was claimed. */
  #until: number | undefined
  #renewal: Promise<void> | undefined
  #saving: Promise<void> | undefined

  constructor(options: CheckpointsOptions) {
    this.#options = options
    this.#startedAt = options.clock.now()
    this.#savedAt = this.#startedAt
  }

  /**
   * Writes what was noted, and with it the claim to it.
   *
   * @throws {LedgerConflictError} where another run has written since the ledger was read.
   */
  async claim(message: string): Promise<void> {
    const { ledger, clock, identity } = this.#options
    // What was only found to be stored needs nobody's patience.
    const until = ledger.isHeldBy(identity.id) ? this.#hold() : undefined
    const startedAt = clock.now()
    await ledger.claim(message)
    this.#savedAt = clock.now()
    this.#tookMs = this.#savedAt - startedAt
    this.#until = until
  }

  /** Writes in the background, if it is time to. */
  touch(): void {
    const { ledger } = this.#options
    // Before the claim, what was found out is a part of the truth that another run would take for all of it.
    if (this.#until === undefined || this.#saving || ledger.hasLostLease) return
    if (!(ledger.isUnsaved && this.#isDue()) && !this.#isLeaseShort(this.#until)) return
    this.#save().catch(this.#warn)
  }

  /**
   * Makes sure of the lease before a request that changes something.
   *
   * @throws {ActionError} where it can't be renewed, as `ledger-conflict` where another run has taken it over.
   */
  async ensureLease(): Promise<void> {
    const { ledger, clock } = this.#options
    const isShort = this.#until === undefined || clock.now() >= this.#until - MARGIN_MS
    if (isShort && !ledger.hasLostLease) {
      // Once it has failed, it is not tried again for each of the requests that are left.
      this.#renewal ??= this.#save()
      await this.#renewal
      this.#renewal = undefined
    }
    if (ledger.hasLostLease) throw new LedgerConflictError(`of ${ledger.repo}`).asFinal()
  }

  /** Gives back a lease that the ledger has already, though nothing was begun. */
  async giveBack(): Promise<void> {
    const { ledger, identity, message } = this.#options
    const lease = ledger.leases.find(({ holder }) => holder === identity.id)
    if (!lease) return
    ledger.hold(lease)
    ledger.release()
    await ledger.save(message).catch(this.#warn)
  }

  /** Writes what was noted and gives the lease back. The message is asked for once nothing else is being written. */
  async finish(message: () => string | Promise<string>): Promise<void> {
    const { ledger } = this.#options
    await this.#saving?.catch(() => {})
    ledger.release()
    await ledger.save(await message())
  }

  readonly #warn = (error: unknown): void =>
    this.#options.log.warning(`The ledger could not be written yet: ${String(error)}`)

  // Whoever needs a lease that is being renewed waits for that.
  #save(): Promise<void> {
    this.#saving ??= this.#write().finally(() => {
      this.#saving = undefined
    })
    return this.#saving
  }

  async #write(): Promise<void> {
    const { ledger, clock, message } = this.#options
    this.#savedAt = clock.now()
    const until = this.#hold()
    try {
      await ledger.save(message)
      this.#until = until
      this.#tookMs = clock.now() - this.#savedAt
    } catch (error) {
      this.#failedAt = clock.now()
      throw error
    }
  }

  #hold(): number {
    const { ledger, clock, identity, pace, run } = this.#options
    const until = Math.max(clock.now(), pace.pausedUntil) + LEASE_MS
    const lease: Lease = { holder: identity.id, run, until: new Date(until).toISOString() }
    ledger.hold(identity.process === undefined ? lease : { ...lease, process: identity.process })
    return until
  }

  #isDue(): boolean {
    const now = this.#options.clock.now()
    const pace = (now - this.#startedAt) * SHARE_OF_RUN
    const everyMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, pace))
    return now - this.#savedAt >= Math.max(everyMs, this.#tookMs / SHARE_OF_WRITING)
  }

  #isLeaseShort(until: number): boolean {
    const { clock, pace } = this.#options
    const isShort = Math.max(clock.now(), pace.pausedUntil) > until - LEASE_MS / 2
    return isShort && clock.now() - this.#failedAt >= SHORTEST_MS
  }
}
