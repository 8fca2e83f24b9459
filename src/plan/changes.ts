import type { Entry } from '../ledger/entry.ts'
import type { Memory } from './memory.ts'
import type { Change } from './plan.ts'
import { countWords, mostAlike, similarity, type WordCounts } from './similarity.ts'

/** From here on two texts are the same rule in other words, wherever they stand. */
const ALIKE = 0.6

interface Side<T> {
  readonly item: T
  readonly words: WordCounts
  readonly places: ReadonlySet<string>
}

interface Pair {
  readonly to: Memory
  readonly from: Entry
}

/**
 * Pairs what comes with what goes: first what has the same words under another heading or type, then the most alike, where
 * their texts are alike or both stand in one section of one document. What finds no partner is an addition or a retraction.
 */
export function pairChanges(
  added: readonly Memory[],
  gone: readonly Entry[],
): { change: Change[]; add: Memory[]; retract: Entry[] } {
  const pairs = new Map<Memory, Entry>()
  const taken = new Set<Entry>()
  const pair = ({ to, from }: Pair) => {
    if (pairs.has(to) || taken.has(from)) return
    pairs.set(to, from)
    taken.add(from)
  }
  for (const moved of pairsOfEqualWords(added, gone)) pair(moved)
  const left = added.filter((memory) => !pairs.has(memory))
  const open = gone.filter((entry) => !taken.has(entry))
  for (const candidate of candidatePairs(left.map(side), open.map(side))) pair(candidate)
  return {
    change: [...pairs].map(([to, from]) => ({ from, to })),
    add: added.filter((memory) => !pairs.has(memory)),
    retract: gone.filter((entry) => !taken.has(entry)),
  }
}

// A renamed heading may move thousands of memories at once; these are found without comparing each with each.
function pairsOfEqualWords(added: readonly Memory[], gone: readonly Entry[]): Pair[] {
  const goneByWords = new Map<string, Entry[]>()
  for (const entry of gone.toSorted(byKey)) push(goneByWords, wordsBelowHeading(entry), entry)
  return added.toSorted(byKey).flatMap((to) => {
    const from = goneByWords.get(wordsBelowHeading(to))?.shift()
    return from ? [{ to, from }] : []
  })
}

function wordsBelowHeading({ text, sources }: Memory | Entry): string {
  const section = sources[0]?.section ?? ''
  const prefix = [`[${section}] `, `${section}: `].find((start) => text.startsWith(start))
  return text.slice(prefix?.length ?? 0)
}

function candidatePairs(added: readonly Side<Memory>[], gone: readonly Side<Entry>[]): Pair[] {
  const goneAt = new Map<string, Side<Entry>[]>()
  for (const from of gone) {
    for (const place of from.places) push(goneAt, place, from)
  }
  const candidates = new Map<number, Pair[]>()
  // Where two pairs are equally alike, their keys decide: the order in which documents are read must not.
  const goneByKey = gone.toSorted((a, b) => byKey(a.item, b.item))
  for (const to of added.toSorted((a, b) => byKey(a.item, b.item))) {
    const near = new Set([...to.places].flatMap((place) => goneAt.get(place) ?? []))
    for (const from of goneByKey) {
      if (!near.has(from) && mostAlike(to.words, from.words) < ALIKE) continue
      const alike = similarity(to.words, from.words)
      if (!near.has(from) && alike < ALIKE) continue
      push(candidates, alike, { to: to.item, from: from.item })
    }
  }
  return [...candidates].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals)
}

function side<T extends Memory | Entry>(item: T): Side<T> {
  const places = new Set(item.sources.map(({ path, section }) => `${path}\n${section}`))
  return { item, words: countWords(item.text), places }
}

function byKey({ key: a }: Memory | Entry, { key: b }: Memory | Entry): number {
  return a < b ? -1 : 1
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
