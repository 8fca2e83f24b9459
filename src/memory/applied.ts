import type { ActionError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Plan } from '../plan/plan.ts'
import type { Failed, Stored, Unconfirmed } from './tally.ts'

/** What came of a plan. Every memory that it wanted stored is in one of `stored`, `unconfirmed` and `failed`. */
export interface Applied {
  readonly stored: readonly Stored[]
  /** Posted without proof: settled by a later run. */
  readonly unconfirmed: readonly Unconfirmed[]
  readonly failed: readonly Failed[]
  readonly retracted: readonly Entry[]
  /** Retractions that wait for a later run. */
  readonly waiting: readonly Entry[]
  /** What ended the work early, or else the first refusal. */
  readonly error?: ActionError
}

/** What came of a plan that could not even be begun: nothing was posted and nothing written. */
export function notBegun({ add, change, confirm, retract }: Plan, error: ActionError): Applied {
  const wanted = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)]
  const failed = wanted.map((memory) => ({ memory, error }))
  return {
    stored: [],
    unconfirmed: [],
    failed,
    retracted: [],
    waiting: [...retract, ...change.map(({ from }) => from)],
    error,
  }
}
