import type { ListItem } from 'mdast'
import { type Block, blockText, isExample } from './block-text.ts'
import { VERBS } from './classify/verbs.ts'
import { inlineText } from './inline-text.ts'
import { isEmphasis, isLeadIn, isProhibition } from './lead-in.ts'

/** A list or an item without the items that are to be left out, at any depth. */
export function withoutSkipped<T extends Block | ListItem>(block: T, skips: (item: ListItem) => boolean): T {
  if (block.type === 'list') {
    const kept = block.children.filter((item) => !skips(item))
    return { ...block, children: kept.map((item) => withoutSkipped(item, skips)) }
  }
  if (block.type !== 'listItem') return block
  return { ...block, children: block.children.map((child) => withoutSkipped(child, skips)) }
}

export function withoutLists({ children }: ListItem): Block[] {
  return children.filter(({ type }) => type !== 'list')
}

// An item without words of its own is a label too, an empty one: only its sub-items count. Where words follow the
// sub-items, or an example stands before them, the item is one statement, and what belongs to what is its reader's to see.
export function labelOf({ children }: ListItem): string | undefined {
  const first = children.findIndex(({ type }) => type === 'list')
  if (first < 0) return undefined
  const after = children.slice(first).filter((child) => child.type !== 'list' && !isExample(child))
  if (blockText(after) !== '') return undefined
  const own = children.slice(0, first).filter(({ type }) => type !== 'html')
  const text = blockText(own)
  if (text === '') return ''
  const last = own.at(-1)
  if (last?.type !== 'paragraph') return undefined
  return isLeadIn(text) || isSubject(text) || (own.length === 1 && isEmphasis(last)) ? text : undefined
}

// What was struck out takes what belongs to it along.
export function isStruck({ children: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph' || inlineText(first.children).trim() !== '') return false
  return first.children.some(({ type }) => type === 'delete')
}

// A line of a table of contents: nothing but a link into the same page, and more of them below it.
export function isContentsEntry({ children: [paragraph, ...rest] }: ListItem): boolean {
  if (paragraph?.type !== 'paragraph') return false
  const [link, ...others] = paragraph.children
  const isLink = link?.type === 'link' && link.url.startsWith('#') && others.length === 0
  return isLink && rest.every((child) => child.type === 'list' && child.children.every(isContentsEntry))
}

// "Go", "Naming", "Error handling": a name under which items stand, and no statement.
function isSubject(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 3 || /[`.!?]/.test(text) || isProhibition(text) || saysSomething(text)) return false
  return words.length === 1 || !VERBS.has(words[0]?.toLowerCase() ?? '')
}

/** Whether a text has a verb that makes it a statement. */
export function saysSomething(text: string): boolean {
  return SAYS.test(text)
}

const SAYS = /\b(?:is|are|has|have|be|can|will|may|must|should|needs?)\b/i
