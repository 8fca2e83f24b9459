import { splitSentences } from '../extract/sentences.ts'

// By the rules of Unicode (UAX #29), within such a text no sentence ends: its full stops have a small letter or a digit behind
// them, and it has no character beyond ASCII.
const ONE_SENTENCE = /^(?:[ "-\-/->@-~]|\.(?=[a-z\d]))*[.!?]*["')\]]*$/

/** The first sentence of a text; empty where it has none. */
export function firstSentence(text: string): string {
  return ONE_SENTENCE.test(text) ? text.trim() : (splitSentences(text)[0] ?? '')
}
