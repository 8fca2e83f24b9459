import type { ActionError } from '../errors.ts'
import type { ForChanges } from '../plan/for-changes.ts'
import type { Memory } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import type { Decision } from '../settings/event.ts'
import type { Outcome } from '../sync.ts'
import { allProblems } from './annotations.ts'
import { memoryCharts } from './chart.ts'
import { driftSentences } from './drift-lines.ts'
import { failureLine, failureNote } from './failure-note.ts'
import { flaggedNote, flaggedPlaces } from './flagged.ts'
import { renderForChanges } from './for-changes-part.ts'
import { leastLength } from './least-length.ts'
import { changeList, type Detail, entryList, memoryList, problemList } from './lists.ts'
import { inertCode, type LinkBase } from './markdown.ts'
import { SHOWN_HASH } from './plan-lines.ts'
import { type Remark, remarkList } from './remark.ts'
import { COUNT_NAMES, countOutcome, isNotAttempted, type Report } from './report.ts'

export interface SummaryOptions {
  /** Where links lead; without it, places are named only. */
  readonly links?: LinkBase
  readonly failure?: ActionError
  /** What a run did of what a pull request had shown. */
  readonly remarks?: readonly Remark[]
  /** Which memories are about what a pull request changes. */
  readonly forChanges?: ForChanges
}

interface OutcomeDetail extends Detail {
  /** Whether each failure is told where its repository is. Where there is one repository, it stands above. */
  readonly tellsFailures: boolean
}

// GitHub drops a summary above 1 MiB whole, so one that is too long is made again with fewer rows.
const MOST_BYTES = 1_000_000
const ROWS = [3_000, 1_000, 200, 50, 10, 0]
const LONGEST_TEXT = 600
const MOST_NAMED = 5

/** The job summary as GitHub's Markdown. There is no report where a run failed before it could make one. */
export function renderSummary(report: Report | undefined, options: SummaryOptions): string {
  let text = ''
  for (const rows of ROWS) {
    if (report && leastLength(report, { rows, longest: LONGEST_TEXT }) > MOST_BYTES) continue
    text = render(report, options, rows)
    if (Buffer.byteLength(text) <= MOST_BYTES) break
  }
  return text
}

function render(
  report: Report | undefined,
  { links, failure, remarks = [], forChanges }: SummaryOptions,
  rows: number,
): string {
  const parts = ['## Reviewer memory', failure ? failureNote(failure) : '', remarkList(remarks)]
  if (report) {
    const detail = {
      ...{ links, rows, longest: LONGEST_TEXT, rest: 'the plan file has them' },
      flagged: flaggedPlaces(report),
      tellsFailures: report.outcomes.length > 1,
    }
    parts.push(
      flaggedNote(report, detail),
      ...report.outcomes.map((outcome) => renderOutcome(outcome, report.decision, detail)),
      forChanges ? renderForChanges(forChanges, detail) : '',
      problemList('Problems', allProblems(report), detail),
      ...(rows > 0 ? chartsOf(report) : []),
    )
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

// Several repositories that get the same rules have the same charts: one is enough.
function chartsOf({ outcomes }: Report): string[] {
  const repos = new Map<string, string[]>()
  for (const { repo, plan } of outcomes) {
    const charts = plan ? memoryCharts(plan) : ''
    if (charts !== '') repos.set(charts, [...(repos.get(charts) ?? []), repo])
  }
  if (repos.size === 1) return [...repos.keys()]
  return [...repos].flatMap(([charts, names]) => [`### Memory of ${listRepos(names)}`, charts])
}

function listRepos(repos: readonly string[]): string {
  const named = repos.slice(0, MOST_NAMED).map((repo) => inertCode(repo))
  const left = repos.length - named.length
  return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')
}

function renderOutcome(outcome: Outcome, { mode, because }: Decision, detail: OutcomeDetail): string {
  const { repo, plan, drift, applied, left = [] } = outcome
  const heading = `### ${inertCode(repo)}`
  if (isNotAttempted(outcome)) return `${heading}\n\nNot attempted: the run was over before.`
  const failure = outcome.error && detail.tellsFailures ? [failureLine(outcome.error)] : []
  if (!plan) return [heading, 'There is no plan.', ...failure].join('\n\n')
  const counts = countOutcome(outcome, mode)
  return [
    heading,
    ...failure,
    `${describeProgress(outcome, mode)}: ${because}. Plan ${inertCode(plan.hash.slice(0, SHOWN_HASH))}.`,
    `| ${COUNT_NAMES.join(' | ')} |\n|${' ---: |'.repeat(COUNT_NAMES.length)}\n| ${COUNT_NAMES.map((name) => counts[name]).join(' | ')} |`,
    ...(drift ? [`Drift: ${driftSentences(drift).join(' ')}`] : []),
    entryList('Lost by the service', drift?.missing ?? [], detail),
    ...(applied && !outcome.error ? doneLists(plan, applied, detail) : plannedLists(plan, detail)),
    memoryList(
      'Not stored',
      (applied?.failed ?? []).map(({ memory }) => memory),
      detail,
    ),
    memoryList(
      'Stored without proof',
      (applied?.unconfirmed ?? []).map(({ memory }) => memory),
      detail,
    ),
    entryList('Left to another run, which is at work on them', left, detail),
    entryList('Kept, though no document says them any more', plan.kept, detail),
    entryList('Deleted, though the service never confirmed it', plan.dormant, detail),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function describeProgress({ applied, error }: Outcome, mode: Decision['mode']): string {
  if (mode === 'plan') return 'Planned, not applied'
  if (!error) return 'Applied'
  const isBegun = applied && applied.stored.length + applied.unconfirmed.length + applied.retracted.length > 0
  return isBegun ? 'Applied in part' : 'Not applied'
}

function plannedLists({ add, change, retract, confirm }: Plan, detail: Detail): string[] {
  return [
    memoryList('To add', add, detail),
    changeList('To change', change, detail),
    entryList('To retract', retract, detail),
    memoryList(
      'To confirm',
      confirm.map(({ memory }) => memory),
      detail,
    ),
  ]
}

function doneLists(
  { add, change, confirm }: Plan,
  { unconfirmed, retracted, waiting }: NonNullable<Outcome['applied']>,
  detail: Detail,
): string[] {
  const unproven = new Set(unconfirmed.map(({ memory }) => memory.key))
  const replaced = new Set(change.map(({ from }) => from.key))
  const isProven = ({ key }: Memory) => !unproven.has(key)
  return [
    memoryList('Added', add.filter(isProven), detail),
    changeList(
      'Changed',
      change.filter(({ to }) => isProven(to)),
      detail,
    ),
    entryList(
      'Retracted',
      retracted.filter(({ key }) => !replaced.has(key)),
      detail,
    ),
    memoryList('Confirmed', confirm.map(({ memory }) => memory).filter(isProven), detail),
    entryList('Retracted by a later run', waiting, detail),
  ]
}
