import PQueue from 'p-queue'
import type { Clock, Log } from '../ports.ts'
import { backoffMs } from '../retry.ts'
import { ApiFailure } from './api.ts'
import { Circuit } from './circuit.ts'
import { tellWaits } from './waits.ts'

/** How a request is made. */
export type Method = 'POST' | 'GET' | 'DELETE'

export interface PaceOptions {
  /** How many requests may be under way at once. */
  readonly concurrency: number
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly log: Pick<Log, 'info'>
}

/** A service that asks for more patience than this at once is not waited for: the next run goes on where this one ends. */
export const LONGEST_WAIT_MS = 120_000
/** How long a run may wait in all, beside what each answer earns. */
export const PATIENCE_MS = 300_000
const EARNED_MS = 1_000
// Requests that waited for one another are not to come back all at once.
const SPREAD_MS = 250

/**
 * The pace at which a run makes its requests, shared by all of them. The number that is under way is halved when the
 * service asks for fewer and grows back by one with each round of answers (additive increase, multiplicative decrease);
 * all requests pause as long as the service asks, within one budget; and a service that is down is left alone.
 */
export class Pace {
  readonly #queue: PQueue
  readonly #most: number
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #tell: (failure: ApiFailure, ms: number) => void
  readonly #circuits = { POST: new Circuit(), GET: new Circuit(), DELETE: new Circuit() }
  #patienceMs = PATIENCE_MS
  #pausedUntil = Number.NEGATIVE_INFINITY
  #isPatient = true
  /** Counts the times that the pace came down: requests that were under way then say nothing of the new pace. */
  #epoch = 0
  #answers = 0
  #refusals = 0

  constructor({ concurrency, clock, signal, log }: PaceOptions) {
    this.#queue = new PQueue({ concurrency })
    this.#most = concurrency
    this.#clock = clock
    this.#signal = signal
    this.#tell = tellWaits(log, clock)
  }

  /** How many requests may be under way at once now. */
  get concurrency(): number {
    return this.#queue.concurrency
  }

  /** Until when no request is sent, in milliseconds since 1970; in the past where there is no pause. */
  get pausedUntil(): number {
    return this.#pausedUntil
  }

  /** Whether a request that the service was too busy for may be sent again: its wait is part of the pause. */
  get isPatient(): boolean {
    return this.#isPatient
  }

  /** Takes a wait out of the budget; says whether there was enough of it. */
  spend(ms: number): boolean {
    if (ms > LONGEST_WAIT_MS || ms > this.#patienceMs) return false
    this.#patienceMs -= ms
    return true
  }

  /**
   * Sends one request in its turn; one that was begun before comes ahead of the others.
   *
   * @throws {ApiFailure} as the request does; unsent where the run is ending or the service is down.
   */
  attempt<T>(method: Method, send: () => Promise<T>, { isFirst }: { isFirst: boolean }): Promise<T> {
    return new Promise((resolve, reject) => {
      const task = async () => {
        try {
          resolve(await this.#send(method, send))
        } catch (failure) {
          reject(failure)
          // Whoever asked may now stop the others, and is heard before the next one is sent.
          await new Promise(setImmediate)
        }
      }
      void this.#queue.add(task, { priority: isFirst ? 0 : 1 })
    })
  }

  async #send<T>(method: Method, send: () => Promise<T>): Promise<T> {
    await this.#turn(method)
    const epoch = this.#epoch
    try {
      const answer = await send()
      this.#noteAnswer(method, epoch)
      return answer
    } catch (failure) {
      if (failure instanceof ApiFailure) this.#noteFailure(failure, { method, epoch })
      throw failure
    }
  }

  async #turn(method: Method): Promise<void> {
    for (let wait = this.#waitMs(); wait > 0 && !this.#signal.aborted; wait = this.#waitMs()) {
      await this.#clock.sleep(wait + this.#clock.random() * SPREAD_MS, this.#signal)
    }
    const cause = this.#signal.aborted
      ? new ApiFailure('aborted', 'The rest is left to the next run.')
      : this.#circuits[method].over
    if (cause) throw ApiFailure.unsent(cause)
  }

  // Answers to other requests say nothing of those that are down: these stay one at a time.
  get #isProbing(): boolean {
    return Object.values(this.#circuits).some(({ probe }) => probe !== undefined)
  }

  #waitMs(): number {
    return this.#pausedUntil - this.#clock.now()
  }

  #noteAnswer(method: Method, epoch: number): void {
    this.#circuits[method].note(undefined)
    this.#refusals = 0
    this.#patienceMs = Math.min(PATIENCE_MS, this.#patienceMs + EARNED_MS)
    if (epoch !== this.#epoch || this.#queue.concurrency >= this.#most || this.#isProbing) return
    this.#answers += 1
    if (this.#answers < this.#queue.concurrency) return
    this.#queue.concurrency += 1
    this.#answers = 0
  }

  #noteFailure(failure: ApiFailure, { method, epoch }: { method: Method; epoch: number }): void {
    if (!failure.isSent || failure.kind === 'aborted') return
    const circuit = this.#circuits[method]
    if (failure.kind === 'throttled') circuit.note(failure)
    if (epoch !== this.#epoch) {
      // One that comes late may still ask for a longer pause.
      if (failure.kind === 'throttled') this.#pause(failure, failure.retryAfterMs ?? 0)
    } else if (failure.kind === 'throttled') {
      this.#refusals += 1
      this.#slowDown(Math.floor(this.#queue.concurrency / 2))
      // Without a wait, a service that always asks for none would be asked again and again without end.
      this.#pause(failure, failure.retryAfterMs || backoffMs(this.#refusals, this.#clock))
    } else {
      circuit.note(failure)
      if (circuit.probe === undefined) return
      this.#slowDown(1)
      this.#pause(failure, backoffMs(circuit.probe + 1, this.#clock))
    }
  }

  #slowDown(concurrency: number): void {
    this.#queue.concurrency = Math.max(1, concurrency)
    this.#answers = 0
    this.#epoch += 1
  }

  #pause(failure: ApiFailure, ms: number): void {
    const until = this.#clock.now() + ms
    // What is waited for already is paid for.
    const more = until - Math.max(this.#pausedUntil, this.#clock.now())
    if (more <= 0) return
    this.#isPatient = ms <= LONGEST_WAIT_MS && this.spend(more)
    if (!this.#isPatient) return
    this.#pausedUntil = until
    this.#tell(failure, ms)
  }
}
