import type { Entry } from '../ledger/entry.ts'
import type { Memory, MemorySource } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem.ts'
import { isFlagged } from './flagged.ts'
import { folded, inertCell, type LinkBase, placeCell } from './markdown.ts'
import { countNoun } from './report.ts'
import { visibleLine } from './visible-text.ts'
import { compareWords, type Piece, shortenPieces } from './word-difference.ts'

/** How much a page shows. */
export interface Detail {
  readonly links: LinkBase | undefined
  /** How many rows a table may have. */
  readonly rows: number
  /** How many characters of a text are shown. */
  readonly longest: number
  /** Who has the rows that are left out, as Markdown: `the plan file has them`. Empty where nobody does. */
  readonly rest: string
  /** The places of rules that people should look at. */
  readonly flagged: ReadonlySet<string>
  /** Whether a table is folded whatever its length. */
  readonly isFolded?: boolean
}

interface Table<T> {
  readonly heading: string
  /** `####`, below the heading of a repository, unless told. */
  readonly level?: string
  readonly items: readonly T[]
  readonly head: readonly string[]
  readonly row: (item: T) => readonly string[]
}

const MOST_PLACES = 5
/** A longer table is folded: what comes below it is in sight. */
const MOST_UNFOLDED = 15
// The last is what a narrow screen may hide.
const MEMORY_HEAD = ['memory', 'source', 'type']

/** A table of memories under a heading; nothing where there are none. */
export function memoryTable(heading: string, memories: readonly Memory[], detail: Detail): string {
  const row = (memory: Memory) => [
    `${markOf(memory, detail)}${inertCell(memory.text, detail.longest)}`,
    placesCell(memory.sources, detail.links),
    inertCell(memory.memoryType),
  ]
  return renderTable({ heading, items: memories, head: MEMORY_HEAD, row }, detail)
}

/** The same of memories that took the place of others, with the words that differ. */
export function changeTable(heading: string, change: Plan['change'], detail: Detail): string {
  const row = ({ from, to }: Plan['change'][number]) => [
    `${markOf(to, detail)}${differenceCell(from.text, to.text, detail.longest)}`,
    placesCell(to.sources, detail.links),
    differenceCell(from.type, to.memoryType, detail.longest),
  ]
  return renderTable({ heading, items: change, head: MEMORY_HEAD, row }, detail)
}

/** The same of entries of the ledger, with their places in the commits that stored them. */
export function entryTable(heading: string, entries: readonly Entry[], detail: Detail): string {
  const { links, longest } = detail
  // The lines of an entry are those of the commit that stored it.
  const row = ({ type, text, sources, commit }: Entry) => [
    inertCell(text, longest),
    placesCell(sources, links && { ...links, commit }),
    inertCell(type),
  ]
  return renderTable({ heading, items: entries, head: MEMORY_HEAD, row }, detail)
}

/** A table of problems under a heading; nothing where there are none. */
export function problemTable(heading: string, problems: readonly Problem[], detail: Detail): string {
  const row = ({ severity, code, message, path, line }: Problem) => [
    severity,
    inertCell(code),
    inertCell(message, detail.longest),
    path === undefined
      ? ''
      : placeCell({ path, ...(line !== undefined && { startLine: line }) }, detail.links),
  ]
  const head = ['', 'what', 'message', 'place']
  return renderTable({ heading, level: '###', items: problems, head, row }, detail)
}

/** A table of cells that are Markdown already; nothing where there are no rows. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function renderTable<T>(
  { heading, level = '####', items, head, row }: Table<T>,
  { rows, rest, isFolded = false }: Detail,
): string {
  if (items.length === 0) return ''
  const title = `${heading} (${items.length})`
  const shown = items.slice(0, rows).map(row)
  const left = items.length - shown.length
  const table = tableOf(head, shown)
  const isLong = isFolded || shown.length > MOST_UNFOLDED
  const parts = [
    table !== '' && isLong ? folded(title, table) : `${level} ${title}\n\n${table}`.trim(),
    left > 0 ? restLine(left, { isAll: shown.length === 0, rest }) : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function restLine(left: number, { isAll, rest }: { isAll: boolean; rest: string }): string {
  return `${isAll ? 'Left out here' : `… and ${left} more`}${rest === '' ? '' : `: ${rest}`}.`
}

function differenceCell(before: string, after: string, longest: number): string {
  const [old, now] = [
    visibleLine(before, Number.POSITIVE_INFINITY),
    visibleLine(after, Number.POSITIVE_INFINITY),
  ]
  if (old === now) return inertCell(now, longest)
  const pieces = shortenPieces(compareWords(old, now), longest)
  const shown = pieces.map(renderPiece)
  // Two texts that have nothing in common are read one after the other.
  const isApart = pieces.every(({ kind }) => kind !== 'same')
  return isApart ? shown.map((piece) => piece.trim()).join('<br>') : shown.join('').trim()
}

function renderPiece({ kind, text }: Piece): string {
  const code = inertCell(text, Number.POSITIVE_INFINITY)
  const space = text.startsWith(' ') ? ' ' : ''
  if (kind === 'same') return `${space}${code}`
  return kind === 'old' ? `${space}<del>${code}</del>` : `${space}<ins>${code}</ins>`
}

function markOf(memory: Memory, { flagged }: Detail): string {
  return isFlagged(memory, flagged) ? '⚠️ ' : ''
}

/** Where a memory's rule stands, for a cell of a table: a few places, and how many others. */
export function placesCell(sources: readonly MemorySource[], links: LinkBase | undefined): string {
  const places = sources.slice(0, MOST_PLACES).map((source) => placeCell(source, links))
  const left = sources.length - places.length
  return [...places, ...(left > 0 ? [`and ${countNoun(left, 'other place')}`] : [])].join('<br>')
}
