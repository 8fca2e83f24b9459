import type { TableRow } from 'mdast'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'

/**
 * A row of a table in one line. Each cell but the first carries the head of its column, so that what stands under "Bad"
 * or "Avoid" still says so; the first does where its head is more than a name for the rows.
 */
export function rowText(row: TableRow, header: TableRow | undefined): string {
  const heads = (header?.children ?? []).map(({ children }) => normalizeText(inlineText(children)))
  return row.children
    .map(({ children }) => normalizeText(inlineText(children)))
    .flatMap((text, column) => {
      if (!text) return []
      const head = heads[column]
      return [head ? `${head}: ${text}` : text]
    })
    .join('; ')
}
