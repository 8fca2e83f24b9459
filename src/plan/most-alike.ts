import { listWords } from './shared-words.ts'
import { firstOf, type Group } from './text-groups.ts'

/** The groups whose texts are most alike to a text, all equally. */
export interface MostAlike<T> {
  /** From 0 to 1: twice the number of shared words over the number of all words (Sørensen and Dice). */
  readonly alike: number
  readonly groups: readonly Group<T>[]
  /** Where there are more such groups, the lowest key of theirs. */
  readonly below?: string
}

/** Finds the groups that are most alike to a text, of those with a text that has no partner yet. */
export type FindMostAlike<T> = (to: Group<unknown>) => MostAlike<T> | undefined

const MOST_EQUALS = 64
const ROUNDING = 1e-6
const NO_WORDS = new Int32Array()

/** Indexes groups by their words. What is less alike than told, or has no word in common, is never found. */
export function indexTexts<T>(groups: readonly Group<T>[], atLeast: number): FindMostAlike<T> {
  // Two texts that are alike enough share one of the rarest words of each: of those that are left too few would do.
  const rarest = groups.map(({ ranks, total }) =>
    Math.max(0, ranks.length - fewestShared(total, atLeast) + 1),
  )
  const words = listWords(groups, rarest)
  // Plain numbers, since most groups are looked at so briefly.
  const unlisted = Int32Array.from(groups, ({ ranks }, at) => ranks.length - (rarest[at] ?? 0))
  const totals = Int32Array.from(groups, ({ total }) => total)
  const shortest = totals.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return ({ ranks, total }) => {
    let least = atLeast
    const alikeness = (at: number, shared: number) => (2 * shared) / (total + (totals[at] ?? 0))
    const compare = (at: number) => {
      const fewest = Math.ceil((least * (total + (totals[at] ?? 0))) / 2 - ROUNDING)
      return alikeness(at, countShared(ranks, groups[at]?.ranks ?? NO_WORDS, fewest))
    }
    let looked = 0
    for (const rank of ranks) {
      // What shares none of the words so far can share those at most that are left, and has no fewer words.
      const left = ranks.length - looked
      if ((2 * left) / (total + Math.max(left, shortest)) < least) break
      const leader = words.find(rank, (at) => alikeness(at, left) >= least && isOpen(groups[at]))
      // A good candidate rules out most others.
      if (leader !== undefined) least = Math.max(least, compare(leader))
      looked++
    }
    const left = ranks.length - looked
    words.keep((at, shared) => alikeness(at, shared + Math.max(left, unlisted[at] ?? 0)) >= least)
    const areCounted = words.countAll(ranks)
    let equals: Group<T>[] = []
    words.keep((at, shared) => {
      const group = groups[at]
      const alike = areCounted ? alikeness(at, shared) : compare(at)
      if (!group || alike < least || !isOpen(group)) return false
      if (alike > least) equals = []
      least = alike
      equals.push(group)
      return false
    })
    return equals.length > 0 ? firstEquals(equals, least) : undefined
  }
}

// How many words a text of so many shares with one that is alike enough, and has no others at best.
function fewestShared(total: number, atLeast: number): number {
  let shared = Math.max(1, Math.floor((atLeast / (2 - atLeast)) * total) - 1)
  while ((2 * shared) / (total + shared) < atLeast) shared++
  return shared
}

function isOpen(group: Group<unknown> | undefined): boolean {
  return group !== undefined && firstOf(group) !== undefined
}

// Zero where it is less than told, which mostly shows at the rare words, with which both begin.
function countShared(a: Int32Array, b: Int32Array, fewest: number): number {
  let shared = 0
  let atB = 0
  for (let atA = 0; atA < a.length; atA++) {
    const rank = a[atA] ?? 0
    while (atB < b.length && (b[atB] ?? 0) < rank) atB++
    if (b[atB] === rank) shared++
    if (shared + Math.min(a.length - atA - 1, b.length - atB) < fewest) return 0
  }
  return shared
}

function firstEquals<T>(equals: Group<T>[], alike: number): MostAlike<T> {
  const keyOf = (group: Group<T> | undefined) => (group && firstOf(group)?.item.key) ?? ''
  if (equals.length <= MOST_EQUALS) return { alike, groups: equals }
  const sorted = equals.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return { alike, groups: sorted.slice(0, MOST_EQUALS), below: keyOf(sorted[MOST_EQUALS]) }
}
