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

/** Whether a failure may be gone at the next try. */
export function isPassing({ kind }: ApiFailure): boolean {
  return kind in TRIES
}

/** How long to wait before the next try, or nothing where there is to be none. */
export function retryDelayMs(error: Error, attempt: number, clock: Clock): number | undefined {
  if (!(error instanceof ApiFailure) || attempt >= (TRIES[error.kind] ?? 1)) return undefined
  const wait = error.retryAfterMs ?? backoffMs(attempt, clock)
  return wait <= LONGEST_WAIT_MS ? wait : undefined
}
