import type { List, ListItem, Paragraph } from 'mdast'
import { type Block, blockText, type OnHidden } from './block-text.ts'
import { isLabel, isLeadIn, withColon } from './lead-in.ts'

/** A list item as a statement: its words and the phrases that it completes, outermost first. */
export interface Item {
  readonly node: ListItem
  readonly leadIns: readonly string[]
  readonly body: string
}

// Deeper lists than this are no documentation, and following them could exhaust the stack.
const MAX_DEPTH = 32

/**
 * The statements of a list. An item stays together with the sub-items that elaborate it; where it is only a label or a
 * lead-in ("Naming:", "All endpoints must:"), each sub-item is a statement of its own and carries it. `skips` tells of
 * items that are to be left out with all they hold.
 */
export function listItems(
  list: List,
  {
    leadIns = [],
    onHidden,
    skips,
  }: { leadIns?: readonly string[]; onHidden?: OnHidden; skips?: (item: ListItem) => boolean },
): Item[] {
  if (leadIns.length > MAX_DEPTH) return []
  return list.children.flatMap((node) => {
    if (skips?.(node)) return []
    const own = node.children.filter((child) => child.type !== 'list')
    const lists = node.children.filter((child) => child.type === 'list')
    const label = lists.length > 0 ? labelOf(own, onHidden) : undefined
    if (label !== undefined) {
      const carried = label ? [...leadIns, label] : leadIns
      return lists.flatMap((inner) =>
        listItems(inner, { leadIns: carried, ...(onHidden && { onHidden }), ...(skips && { skips }) }),
      )
    }
    const kept = skips ? node.children.map((child) => withoutSkipped(child, skips)) : node.children
    const body = blockText(kept, onHidden)
    return body && !isContentsEntry(node) ? [{ node, leadIns, body }] : []
  })
}

// An item without words of its own is a label too, an empty one: only its sub-items count.
function labelOf(own: readonly Block[], onHidden?: OnHidden): string | undefined {
  const text = blockText(own, onHidden)
  if (text === '') return ''
  const last = own.findLast((child): child is Paragraph => child.type === 'paragraph')
  if (!last) return undefined
  return isLeadIn(text) || (own.length === 1 && isLabel(last)) ? withColon(text) : undefined
}

function withoutSkipped<T extends Block>(child: T, skips: (item: ListItem) => boolean): T {
  return child.type === 'list' ? { ...child, children: child.children.filter((item) => !skips(item)) } : child
}

// A line of a table of contents: nothing but a link into the same page.
function isContentsEntry({ children }: ListItem): boolean {
  const [paragraph, ...rest] = children
  if (paragraph?.type !== 'paragraph' || rest.some((child) => child.type !== 'list')) return false
  const [link, ...others] = paragraph.children
  return link?.type === 'link' && link.url.startsWith('#') && others.length === 0
}
