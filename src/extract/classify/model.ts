import type { FeatureGroup, FeatureSink } from './feature-groups.ts'
import { TAGS } from './tags.ts'
import { WEIGHT_TABLE } from './weights.ts'

/** How much each feature speaks for each tag, in the order of `TAGS`. */
export type Weights = Readonly<Record<string, readonly number[]>>

/** The same in the form in which it is kept: each name with its weights after it. */
export type WeightTable = readonly (string | number)[]

const WORD = 'w:'
const TAG_COUNT = TAGS.length

/** What the words of a unit speak for, as names of features. */
export function wordFeatures(words: readonly string[]): string[] {
  return [...new Set(words)].map((word) => `${WORD}${word}`)
}

/** Weights as a table. */
export function tableOf(weights: Weights): WeightTable {
  return Object.entries(weights).flat(2)
}

/** Weights in the form in which they are quick to add. */
export class Model {
  readonly #values: Float64Array
  /** Where the row of a feature begins, of all but words. */
  readonly #rows = new Map<string, number>()
  readonly #words = new Map<string, number>()
  /** Where the rows of a group begin, at its number. */
  readonly #groups: (readonly number[])[] = []

  constructor(table: WeightTable) {
    this.#values = new Float64Array((table.length / (TAG_COUNT + 1)) * TAG_COUNT)
    let row = 0
    for (let at = 0; at < table.length; at += TAG_COUNT + 1) {
      const name = String(table[at])
      if (name.startsWith(WORD)) this.#words.set(name.slice(WORD.length), row)
      else this.#rows.set(name, row)
      for (let tag = 1; tag <= TAG_COUNT; tag++) this.#values[row++] = Number(table[at + tag])
    }
  }

  /** Adds what features speak for each tag; a name that is not known says nothing. */
  add(scores: Float64Array, features: readonly string[]): void {
    for (const name of features) this.addName(scores, name)
  }

  /** Adds what one feature speaks for. */
  addName(scores: Float64Array, name: string): void {
    const row = name.startsWith(WORD) ? this.#words.get(name.slice(WORD.length)) : this.#rows.get(name)
    if (row !== undefined) this.#addRow(scores, row)
  }

  /** Adds what a group of features speaks for. */
  addGroup(scores: Float64Array, { number, names }: FeatureGroup): void {
    let rows = this.#groups[number]
    if (!rows) {
      rows = names.flatMap((name) => this.#rows.get(name) ?? [])
      this.#groups[number] = rows
    }
    for (const row of rows) this.#addRow(scores, row)
  }

  /** Adds what `wordFeatures` of the words speak for, without making their names. */
  addWords(scores: Float64Array, words: readonly string[]): void {
    const added: number[] = []
    for (const word of words) {
      const row = this.#words.get(word)
      if (row === undefined || added.includes(row)) continue
      added.push(row)
      this.#addRow(scores, row)
    }
  }

  #addRow(scores: Float64Array, row: number): void {
    for (let tag = 0; tag < TAG_COUNT; tag++)
      scores[tag] = (scores[tag] ?? 0) + (this.#values[row + tag] ?? 0)
  }
}

/** Adds up what features speak for. */
export class FeatureScores implements FeatureSink {
  /** What was added so far, for each of `TAGS`. */
  readonly scores = new Float64Array(TAG_COUNT)
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  addGroup(group: FeatureGroup): void {
    this.#model.addGroup(this.scores, group)
  }

  addName(name: string): void {
    this.#model.addName(this.scores, name)
  }
}

let trained: Model | undefined

/** The model with which norms and facts are told from other text; `npm run train` makes its weights. */
export function trainedModel(): Model {
  // Made when it is first needed: many runs read no document.
  trained ??= new Model(JSON.parse(WEIGHT_TABLE) as WeightTable)
  return trained
}
