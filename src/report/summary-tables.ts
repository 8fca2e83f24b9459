import type { Entry } from '../ledger/entry.ts'
import type { Memory, MemorySource } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import { inertCell, type LinkBase, placeCell } from './markdown.ts'
import { countNoun } from './report.ts'

const MOST_PLACES = 5

/** How much a summary shows. */
export interface Detail {
  readonly links: LinkBase | undefined
  /** How many rows a table may have. */
  readonly rows: number
}

/** A table of memories under a heading; nothing where there are none. */
export function memoryTable(heading: string, memories: readonly Memory[], detail: Detail): string {
  return table({ heading, items: memories, row: memoryRow }, detail)
}

/** The same of memories that took the place of others. */
export function changeTable(heading: string, change: Plan['change'], detail: Detail): string {
  return table({ heading, items: change, row: ({ from, to }, links) => memoryRow(to, links, from) }, detail)
}

/** The same of entries of the ledger, with their places in the commits that stored them. */
export function entryTable(heading: string, entries: readonly Entry[], detail: Detail): string {
  return table({ heading, items: entries, row: entryRow }, detail)
}

interface Table<T> {
  readonly heading: string
  readonly items: readonly T[]
  readonly row: (item: T, links: LinkBase | undefined) => string
}

function table<T>({ heading, items, row }: Table<T>, { links, rows }: Detail): string {
  if (items.length === 0) return ''
  const shown = items.slice(0, rows).map((item) => row(item, links))
  const head = shown.length > 0 ? ['| type | memory | source |', '| --- | --- | --- |'] : []
  return `#### ${heading} (${items.length})\n\n${[...head, ...shown, ...restLine(items.length, shown.length)].join('\n')}`
}

/** What stands below a table that does not show everything. */
export function restLine(all: number, shown: number): string[] {
  if (all === shown) return []
  return shown === 0 ? ['The plan file has them.'] : ['', `… and ${all - shown} more, in the plan file.`]
}

function memoryRow(
  { memoryType, text, sources }: Memory,
  links: LinkBase | undefined,
  before?: Entry,
): string {
  const was = before ? `<br>was ${inertCell(before.text)}` : ''
  return `| ${inertCell(memoryType)} | ${inertCell(text)}${was} | ${placesCell(sources, links)} |`
}

// The lines of an entry are those of the commit that stored it.
function entryRow({ type, text, sources, commit }: Entry, links: LinkBase | undefined): string {
  return `| ${inertCell(type)} | ${inertCell(text)} | ${placesCell(sources, links && { ...links, commit })} |`
}

/** Where a memory's rule stands, for a cell of a table: a few places, and how many others. */
export function placesCell(sources: readonly MemorySource[], links: LinkBase | undefined): string {
  const places = sources.slice(0, MOST_PLACES).map((source) => placeCell(source, links))
  const left = sources.length - places.length
  return [...places, ...(left > 0 ? [`and ${countNoun(left, 'other place')}`] : [])].join('<br>')
}
