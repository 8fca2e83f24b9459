import type { Group } from './text-groups.ts'

/** Counts for one text after another how many of its words it shares with each of many groups, as far as it is asked to. */
export interface SharedWords {
  /**
   * Counts a word for the groups that are looked at, and looks at those others that are found by it and wanted. It gives a
   * group that shares most of the words so far, where there is one with more than before.
   */
  find(rank: number, isWanted: (group: number) => boolean): number | undefined
  /** Looks no longer at groups of which something does not hold, given how many shared words were counted. */
  keep(isWorthy: (group: number, shared: number) => boolean): void
  /** Counts all words of a text for the groups that are looked at, where that takes less than to compare it with each. */
  countAll(ranks: Int32Array): boolean
}

// To compare two texts word by word takes about as long as to count a word for so many groups.
const COST_OF_COMPARISON = 64
// For less it is not worth while to list all words.
const FEW = 64

type ListOf = (rank: number) => readonly number[]

/** Lists groups by their words, and by those rarest of them by which each is to be found. */
export function listWords(groups: readonly Group<unknown>[], rarest: readonly number[]): SharedWords {
  let lists: ListOf | undefined
  const all: ListOf = (rank) => {
    lists ??= listByRank(groups.map(({ ranks }) => ranks))
    return lists(rank)
  }
  const found = listByRank(groups.map(({ ranks }, at) => ranks.subarray(0, rarest[at])))
  const shared = new Int32Array(groups.length)
  const seen = new Int32Array(groups.length)
  let size = 0
  let most = 0
  return {
    find: (rank, isWanted) => {
      const before = most
      let leader: number | undefined
      for (const at of found(rank)) {
        const count = shared[at] ?? 0
        if (count === 0) {
          if (!isWanted(at)) continue
          seen[size++] = at
        }
        shared[at] = count + 1
        if (count < most) continue
        most = count + 1
        leader = at
      }
      return most > before ? leader : undefined
    },
    keep: (isWorthy) => {
      let kept = 0
      for (let index = 0; index < size; index++) {
        const at = seen[index] ?? 0
        if (isWorthy(at, shared[at] ?? 0)) seen[kept++] = at
        else shared[at] = 0
      }
      size = kept
      most = 0
    },
    countAll: (ranks) => {
      if (size < FEW) return false
      const cost = ranks.reduce((sum, rank) => sum + all(rank).length, 0)
      if (size * COST_OF_COMPARISON < cost) return false
      // What is looked at is told from the rest by a count above zero: one too many.
      for (let index = 0; index < size; index++) shared[seen[index] ?? 0] = 1
      for (const rank of ranks) {
        for (const at of all(rank)) {
          const before = shared[at] ?? 0
          if (before > 0) shared[at] = before + 1
        }
      }
      for (let index = 0; index < size; index++) {
        const at = seen[index] ?? 0
        shared[at] = (shared[at] ?? 0) - 1
      }
      return true
    },
  }
}

function listByRank(groups: readonly Int32Array[]): ListOf {
  const lists = new Map<number, number[]>()
  for (const [at, ranks] of groups.entries()) {
    for (const rank of ranks) {
      const list = lists.get(rank)
      if (list) list.push(at)
      else lists.set(rank, [at])
    }
  }
  return (rank) => lists.get(rank) ?? []
}
