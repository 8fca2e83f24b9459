import { splitSentences } from './sentences.ts'

const MARKS = String.raw`[✅❌🚫⛔✔✓✗✘☑👍👎⚠🟢🔴\uFE0F\s]*`
// "Bad:", "✅ Do this instead:", "Example code before.": names for the example after them.
const NAMES_EXAMPLE = new RegExp(
  `^${MARKS}(?:(?:an? |some |the |more )?(?:examples?|samples?|good|bad|better|best|worse|yes|no|(?:not )?(?:preferred|allowed|recommended)|wrong|right|(?:in)?correct|(?:in)?valid|do|don['’]t|do not|never|instead(?: of)?|use|write|before|after|or|and|(?:also )?ok|okay|(?:un)?acceptable|discouraged|output|usage|rather than|becomes|for (?:example|instance)|e\\.g\\.?|i\\.e\\.?)(?: (?:code|examples?|do|use|write|this|that|it|way|style|practice|usage|instead|so|like|of|before|after))*)?\\s*[:：.,]*${MARKS}$`,
  'iu',
)
const EXAMPLE = /^(?:an? |some |good |bad )?examples?[:.]?$/i
const IS_EXAMPLE =
  /^(?:for (?:example|instance)|e\.g\.|(?:here|this) is an example|(?:an? )?(?:good |bad )?examples?\b|(?:more|less) like this\b)/i

/** Whether a text only names an example that stands below it: "Bad:", "Don't do this:". */
export function namesExample(text: string): boolean {
  return NAMES_EXAMPLE.test(text)
}

/** Whether everything below a text is an example, even what looks like a rule. */
export function opensExamples(text: string): boolean {
  return EXAMPLE.test(text)
}

/** Whether a text is an example of what was said before it. */
export function isExampleText(text: string): boolean {
  return IS_EXAMPLE.test(text)
}

// "Append a line such as:" says enough without its end.
const TAIL =
  /[,;(]?\s*\b(?:(?:for|as an) (?:example|instance)|e\.g\.?|i\.e\.?|such as|(?:like|as in) (?:this|so|these|the following|here)|as follows|namely)(?:[\s:：.,(]|$)*$|,\s*(?:targeting|using|including|specifically|especially|particularly|notably|via|with|by)\s*[:：]$/iu
const ANNOUNCES =
  /\b(?:the following\b[^.]*|following \w+(?: \w+)?|(?:these|this) \w+|(?:these|this|below)|the \w+ below|looks? (?:something )?like|would be|here (?:is|are)\b.*)\s*[:：]$/iu
const ENDS_IN_NAME = /(?:^|[.!?] )(?:see )?examples?\.?$/i
// Behind these a phrase waits for its other half.
const WAITS =
  /\b(?:will|must|should|may|can|shall|to|for|with|of|by|via|in|on|as|is|are|be|includ(?:e|es|ed|ing)|contains?|says?|the|an?|and|or|like|than|at|from|runs?|running|using|uses?|executing|execute|never|not|do|don['’]t|avoid|one of|that|when|if|unless|adds?|writes?|see|examples?)\s*[:：]*$/iu

/**
 * A text whose last sentence leads in something that is not part of it, such as a block of code: without that sentence
 * where it says nothing by itself, else with a full stop for its colon.
 */
export function withoutDangling(text: string): string {
  if (!(/[:：]$/u.test(text) || TAIL.test(text) || ENDS_IN_NAME.test(text))) return text
  const sentences = splitSentences(text)
  const last = completed(sentences.pop() ?? '')
  return [...sentences, ...(last ? [last] : [])].join(' ')
}

function completed(sentence: string): string {
  if (namesExample(sentence) || isExampleText(sentence) || /^[\p{L}’']+\s*[:：]$/u.test(sentence)) return ''
  const rest = sentence.replace(TAIL, '')
  if (!/[\p{L}\d]/u.test(rest) || WAITS.test(rest) || ANNOUNCES.test(rest)) return ''
  return rest === sentence ? sentence.replace(/\s*[:：]$/u, '.') : `${rest}.`
}

/** Whether the last sentence of a text is an example, or announces one. */
export function endsInExample(text: string): boolean {
  return isExampleText(splitSentences(text).at(-1) ?? '')
}
