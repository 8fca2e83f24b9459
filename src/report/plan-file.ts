import type { Applied } from '../memory/applied.ts'
import { type Drift, verdictOf } from '../memory/drift.ts'
import { allProblems } from './annotations.ts'
import type { Report } from './report.ts'

/** The version of the plan file's format. */
export const PLAN_FILE_FORMAT = 1

/**
 * The plan as JSON: for each repository what is to be added, changed, retracted and confirmed, every problem, and where the
 * plan was applied what came of it.
 */
export function renderPlanFile(report: Report): string {
  const { decision, outcomes } = report
  const problems = allProblems(report)
  const repos = outcomes.map(({ repo, plan, drift, applied, left, error }) => ({
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
    ...(drift && { drift: describeDrift(drift) }),
    ...(left && { left }),
    ...(applied && { applied: describeApplied(applied) }),
    ...(error && { error: { reason: error.reason, message: error.message, remedy: error.remedy } }),
  }))
  return `${JSON.stringify({ format: PLAN_FILE_FORMAT, mode: decision.mode, repos, problems }, null, 2)}\n`
}

/** A comparison with the service as JSON. */
export function describeDrift(drift: Drift) {
  const { missing, moved, deleted, unrecorded, unknown, undecided, foreign, extent } = drift
  return {
    verdict: verdictOf(drift),
    ...{ extent, missing, foreign, unknown, undecided, deleted },
    moved: moved.map(({ entry, id }) => ({ ...entry, id, before: entry.id })),
    unrecorded: unrecorded.map(({ memory, id }) => ({ ...memory, id })),
  }
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
