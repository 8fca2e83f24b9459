import { codeSpan } from '../extract/inline-text.ts'
import { stripInvisible } from '../extract/visible.ts'

/** What links to lines are made of. */
export interface LinkBase {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  readonly repository: string
  readonly commit: string
}

const LONGEST = 600

/** A text of a document as inert Markdown: in a code span nothing of it is markup, link or mention. */
export function inertCode(text: string, longest = LONGEST): string {
  const characters = [...stripInvisible(text).text.replace(/\s+/gu, ' ').trim()]
  const shown =
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
  return shown === '' ? '' : codeSpan(shown)
}

/** The same in a cell of a table, where even code is split at pipes. */
export function inertCell(text: string, longest?: number): string {
  return inertCode(text, longest).replaceAll('|', '\\|')
}

/** A place in a file as a link to its lines at a commit, for a cell of a table; named only where no commit is known. */
export function placeCell(
  place: { path: string; startLine?: number; endLine?: number },
  base: LinkBase | undefined,
): string {
  const { path, startLine, endLine = startLine } = place
  const label = inertCell(startLine === undefined ? path : `${path}:${startLine}`)
  if (!base?.commit) return label
  const lines =
    startLine === undefined ? '' : startLine === endLine ? `#L${startLine}` : `#L${startLine}-L${endLine}`
  const url = `${base.serverUrl}/${base.repository}/blob/${base.commit}/${path.split('/').map(encodePart).join('/')}${lines}`
  return `[${label}](${url})`
}

// Parentheses would end a link's target.
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
