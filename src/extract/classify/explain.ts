import { mayBe } from './constraints.ts'
import { ownFeatures } from './features.ts'
import type { Model } from './model.ts'
import type { Reading } from './reading.ts'
import { follow, type History, NO_HISTORY, TAGS, type Tag } from './tags.ts'
import { featuresOfSituation, readSituation } from './transitions.ts'

/** Why a unit has its tag. */
export interface Explanation {
  readonly tag: Tag
  /** What spoke most for the tag or against it, the strongest first, as names of features with their weights. */
  readonly evidence: readonly (readonly [feature: string, weight: number])[]
}

const MOST_EVIDENCE = 14

/** Why each unit of a document has its tag: what spoke for it, beside the next best that could stand there. */
export function explainTags(reading: Reading, tags: readonly Tag[], model: Model): Explanation[] {
  let history: History = NO_HISTORY
  return tags.map((tag, index) => {
    const before = history
    history = follow(history, tag, index)
    const features = [
      ...ownFeatures(index, reading),
      ...featuresOfSituation(readSituation(index, reading, before)),
    ]
    const scores = new Float64Array(TAGS.length)
    model.add(scores, features)
    const others = TAGS.filter((other) => other !== tag && mayBe(other, index, reading, before))
    const [rival] = others.sort((a, b) => scoreOf(scores, b) - scoreOf(scores, a))
    if (!rival) return { tag, evidence: [] }
    const evidence = features
      .map((feature) => [feature, difference(feature, model, [tag, rival])] as const)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    return { tag, evidence: evidence.slice(0, MOST_EVIDENCE) }
  })
}

function scoreOf(scores: Float64Array, tag: Tag): number {
  return scores[TAGS.indexOf(tag)] ?? 0
}

function difference(feature: string, model: Model, [tag, rival]: readonly [Tag, Tag]): number {
  const scores = new Float64Array(TAGS.length)
  model.add(scores, [feature])
  return scoreOf(scores, tag) - scoreOf(scores, rival)
}
