import type { Clock } from '../../src/ports.ts'
import { NOW } from './fake-clock.ts'
import { settled } from './settled.ts'

/** A clock that stands still but for `pass`. */
export interface ManualClock extends Clock {
  /** Lets time pass, and whoever sleeps until then wake up in order and go on. */
  pass(ms: number): Promise<void>
}

/** Its dice are what is given, in turn, and then 0. */
export function manualClock({ dice = [] }: { dice?: readonly number[] } = {}): ManualClock {
  let now = NOW
  const left = [...dice]
  const sleepers = new Set<{ until: number; wake: () => void }>()
  return {
    now: () => now,
    random: () => left.shift() ?? 0,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { until: now + ms, wake: resolve }
        if (signal?.aborted) return resolve()
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          resolve()
        })
      }),
    async pass(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...sleepers].filter(({ until }) => until <= end).sort((a, b) => a.until - b.until)
        if (!next) break
        sleepers.delete(next)
        now = Math.max(now, next.until)
        next.wake()
        await settled()
      }
      now = end
    },
  }
}
