import type { Clock } from '../ports.ts'
import { backoffMs } from '../retry.ts'
import { ApiFailure, type FailureKind } from './api.ts'
import type { Pace } from './pace.ts'

// What is not named here fails the same way every time, or is told by the pace.
const TRIES: Partial<Record<FailureKind, number>> = {
  'not-configured': 3,
  unreachable: 4,
  ambiguous: 3,
}

/**
 * Gives, for each failure of one request in turn, how long to wait before the next try, or nothing where there is to be
 * none. Each kind of failure has its own number of tries: an outage after a rate limit is another matter. Where the
 * service is too busy, the pace waits for all requests together, as long as its budget lasts. What was not even sent is
 * not tried again.
 */
export function retryDelays(
  clock: Clock,
  pace: Pick<Pace, 'isPatient' | 'spend'>,
): (error: Error) => number | undefined {
  const failures = new Map<FailureKind, number>()
  return (error) => {
    if (!(error instanceof ApiFailure && error.isSent)) return undefined
    if (error.kind === 'throttled') return pace.isPatient ? 0 : undefined
    const count = (failures.get(error.kind) ?? 0) + 1
    failures.set(error.kind, count)
    if (count >= (TRIES[error.kind] ?? 1)) return undefined
    const wait = error.retryAfterMs ?? backoffMs(count, clock)
    return pace.spend(wait) ? wait : undefined
  }
}
