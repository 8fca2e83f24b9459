import { remember } from './remember.ts'

// A path, and what a hyphen joins, is one word.
const WORDS = /`[^`]*`|[\p{L}\p{N}_]+(?:['’./-][\p{L}\p{N}_]+)*/gu

// Words that carry neither what a rule is about nor which way it points.
const EMPTY = new Set(
  `a an the this that these those it its they them their we our us you your i is are be been being was were do does did done
  have has had having must should shall will would can could may might need needs ought to of in on at by for with from as
  into within onto per and or nor so also too please always ensure sure make makes making use uses used using all any each
  every very just really only everything when where which who whose there here then prefer prefers`.split(
    /\s+/,
  ),
)

const NEGATIONS = new Set(
  "not never no none without avoid avoids cannot don't dont forbidden prohibited disallowed banned refrain".split(
    ' ',
  ),
)

/** A word as it counts. */
export interface Word {
  /** In lower case but for code, which keeps its letters. */
  readonly text: string
  /** Without its ending; absent where it does not say what a text is about. */
  readonly topic?: string
  /** Whether it turns what is said into its opposite. */
  readonly isNegation: boolean
}

/** The words of a text in their order. */
export function readWords(text: string): readonly Word[] {
  return (text.match(WORDS) ?? []).map(wordOf)
}

/** The words of a text in their order, in lower case but for code, which keeps its letters. */
export function wordsOf(text: string): string[] {
  return readWords(text).map((word) => word.text)
}

/** Whether a word turns what is said into its opposite. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't")
}

/** The words that say what a text is about, in their order and without their endings; negations are not among them. */
export function topicWords(text: string): string[] {
  return topicsOf(readWords(text))
}

/** The same of words that were read. */
export function topicsOf(words: readonly Word[]): string[] {
  const topics: string[] = []
  for (const { topic } of words) if (topic !== undefined) topics.push(topic)
  return topics
}

// Each word of a language is looked at once, however many texts have it.
const wordOf = remember((word): Word => {
  const text = word.startsWith('`') ? word.slice(1, -1).trim() : word.toLowerCase().replaceAll('’', "'")
  if (isNegation(text)) return { text, isNegation: true }
  return EMPTY.has(text) ? { text, isNegation: false } : { text, topic: stem(text), isNegation: false }
})

// Enough that a plural, a past and a gerund meet their verb or noun; it need not give a word.
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ing|ed|es|s)$/, (ending, at: number) => (at >= 3 && !word.endsWith('ss') ? '' : ending))
  return bare.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1')
}
