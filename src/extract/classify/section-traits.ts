import type { SectionPath } from '../sections.ts'
import { HEADINGS } from './lexicon.ts'
import { wordsOf } from './traits.ts'
import { VERBS } from './verbs.ts'

/** What the headings above a unit are like. */
export interface SectionTraits {
  /** The matters of which the innermost heading speaks. */
  readonly topics: readonly string[]
  /** Those of the headings above it. */
  readonly outerTopics: readonly string[]
  readonly hasCode: boolean
  /** What the section speaks for whatever stands in it, as names. */
  readonly features: readonly string[]
}

/** Reads the headings of a section. */
export function readSection({ headings, title }: SectionPath): SectionTraits {
  const inner = headings.at(-1)?.text ?? ''
  const words = wordsOf(inner)
  const outer = headings.slice(0, -1).map(({ text }) => wordsOf(text))
  const topics = HEADINGS.topicsOf(words)
  const outerTopics = [...new Set(outer.flatMap((heading) => HEADINGS.topicsOf(heading)))]
  const features = [
    `depth=${Math.min(headings.length, 4)}`,
    ...(inner === '' ? ['h:none'] : [...new Set(words)].map((word) => `h:${word}`)),
    ...[...new Set(outer.flat())].map((word) => `ho:${word}`),
    ...topics.map((topic) => `s:${topic}`),
    ...HEADINGS.topicsOf(wordsOf(title)).map((topic) => `t:${topic}`),
  ]
  if (words.length > 1 && VERBS.has(words[0] ?? '')) features.push('h-order')
  if (inner.endsWith('?')) features.push('h-question')
  return { topics, outerTopics, hasCode: inner.includes('`'), features }
}
