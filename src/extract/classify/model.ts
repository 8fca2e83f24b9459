import { TAGS } from './tags.ts'
import { WEIGHTS } from './weights.ts'

/** How much each feature speaks for each tag, in the order of `TAGS`. */
export type Weights = Readonly<Record<string, readonly number[]>>

/** Weights in the form in which they are quick to add. */
export class Model {
  readonly #offsets = new Map<string, number>()
  readonly #values: Float64Array

  constructor(weights: Weights) {
    const rows = Object.entries(weights)
    this.#values = new Float64Array(rows.length * TAGS.length)
    for (const [at, [name, row]] of rows.entries()) {
      this.#offsets.set(name, at * TAGS.length)
      this.#values.set(row, at * TAGS.length)
    }
  }

  /** Adds what features speak for each tag; a name that is not known says nothing. */
  add(scores: Float64Array, features: readonly string[]): void {
    for (const name of features) {
      const offset = this.#offsets.get(name)
      if (offset === undefined) continue
      for (let tag = 0; tag < TAGS.length; tag++) {
        scores[tag] = (scores[tag] ?? 0) + (this.#values[offset + tag] ?? 0)
      }
    }
  }
}

/** The model with which norms and facts are told from other text; `npm run train` makes its weights. */
export const MODEL = new Model(WEIGHTS)
