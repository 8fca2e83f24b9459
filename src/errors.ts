/** Why a step failed: the values of the output `failure-reason`. */
export type FailureReason =
  | 'invalid-input'
  | 'invalid-event'
  | 'no-checkout'
  | 'token-missing'
  | 'token-expired'
  | 'token-invalid'
  | 'repo-not-connected'
  | 'memory-unavailable'
  | 'redirect-refused'
  | 'rules-rejected'
  | 'ledger-conflict'
  | 'ledger-forbidden'
  | 'ledger-invalid'
  | 'ledger-unavailable'
  | 'too-many-retractions'
  | 'invalid-document'
  | 'lint'
  | 'cancelled'
  | 'internal'

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
}
