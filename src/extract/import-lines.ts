import type { Nodes, RootContent } from 'mdast'
import { tooComplexLine } from './complexity.ts'
import { DirectiveState, readDirectives } from './directives.ts'
import { ignoresFile } from './ignore-file.ts'
import { parseMarkdown } from './markdown.ts'

/** Words of a document that may stand for another file: `@docs/testing.md`. */
export interface ImportMark {
  /** Without the `@`; a mark of punctuation at its end may belong to the sentence. */
  readonly target: string
  readonly line: number
}

const MARK = /(?:^|\s)@((?:[^\s\\]|\\.)+)/g

/** The marks of a document outside code and HTML, in its order; none of what directives leave out. */
export function findImports(text: string): ImportMark[] {
  if (!/(?:^|\s)@/.test(text) || tooComplexLine(text) !== undefined) return []
  const root = parseMarkdown(text)
  if (ignoresFile(root)) return []
  return shownBlocks(root.children).flatMap(marksIn)
}

function shownBlocks(blocks: readonly RootContent[]): RootContent[] {
  const directives = new DirectiveState()
  return blocks.filter((block) => {
    if (block.type === 'html')
      for (const directive of readDirectives(block.value)) directives.follow(directive)
    if (block.type === 'html' || block.type === 'heading') return block.type === 'heading'
    return directives.enterBlock(0) !== 'ignore'
  })
}

function marksIn(node: Nodes): ImportMark[] {
  // The text of a link is a name for its target.
  if (node.type === 'link' || node.type === 'linkReference') return []
  if (node.type !== 'text') return 'children' in node ? node.children.flatMap(marksIn) : []
  const firstLine = node.position?.start.line ?? 1
  return [...node.value.matchAll(MARK)].map(({ 0: match, 1: target = '', index }) => {
    const before = node.value.slice(0, index + match.length - target.length)
    return { target: target.replaceAll('\\ ', ' '), line: firstLine + before.split(/\r\n?|\n/).length - 1 }
  })
}
