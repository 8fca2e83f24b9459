import { visibleLine } from './visible-text.ts'

const LONGEST = 240
const MOST_NAMED = 5
const LONGEST_NAMED = 100

/**
 * A text of a document as part of a log line: no line break, what can't be seen as escapes, and not the mark that a runner
 * takes for a command wherever it stands. Since the other mark, `::`, is one at the start of a line, no line of a log may
 * begin with such a text.
 */
export function plainText(text: string, longest = LONGEST): string {
  return visibleLine(text.replaceAll('##[', '## ['), longest)
}

/** The first of some texts in quotes, and how many others there are. */
export function nameTexts(texts: readonly string[]): string {
  const named = texts.slice(0, MOST_NAMED).map((text) => `“${plainText(text, LONGEST_NAMED)}”`)
  const left = texts.length - named.length
  return [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')
}
