import PQueue from 'p-queue'
import type { ApiFailure } from './api.ts'

/**
 * Runs tasks a bounded number at a time. The bound is halved when the service asks for fewer requests and grows back by
 * one with each round of answers (additive increase, multiplicative decrease).
 */
export class RequestQueue {
  readonly #queue: PQueue
  readonly #most: number
  #answers = 0
  #late = 0

  constructor(concurrency: number) {
    this.#most = concurrency
    this.#queue = new PQueue({ concurrency })
  }

  /** How many tasks may run at once now. */
  get concurrency(): number {
    return this.#queue.concurrency
  }

  /** Runs a task for each item, and ends when all have ended; the first error of a task is thrown then. */
  async each<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
    const results = await Promise.allSettled(items.map((item) => this.#queue.add(() => task(item))))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }

  /** Takes note of how the service answered. */
  readonly noteAnswer = (failure: ApiFailure | undefined): void => {
    // Requests that were under way when the bound came down say nothing of the new bound.
    const isLate = this.#late > 0
    if (isLate) this.#late -= 1
    if (failure?.kind === 'throttled') {
      if (!isLate) this.#slowDown()
    } else if (!failure && this.#queue.concurrency < this.#most) {
      this.#answers += 1
      if (this.#answers >= this.#queue.concurrency) this.#speedUp()
    }
  }

  #slowDown(): void {
    this.#late = Math.max(0, this.#queue.pending - 1)
    this.#queue.concurrency = Math.max(1, Math.floor(this.#queue.concurrency / 2))
    this.#answers = 0
  }

  #speedUp(): void {
    this.#queue.concurrency += 1
    this.#answers = 0
  }
}
