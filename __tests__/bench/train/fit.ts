import { mayBe } from '../../../src/extract/classify/constraints.ts'
import { ownFeatures } from '../../../src/extract/classify/features.ts'
import { Model, tableOf, type Weights } from '../../../src/extract/classify/model.ts'
import type { Reading } from '../../../src/extract/classify/reading.ts'
import { follow, type History, NO_HISTORY, TAGS, type Tag } from '../../../src/extract/classify/tags.ts'
import { featuresOfSituation, readSituation } from '../../../src/extract/classify/transitions.ts'

/** A tag that a reader's labels amount to, and how much it is to be trusted, from 0 to 1. */
export interface GoldTag {
  readonly tag: Tag
  readonly trust: number
}

/** A document whose tags are known. */
export interface TaggedReading {
  readonly reading: Reading
  readonly gold: readonly GoldTag[]
}

export interface FitOptions {
  /** How much large weights are held against a model. */
  readonly l2: number
  /** A feature that fewer documents have says more of them than of documents in general. */
  readonly minDocuments: number
  readonly epochs: number
  /** Added to the tag `more`: decoding unit by unit prefers to go on where training on the known tags does not. */
  readonly moreBias: number
}

export const FIT_DEFAULTS: FitOptions = { l2: 5, minDocuments: 8, epochs: 150, moreBias: -0.4 }

const TAG_COUNT = TAGS.length
const STEP = 0.3

/**
 * Fits the weights of a multinomial logistic regression, one step after another over all units: equal input, equal
 * weights. What units say for themselves is fitted first and what the tags before them say afterwards, on top: fitted
 * together, the known tags of the training would explain so much that a unit's own words count for little, and one
 * wrong tag would draw the rest of its list along.
 */
export function fitWeights(documents: readonly TaggedReading[], options: Partial<FitOptions> = {}): Weights {
  const { minDocuments, moreBias, ...steps } = { ...FIT_DEFAULTS, ...options }
  const samples = documents.map(samplesOf)
  const own = fitPart(samples, 'own', { minDocuments, ...steps })
  const transitions = fitPart(samples, 'transitions', { minDocuments, ...steps }, own)
  const bias = own['bias'] ?? []
  const isMore = (number: number) => number === TAGS.indexOf('more')
  return {
    ...own,
    bias: bias.map((weight, number) => (isMore(number) ? weight + moreBias : weight)),
    ...transitions,
  }
}

type Part = 'own' | 'transitions'

function fitPart(
  documents: readonly (readonly Sample[])[],
  part: Part,
  { l2, minDocuments, epochs }: Omit<FitOptions, 'moreBias'>,
  fixed: Weights = {},
): Weights {
  const ids = frequentFeatures(documents, part, minDocuments)
  const base = new Model(tableOf(fixed))
  const rows = documents.flat().flatMap((sample): Row[] => {
    if (sample.trust === 0) return []
    const offsets = new Float64Array(TAG_COUNT)
    base.add(offsets, sample.own)
    return [{ ...sample, features: sample[part].flatMap((name) => ids.get(name) ?? []), offsets }]
  })
  const weights = new Float64Array(ids.size * TAG_COUNT)
  const squares = new Float64Array(weights.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient = weights.map((weight) => l2 * weight)
    for (const row of rows) addGradient(row, weights, gradient)
    for (const [at, slope] of gradient.entries()) {
      squares[at] = (squares[at] ?? 0) + slope * slope
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / (Math.sqrt(squares[at] ?? 0) + 1e-8)
    }
  }
  const rowOf = (id: number) => [...weights.subarray(id * TAG_COUNT, (id + 1) * TAG_COUNT)]
  return Object.fromEntries([...ids].map(([name, id]) => [name, rowOf(id)]))
}

interface Sample extends Readonly<Record<Part, readonly string[]>> {
  readonly tag: number
  readonly trust: number
  readonly allowed: readonly boolean[]
}

interface Row extends Sample {
  readonly features: readonly number[]
  /** What speaks for each tag before any of the features does. */
  readonly offsets: Float64Array
}

function samplesOf({ reading, gold }: TaggedReading): Sample[] {
  let history: History = NO_HISTORY
  return reading.units.map((_, index) => {
    const allowed = TAGS.map((tag) => mayBe(tag, index, reading, history))
    const known = gold[index] ?? { tag: 'none', trust: 0 }
    const isPossible = allowed[TAGS.indexOf(known.tag)] === true
    const tag = isPossible ? known.tag : 'none'
    const own = ownFeatures(index, reading)
    const transitions = featuresOfSituation(readSituation(index, reading, history))
    history = follow(history, tag, index)
    return { own, transitions, tag: TAGS.indexOf(tag), trust: isPossible ? known.trust : 0, allowed }
  })
}

function frequentFeatures(
  documents: readonly (readonly Sample[])[],
  part: Part,
  minDocuments: number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const samples of documents) {
    const names = new Set(samples.flatMap((sample) => sample[part]))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const frequent = [...counts].filter(([, count]) => count >= minDocuments).map(([name]) => name)
  return new Map(frequent.sort().map((name, id) => [name, id]))
}

function addGradient(row: Row, weights: Float64Array, gradient: Float64Array): void {
  const { features, offsets, tag, trust, allowed } = row
  const odds = offsets.slice()
  for (const id of features) {
    for (let k = 0; k < TAG_COUNT; k++) odds[k] = (odds[k] ?? 0) + (weights[id * TAG_COUNT + k] ?? 0)
  }
  const highest = Math.max(...odds.filter((_, k) => allowed[k]))
  for (let k = 0; k < TAG_COUNT; k++) odds[k] = allowed[k] ? Math.exp((odds[k] ?? 0) - highest) : 0
  const sum = odds.reduce((total, value) => total + value, 0)
  for (let k = 0; k < TAG_COUNT; k++) {
    const error = trust * ((odds[k] ?? 0) / sum - (k === tag ? 1 : 0))
    if (error === 0) continue
    for (const id of features) {
      const at = id * TAG_COUNT + k
      gradient[at] = (gradient[at] ?? 0) + error
    }
  }
}
