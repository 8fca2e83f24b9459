import { groupBy } from '../group-by.ts'

/** A text of one side of a comparison. */
export interface Side<T> {
  readonly item: T & { readonly key: string }
  /** As numbers, over which both sides agree. */
  readonly words: readonly number[]
  /** Where it stands. */
  readonly places: readonly string[]
}

/** Says where a text stands, as far as that is to count. */
export type PlacesOf = (side: Side<unknown>) => readonly string[]

/** Texts of one side that are equally alike to each text of the other: all that tells them apart is not there. */
export interface Group<T> {
  /** By their keys. */
  readonly sides: readonly Side<T>[]
  /** How many of them have found a partner, from the first on. */
  taken: number
  readonly places: readonly string[]
  /** How many words each of them has. */
  readonly total: number
  /** The ranks of those words that both sides have, in ascending order: the rarer among what is gone, the lower. */
  readonly ranks: Int32Array
}

/** The first text of a group that has no partner yet. */
export function firstOf<T>({ sides, taken }: Group<T>): Side<T> | undefined {
  return sides[taken]
}

/** Orders sides by their keys. */
export function byKeyOfSide({ item: a }: Side<unknown>, { item: b }: Side<unknown>): number {
  return a.key < b.key ? -1 : 1
}

/** Groups the texts of both sides. */
export function groupTexts<T, F>(
  added: readonly Side<T>[],
  gone: readonly Side<F>[],
  placesOf: PlacesOf,
): [Group<T>[], Group<F>[]] {
  const ranks = rankWords(added, gone)
  return [groupSides(added, ranks, placesOf), groupSides(gone, ranks, placesOf)]
}

// By their numbers; below zero for those that only one side has.
function rankWords(added: readonly Side<unknown>[], gone: readonly Side<unknown>[]): Int32Array {
  const highest = [...added, ...gone].reduce(
    (most, { words }) => words.reduce((a, b) => Math.max(a, b), most),
    -1,
  )
  const [ofAdded, ofGone] = [added, gone].map((sides) => countWords(sides, highest + 1))
  const shared: number[] = []
  for (let word = 0; word <= highest; word++) if (ofAdded?.[word] && ofGone?.[word]) shared.push(word)
  shared.sort((a, b) => (ofGone?.[a] ?? 0) - (ofGone?.[b] ?? 0))
  const ranks = new Int32Array(highest + 1).fill(-1)
  for (const [rank, word] of shared.entries()) ranks[word] = rank
  return ranks
}

function countWords(sides: readonly Side<unknown>[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const { words } of sides) for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

function groupSides<T>(sides: readonly Side<T>[], ranks: Int32Array, placesOf: PlacesOf): Group<T>[] {
  const read = sides.map((side) => ({ side, ranks: ranksOf(side, ranks), places: placesOf(side) }))
  const groups = groupBy(
    read,
    (one) => `${one.side.words.length} ${one.ranks.join()} ${one.places.join('\n')}`,
  )
  return [...groups.values()].map((group) => {
    const [{ side, ...first }] = group
    const members = group.map((one) => one.side).sort(byKeyOfSide)
    return { ...first, sides: members, taken: 0, total: side.words.length }
  })
}

function ranksOf({ words }: Side<unknown>, ranks: Int32Array): Int32Array {
  const found = new Int32Array(words.length)
  let count = 0
  for (const word of words) {
    const rank = ranks[word] ?? -1
    if (rank >= 0) found[count++] = rank
  }
  return found.subarray(0, count).sort()
}
