import type { Html, ListItem, Nodes, Root } from 'mdast'
import type { Problem } from '../problem.ts'
import { type Block, blockText } from './block-text.ts'
import { composeContent } from './content.ts'
import { type Directive, DirectiveState, readDirectives } from './directives.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { hiddenTag } from './inline-text.ts'
import { isLeadIn, leadInOf } from './lead-in.ts'
import { listItems } from './list-items.ts'
import { linesOf, parseMarkdown } from './markdown.ts'
import { memoryTypeOfSection } from './memory-type.ts'
import type { MemoryType, Rule } from './rule.ts'
import { enterHeading, sectionName, startOfDocument } from './sections.ts'
import type { MarkdownOptions } from './take.ts'
import { stripInvisible } from './visible.ts'

interface MarkdownSource {
  readonly text: string
  readonly path: string
}

// Deeper quotes than this are no documentation, and following them could exhaust the stack.
const MAX_QUOTE_DEPTH = 32

/** The rules of a Markdown document, in its order, and what is wrong with it. Every text is Markdown of some kind. */
export function extractFromMarkdown(
  source: MarkdownSource,
  options: MarkdownOptions,
): { rules: Rule[]; problems: Problem[] } {
  const root = parseMarkdown(source.text)
  if (root.children.some((node) => directivesIn(node).some(({ name }) => name === 'ignore-file'))) {
    return { rules: [], problems: [] }
  }
  const { frontMatter, problems } = options.readsFrontMatter
    ? readFrontMatter(root, source.path)
    : { frontMatter: { paths: [] }, problems: [] }
  const reader = new MarkdownReader(root, source, { ...options, ...scopeOf(options, frontMatter) })
  if (options.take === 'document') reader.takeWhole(root)
  else reader.readBlocks(root.children)
  return { rules: reader.rules, problems: [...problems, ...reader.problems] }
}

/** Walks the blocks of a document and keeps what is known of the place: section, directives, lead-in. */
class MarkdownReader {
  readonly rules: Rule[] = []
  readonly problems: Problem[] = []
  readonly #source: MarkdownSource
  readonly #options: MarkdownOptions
  readonly #directives = new DirectiveState()
  #section: ReturnType<typeof startOfDocument>
  #hiddenIn: string | undefined

  constructor(root: Root, source: MarkdownSource, options: MarkdownOptions) {
    this.#source = source
    this.#options = options
    this.#section = startOfDocument(root, source.path)
  }

  readBlocks(blocks: readonly Block[], quoteDepth = 0): void {
    let before: Block | undefined
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'html') this.#readHtml(block)
      if (block.type === 'html' || this.#hiddenIn) continue
      if (block.type === 'heading') {
        this.#section = enterHeading(this.#section, block)
        this.#directives.enterHeading(block.depth)
      } else {
        const verdict = this.#directives.enterBlock(this.#section.headings.at(-1)?.depth ?? 0)
        if (verdict !== 'ignore')
          this.#readBlock(block, { before, after: blocks[index + 1], verdict, quoteDepth })
      }
      before = block
    }
  }

  takeWhole(root: Root): void {
    this.#take(root, {
      leadIns: [],
      body: blockText(root.children.filter((node) => node !== this.#section.titleHeading)),
    })
  }

  #readBlock(
    block: Block,
    {
      before,
      after,
      verdict,
      quoteDepth,
    }: {
      before: Block | undefined
      after: Block | undefined
      verdict: 'take' | undefined
      quoteDepth: number
    },
  ): void {
    if (block.type === 'list') {
      const leadIn = leadInOf(before)
      const skips = (item: ListItem) => directivesIn(item).some(({ name }) => name === 'ignore')
      for (const item of listItems(block, {
        leadIns: leadIn ? [leadIn] : [],
        onHidden: this.#reportHidden,
        skips,
      })) {
        this.#take(item.node, item)
      }
    } else if (block.type === 'blockquote') {
      if (quoteDepth < MAX_QUOTE_DEPTH) this.readBlocks(block.children, quoteDepth + 1)
    } else if (verdict === 'take' || (this.#options.take === 'items' && block.type === 'paragraph')) {
      const body = blockText([block], this.#reportHidden)
      if (!(isLeadIn(body) && after?.type === 'list')) this.#take(block, { leadIns: [], body })
    }
  }

  #take(node: Nodes, { leadIns, body }: { leadIns: readonly string[]; body: string }): void {
    const headings = this.#section.headings.map(({ text }) => text)
    if (!body || this.#options.wantsSection?.(headings) === false) return
    const section = sectionName(this.#section)
    const { paths = [] } = this.#options
    this.rules.push({
      path: this.#source.path,
      ...linesOf(node),
      section,
      memoryType: this.#memoryTypeOf(node, headings),
      content: composeContent({ prefix: `[${section}] `, paths, leadIns, body }),
    })
    this.#reportInvisible(node)
  }

  #memoryTypeOf(node: Nodes, headings: readonly string[]): MemoryType {
    const own = directivesIn(node).find((directive) => directive.name === 'type')
    const { memoryType, defaultType = 'project_rule' } = this.#options
    return (
      own?.memoryType ??
      this.#directives.memoryType ??
      memoryType ??
      memoryTypeOfSection(headings, defaultType)
    )
  }

  #readHtml(node: Html): void {
    if (this.#hiddenIn && node.value.toLowerCase().includes(`</${this.#hiddenIn}`)) this.#hiddenIn = undefined
    const tag = hiddenTag(node.value)
    if (tag && !this.#hiddenIn) {
      this.#reportHidden(node)
      if (!node.value.toLowerCase().includes(`</${tag}`)) this.#hiddenIn = tag
    }
    for (const directive of readDirectives(node.value)) {
      if (directive.name === 'unknown') this.#report('unknown-directive', directive.message, node)
      else this.#directives.follow(directive)
    }
  }

  readonly #reportHidden = (node: Nodes): void => {
    this.#report(
      'hidden-text',
      'HTML hides text here, and what it hides was left out. Remove it, or show it.',
      node,
    )
  }

  #reportInvisible(node: Nodes): void {
    const { start, end } = node.position ?? {}
    const { hidden } = stripInvisible(this.#source.text.slice(start?.offset, end?.offset))
    if (hidden.length === 0) return
    this.#report(
      'hidden-text',
      `Characters that no reader sees were left out: ${hidden.join(', ')}. Remove them.`,
      node,
    )
  }

  #report(code: string, message: string, node: Nodes): void {
    this.problems.push({
      code,
      severity: 'warning',
      message,
      path: this.#source.path,
      line: linesOf(node).startLine,
    })
  }
}

// Those of a block, and those in the line of a list item; an item's sub-items speak for themselves.
function directivesIn(node: Nodes): Directive[] {
  if (node.type === 'html') return readDirectives(node.value)
  if (node.type === 'listItem')
    return node.children.filter(({ type }) => type !== 'list').flatMap(directivesIn)
  return node.type === 'paragraph' ? node.children.flatMap(directivesIn) : []
}

function scopeOf(
  { paths = [], memoryType }: MarkdownOptions,
  frontMatter: FrontMatter,
): Partial<MarkdownOptions> {
  const type = frontMatter.memoryType ?? memoryType
  return { paths: [...paths, ...frontMatter.paths], ...(type && { memoryType: type }) }
}
