import { codeSpan } from '../extract/inline-text.ts'
import { visibleLine } from './visible-text.ts'

/** What links to lines are made of. */
export interface LinkBase {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  readonly repository: string
  readonly commit: string
}

/** Somewhere in a file: its lines from 1, both ends included. */
export interface Place {
  readonly path: string
  readonly startLine?: number
  readonly endLine?: number
}

const LONGEST = 600
const LONGEST_PATH = 120
const LONGEST_URL = 2_000
const COMMIT = /^[0-9a-f]+$/

/** A text of a document as inert Markdown: in a code span nothing of it is markup, link or mention. */
export function inertCode(text: string, longest = LONGEST): string {
  return spanOf(visibleLine(text, longest))
}

/**
 * The same in a cell of a table, where even code is split at pipes. Behind a backslash of the text itself no escape helps:
 * readers of Markdown differ in which of the two backslashes goes with the pipe. There it stands between two spans.
 */
export function inertCell(text: string, longest = LONGEST): string {
  const parts = visibleLine(text, longest).split(/(?<=\\)\|/)
  return parts.map((part) => spanOf(part).replaceAll('|', '\\|')).join('&#124;')
}

/** A place in a file as a link to its lines at a commit; named only where no commit is known. */
export function placeLink(place: Place, base: LinkBase | undefined): string {
  return linkTo(place, base, inertCode(nameOf(place)))
}

/** The same for a cell of a table. */
export function placeCell(place: Place, base: LinkBase | undefined): string {
  return linkTo(place, base, inertCell(nameOf(place)))
}

/** A part of a page that is folded until a reader opens it. Its title is our own text, without Markdown. */
export function folded(title: string, body: string): string {
  return `<details><summary><b>${title}</b></summary>\n\n${body}\n\n</details>`
}

// A span loses a space at both of its ends where it has one at each.
function spanOf(text: string): string {
  if (text === '') return ''
  const isStripped = !text.includes('`') && /^ .*[^ ].* $/.test(text)
  return codeSpan(isStripped ? ` ${text} ` : text)
}

// Of a long path the end tells most.
function nameOf({ path, startLine }: Place): string {
  const characters = [...visibleLine(path, Number.POSITIVE_INFINITY)]
  const left = characters.length - LONGEST_PATH
  const name = left > 0 ? `…${characters.slice(left + 1).join('')}` : characters.join('')
  return startLine === undefined ? name : `${name}:${startLine}`
}

function linkTo(place: Place, base: LinkBase | undefined, label: string): string {
  const url = urlOf(place, base)
  return url === undefined ? label : `[${label}](${url})`
}

// A browser resolves `..`, and so the link would leave the repository. Paths and commits come from a ledger, too.
function urlOf({ path, startLine, endLine = startLine }: Place, base: LinkBase | undefined) {
  const parts = path.split('/')
  if (!base || !COMMIT.test(base.commit) || parts.some((part) => /^\.{1,2}$/.test(part))) return undefined
  const lines =
    startLine === undefined ? '' : startLine === endLine ? `#L${startLine}` : `#L${startLine}-L${endLine}`
  const url = `${base.serverUrl}/${base.repository}/blob/${base.commit}/${parts.map(encodePart).join('/')}${lines}`
  return url.length > LONGEST_URL ? undefined : url
}

// Parentheses would end a link's target, and half a character has no encoding.
function encodePart(part: string): string {
  const whole = part.replace(/\p{Cs}/gu, '\ufffd')
  return encodeURIComponent(whole).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
