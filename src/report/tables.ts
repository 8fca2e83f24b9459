import type { MemorySource } from '../plan/memory.ts'
import { countNoun } from './count-noun.ts'
import { type LinkBase, placeCell } from './markdown.ts'

const MOST_PLACES = 5

/** A table of cells that are Markdown already; nothing where there are no rows. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Where a memory's rule stands, for a cell of a table: a few places, and how many others. */
export function placesCell(sources: readonly MemorySource[], links: LinkBase | undefined): string {
  const places = sources.slice(0, MOST_PLACES).map((source) => placeCell(source, links))
  const left = sources.length - places.length
  return [...places, ...(left > 0 ? [`and ${countNoun(left, 'other place')}`] : [])].join('<br>')
}
