import { HEADING_TOPICS } from './heading-topics.ts'
import { SENTENCE_TOPICS } from './sentence-topics.ts'

/** Words and phrases that speak of one matter. */
export interface Topic {
  readonly name: string
  /** Phrases of lower-case words, separated by commas. */
  readonly phrases: string
}

/** Finds topics in texts, given by their words. */
export interface Lexicon {
  /** The names of all topics that it finds. */
  readonly names: readonly string[]
  topicsOf(words: readonly string[]): string[]
}

/** Finds what the words of a sentence speak of. */
export const SENTENCES = compileLexicon(SENTENCE_TOPICS)
/** Finds what a heading speaks of. */
export const HEADINGS = compileLexicon(HEADING_TOPICS)

interface Phrase {
  readonly words: readonly string[]
  readonly topic: string
}

const NO_PHRASES: readonly Phrase[] = []

function compileLexicon(topics: readonly Topic[]): Lexicon {
  const byFirst = new Map<string, Phrase[]>()
  for (const { name, phrases } of topics) {
    for (const phrase of phrases.split(/,\s*/)) {
      const [first = '', ...rest] = phrase.split(' ')
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words: rest, topic: name }])
    }
  }
  const topicsOf = (words: readonly string[]) => {
    const found: string[] = []
    for (let at = 0; at < words.length; at++) {
      for (const phrase of byFirst.get(words[at] ?? '') ?? NO_PHRASES)
        if (!found.includes(phrase.topic) && goesOn(phrase.words, words, at + 1)) found.push(phrase.topic)
    }
    return found
  }
  return { names: topics.map(({ name }) => name), topicsOf }
}

function goesOn(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let at = 0; at < phrase.length; at++) if (words[from + at] !== phrase[at]) return false
  return true
}
