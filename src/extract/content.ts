import { stripInvisible } from './visible.ts'

/** What a memory's text is made of. Every part but `body` may be absent. */
export interface ContentParts {
  /** `[Section] ` or `Category: `, with its trailing space. */
  readonly prefix?: string
  /** Globs of the files that it is about. */
  readonly paths?: readonly string[]
  /** Phrases that the body completes, outermost first. */
  readonly leadIns?: readonly string[]
  readonly body: string
}

// Printable ASCII in single spaces, as most texts are, is normal already.
const MAY_CHANGE = /[^\x20-\x7e]|^ | $| {2}/

/** One line, single spaces, Unicode NFC: equal for every layout of the same words. */
export function normalizeText(text: string): string {
  if (!MAY_CHANGE.test(text)) return text
  return stripInvisible(text).text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** The text of a memory: prefix, scope, lead-ins, body. */
export function composeContent({ prefix = '', paths = [], leadIns = [], body }: ContentParts): string {
  const scope = paths.length > 0 ? `(in ${paths.map((path) => `\`${path}\``).join(', ')}) ` : ''
  return normalizeText(`${prefix}${scope}${[...leadIns, body].join(' ')}`)
}
