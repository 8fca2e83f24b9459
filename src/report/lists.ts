import type { Entry } from '../ledger/entry.ts'
import type { Memory, MemorySource } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem.ts'
import { countNoun } from './count-noun.ts'
import { isFlagged } from './flagged.ts'
import { folded, inertCode, type LinkBase, placeLink } from './markdown.ts'
import { visibleLine } from './visible-text.ts'
import { compareWords, type Piece, shortenPieces } from './word-difference.ts'

/** How much a page shows. */
export interface Detail {
  readonly links: LinkBase | undefined
  /** How many items a list, and rows a table, may have. */
  readonly rows: number
  /** How many characters of a text are shown. */
  readonly longest: number
  /** Who has what is left out, as Markdown: `the plan file has them`. Empty where nobody does. */
  readonly rest: string
  /** The places of rules that people should look at. */
  readonly flagged: ReadonlySet<string>
  /** Whether a list is folded whatever its length. */
  readonly isFolded?: boolean
}

interface List<T> {
  readonly heading: string
  /** `####`, below the heading of a repository, unless told. */
  readonly level?: string
  readonly items: readonly T[]
  /** What an item says, and what stands in the line below. */
  readonly show: (item: T) => readonly [text: string, ...about: readonly string[]]
}

const MOST_PLACES = 5
/** A longer list is folded: what comes below it is in sight. */
const MOST_UNFOLDED = 15

/**
 * A list of memories under a heading; nothing where there are none. It is no table since of a table with a long word a
 * reader sees neither the end of a text nor the links.
 */
export function memoryList(heading: string, memories: readonly Memory[], detail: Detail): string {
  const show = (memory: Memory) =>
    [
      `${markOf(memory, detail)}${inertCode(memory.text, detail.longest)}`,
      nameSources(memory.sources, detail.links),
      inertCode(memory.memoryType),
    ] as const
  return renderList({ heading, items: memories, show }, detail)
}

/** The same of memories that took the place of others, with the words that differ. */
export function changeList(heading: string, change: Plan['change'], detail: Detail): string {
  const show = ({ from, to }: Plan['change'][number]) =>
    [
      `${markOf(to, detail)}${showDifference(from.text, to.text, detail.longest)}`,
      nameSources(to.sources, detail.links),
      from.type === to.memoryType
        ? inertCode(to.memoryType)
        : `<del>${inertCode(from.type)}</del> <ins>${inertCode(to.memoryType)}</ins>`,
    ] as const
  return renderList({ heading, items: change, show }, detail)
}

/** The same of entries of the ledger, with their places in the commits that stored them. */
export function entryList(heading: string, entries: readonly Entry[], detail: Detail): string {
  const { links, longest } = detail
  // The lines of an entry are those of the commit that stored it.
  const show = ({ type, text, sources, commit }: Entry) =>
    [inertCode(text, longest), nameSources(sources, links && { ...links, commit }), inertCode(type)] as const
  return renderList({ heading, items: entries, show }, detail)
}

/** A list of problems under a heading; nothing where there are none. */
export function problemList(heading: string, problems: readonly Problem[], detail: Detail): string {
  const show = ({ severity, code, message, path, line }: Problem) =>
    [
      inertCode(message, detail.longest),
      path === undefined
        ? ''
        : placeLink({ path, ...(line !== undefined && { startLine: line }) }, detail.links),
      `${severity} ${inertCode(code)}`,
    ] as const
  return renderList({ heading, level: '###', items: problems, show }, detail)
}

function renderList<T>(
  { heading, level = '####', items, show }: List<T>,
  { rows, rest, isFolded = false }: Detail,
): string {
  if (items.length === 0) return ''
  const title = `${heading} (${items.length})`
  const lines = items.slice(0, rows).map((item) => renderItem(show(item)))
  const left = items.length - lines.length
  const list = lines.join('\n')
  const isLong = list !== '' && (isFolded || lines.length > MOST_UNFOLDED)
  const parts = [
    isLong ? folded(title, list) : `${level} ${title}\n\n${list}`.trim(),
    left > 0 ? restLine(left, { isAll: lines.length === 0, rest }) : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function renderItem([text, ...about]: readonly [string, ...(readonly string[])]): string {
  return `- ${text}<br>${about.filter((part) => part !== '').join(' · ')}`
}

function restLine(left: number, { isAll, rest }: { isAll: boolean; rest: string }): string {
  return `${isAll ? 'Left out here' : `… and ${left} more`}${rest === '' ? '' : `: ${rest}`}.`
}

function showDifference(before: string, after: string, longest: number): string {
  const [old, now] = [
    visibleLine(before, Number.POSITIVE_INFINITY),
    visibleLine(after, Number.POSITIVE_INFINITY),
  ]
  if (old === now) return inertCode(now, longest)
  const pieces = shortenPieces(compareWords(old, now), longest)
  const shown = pieces.map(renderPiece)
  // Two texts that have nothing in common are read one after the other.
  const isApart = pieces.every(({ kind }) => kind !== 'same')
  return isApart ? shown.map((piece) => piece.trim()).join('<br>') : shown.join('').trim()
}

function renderPiece({ kind, text }: Piece): string {
  const code = inertCode(text, Number.POSITIVE_INFINITY)
  const space = text.startsWith(' ') ? ' ' : ''
  if (kind === 'same') return `${space}${code}`
  return kind === 'old' ? `${space}<del>${code}</del>` : `${space}<ins>${code}</ins>`
}

function markOf(memory: Memory, { flagged }: Detail): string {
  return isFlagged(memory, flagged) ? '⚠️ ' : ''
}

function nameSources(sources: readonly MemorySource[], links: LinkBase | undefined): string {
  const places = sources.slice(0, MOST_PLACES).map((source) => placeLink(source, links))
  const left = sources.length - places.length
  return [...places, ...(left > 0 ? [countNoun(left, 'other place')] : [])].join(', ')
}
