import { ActionError, type FailureReason } from '../errors.ts'

/** What GitHub said where it refused or failed. A failure to reach it has status 500. */
export interface GitHubFailure extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

/** What a call is made for, as its failure is told to a person. */
export interface Purpose {
  /** As in `The ledger could not be read.` */
  readonly subject: string
  readonly doing: 'read' | 'write'
  readonly unavailable: FailureReason
  readonly forbidden: FailureReason
  /** What to change where GitHub forbids it. */
  readonly remedy: string
}

const MAX_QUOTED = 300

/**
 * Whether a call may succeed a little later. A 403 is a rate limit where it says so or when to come back, and a lack of rights
 * otherwise. A 409 is a repository that is not to be had for the moment.
 */
export function isPassing({ status, message, response }: GitHubFailure): boolean {
  const headers = response?.headers ?? {}
  const isLimited =
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/i.test(message)
  return status >= 500 || status === 409 || status === 429 || (status === 403 && isLimited)
}

/** What a refused or failed call means for a person, as an error with a remedy. */
export function explainFailure(failure: GitHubFailure, purpose: Purpose): ActionError {
  const { subject, unavailable, forbidden, remedy } = purpose
  const said = quoteFailure(failure)
  const done = purpose.doing === 'read' ? 'read' : 'written'
  if (isPassing(failure)) {
    const message = `${subject} could not be ${done}. ${said}`
    return new ActionError(unavailable, message, 'Run the workflow again later.', failure)
  }
  if (failure.status === 401) {
    const renew = "Remove the input `github-token`, so that the job's own token is used, or renew it."
    return new ActionError(forbidden, `GitHub refused the token. ${said}`, renew, failure)
  }
  return new ActionError(forbidden, `${subject} may not be ${done}. ${said}`, remedy, failure)
}

/** What GitHub said, in one short line: a proxy may answer with a whole page. */
export function quoteFailure({ status, message, response }: GitHubFailure): string {
  const words = message.split(' - https://')[0]?.replace(/\s+/g, ' ').slice(0, MAX_QUOTED)
  return response ? `GitHub answered ${status}: ${words}` : `GitHub could not be reached: ${words}`
}
