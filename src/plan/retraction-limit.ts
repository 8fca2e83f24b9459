import { ActionError } from '../errors.ts'
import type { Limit } from '../settings/inputs.ts'
import type { Plan } from './plan.ts'

/** So many retractions are always allowed: in a small ledger a share means little. */
export const ALWAYS_ALLOWED = 5

/**
 * Stops a plan that would forget much at once, which is more often a mistake in a pattern than a wish. A changed memory
 * does not count: its rule is still there in other words.
 *
 * @throws {ActionError} `too-many-retractions`
 */
export function checkRetractions(plan: Plan, limit: Limit): void {
  const stored =
    plan.unchanged.length + plan.change.length + plan.retract.length + plan.confirm.length + plan.kept.length
  const allowed = Math.max(ALWAYS_ALLOWED, 'count' in limit ? limit.count : shareOf(stored, limit.share))
  // What an earlier run began to delete was allowed then.
  const asked = plan.retract.filter(({ state }) => state !== 'retracting').length
  if (asked <= allowed) return
  throw new ActionError(
    'too-many-retractions',
    `${asked} of ${stored} memories of ${plan.repo} would be retracted; at most ${allowed} may be at once. Nothing was changed.`,
    `Restore the documents if that was no wish; else raise \`max-retractions\` to ${asked} for one run.`,
  )
}

// In floating point 29 % of 100 is a little less than 29.
function shareOf(count: number, share: number): number {
  return Math.floor(Number((share * count).toFixed(6)))
}
