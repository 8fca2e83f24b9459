import { isExampleText } from './dangling.ts'
import { splitSentences } from './sentences.ts'

// Past this a text is background: the rule and its reason stand at the beginning.
const MAX_LENGTH = 600
const EXCEPTS =
  /\b(?:except(?:ions?)?|unless|only (?:if|when|where)|however|otherwise|must not|never|do not|don['’]t)\b/i

/** A text without its examples, and without the sentences past the first 600 characters that make no exception. */
export function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const sentences = splitSentences(text).filter((sentence, at) => at === 0 || !isExampleText(sentence))
  let length = 0
  const kept = sentences.filter((sentence) => {
    const fits = length === 0 || length + sentence.length <= MAX_LENGTH
    if (!fits && !EXCEPTS.test(sentence)) return false
    length += sentence.length + 1
    return true
  })
  return kept.join(' ')
}
