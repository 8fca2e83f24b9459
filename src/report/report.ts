import type { Extraction } from '../extract/extract.ts'
import { hasChanges } from '../plan/plan.ts'
import type { Problem } from '../problem.ts'
import type { Decision } from '../settings/event.ts'
import type { Outcome } from '../sync.ts'

/** What was found in one document. */
export interface DocumentReport extends Extraction {
  readonly path: string
}

/** All that a run has to say. The summary, the annotations and the outputs are made of it. */
export interface Report {
  readonly decision: Decision
  readonly extractions: readonly DocumentReport[]
  readonly problems: readonly Problem[]
  readonly outcomes: readonly Outcome[]
}

/** The names of the counts, which are outputs of the action. */
export const COUNT_NAMES = ['added', 'changed', 'retracted', 'unchanged', 'unconfirmed', 'failed'] as const

/** The numbers of what was done, or of what an apply would do. */
export type Counts = Readonly<Record<(typeof COUNT_NAMES)[number], number>>

const NOTHING = { added: 0, changed: 0, retracted: 0, unchanged: 0, unconfirmed: 0, failed: 0 }

/** The numbers of all repositories together. */
export function countAll({ outcomes, decision }: Report): Counts {
  const sum = { ...NOTHING }
  for (const outcome of outcomes) {
    const counts = countOutcome(outcome, decision.mode)
    for (const name of COUNT_NAMES) sum[name] += counts[name]
  }
  return sum
}

/** The numbers of one repository. */
export function countOutcome({ plan, applied, left = [], error }: Outcome, mode: Decision['mode']): Counts {
  if (!plan) return NOTHING
  const { add, change, retract, confirm, unchanged: stored, kept } = plan
  const unchanged = stored.length + kept.length
  if (!applied && mode === 'apply' && error) {
    return { ...NOTHING, unchanged, failed: add.length + change.length + confirm.length }
  }
  if (!applied) {
    const [added, changed, retracted] = [add.length, change.length, retract.length]
    return { added, changed, retracted, unchanged, unconfirmed: confirm.length + left.length, failed: 0 }
  }
  const replacing = new Set(change.map(({ to }) => to.key))
  const replaced = new Set(change.map(({ from }) => from.key))
  const posted = applied.stored.filter(({ how }) => how === 'posted')
  return {
    added: posted.filter(({ memory }) => !replacing.has(memory.key)).length,
    changed: applied.stored.filter(({ memory }) => replacing.has(memory.key)).length,
    retracted: applied.retracted.filter(({ key }) => !replaced.has(key)).length,
    unchanged:
      unchanged +
      applied.stored.filter(({ memory, how }) => how === 'found' && !replacing.has(memory.key)).length,
    unconfirmed: applied.unconfirmed.length + left.length,
    failed: applied.failed.length,
  }
}

/** The numbers as one line. */
export function countsLine(counts: Counts): string {
  return COUNT_NAMES.map((name) => `${counts[name]} ${name}`).join(', ')
}

/** Whether any plan changes anything. */
export function reportHasChanges({ outcomes }: Report): boolean {
  return outcomes.some(({ plan }) => plan !== undefined && hasChanges(plan))
}

/** Whether a run was over before it came to a repository. */
export function isNotAttempted({ plan, error }: Outcome): boolean {
  return !plan && !error
}

/** Names the repositories to which a run did not come; empty where there are none. */
export function notAttemptedLine(outcomes: readonly Outcome[]): string {
  const repos = outcomes.filter(isNotAttempted).map(({ repo }) => repo)
  return repos.length > 0 ? `Not attempted: ${repos.join(', ')}.` : ''
}
