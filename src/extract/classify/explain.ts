import { mayBe } from './constraints.ts'
import { describeFeature } from './describe-feature.ts'
import { ownFeatures } from './features.ts'
import type { Model } from './model.ts'
import type { Reading } from './reading.ts'
import { follow, type History, NO_HISTORY, TAGS, type Tag } from './tags.ts'
import { featuresOfSituation, readSituation } from './transitions.ts'

const MOST_REASONS = 4
// Less than this turns no decision.
const LEAST_WEIGHT = 0.1

/**
 * Why each unit of a document has its tag: what spoke most for it or against it, beside the next best tag that could
 * stand there, the strongest first, such as `+0.81 the word “never”`.
 */
export function explainTags(reading: Reading, tags: readonly Tag[], model: Model): string[][] {
  let history: History = NO_HISTORY
  return tags.map((tag, index) => {
    const before = history
    history = follow(history, tag, index)
    const features = [
      ...ownFeatures(index, reading),
      ...featuresOfSituation(readSituation(index, reading, before)),
    ]
    const rival = rivalOf(tag, features, {
      model,
      isPossible: (other) => mayBe(other, index, reading, before),
    })
    return rival ? reasonsOf(features, model, [tag, rival]) : ['no memory can begin or go on here']
  })
}

interface Choice {
  readonly model: Model
  readonly isPossible: (tag: Tag) => boolean
}

function rivalOf(tag: Tag, features: readonly string[], { model, isPossible }: Choice): Tag | undefined {
  const scores = scoresOf(features, model)
  const others = TAGS.filter((other) => other !== tag && isPossible(other))
  return others.sort((a, b) => scoreOf(scores, b) - scoreOf(scores, a))[0]
}

function reasonsOf(features: readonly string[], model: Model, [tag, rival]: readonly [Tag, Tag]): string[] {
  const weights = new Map<string, number>()
  for (const feature of features) {
    const scores = scoresOf([feature], model)
    const what = describeFeature(feature)
    weights.set(what, (weights.get(what) ?? 0) + scoreOf(scores, tag) - scoreOf(scores, rival))
  }
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST_REASONS)
    .map(([what, weight]) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)} ${what}`)
}

function scoresOf(features: readonly string[], model: Model): Float64Array {
  const scores = new Float64Array(TAGS.length)
  model.add(scores, features)
  return scores
}

function scoreOf(scores: Float64Array, tag: Tag): number {
  return scores[TAGS.indexOf(tag)] ?? 0
}
