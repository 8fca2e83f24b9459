import type { Nodes, PhrasingContent } from 'mdast'
import { HiddenHtml } from './hidden-html.ts'

/** Told of HTML that hides what it holds. */
export type OnHidden = (node: Nodes) => void

/**
 * The words of inline Markdown as they are read: emphasis, link targets, images, HTML tags, comments, footnote marks and
 * struck-out words go; inline code keeps its backticks.
 */
export function inlineText(nodes: readonly PhrasingContent[], onHidden?: OnHidden): string {
  const html = new HiddenHtml()
  let text = ''
  for (const node of nodes) {
    if (node.type === 'html') {
      if (html.read(node.value)) onHidden?.(node)
      if (!html.isOpen && /^<br\b/i.test(node.value)) text += ' '
    } else if (!html.isOpen) text += textOf(node, onHidden)
  }
  return text
}

function textOf(node: PhrasingContent, onHidden?: OnHidden): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      return codeSpan(node.value)
    case 'break':
      return ' '
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return inlineText(node.children, onHidden)
    default:
      return ''
  }
}

/** Code between backticks, with a fence longer than any run of backticks in it. */
export function codeSpan(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}
