/** Why a step failed: the values of the output `failure-reason`, each with what it means to a user. */
export const FAILURE_REASONS = {
  'invalid-input': 'An input is missing or wrong; the message names every one that is.',
  'invalid-event': "The file in which the runner describes the event can't be read.",
  'no-checkout': 'There is no git checkout in the workspace.',
  'invalid-document':
    "A document or the settings file can't be read; annotations name file, line and column.",
  lint: 'A rule holds a credential; or there are warnings about documents, and `strict` is set.',
  'token-expired': 'The time of `nectr-token` is over.',
  'token-invalid': 'The memory API refused `nectr-token`.',
  'repo-not-connected': 'The memory API refused the repository.',
  'rules-rejected': 'The memory API refused a rule; an annotation at its line quotes the answer.',
  'memory-unavailable': "The memory API can't be reached, can't store, or asks for too much patience.",
  'redirect-refused':
    'The memory API answered with a redirect. The token goes to the configured origin only.',
  'too-many-retractions': 'The plan retracts more than `max-retractions`. Nothing was changed.',
  'drift-unknown':
    'The memory API shows nothing at all, though the ledger holds memories. Nothing was posted or retracted.',
  'ledger-conflict': 'Other runs wrote the ledger at the same time, again and again.',
  'ledger-forbidden': 'The job may not read or write the ledger.',
  'ledger-invalid':
    "The ledger can't be read, or a newer version of the action wrote it. It is left as it is.",
  'ledger-unavailable': 'GitHub, or git in a terminal, failed on the ledger.',
  'comment-forbidden': 'The job may not read the pull request, or not comment on it.',
  'comment-unavailable': 'GitHub failed on the pull request, or refused the text of the comment.',
  cancelled: 'The run was cancelled; the next one goes on where it ended.',
  internal: 'A defect of the action.',
} as const

export type FailureReason = keyof typeof FAILURE_REASONS

/**
 * A failure that a person can act on: what happened in one line, and what to do about it.
 * Neither text ever holds a token, a header or a request body.
 */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly reason: FailureReason
  readonly remedy: string

  constructor(reason: FailureReason, message: string, remedy: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
    this.remedy = remedy
  }
}

/** Whether a failure would meet every other repository as well: the token is the same for all. */
export function endsRun({ reason }: ActionError): boolean {
  return reason === 'token-expired' || reason === 'token-invalid' || reason === 'cancelled'
}

/** Someone else moved the ledger since it was read: read it again and plan again. */
export class LedgerConflictError extends ActionError {
  override readonly name = 'LedgerConflictError'

  constructor(where: string, cause?: unknown) {
    super(
      'ledger-conflict',
      `The ledger ${where} was written by another run at the same time.`,
      'Run the workflow again; to avoid it, give the job a `concurrency` group.',
      cause,
    )
  }

  /** The same as a failure of the run, where planning anew is no way out. */
  asFinal(): ActionError {
    return new ActionError(this.reason, this.message, this.remedy, this.cause)
  }
}
