import type { Clock } from '../../src/ports.ts'

/** A clock that stands still but for `advance` and for sleeps, which end at once and are recorded. */
export interface FakeClock extends Clock {
  /** How long each sleep would have been, in order. */
  readonly sleeps: number[]
  advance(ms: number): void
}

export const NOW = Date.UTC(2025, 0, 15, 12)

/** `random` gives 0, so that a backoff is the shortest that it can be: 250, 500, 1000 … ms. */
export function fakeClock({ onSleep }: { onSleep?: (ms: number) => void } = {}): FakeClock {
  let now = NOW
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => now,
    random: () => 0,
    advance(ms) {
      now += ms
    },
    async sleep(ms) {
      sleeps.push(ms)
      now += ms
      onSleep?.(ms)
    },
  }
}
