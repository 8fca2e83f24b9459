import type { Report } from './report.ts'

// The bars, the type and the place, at least.
const SHORTEST_ROW = 25

/**
 * About how many characters a page of a report has at least, by the texts that come. Rendering one that is far too long
 * takes long, too.
 */
export function leastLength(
  { outcomes }: Report,
  { rows, longest }: { readonly rows: number; readonly longest: number },
): number {
  const lengthOf = (memories: readonly { readonly text: string }[], most: number) =>
    memories.slice(0, rows).reduce((sum, { text }) => sum + SHORTEST_ROW + Math.min(text.length, most), 0)
  return outcomes.reduce((sum, { plan }) => {
    if (!plan) return sum
    // Of a difference that is too long, each part is cut at a quarter.
    const changed = lengthOf(
      plan.change.map(({ to }) => to),
      Math.floor(longest / 4),
    )
    return sum + lengthOf(plan.add, longest) + changed
  }, 0)
}
