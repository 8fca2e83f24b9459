import { VERBS } from '../extract/classify/verbs.ts'
import { splitSentences } from '../extract/sentences.ts'
import type { WordingCheck } from './check.ts'
import { isNegation, topicWords, wordsOf } from './words.ts'

// Fewer may well be a rule and what follows from it.
const FEWEST_RULES = 3
// Beyond this a text is no list of short rules, and is too long anyway.
const MOST_SENTENCES = 12
const LONGEST_SHOWN = 80

const MODAL = /\b(?:must|should|shall|never|always|may not|cannot|can['’]t|is required|are required)\b/i
// What begins or holds one of these goes on with what was said before.
const REFERS_BACK =
  /^(?:it|its|they|them|this|that|these|those|such|he|she|one|otherwise|instead|then|also|so|thus|hence|therefore|because|since|but|however|and|or|if not|for example|e\.g|i\.e|see|note|again|in that case|if so|if you do|only then|once|after that|both|each|either|neither|here|there|the same|ideally|similarly|likewise|rather|conversely|in particular|specifically|especially|in general|in other words|example|reason|why|exception|good|bad|wrong|right|correct|incorrect)\b|\b(?:it|them|they|this|these|those|such|the same|instead|above|below)\b/i

/** Finds a memory that holds several rules, at least three that share no subject. */
export const SEVERAL_RULES: WordingCheck = {
  name: 'several-rules',
  severity: 'warning',
  finds: 'A memory of at least three sentences that are rules of their own and share no subject.',
  find({ body, memoryType }) {
    if (memoryType !== 'project_rule') return undefined
    const sentences = splitSentences(body)
    if (sentences.length < FEWEST_RULES || sentences.length > MOST_SENTENCES) return undefined
    if (!sentences.every(isRule)) return undefined
    const rules = groupByTopic(sentences)
    if (rules.length < FEWEST_RULES) return undefined
    const shown = rules.map((rule) => `“${shorten(rule)}”`).join(' ')
    return `These are ${rules.length} rules in one memory, and each is found best by itself. Make list items of them: ${shown}`
  },
}

function isRule(sentence: string): boolean {
  const words = wordsOf(sentence)
  const first = words[0] ?? ''
  return (
    words.length >= 2 &&
    !REFERS_BACK.test(sentence) &&
    (VERBS.has(first) || isNegation(first) || first === 'always' || first === 'only' || MODAL.test(sentence))
  )
}

// Sentences that share a word speak of one thing, and so do those that each share one with a third.
function groupByTopic(sentences: readonly string[]): string[] {
  let groups: { readonly words: ReadonlySet<string>; readonly at: readonly number[] }[] = []
  for (const [index, sentence] of sentences.entries()) {
    const words = topicWords(sentence)
    const near = groups.filter((group) => words.some((word) => group.words.has(word)))
    const joined = {
      words: new Set([...words, ...near.flatMap((group) => [...group.words])]),
      at: [...near.flatMap(({ at }) => at), index].sort((a, b) => a - b),
    }
    groups = [...groups.filter((group) => !near.includes(group)), joined]
  }
  return groups
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ at }) => at.map((index) => sentences[index]).join(' '))
}

function shorten(sentence: string): string {
  const characters = [...sentence]
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : sentence
}
