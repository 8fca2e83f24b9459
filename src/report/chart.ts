import { firstFew } from '../first-few.ts'
import { hasChanges, type Plan } from '../plan/plan.ts'
import { countNoun } from './count-noun.ts'
import { visibleLine } from './visible-text.ts'

const MOST_SLICES = 7
// Mermaid's own can hardly be told from a dark page. White is read on each of these, and each is seen on white and on black.
const COLOURS = ['#0969da', '#bc4c00', '#1a7f37', '#8250df', '#9a6700', '#bf3989', '#cf222e', '#57606a']
const THEME = {
  ...Object.fromEntries(COLOURS.map((colour, at) => [`pie${at + 1}`, colour])),
  ...{ pieSectionTextColor: '#ffffff', pieOpacity: '1' },
}
const SETTINGS = `%%{init: ${JSON.stringify({ themeVariables: THEME })}}%%`
// A longer one makes the whole chart small.
const LONGEST_LABEL = 24

/**
 * Two charts of what the memory holds once a plan is applied, by type and by document, as Mermaid that GitHub draws; nothing
 * where the plan changes nothing. A memory of several documents counts for the first.
 */
export function memoryCharts(plan: Plan): string {
  if (!hasChanges(plan)) return ''
  const { add, change, confirm, unchanged, kept } = plan
  const memories = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)]
  const entries = [...unchanged, ...kept]
  if (memories.length + entries.length === 0) return ''
  const types = [...memories.map(({ memoryType }) => memoryType), ...entries.map(({ type }) => type)]
  const paths = [...memories, ...entries].map(({ sources }) => sources[0]?.path ?? '')
  return [pie('Memories by type', types), pie('Memories by document', paths)].join('\n\n')
}

function pie(title: string, names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const largest = firstFew(counts, MOST_SLICES, ([a, ofA], [b, ofB]) => ofA > ofB || (ofA === ofB && a < b))
  const slices = new Map<string, number>()
  for (const [name, count] of largest) slices.set(freeLabel(name, slices), count)
  const others = counts.size - largest.length
  if (others > 0) {
    const rest = largest.reduce((left, [, count]) => left - count, names.length)
    slices.set(freeLabel(countNoun(others, 'other'), slices), rest)
  }
  const lines = [...slices].map(([label, count]) => `    "${label}" : ${count}`)
  return ['```mermaid', SETTINGS, 'pie showData', `    title ${title}`, ...lines, '```'].join('\n')
}

// Mermaid draws only the first of two slices of the same name.
function freeLabel(name: string, taken: ReadonlyMap<string, number>): string {
  const label = labelOf(name)
  for (let number = 1; ; number++) {
    const free = number === 1 ? label : `${label} (${number})`
    if (!taken.has(free)) return free
  }
}

// Mermaid finds quotes, comments, directives and entities in labels, too. Of a long path the end tells most.
function labelOf(name: string): string {
  const harmless = [...visibleLine(name, Number.POSITIVE_INFINITY).replace(/[^\p{L}\p{M}\p{N} ./_+-]/gu, '?')]
  const left = harmless.length - LONGEST_LABEL
  return left > 0 ? `…${harmless.slice(left + 1).join('')}` : harmless.join('') || 'unknown'
}
