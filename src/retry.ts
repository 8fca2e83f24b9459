import pRetry from 'p-retry'
import type { Clock } from './ports.ts'

const LONGEST_BACKOFF_MS = 30_000
const FIRST_BACKOFF_MS = 500

/**
 * Runs an attempt until it succeeds or `delayMs` has no delay for its error: then the error is thrown as it is.
 * `delayMs` gets the number of the attempt that failed, from 1.
 */
export function withRetries<T>(
  attempt: (number: number) => Promise<T>,
  {
    delayMs,
    clock,
    signal,
  }: { delayMs: (error: Error, attempt: number) => number | undefined; clock: Clock; signal?: AbortSignal },
): Promise<T> {
  return pRetry(attempt, {
    retries: Number.POSITIVE_INFINITY,
    // The wait is ours, on the clock that is passed in: a service may say how long it is to be.
    minTimeout: 0,
    shouldRetry: () => true,
    async onFailedAttempt({ error, attemptNumber }) {
      const wait = signal?.aborted ? undefined : delayMs(error, attemptNumber)
      if (wait === undefined) throw error
      await clock.sleep(wait, signal)
    },
  })
}

/** A wait that doubles with each attempt, with jitter: between half of it and all of it. */
export function backoffMs(attempt: number, clock: Clock): number {
  const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1))
  return Math.round(longest * (0.5 + clock.random() / 2))
}

/** Reads a `Retry-After` header in either form, seconds or a date, as milliseconds from now; nothing for anything else. */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  // `Date.parse` takes "1.5" and "-5" for dates as well; one of HTTP names its zone.
  const date = /\bGMT\s*$/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}
