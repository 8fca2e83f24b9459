const WORDS = /[\p{L}\p{N}_]+/gu

/**
 * How alike two texts are, from 0 to 1: twice the number of shared words over the number of all words, each word as often
 * as it stands (Sørensen and Dice).
 */
export function similarity(a: WordCounts, b: WordCounts): number {
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total)
}

/** The most that the similarity of two texts can be, by their lengths alone. */
export function mostAlike({ total: a }: WordCounts, { total: b }: WordCounts): number {
  return a + b === 0 ? 0 : (2 * Math.min(a, b)) / (a + b)
}

/** The words of a text as a bag. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/** The words of a text in lower case, each with how often it stands. */
export function countWords(text: string): WordCounts {
  const words = text.toLowerCase().match(WORDS) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
