import type { Problem } from '../problem.ts'
import type { Check, RunCheck, WordingCheck } from './check.ts'
import { CONTRADICTION } from './contradiction.ts'
import { CREDENTIAL } from './credential.ts'
import { DEAD_SCOPE } from './dead-scope.ts'
import { INSTRUCTS_REVIEWER } from './instructs-reviewer.ts'
import { NEAR_DUPLICATE } from './near-duplicate.ts'
import { NOT_ACTIONABLE } from './not-actionable.ts'
import { OVER_BUDGET } from './over-budget.ts'
import { READING_CHECKS } from './reading-checks.ts'
import { SEVERAL_RULES } from './several-rules.ts'
import { TOO_LONG } from './too-long.ts'
import { VAGUE } from './vague.ts'

/** The checks of one rule by itself. The first that finds something speaks: a text is reworded once. */
export const WORDING_CHECKS: readonly WordingCheck[] = [
  INSTRUCTS_REVIEWER,
  VAGUE,
  NOT_ACTIONABLE,
  SEVERAL_RULES,
  TOO_LONG,
]

/** The checks of all rules together. */
export const RUN_CHECKS: readonly RunCheck[] = [CONTRADICTION, NEAR_DUPLICATE, DEAD_SCOPE, OVER_BUDGET]

/** Every check, as the README lists them. */
export const CHECKS: readonly Check[] = [CREDENTIAL, ...WORDING_CHECKS, ...RUN_CHECKS, ...READING_CHECKS]

/** Whether a problem is the error of a check, and not of a document that can't be read. */
export function isLintError({ code }: Problem): boolean {
  return CHECKS.some(({ name, severity }) => name === code && severity === 'error')
}
