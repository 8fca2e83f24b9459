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
    scorer.enter(index)
    for (const before of beam) {
      const { history } = before
      const scores = scorer.score(history)
      const possible = TAGS.map((tag) => mayBe(tag, index, reading, history))
      const total = logSumExp(scores, possible)
      for (let number = 0; number < TAGS.length; number++) {
        const score = before.score + (scores[number] ?? 0) - total
        if (!possible[number] || score < best - GIVEN_UP) continue
        best = Math.max(best, score)
        const tag = TAGS[number] ?? 'none'
        grown.push({ score, history: follow(history, tag, index), tag, before })
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
  // Filled anew for each unit and each way: made anew, they would be most of the work.
  readonly #own: FeatureScores
  readonly #moves: FeatureScores
  #index = -1

  constructor(reading: Reading, model: Model) {
    this.#reading = reading
    this.#model = model
    this.#own = new FeatureScores(model)
    this.#moves = new FeatureScores(model)
  }

  /** Goes on to a unit, and adds up what speaks for its tags whatever stands before it. */
  enter(index: number): void {
    this.#index = index
    const { scores } = this.#own
    const section = this.#reading.units[index]?.section
    if (section) scores.set(this.#sectionScores(section))
    else scores.fill(0)
    this.#model.addWords(scores, this.#reading.traits[index]?.words ?? [])
    addShapeFeatures(index, this.#reading, this.#own)
  }

  /** What speaks for each tag of that unit; holds until the next call. */
  score(history: History): Float64Array {
    const { scores } = this.#moves
    scores.fill(0)
    addMoveFeatures(readSituation(this.#index, this.#reading, history), this.#moves)
    for (let tag = 0; tag < scores.length; tag++)
      scores[tag] = (this.#own.scores[tag] ?? 0) + (scores[tag] ?? 0)
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

// Only tags that can stand in a place share its likelihood, as in the training.
function logSumExp(scores: Float64Array, isPossible: readonly boolean[]): number {
  let highest = Number.NEGATIVE_INFINITY
  for (let tag = 0; tag < scores.length; tag++)
    if (isPossible[tag]) highest = Math.max(highest, scores[tag] ?? 0)
  let sum = 0
  for (let tag = 0; tag < scores.length; tag++)
    if (isPossible[tag]) sum += Math.exp((scores[tag] ?? 0) - highest)
  return highest + Math.log(sum)
}
