import type { Nodes, PhrasingContent } from 'mdast'

const HIDDEN_TAG =
  /^\s*<([a-z][a-z0-9-]*)\b[^>]*(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden)[^>]*>/i

/** The name of the tag with which a piece of HTML opens an element that no reader sees, or nothing. */
export function hiddenTag(html: string): string | undefined {
  return html.trimEnd().endsWith('/>') ? undefined : HIDDEN_TAG.exec(html)?.[1]?.toLowerCase()
}

/**
 * The words of inline Markdown as they are read: emphasis, link targets, images, HTML tags, comments, footnote marks and
 * struck-out words go; inline code keeps its backticks. `onHidden` is told of HTML that hides what it holds.
 */
export function inlineText(nodes: readonly PhrasingContent[], onHidden?: (node: Nodes) => void): string {
  let text = ''
  let hidden: { tag: string; depth: number } | undefined
  for (const node of nodes) {
    if (node.type === 'html') {
      const tag = hiddenTag(node.value)
      if (hidden) hidden = leaveHidden(hidden, node.value)
      else if (tag) {
        hidden = { tag, depth: 1 }
        onHidden?.(node)
      } else if (/^<br\b/i.test(node.value)) text += ' '
      continue
    }
    if (!hidden) text += textOf(node, onHidden)
  }
  return text
}

function textOf(node: PhrasingContent, onHidden?: (node: Nodes) => void): string {
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

function leaveHidden({ tag, depth }: { tag: string; depth: number }, html: string) {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase()
  if (name !== tag || html.endsWith('/>')) return { tag, depth }
  const next = html.startsWith('</') ? depth - 1 : depth + 1
  return next === 0 ? undefined : { tag, depth: next }
}
