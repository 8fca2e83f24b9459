import type { Entry } from '../../src/ledger/entry.ts'
import type { Memory } from '../../src/plan/memory.ts'

/** The pairs of what comes and what goes as each of one side with each of the other gives them: `old -> new`. */
export function pairPlainly(added: readonly Memory[], gone: readonly Entry[]): string[] {
  const pairs: string[] = []
  const [coming, going] = [new Set(added.toSorted(byKey)), new Set(gone.toSorted(byKey))]
  const pair = (to: Memory, from: Entry) => {
    if (!coming.has(to) || !going.has(from)) return
    pairs.push(`${from.text} -> ${to.text}`)
    coming.delete(to)
    going.delete(from)
  }
  for (const to of coming) {
    const from = [...going].find((one) => belowHeading(one) === belowHeading(to))
    if (from) pair(to, from)
  }
  const candidates = [...coming].flatMap((to) =>
    [...going].map((from) => ({ to, from, alike: alikeness(to.text, from.text) })),
  )
  // Sorting keeps those that are equally alike in the order of their keys.
  for (const { to, from, alike } of candidates.sort((a, b) => b.alike - a.alike)) {
    if (alike >= 0.6 || placesOf(to).some((place) => placesOf(from).includes(place))) pair(to, from)
  }
  return pairs
}

function byKey({ key: a }: Memory | Entry, { key: b }: Memory | Entry): number {
  return a < b ? -1 : 1
}

function belowHeading({ text, sources: [source] }: Memory | Entry): string {
  return text.startsWith(`[${source?.section}] `) ? text.slice(text.indexOf(']') + 2) : text
}

function placesOf({ sources }: Memory | Entry): string[] {
  return sources.map(({ path, section }) => JSON.stringify([path, section]))
}

function alikeness(a: string, b: string): number {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)]
  const left = [...ofB]
  const shared = ofA.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1))
  return (2 * shared.length) / (ofA.length + ofB.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\w+/g) ?? []
}
