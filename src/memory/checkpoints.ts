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
// GitHub allows some 1,000 calls an hour, and each write takes three.
const SHARE_OF_RUN = 0.1
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
  #until = Number.NEGATIVE_INFINITY

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
    if (ledger.isHeldBy(identity.id)) this.#extendLease()
    await ledger.claim(message)
    this.#savedAt = clock.now()
  }

  /** Writes in the background, if it is time to. */
  touch(): void {
    const { ledger, log } = this.#options
    if (!(ledger.isUnsaved && this.#isDue()) && !this.#isLeaseShort()) return
    this.#save().catch((error: unknown) =>
      log.warning(`The ledger could not be written yet: ${String(error)}`),
    )
  }

  /**
   * Makes sure of the lease before a request that changes something.
   *
   * @throws {ActionError} where it can't be renewed, as `ledger-conflict` where another run has taken it over.
   */
  async ensureLease(): Promise<void> {
    const { ledger, clock } = this.#options
    if (clock.now() >= this.#until - MARGIN_MS) await this.#save()
    if (ledger.hasLostLease) throw new LedgerConflictError(`of ${ledger.repo}`).asFinal()
  }

  /** Writes what was noted and gives the lease back. */
  async finish(message: string): Promise<void> {
    this.#options.ledger.release()
    await this.#options.ledger.save(message)
  }

  async #save(): Promise<void> {
    const { ledger, clock, message } = this.#options
    this.#savedAt = clock.now()
    this.#extendLease()
    await ledger.save(message())
  }

  #extendLease(): void {
    const { ledger, clock, identity, pace, run } = this.#options
    this.#until = Math.max(clock.now(), pace.pausedUntil) + LEASE_MS
    const lease: Lease = { holder: identity.id, run, until: new Date(this.#until).toISOString() }
    ledger.hold(identity.process === undefined ? lease : { ...lease, process: identity.process })
  }

  #isDue(): boolean {
    const now = this.#options.clock.now()
    const pace = (now - this.#startedAt) * SHARE_OF_RUN
    return now - this.#savedAt >= Math.min(LONGEST_MS, Math.max(SHORTEST_MS, pace))
  }

  #isLeaseShort(): boolean {
    const { clock, pace } = this.#options
    return Math.max(clock.now(), pace.pausedUntil) > this.#until - LEASE_MS / 2
  }
}
