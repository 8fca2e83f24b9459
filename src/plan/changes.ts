import { groupBy } from '../group-by.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Memory } from './memory.ts'
import { pairNeighbours } from './neighbours.ts'
import { type Pair, pairTexts, withoutPairs } from './pair-texts.ts'
import type { Change } from './plan.ts'
import type { Side } from './text-groups.ts'
import { numberWords } from './word-numbers.ts'

/** From here on two texts are the same rule in other words, wherever they stand. */
const ALIKE = 0.6
const ANYWHERE = ['']

/**
 * Pairs what comes with what goes: first what has the same words under another heading or type, then the most alike, where
 * their texts are alike or both stand in one section of one document. What finds no partner is an addition or a retraction.
 */
export function pairChanges(
  added: readonly Memory[],
  gone: readonly Entry[],
): { change: Change[]; add: Memory[]; retract: Entry[] } {
  const moved = pairsOfEqualWords(added, gone)
  const pairs = [...moved, ...pairsOfTexts(...withoutPairs([added, gone], moved))]
  const [add, retract] = withoutPairs([added, gone], pairs)
  return { change: pairs.map(({ to, from }) => ({ from, to })), add, retract }
}

// A renamed heading may move thousands of memories at once; these are found without a look at their words.
function pairsOfEqualWords(added: readonly Memory[], gone: readonly Entry[]): Pair<Memory, Entry>[] {
  const goneByWords = groupBy(gone.toSorted(byKey).reverse(), wordsBelowHeading)
  return added.toSorted(byKey).flatMap((to) => {
    const from = goneByWords.get(wordsBelowHeading(to))?.pop()
    return from ? [{ to, from }] : []
  })
}

function wordsBelowHeading({ text, sources }: Memory | Entry): string {
  const section = sources[0]?.section ?? ''
  const prefix = [`[${section}] `, `${section}: `].find((start) => text.startsWith(start))
  return text.slice(prefix?.length ?? 0)
}

// What stands in one section is less alike than that, or has found a partner by then.
function pairsOfTexts(added: readonly Memory[], gone: readonly Entry[]): Pair<Memory, Entry>[] {
  if (added.length === 0 || gone.length === 0) return []
  const sides = sidesOf(added, gone)
  const alike = pairTexts(...sides, { atLeast: ALIKE, placesOf: () => ANYWHERE })
  const near = pairNeighbours(...withoutPairs(sides, alike))
  return [...alike, ...near].map(({ to, from }) => ({ to: to.item, from: from.item }))
}

function sidesOf(added: readonly Memory[], gone: readonly Entry[]) {
  const words = numberWords([...added, ...gone].map(({ text }) => text))
  const sideOf = <T extends Memory | Entry>(item: T, number: number): Side<T> => {
    const places = new Set(item.sources.map(({ path, section }) => `${path}\n${section}`))
    return { item, words: words[number] ?? [], places: [...places] }
  }
  return [
    added.map((memory, at) => sideOf(memory, at)),
    gone.map((entry, at) => sideOf(entry, added.length + at)),
  ] as const
}

function byKey({ key: a }: Memory | Entry, { key: b }: Memory | Entry): number {
  return a < b ? -1 : 1
}
