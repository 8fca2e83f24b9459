import { allProblems } from './annotations.ts'
import type { Report } from './report.ts'

/** The version of the plan file's format. */
const PLAN_FILE_FORMAT = 1

/** The plan as JSON: for each repository what is to be added, changed, retracted and confirmed, and every problem. */
export function renderPlanFile(report: Report): string {
  const { decision, outcomes } = report
  const problems = allProblems(report)
  const repos = outcomes.map(({ repo, plan, error }) => ({
    repo,
    ...(plan && {
      hash: plan.hash,
      add: plan.add,
      change: plan.change,
      retract: plan.retract,
      confirm: plan.confirm,
      unchanged: plan.unchanged.length,
      kept: plan.kept,
    }),
    ...(error && { error: { reason: error.reason, message: error.message, remedy: error.remedy } }),
  }))
  return `${JSON.stringify({ format: PLAN_FILE_FORMAT, mode: decision.mode, repos, problems }, null, 2)}\n`
}
