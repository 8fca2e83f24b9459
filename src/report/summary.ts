import type { ActionError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Memory, MemorySource } from '../plan/memory.ts'
import type { Problem } from '../problem.ts'
import type { Decision } from '../settings/event.ts'
import type { Outcome } from '../sync.ts'
import { allProblems } from './annotations.ts'
import { inertCell, inertCode, type LinkBase, placeCell } from './markdown.ts'
import { SHOWN_HASH } from './plan-lines.ts'
import { COUNT_NAMES, countOutcome, type Report } from './report.ts'

export interface SummaryOptions {
  /** Where links lead; without it, places are named only. */
  readonly links?: LinkBase
  readonly failure?: ActionError
}

// GitHub drops a summary above 1 MiB whole; rows that are left out are counted, and stand in the plan file.
const MOST_ROWS = 200

/** The job summary as GitHub's Markdown. There is no report where a run failed before it could make one. */
export function renderSummary(report: Report | undefined, { links, failure }: SummaryOptions): string {
  const parts = [
    '## Reviewer memory',
    ...(failure ? [`> [!CAUTION]\n> ${inertCode(failure.message)}\n>\n> ${inertCode(failure.remedy)}`] : []),
    ...(report ? report.outcomes.map((outcome) => renderOutcome(outcome, report.decision, links)) : []),
    ...(report ? renderProblems(allProblems(report), links) : []),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function renderOutcome(outcome: Outcome, decision: Decision, links: LinkBase | undefined): string {
  const { repo, plan, applied } = outcome
  if (!plan) return `### ${inertCode(repo)}\n\nThere is no plan.`
  const { mode, because } = decision
  const counts = countOutcome(outcome, mode)
  const doing = mode === 'apply' ? 'Applied' : 'Planned, not applied'
  return [
    `### ${inertCode(repo)}`,
    `${doing}: ${because}. Plan ${inertCode(plan.hash.slice(0, SHOWN_HASH))}.`,
    `| ${COUNT_NAMES.join(' | ')} |\n|${' ---: |'.repeat(COUNT_NAMES.length)}\n| ${COUNT_NAMES.map((name) => counts[name]).join(' | ')} |`,
    table('Added', plan.add.map(memoryRow(links))),
    table(
      'Changed',
      plan.change.map(({ from, to }) => memoryRow(links, from)(to)),
    ),
    table('Retracted', plan.retract.map(entryRow(links))),
    table(
      'To be confirmed',
      plan.confirm.map(({ memory }) => memoryRow(links)(memory)),
    ),
    table(
      'Not stored',
      (applied?.failed ?? []).map(({ memory }) => memoryRow(links)(memory)),
    ),
    table('Stored without proof', (applied?.unconfirmed ?? []).map(memoryRow(links))),
    table('Kept, though no document says them any more', plan.kept.map(entryRow(links))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function table(heading: string, rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, MOST_ROWS)
  const rest =
    rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more, in the plan file.` : ''
  return `#### ${heading} (${rows.length})\n\n| type | memory | source |\n| --- | --- | --- |\n${shown.join('\n')}${rest}`
}

function memoryRow(links: LinkBase | undefined, before?: Entry) {
  return ({ memoryType, text, sources }: Memory) => {
    const was = before ? `<br>was ${inertCell(before.text)}` : ''
    return `| ${inertCell(memoryType)} | ${inertCell(text)}${was} | ${placesCell(sources, links)} |`
  }
}

// The lines of what was retracted are those of an earlier commit, so they are named and not linked.
function entryRow(links: LinkBase | undefined) {
  return ({ type, text, sources, commit }: Entry) =>
    `| ${inertCell(type)} | ${inertCell(text)} | ${placesCell(sources, links && { ...links, commit })} |`
}

function placesCell(sources: readonly MemorySource[], links: LinkBase | undefined): string {
  return sources.map((source) => placeCell(source, links)).join('<br>')
}

function renderProblems(problems: readonly Problem[], links: LinkBase | undefined): string[] {
  if (problems.length === 0) return []
  const rows = problems.slice(0, MOST_ROWS).map(({ severity, code, message, path, line }) => {
    const where =
      path === undefined ? '' : placeCell({ path, ...(line !== undefined && { startLine: line }) }, links)
    return `| ${severity} | ${inertCell(code)} | ${inertCell(message)} | ${where} |`
  })
  const rest = problems.length > rows.length ? `\n\n… and ${problems.length - rows.length} more.` : ''
  return [
    `### Problems (${problems.length})\n\n| | what | message | place |\n| --- | --- | --- | --- |\n${rows.join('\n')}${rest}`,
  ]
}
