import type { Link, Nodes, PhrasingContent } from 'mdast'
import { HiddenHtml } from './hidden-html.ts'
import type { Piece } from './sentences.ts'

const LINE_BREAK = /\r\n?|\n/

/** Told of HTML that hides what it holds. */
export type OnHidden = (node: Nodes) => void

/**
 * The words of inline Markdown as they are read: emphasis, link targets, images, HTML tags, comments, footnote marks and
 * struck-out words go; inline code keeps its backticks. The target of a link stays where its words only point: "here".
 */
export function inlineText(nodes: readonly PhrasingContent[], onHidden?: OnHidden): string {
  return inlinePieces(nodes, onHidden)
    .map(({ text }) => text)
    .join('')
}

/** The same with the lines on which the words stand. A line break reads as a space. */
export function inlinePieces(nodes: readonly PhrasingContent[], onHidden?: OnHidden): Piece[] {
  const html = new HiddenHtml()
  const pieces: Piece[] = []
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1
    if (node.type === 'html') {
      if (html.read(node.value)) onHidden?.(node)
      if (!html.isOpen && /^<br\b/i.test(node.value)) pieces.push({ text: ' ', line })
    } else if (!html.isOpen) addPieces(pieces, node, onHidden)
  }
  return pieces
}

function addPieces(pieces: Piece[], node: PhrasingContent, onHidden?: OnHidden): void {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'text':
      if (!LINE_BREAK.test(node.value)) pieces.push({ text: node.value, line })
      else
        for (const [index, text] of node.value.split(LINE_BREAK).entries())
          pieces.push({ text: index === 0 ? text : ` ${text}`, line: line + index })
      break
    case 'inlineCode':
      pieces.push({ text: codeSpan(node.value), line })
      break
    case 'break':
      pieces.push({ text: ' ', line })
      break
    case 'emphasis':
    case 'strong':
    case 'linkReference':
      pieces.push(...inlinePieces(node.children, onHidden))
      break
    case 'link':
      pieces.push(...inlinePieces(node.children, onHidden))
      if (pointsNowhere(node)) pieces.push({ text: ` (${node.url})`, line: node.position?.end.line ?? line })
      break
    default:
  }
}

const POINTS =
  /^(?:here|this|that|these|those|it|link|this (?:link|page|document|doc|file|guide|article|post|issue|one))$/i

// "See here": the words mean nothing without the target.
function pointsNowhere({ url, children }: Link): boolean {
  const [text, ...rest] = children
  return text?.type === 'text' && rest.length === 0 && POINTS.test(text.value.trim()) && !url.startsWith('#')
}

/** Code between backticks, with a fence longer than any run of backticks in it. */
export function codeSpan(code: string): string {
  if (!code.includes('`')) return `\`${code}\``
  const longest = Math.max(...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${code} ${fence}`
}
