import { TAGS } from './tags.ts'
import { WEIGHTS } from './weights.ts'

/** How much each feature speaks for each tag, in the order of `TAGS`. */
export type Weights = Readonly<Record<string, readonly number[]>>

const WORD = 'w:'

/** What the words of a unit speak for, as names of features. */
export function wordFeatures(words: readonly string[]): string[] {
  return [...new Set(words)].map((word) => `${WORD}${word}`)
}

/** Weights in the form in which they are quick to add. */
export class Model {
  readonly #values: Float64Array
  /** Where the row of a feature begins. */
  readonly #rows = new Map<string, number>()
  readonly #words = new Map<string, number>()

  constructor(weights: Weights) {
    const entries = Object.entries(weights)
    this.#values = new Float64Array(entries.length * TAGS.length)
    for (const [at, [name, row]] of entries.entries()) {
      this.#values.set(row, at * TAGS.length)
      this.#rows.set(name, at * TAGS.length)
      if (name.startsWith(WORD)) this.#words.set(name.slice(WORD.length), at * TAGS.length)
    }
  }

  /** Adds what features speak for each tag; a name that is not known says nothing. */
  add(scores: Float64Array, features: readonly string[]): void {
    for (const name of features) this.#addRow(scores, this.#rows.get(name))
  }

  /** Adds what `wordFeatures` of the words speak for, without making their names. */
  addWords(scores: Float64Array, words: readonly string[]): void {
    for (const word of new Set(words)) this.#addRow(scores, this.#words.get(word))
  }

  #addRow(scores: Float64Array, row: number | undefined): void {
    if (row === undefined) return
    for (let tag = 0; tag < scores.length; tag++)
      scores[tag] = (scores[tag] ?? 0) + (this.#values[row + tag] ?? 0)
  }
}

/** The model with which norms and facts are told from other text; `npm run train` makes its weights. */
export const MODEL = new Model(WEIGHTS)
