import type { CoveringMemory, ForChanges } from '../plan/for-changes.ts'
import { countNoun } from './count-noun.ts'
import { coveredPaths } from './for-changes-lines.ts'
import type { Detail } from './lists.ts'
import { folded, inertCell } from './markdown.ts'
import { placesCell, tableOf } from './tables.ts'

/**
 * The memories whose scope covers the changed paths, as a folded part of the job summary; empty where there are none, for
 * what holds for every change is no news.
 */
export function renderForChanges(
  forChanges: ForChanges,
  { links, rows, longest }: Pick<Detail, 'links' | 'rows' | 'longest'>,
): string {
  const { covering } = forChanges
  if (covering.length === 0) return ''
  const row = (memory: CoveringMemory) => [
    inertCell(memory.memoryType),
    inertCell(memory.text, longest),
    coveredPaths(memory, inertCell).join('<br>'),
    placesCell(memory.sources, links),
  ]
  const shown = covering.slice(0, rows).map(row)
  const left = covering.length - shown.length
  const parts = [
    tableOf(['type', 'memory', 'covers', 'source'], shown),
    left > 0 ? `… and ${left} more: \`nectr-memory-sync plan --for-changes BASE\` lists them.` : '',
  ]
  return folded(title(forChanges), parts.filter((part) => part !== '').join('\n\n'))
}

function title({ changed, isCut, covering, unscoped }: ForChanges): string {
  const files = `${isCut ? 'at least ' : ''}${countNoun(changed, 'changed file')}`
  return `About ${files}: ${countNoun(covering.length, 'memory', 'memories')} by scope, ${unscoped} for every file`
}
