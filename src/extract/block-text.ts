import type { BlockContent, DefinitionContent, Nodes, RootContent } from 'mdast'
import { normalizeText } from './content.ts'
import { inlineText } from './inline-text.ts'

export type Block = BlockContent | DefinitionContent | RootContent

/** Told of HTML that hides what it holds. */
export type OnHidden = (node: Nodes) => void

/**
 * The words of blocks in one line. Code, tables, HTML and definitions stay out: an example belongs to its rule but does
 * not flood its text.
 */
export function blockText(blocks: readonly Block[], onHidden?: OnHidden): string {
  return blocks.reduce(
    (text, block) => join(text, block.type === 'list' ? ':' : '.', textOfBlock(block, onHidden)),
    '',
  )
}

function textOfBlock(block: Block, onHidden?: OnHidden): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return normalizeText(inlineText(block.children, onHidden))
    case 'blockquote':
      return blockText(block.children, onHidden)
    case 'list':
      return block.children.reduce((text, item) => join(text, ';', blockText(item.children, onHidden)), '')
    default:
      return ''
  }
}

// Words that end without punctuation get the mark that says how what follows belongs to them.
function join(before: string, mark: ':' | ';' | '.', after: string): string {
  if (!before || !after) return before || after
  return /[.!?:;,…。！？：]["'”’)\]]*$/u.test(before) ? `${before} ${after}` : `${before}${mark} ${after}`
}
