import type { Entry } from '../ledger/entry.ts'
import type { HeldEntry } from '../ledger/lease.ts'
import type { Stored } from '../memory/tally.ts'
import type { MemorySource } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import { countNoun } from './count-noun.ts'
import { plainText } from './plain-text.ts'

const MOST_LINES = 500

/** How much of a plan's hash is shown: enough to tell two plans apart. */
export const SHOWN_HASH = 12

/** The counts of a plan in one line. */
export function planHeading({ repo, add, change, retract, confirm, unchanged, kept, hash }: Plan): string {
  const counts = [`${add.length} to add`, `${change.length} to change`, `${retract.length} to retract`]
  if (confirm.length > 0) counts.push(`${confirm.length} to confirm`)
  counts.push(`${unchanged.length} unchanged`)
  if (kept.length > 0) counts.push(`${kept.length} kept`)
  return `Plan for ${repo}: ${counts.join(', ')} (plan ${hash.slice(0, SHOWN_HASH)})`
}

/** What a plan would do, one line a memory: `+` added, `~` changed, `-` retracted, `?` to be confirmed. */
export function planLines({ add, change, retract, confirm }: Plan): string[] {
  const lines = [
    ...add.map((memory) => planLine('+', memory.memoryType, memory)),
    ...change.flatMap(({ from, to }) => [
      planLine('~', to.memoryType, to),
      `      was: ${plainText(from.text)}`,
    ]),
    ...retract.map((entry) => planLine('-', entry.type, entry)),
    ...confirm.map(({ memory }) => planLine('?', memory.memoryType, memory)),
  ]
  if (lines.length <= MOST_LINES) return lines
  return [
    ...lines.slice(0, MOST_LINES),
    `… and ${countNoun(lines.length - MOST_LINES, 'line')} more: the plan file has all of them`,
  ]
}

/** A memory that was stored, with its id. */
export function storedLine({ memory, id, how }: Stored): string {
  return `${how === 'posted' ? 'stored' : 'found '} ${plainText(id)}  ${placeOf(memory.sources)}  ${plainText(memory.text)}`
}

/** A memory that was deleted, with the id that it had. */
export function retractedLine({ id, sources, text }: Entry): string {
  return `deleted ${plainText(id ?? '(no id)')}  ${placeOf(sources)}  ${plainText(text)}`
}

/** What is left to other runs, with where to read of the first. */
export function leftLine(held: readonly HeldEntry[], repo: string): string {
  const run = held[0]?.lease.run
  const where = run ? ` (${plainText(run)})` : ''
  const count = countNoun(held.length, 'memory', 'memories')
  return `Another run${where} is still at work on ${count} of ${repo}, which are left to it; the next run looks again.`
}

/** Where a memory's rule stands: `CONTRIBUTING.md:12`, with the number of other places. */
export function placeOf(sources: readonly MemorySource[]): string {
  const [first, ...others] = sources
  if (!first) return '(unknown place)'
  const more = others.length > 0 ? ` (+${others.length})` : ''
  return `${plainText(first.path)}:${first.startLine}${more}`
}

function planLine(
  mark: string,
  type: string,
  { sources, text }: { sources: readonly MemorySource[]; text: string },
): string {
  return `${mark} ${type.padEnd(12)}  ${placeOf(sources)}  ${plainText(text)}`
}
