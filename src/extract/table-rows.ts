import type { TableRow } from 'mdast'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'

// A longer one is no name of a column, and would be written before each cell below it.
const MAX_HEAD_LENGTH = 300

/**
 * A row of a table in one line. Each cell but the first carries the head of its column, so that what stands under "Bad"
 * or "Avoid" still says so; the first does where its head is more than a name for the rows.
 */
export function rowText(row: TableRow, header: TableRow | undefined): string {
  const heads = header ? headsOf(header) : []
  return row.children
    .map(({ children }) => normalizeText(inlineText(children)))
    .flatMap((text, column) => {
      if (!text) return []
      const head = heads[column]
      if (head && head.length > MAX_HEAD_LENGTH) return []
      return [head ? `${head}: ${text}` : text]
    })
    .join('; ')
}

const headsOfTables = new WeakMap<TableRow, readonly string[]>()

// Read once for all rows: a table may have as many columns as rows.
function headsOf(header: TableRow): readonly string[] {
  const known = headsOfTables.get(header)
  if (known) return known
  const heads = header.children.map(({ children }) => normalizeText(inlineText(children)))
  headsOfTables.set(header, heads)
  return heads
}
