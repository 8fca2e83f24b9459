import { groupBy } from '../group-by.ts'
import { type Pair, pairTexts, withoutPairs } from './pair-texts.ts'
import { byKeyOfSide, type Side } from './text-groups.ts'

// A section in which more pairs could be made of texts that are not alike has been written anew. Which of its texts takes the
// place of which says nothing then, and to look for the least unlike would take longer than all else.
const MOST_PAIRS = 1_000_000

/**
 * Pairs texts that stand in one section of one document: the most alike first, then in the order of their keys those without
 * a word in common, and those of sections with too many texts.
 */
export function pairNeighbours<T, F>(
  added: readonly Side<T>[],
  gone: readonly Side<F>[],
): Pair<Side<T>, Side<F>>[] {
  const [ofAdded, ofGone] = [countPlaces(added), countPlaces(gone)]
  const isSmall = (place: string) => (ofAdded.get(place) ?? 0) * (ofGone.get(place) ?? 0) <= MOST_PAIRS
  const alike = pairTexts(added, gone, { atLeast: 0, placesOf: ({ places }) => places.filter(isSmall) })
  return [...alike, ...pairByKey(...withoutPairs([added, gone], alike))]
}

function countPlaces(sides: readonly Side<unknown>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const place of sides.flatMap(({ places }) => places)) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}

function pairByKey<T, F>(added: readonly Side<T>[], gone: readonly Side<F>[]): Pair<Side<T>, Side<F>>[] {
  const placed = gone.toSorted(byKeyOfSide).flatMap((from) => from.places.map((place) => ({ from, place })))
  const atPlaces = groupBy(placed.reverse(), ({ place }) => place)
  const taken = new Set<Side<F>>()
  const firstAt = (place: string) => {
    const open: { from: Side<F> }[] = atPlaces.get(place) ?? []
    for (let last = open.at(-1); last; last = open.at(-1)) {
      if (!taken.has(last.from)) return last.from
      open.pop()
    }
    return []
  }
  return added.toSorted(byKeyOfSide).flatMap((to) => {
    const [from] = to.places.flatMap(firstAt).sort(byKeyOfSide)
    if (!from) return []
    taken.add(from)
    return { to, from }
  })
}
