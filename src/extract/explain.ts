import { type FeatureContext, featuresOf } from './features.ts'
import { MODEL } from './model.ts'
import { TAGS, type Tag } from './tagger.ts'

/** Why a unit got its tag: what spoke most for it, the strongest first. */
export function reasonsOf(index: number, context: FeatureContext & { readonly tags: readonly Tag[] }): string[] {
  const tag = context.tags[index] ?? 'none'
  return [tag, ...featuresOf(index, context).slice(0, TAGS.length && MODEL.size ? 3 : 0)]
}
