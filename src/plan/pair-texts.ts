import { groupBy } from '../group-by.ts'
import { type FindMostAlike, indexTexts, type MostAlike } from './most-alike.ts'
import { makeQueue } from './queue.ts'
import { byKeyOfSide, firstOf, type Group, groupTexts, type PlacesOf, type Side } from './text-groups.ts'

/** A text and its partner of the other side. */
export interface Pair<T, F> {
  readonly to: T
  readonly from: F
}

/** Which texts may be paired. */
export interface PairOptions {
  /** How alike they have to be, from 0 to 1. */
  readonly atLeast: number
  readonly placesOf: PlacesOf
}

interface Offer<T, F> {
  readonly to: Group<T>
  /** The key of the text for which it is. */
  readonly key: string
  readonly best: MostAlike<F>
}

/**
 * Pairs texts that have a word and a place in common: the most alike first, and of pairs that are equally alike those with
 * the lowest keys. Each text is looked up once, and anew where others have taken all that were most alike to it.
 */
export function pairTexts<T, F>(
  added: readonly Side<T>[],
  gone: readonly Side<F>[],
  { atLeast, placesOf }: PairOptions,
): Pair<Side<T>, Side<F>>[] {
  const [groups, open] = groupTexts(added, gone, placesOf)
  const findBest = indexPlaces(open, atLeast)
  const queue = makeQueue(comesBefore<T, F>)
  const offer = (to: Group<T>, best: MostAlike<F> | undefined) => {
    const first = firstOf(to)
    if (first && best) queue.push({ to, key: first.item.key, best })
  }
  for (const to of groups) offer(to, findBest(to))
  const pairs: Pair<Side<T>, Side<F>>[] = []
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { to, best } = next
    const [side, group] = [firstOf(to), firstOpen(best)]
    const from = group && firstOf(group)
    if (side && from) {
      pairs.push({ to: side, from })
      to.taken++
      group.taken++
      offer(to, best)
    } else offer(to, findBest(to))
  }
  return pairs
}

/** What of two sides is in none of the pairs. */
export function withoutPairs<T, F>(
  [added, gone]: readonly [readonly T[], readonly F[]],
  pairs: readonly Pair<T, F>[],
): [T[], F[]] {
  const [paired, taken] = [new Set(pairs.map(({ to }) => to)), new Set(pairs.map(({ from }) => from))]
  return [added.filter((to) => !paired.has(to)), gone.filter((from) => !taken.has(from))]
}

function comesBefore<T, F>(a: Offer<T, F>, b: Offer<T, F>): boolean {
  return a.best.alike === b.best.alike ? a.key < b.key : a.best.alike > b.best.alike
}

function firstOpen<F>({ groups, below }: MostAlike<F>): Group<F> | undefined {
  let first: Group<F> | undefined
  for (const group of groups) {
    if (firstOf(group) && (!first || comesFirst(group, first))) first = group
  }
  // Beyond it, one that is not among these may come first.
  return first && (below === undefined || (firstOf(first)?.item.key ?? '') < below) ? first : undefined
}

function comesFirst(a: Group<unknown>, b: Group<unknown>): boolean {
  const [one, other] = [firstOf(a), firstOf(b)]
  return one !== undefined && other !== undefined && byKeyOfSide(one, other) < 0
}

function indexPlaces<F>(groups: readonly Group<F>[], atLeast: number): FindMostAlike<F> {
  const placed = groupBy(
    groups.flatMap((group) => group.places.map((place) => ({ group, place }))),
    ({ place }) => place,
  )
  const finders = new Map<string, FindMostAlike<F>>()
  for (const [place, all] of placed) {
    const there = all.map(({ group }) => group)
    finders.set(place, indexTexts(there, atLeast))
  }
  return (to) => mergeBest(to.places.flatMap((place) => finders.get(place)?.(to) ?? []))
}

function mergeBest<F>(found: readonly MostAlike<F>[]): MostAlike<F> | undefined {
  if (found.length <= 1) return found[0]
  const alike = Math.max(...found.map((one) => one.alike))
  const best = found.filter((one) => one.alike === alike)
  const [below] = best.flatMap((one) => one.below ?? []).sort()
  return { alike, groups: best.flatMap((one) => one.groups), ...(below !== undefined && { below }) }
}
