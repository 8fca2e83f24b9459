import type { ActionError } from '../../src/errors.ts'
import type { Applied } from '../../src/memory/applied.ts'
import type { Drift } from '../../src/memory/drift.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Problem } from '../../src/problem.ts'
import type { Report } from '../../src/report/report.ts'
import type { Outcome } from '../../src/sync.ts'
import { PROVENANCE, REPO } from './memories.ts'

/** A report of outcomes on a push, or of what else is given. */
export function reportOf(
  outcomes: readonly Outcome[],
  { problems = [], mode = 'apply' }: { problems?: readonly Problem[]; mode?: 'apply' | 'plan' } = {},
): Report {
  return {
    decision: { mode, because: mode === 'apply' ? 'push on the default branch' : 'pull_request only shows' },
    extractions: [],
    problems,
    outcomes,
  }
}

/** What came of a plan that was applied without a failure, but for what is told. */
export function appliedOutcome(plan: Plan, but: Partial<Applied> = {}): Outcome {
  const wanted = [
    ...plan.add,
    ...plan.change.map(({ to }) => to),
    ...plan.confirm.map(({ memory }) => memory),
  ]
  const applied: Applied = {
    stored: wanted.map((memory) => ({ memory, id: `mem_${memory.text}`, how: 'posted' })),
    unconfirmed: [],
    failed: [],
    retracted: [...plan.retract, ...plan.change.map(({ from }) => ({ ...from, ...PROVENANCE }))],
    waiting: [],
    ...but,
  }
  return { repo: REPO, plan, applied, ...(applied.error && { error: applied.error }) }
}

/** A comparison of two memories that finds nothing, but for what is told. */
export function driftOf(but: Partial<Drift> = {}): Drift {
  const nothing = { missing: [], moved: [], unknown: [], deleted: [], unrecorded: [], undecided: [] }
  return { ...nothing, foreign: 0, stored: 2, extent: 'all', ...but }
}

/** An outcome that ended before anything was applied. */
export function failedOutcome(error: ActionError, plan?: Plan, repo = REPO): Outcome {
  return { repo, error, ...(plan && { plan }) }
}

/** So many problems of a severity, each on a line of its own. */
export function problemsOf(severity: Problem['severity'], count: number): Problem[] {
  return Array.from({ length: count }, (_, n) => ({
    code: 'hidden-text',
    severity,
    message: `Problem ${n + 1}.`,
    path: 'AGENTS.md',
    line: n + 1,
  }))
}
