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

/**
 * Pairs what comes with what goes: the most alike first, where their texts are alike or both stand in one section of one
 * document. What finds no partner is an addition or a retraction.
 */
export function pairChanges(
  added: readonly Memory[],
  gone: readonly Entry[],
): { change: Change[]; add: Memory[]; retract: Entry[] } {
  const candidates = candidatePairs(added.map(side), gone.map(side))
  const pairs = new Map<Memory, Entry>()
  const taken = new Set<Entry>()
  for (const { to, from } of candidates) {
    if (pairs.has(to) || taken.has(from)) continue
    pairs.set(to, from)
    taken.add(from)
  }
  return {
    change: [...pairs].map(([to, from]) => ({ from, to })),
    add: added.filter((memory) => !pairs.has(memory)),
    retract: gone.filter((entry) => !taken.has(entry)),
  }
}

function candidatePairs(added: readonly Side<Memory>[], gone: readonly Side<Entry>[]) {
  const goneAt = new Map<string, Side<Entry>[]>()
  for (const from of gone) {
    for (const place of from.places) goneAt.set(place, [...(goneAt.get(place) ?? []), from])
  }
  const pairs: { to: Memory; from: Entry; alike: number }[] = []
  for (const to of added) {
    const near = new Set([...to.places].flatMap((place) => goneAt.get(place) ?? []))
    for (const from of gone) {
      if (!near.has(from) && mostAlike(to.words, from.words) < ALIKE) continue
      const alike = similarity(to.words, from.words)
      if (near.has(from) || alike >= ALIKE) pairs.push({ to: to.item, from: from.item, alike })
    }
  }
  return pairs.sort((a, b) => b.alike - a.alike || order(a.to.key, b.to.key) || order(a.from.key, b.from.key))
}

function side<T extends Memory | Entry>(item: T): Side<T> {
  const places = new Set(item.sources.map(({ path, section }) => `${path}\n${section}`))
  return { item, words: countWords(item.text), places }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
