import type { Applied } from '../memory/applied.ts'
import { allProblems } from './annotations.ts'
import type { Report } from './report.ts'

/** The version of the plan file's format. */
const PLAN_FILE_FORMAT = 1

/**
 * The plan as JSON: for each repository what is to be added, changed, retracted and confirmed, every problem, and where the
 * plan was applied what came of it.
 */
export function renderPlanFile(report: Report): string {
  const { decision, outcomes } = report
  const problems = allProblems(report)
  const repos = outcomes.map(({ repo, plan, applied, left, error }) => ({
    repo,
    ...(plan && {
      hash: plan.hash,
      add: plan.add,
      change: plan.change,
      retract: plan.retract,
      confirm: plan.confirm,
      unchanged: plan.unchanged.length,
      kept: plan.kept,
      dormant: plan.dormant,
    }),
    ...(left && { left }),
    ...(applied && { applied: describeApplied(applied) }),
    ...(error && { error: { reason: error.reason, message: error.message, remedy: error.remedy } }),
  }))
  return `${JSON.stringify({ format: PLAN_FILE_FORMAT, mode: decision.mode, repos, problems }, null, 2)}\n`
}

function describeApplied({ stored, unconfirmed, failed, retracted, waiting }: Applied) {
  return {
    stored: stored.map(({ memory, id, how }) => ({ ...memory, id, how })),
    unconfirmed: unconfirmed.map(({ memory, reason }) => ({ ...memory, reason })),
    failed: failed.map(({ memory, error }) => ({ ...memory, reason: error.reason, message: error.message })),
    retracted,
    waiting,
  }
}
