import type { SectionPath } from '../sections.ts'
import { mayBe } from './constraints.ts'
import { addShapeFeatures } from './features.ts'
import { FeatureScores, type Model } from './model.ts'
import type { Reading } from './reading.ts'
import { follow, type History, NO_HISTORY, TAGS, type Tag } from './tags.ts'
import { addMoveFeatures, readSituation } from './transitions.ts'

/** A way to tag the units so far. */
interface Path {
  /** The logarithm of how likely it is. */
  readonly score: number
  readonly history: History
  readonly tag: Tag
  readonly before: Path | undefined
}

// More than this many ways at once found no better one in any labelled document.
const BEAM = 6
// A way that is this much less likely than the best (in natural logarithms) is given up.
const GIVEN_UP = 4

/** The most likely tags of all units of a document. */
export function tagUnits(reading: Reading, model: Model): Tag[] {
  const scorer = new Scorer(reading, model)
  let beam: Path[] = [{ score: 0, history: NO_HISTORY, tag: 'none', before: undefined }]
  for (const index of reading.units.keys()) {
    const grown: Path[] = []
    let best = Number.NEGATIVE_INFINITY
    for (const before of beam) {
      const scores = scorer.score(index, before.history)
      const possible = TAGS.filter((tag) => mayBe(tag, index, reading, before.history))
      const total = logSumExp(scores, possible)
      for (const tag of possible) {
        const score = before.score + scoreOf(scores, tag) - total
        if (score < best - GIVEN_UP) continue
        best = Math.max(best, score)
        grown.push({ score, history: follow(before.history, tag, index), tag, before })
      }
    }
    if (grown.length > 0) beam = keepBest(grown)
  }
  return tagsOf(beam[0])
}

// Paths that end alike differ in nothing that matters for what comes.
function keepBest(paths: Path[]): Path[] {
  paths.sort((a, b) => b.score - a.score)
  const best = paths[0]?.score ?? 0
  const kept: Path[] = []
  for (const path of paths) {
    if (path.score < best - GIVEN_UP || kept.length === BEAM) break
    const { tag, root } = path.history
    if (!kept.some(({ history }) => history.tag === tag && history.root === root)) kept.push(path)
  }
  return kept
}

function tagsOf(last: Path | undefined): Tag[] {
  const tags: Tag[] = []
  for (let path = last; path?.before; path = path.before) tags.push(path.tag)
  return tags.reverse()
}

class Scorer {
  readonly #reading: Reading
  readonly #model: Model
  readonly #ofSection = new Map<SectionPath, Float64Array>()
  #index = -1
  #own: Float64Array = new Float64Array(TAGS.length)

  constructor(reading: Reading, model: Model) {
    this.#reading = reading
    this.#model = model
  }

  /** What speaks for each tag of a unit. */
  score(index: number, history: History): Float64Array {
    if (index !== this.#index) {
      this.#own = this.#ownScores(index)
      this.#index = index
    }
    const moves = new FeatureScores(this.#model)
    addMoveFeatures(readSituation(index, this.#reading, history), moves)
    return this.#own.map((score, tag) => score + (moves.scores[tag] ?? 0))
  }

  #ownScores(index: number): Float64Array {
    const section = this.#reading.units[index]?.section
    const scores = section ? this.#sectionScores(section).slice() : new Float64Array(TAGS.length)
    this.#model.addWords(scores, this.#reading.traits[index]?.words ?? [])
    addShapeFeatures(index, this.#reading, new FeatureScores(this.#model, scores))
    return scores
  }

  #sectionScores(section: SectionPath): Float64Array {
    const known = this.#ofSection.get(section)
    if (known) return known
    const scores = new Float64Array(TAGS.length)
    this.#model.add(scores, this.#reading.sections.get(section)?.features ?? [])
    this.#ofSection.set(section, scores)
    return scores
  }
}

function scoreOf(scores: Float64Array, tag: Tag): number {
  return scores[TAGS.indexOf(tag)] ?? 0
}

// Only tags that can stand in a place share its likelihood, as in the training.
function logSumExp(scores: Float64Array, tags: readonly Tag[]): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const tag of tags) highest = Math.max(highest, scoreOf(scores, tag))
  let sum = 0
  for (const tag of tags) sum += Math.exp(scoreOf(scores, tag) - highest)
  return highest + Math.log(sum)
}
