import type { WordingCheck } from './check.ts'

/**
 * The most characters of a good memory. A review is shown ten memories as one bullet each, and finds them by what they
 * mean as a whole: the more a text says, the less it is near to any one change. Of the rules in the documents of well-kept
 * projects, one in a hundred is longer.
 */
export const MOST_CHARACTERS = 600

/** Finds memories that are too long to be found and read. */
export const TOO_LONG: WordingCheck = {
  name: 'too-long',
  severity: 'warning',
  finds: 'A memory of more than 600 characters.',
  find({ content }) {
    const length = [...content].length
    if (length <= MOST_CHARACTERS) return undefined
    return `This memory has ${length} characters; past ${MOST_CHARACTERS} a search hardly finds it and a reviewer hardly reads it. State the norm and one reason, put each further norm into a list item of its own, and leave examples to code blocks.`
  },
}
