import type { Heading, Root, RootContent, Table } from 'mdast'
import type { Block } from './block-text.ts'
import { normalizeText } from './content.ts'
import { type Directive, DirectiveState, isIgnored, readDirectives } from './directives.ts'
import type { DocumentProblems } from './document-problems.ts'
import { HiddenHtml } from './hidden-html.ts'
import { inlinePieces, inlineText } from './inline-text.ts'
import type { MemoryType } from './rule.ts'

/** A heading below the title. */
export interface RecordHeading {
  readonly node: Heading
  readonly text: string
}

/** A block of a decision record with the headings above it. */
export interface RecordBlock {
  readonly block: Exclude<Block, Heading>
  /** The outermost first. */
  readonly headings: readonly RecordHeading[]
  /** The type that a directive sets here. */
  readonly memoryType: MemoryType | undefined
  readonly isIgnored: boolean
}

/** A decision record in its parts: what a reader of the page sees. */
export interface RecordParts {
  readonly title: string
  readonly blocks: readonly RecordBlock[]
  readonly headings: readonly RecordHeading[]
}

/** Reads the blocks of a decision record under their headings. Its first heading is its title, unless that is a section. */
export function readRecordParts(root: Root, problems: DocumentProblems): RecordParts {
  const directives = new DirectiveState()
  const html = new HiddenHtml()
  const blocks: RecordBlock[] = []
  const headings: RecordHeading[] = []
  let title: string | undefined
  let above: RecordHeading[] = []
  for (const block of root.children) {
    if (block.type === 'html') {
      if (html.read(block.value)) problems.addHidden(block)
      for (const directive of readDirectives(block.value)) follow(directive, block)
    }
    if (block.type === 'html' || block.type === 'yaml' || html.isOpen) continue
    if (block.type === 'heading') {
      directives.enterHeading(block.depth)
      const text = headingText(block)
      if (title === undefined && !isSection(text)) title = text
      else {
        const heading = { node: block, text }
        above = [...above.filter(({ node }) => node.depth < block.depth), heading]
        headings.push(heading)
      }
      title ??= ''
    } else {
      const isLeftOut = directives.enterBlock(above.at(-1)?.node.depth ?? 0) === 'ignore' || isIgnored(block)
      blocks.push({ block, headings: above, memoryType: directives.memoryType, isIgnored: isLeftOut })
      if (block.type !== 'blockquote') problems.checkDirectives(block)
    }
  }
  return { title: title ?? '', blocks, headings }

  function follow(directive: Directive, node: RootContent): void {
    if (directive.name === 'unknown') problems.add('unknown-directive', directive.message, node)
    else directives.follow(directive)
  }
}

/** The lines of text in which a status may stand: those of paragraphs, items and rows, each without its markup. */
export function linesOfBlock(block: Block): string[] {
  if (block.type === 'paragraph') {
    const lines = new Map<number, string>()
    for (const { text, line } of inlinePieces(block.children)) {
      lines.set(line, `${lines.get(line) ?? ''}${text}`)
    }
    return [...lines.values()].map(normalizeText)
  }
  if (block.type === 'list') {
    // Of boxes to tick, those that are not ticked are what the status might have been.
    const said = block.children.filter(({ checked }) => checked !== false)
    return said.flatMap((item) => item.children.flatMap(linesOfBlock))
  }
  if (block.type === 'blockquote') return block.children.flatMap(linesOfBlock)
  return block.type === 'table' ? linesOfTable(block) : []
}

// A status is a row (`| Status | accepted |`) or a column of its own.
function linesOfTable({ children }: Table): string[] {
  const rows = children.map((row) => row.children.map((cell) => normalizeText(inlineText(cell.children))))
  const column = rows[0]?.findIndex((name) => /^status$/i.test(name)) ?? -1
  const asColumn = column < 0 ? [] : rows.slice(1).map((cells) => `Status: ${cells[column] ?? ''}`)
  return [...rows.map(([name = '', value = '']) => `${name}: ${value}`), ...asColumn]
}

const SECTION = /^(?:\P{L}*)(?:status|context|decision|consequences)\b(?! record)/iu

function isSection(heading: string): boolean {
  return SECTION.test(heading) && heading.length < 40
}

function headingText(heading: Heading): string {
  return normalizeText(inlineText(heading.children))
}
