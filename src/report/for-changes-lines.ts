import type { CoveringMemory, ForChanges } from '../plan/for-changes.ts'
import { countNoun } from './count-noun.ts'
import { plainText } from './plain-text.ts'
import { placeOf } from './plan-lines.ts'

const MOST_MEMORIES = 250

/** How many memories speak of a change, and of how many paths, in one line: `since` is where it begins, where that has a name. */
export function forChangesHeading(
  { changed, isCut, covering, unscoped }: ForChanges,
  since?: string,
): string {
  const least = isCut ? 'at least ' : ''
  const start = since === undefined ? '' : ` since ${plainText(since)}`
  const counts = `${countNoun(covering.length, 'memory', 'memories')} by scope, ${unscoped} for every path`
  return `About this change of ${least}${countNoun(changed, 'path')}${start}: ${counts}`
}

/** The memories whose scope covers the change, each with the paths below it. */
export function forChangesLines({ covering }: ForChanges): string[] {
  const lines = covering
    .slice(0, MOST_MEMORIES)
    .flatMap((memory) => [
      `${memory.memoryType.padEnd(12)}  ${placeOf(memory.sources)}  ${plainText(memory.text)}`,
      `      covers ${coveredPaths(memory, plainText).join(', ')}`,
    ])
  const left = covering.length - MOST_MEMORIES
  return left > 0
    ? [...lines, `… and ${countNoun(left, 'memory', 'memories')} more: --json has all of them`]
    : lines
}

/** The paths that a memory covers: a few by name, and how many others. */
export function coveredPaths(
  { covered, examples }: CoveringMemory,
  show: (path: string) => string,
): string[] {
  const left = covered - examples.length
  return [...examples.map((path) => show(path)), ...(left > 0 ? [`${left} more`] : [])]
}
