import type { ApiFailure, FailureKind } from './api.ts'

// So many failures in a row mean that the service is down, not that one memory is special.
const OPENS_AFTER = 5
const PROBES = 3

// After any other failure the service is known to be there.
const SAYS_DOWN: ReadonlySet<FailureKind> = new Set(['unreachable', 'not-configured', 'ambiguous'])

/**
 * Tells when to leave a service that is down alone. It opens after a few failures in a row; then each request is a probe,
 * and after a few of these have failed as well, it is over. Any answer closes it.
 */
export class Circuit {
  #failures = 0
  #last: ApiFailure | undefined

  /** Takes note of how a request ended; without a failure it was answered. */
  note(failure: ApiFailure | undefined): void {
    if (failure && !SAYS_DOWN.has(failure.kind)) this.#failures = 0
    else this.#failures = failure ? this.#failures + 1 : 0
    this.#last = failure
  }

  /** Which probe comes next, from 1; nothing while it is closed, and none after the last. */
  get probe(): number | undefined {
    const probe = this.#failures - OPENS_AFTER + 1
    return probe >= 1 && probe <= PROBES ? probe : undefined
  }

  /** The failure that ended it; nothing until then. */
  get over(): ApiFailure | undefined {
    return this.#failures >= OPENS_AFTER + PROBES ? this.#last : undefined
  }
}
