import { stripInvisible } from '../extract/visible.ts'

const LONGEST = 240

/**
 * A text of a document as part of a log line: no line break, nothing that can't be seen, and not the mark that a runner
 * takes for a command wherever it stands. Since the other mark, `::`, is one at the start of a line, no line of a log may
 * begin with such a text.
 */
export function plainText(text: string, longest = LONGEST): string {
  const line = stripInvisible(text).text.replace(/\s+/gu, ' ').trim().replaceAll('##[', '## [')
  const characters = [...line]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
}
