import type { Clock } from '../ports.ts'
import { backoffMs } from '../retry.ts'
import { ApiFailure, type FailureKind } from './api.ts'

// What is not named here fails the same way every time.
const TRIES: Partial<Record<FailureKind, number>> = {
  throttled: 8,
  'not-configured': 3,
  unreachable: 4,
  ambiguous: 3,
}

/** A service that asks for more patience than this is not waited for: the next run goes on where this one ends. */
export const LONGEST_WAIT_MS = 120_000

/**
 * Gives, for each failure of one request in turn, how long to wait before the next try, or nothing where there is to be
 * none. Each kind of failure has its own number of tries: an outage after a rate limit is another matter.
 */
export function retryDelays(clock: Clock): (error: Error) => number | undefined {
  const failures = new Map<FailureKind, number>()
  return (error) => {
    if (!(error instanceof ApiFailure)) return undefined
    const count = (failures.get(error.kind) ?? 0) + 1
    failures.set(error.kind, count)
    if (count >= (TRIES[error.kind] ?? 1)) return undefined
    const wait = error.retryAfterMs ?? backoffMs(count, clock)
    return wait <= LONGEST_WAIT_MS ? wait : undefined
  }
}
