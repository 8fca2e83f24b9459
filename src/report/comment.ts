import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem.ts'
import type { Outcome } from '../sync.ts'
import { allProblems } from './annotations.ts'
import { renderMarker } from './comment-marker.ts'
import { changeDetails, changeSentence, countsTable, shownHash } from './comment-sections.ts'
import { countNoun } from './count-noun.ts'
import { flaggedNote, flaggedPlaces } from './flagged.ts'
import { leastLength } from './least-length.ts'
import { type Detail, problemList } from './lists.ts'
import { inertCode, type LinkBase } from './markdown.ts'
import type { Report } from './report.ts'

export interface CommentOptions {
  /** Where links lead: the head commit of the pull request. Without it, places are named only. */
  readonly links?: LinkBase
  /** The page of the run, whose summary has what the comment leaves out. */
  readonly runUrl?: string
  /** A last line, as Markdown of our own. */
  readonly hint?: string
}

interface Step {
  readonly rows: number
  readonly longest: number
}

// GitHub takes 65,536 characters. In whatever way it counts them, these are fewer.
const MOST_CHARACTERS = 65_000
// The first has as many rows as can fit at all.
const STEPS: readonly Step[] = [
  { rows: 2_000, longest: 4_000 },
  { rows: 2_000, longest: 300 },
  { rows: 100, longest: 300 },
  { rows: 20, longest: 300 },
]
const COUNTS_ALONE: Step = { rows: 0, longest: 200 }
const MOST_HASHES = 10
const MOST_FAILURES = 5

const HEADING = '## Reviewer memory'

/**
 * The comment of a pull request as GitHub's Markdown, with as much detail as fits; nothing where there is nothing to say.
 * That is so where no rule is learned, replaced or forgotten and nothing fails: a warning alone may be about a document
 * that the pull request does not touch, and it is an annotation anyway.
 */
export function renderComment(report: Report, options: CommentOptions): string | undefined {
  if (!isWorthComment(report)) return undefined
  for (const step of STEPS) {
    if (leastLength(report, step) > MOST_CHARACTERS) continue
    const text = render(report, options, step)
    if (text.length <= MOST_CHARACTERS) return text
  }
  return render(report, options, COUNTS_ALONE)
}

/** What takes the place of a comment once a pull request changes nothing any more. */
export function renderNothingLeft(report: Report): string {
  const hashes = report.outcomes.flatMap(({ plan }) => (plan ? [shownHash(plan)] : []))
  const plans = hashes.length > 0 ? ` Plan ${hashes.slice(0, MOST_HASHES).join(', ')}.` : ''
  return joinParts([
    renderMarker(report),
    HEADING,
    `**Nothing changes for the reviewer any more when this is merged.**${plans}`,
  ])
}

function isWorthComment(report: Report): boolean {
  const says = report.outcomes.some(({ plan, error }) => error !== undefined || (plan && changesRules(plan)))
  return says || allProblems(report).some(({ severity }) => severity === 'error')
}

// What an earlier run left unfinished is finished whether this is merged or not.
function changesRules({ add, change, retract }: Plan): boolean {
  return add.length + change.length > 0 || retract.some(({ state }) => state !== 'retracting')
}

function render(report: Report, { links, runUrl, hint = '' }: CommentOptions, step: Step): string {
  const { outcomes } = report
  const detail: Detail = { links, rest: '', flagged: flaggedPlaces(report), ...step }
  const [first, ...others] = outcomes
  const isOne = first !== undefined && others.length === 0
  const problems = allProblems(report)
  return joinParts([
    renderMarker(report),
    HEADING,
    isOne ? changeSentence(first) : countsTable(outcomes),
    describeProblems(problems),
    step === STEPS[0] ? '' : cutNote(runUrl),
    flaggedNote(report, detail),
    ...(isOne ? changeDetails(first, detail) : repoSections(outcomes, detail)),
    ...(step.rows > 0 ? problemLists(problems, detail) : []),
    hint,
  ])
}

function repoSections(outcomes: readonly Outcome[], detail: Detail): string[] {
  const shown = detail.rows > 0 ? outcomes : outcomes.filter(({ error }) => error).slice(0, MOST_FAILURES)
  return shown.flatMap((outcome) => [
    `### ${inertCode(outcome.repo)}`,
    changeSentence(outcome),
    ...changeDetails(outcome, detail),
  ])
}

function describeProblems(problems: readonly Problem[]): string {
  const { errors, warnings } = bySeverity(problems)
  const counts = [
    ...(errors.length > 0 ? [`**${countNoun(errors.length, 'error')}**`] : []),
    ...(warnings.length > 0 ? [countNoun(warnings.length, 'warning')] : []),
  ]
  return counts.length > 0 ? `${counts.join(' and ')} about the documents.` : ''
}

function problemLists(problems: readonly Problem[], detail: Detail): string[] {
  const { errors, warnings } = bySeverity(problems)
  return [
    problemList('Errors', errors, detail),
    problemList('Warnings', warnings, { ...detail, isFolded: true }),
  ]
}

function bySeverity(problems: readonly Problem[]) {
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
  }
}

function cutNote(runUrl: string | undefined): string {
  const more = runUrl ? `: [the summary of this run](${runUrl}) shows more` : ''
  return `A comment is too small for all of this${more}.`
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
