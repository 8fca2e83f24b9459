import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'
import { type LintContext, type RunCheck, type WordingCheck, warningAt } from './check.ts'
import { findContradictions } from './contradiction.ts'
import { refuseCredentials } from './credential.ts'
import { findDeadScopes } from './dead-scope.ts'
import { INSTRUCTS_REVIEWER } from './instructs-reviewer.ts'
import { findNearDuplicates } from './near-duplicate.ts'
import { NOT_ACTIONABLE } from './not-actionable.ts'
import { findOverBudget } from './over-budget.ts'
import { SEVERAL_RULES } from './several-rules.ts'
import { TOO_LONG } from './too-long.ts'
import { VAGUE } from './vague.ts'

// The first that finds something speaks: a text is reworded once.
const WORDING: readonly WordingCheck[] = [INSTRUCTS_REVIEWER, VAGUE, NOT_ACTIONABLE, SEVERAL_RULES, TOO_LONG]
const TOGETHER: readonly RunCheck[] = [findContradictions, findNearDuplicates, findDeadScopes, findOverBudget]

/** Checks what rules say, and gives those that may be stored: all but the ones with an error. */
export async function lintRules(
  rules: readonly Rule[],
  context: LintContext,
): Promise<{ rules: Rule[]; problems: Problem[] }> {
  const { rules: kept, problems: refused } = await refuseCredentials(rules)
  const worded = kept.flatMap((rule) => lintWording(rule))
  const together = TOGETHER.flatMap((check) => check(kept, context))
  return { rules: kept, problems: [...refused, ...worded, ...together] }
}

function lintWording(rule: Rule): Problem[] {
  for (const { code, find } of WORDING) {
    const message = find(rule)
    if (message !== undefined) return [warningAt(rule, code, message)]
  }
  return []
}
