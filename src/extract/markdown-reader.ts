import type { Blockquote, Heading, Html, List, Nodes, Paragraph, Root } from 'mdast'
import { type Block, blockText, isExample, quotedBlocks } from './block-text.ts'
import { composeContent, normalizeText } from './content.ts'
import { type Directive, DirectiveState, directivesIn, isIgnored, readDirectives } from './directives.ts'
import { DocumentProblems } from './document-problems.ts'
import { HiddenHtml } from './hidden-html.ts'
import { type LeadIn, readLeadIn } from './lead-in.ts'
import { listItems, withoutSkipped } from './list-items.ts'
import { linesOf } from './markdown.ts'
import { memoryTypeOfSection } from './memory-type.ts'
import type { MemoryType, Rule } from './rule.ts'
import { enterHeading, type SectionPath, sectionName, startOfDocument } from './sections.ts'
import type { MarkdownOptions } from './take.ts'

/** A Markdown document. */
export interface MarkdownSource {
  readonly text: string
  readonly path: string
}

/** A rule before its place is known. */
type Found = Pick<Rule, 'startLine' | 'endLine' | 'memoryType'> & {
  readonly leadIns: readonly string[]
  readonly body: string
}

type Verdict = ReturnType<DirectiveState['enterBlock']>

/** Walks the blocks of a document and keeps what is known of the place: section, directives, lead-in. */
export class MarkdownReader {
  readonly rules: Rule[] = []
  readonly problems: DocumentProblems
  readonly #path: string
  readonly #options: MarkdownOptions
  readonly #directives = new DirectiveState()
  readonly #html = new HiddenHtml()
  readonly #root: Root
  #section: SectionPath
  #quoteDepth = 0

  constructor(root: Root, source: MarkdownSource, options: MarkdownOptions) {
    this.#root = root
    this.#path = source.path
    this.problems = new DocumentProblems(source)
    this.#options = options
    this.#section = startOfDocument(root, source.path)
  }

  /** Takes the rules of blocks; the first of them may be a list that `leadIn` leads in. */
  readBlocks(blocks: readonly Block[], leadIn?: LeadIn): void {
    let current = leadIn
    let isCarried = false
    for (const { block, verdict, next } of this.#shown(blocks)) {
      if (block.type === 'paragraph') {
        current = readLeadIn(block)
        isCarried = false
        this.#readParagraph(block, { leadIn: current, leadsIn: next?.type === 'list', verdict })
      } else if (block.type === 'list') {
        isCarried = true
        if (verdict !== 'ignore') this.#readList(block, current)
      } else {
        if (block.type === 'blockquote' && verdict !== 'ignore') this.#readQuote(block, current)
        else if (verdict === 'take') this.#take(block, { leadIns: [], body: blockText([block]) })
        // An example or a quote completes a lead-in, but stands between the items of one without ending it.
        const isBetween = isExample(block) || block.type === 'blockquote'
        if (block.type !== 'definition' && !(isBetween && isCarried)) current = undefined
      }
    }
  }

  /** Takes a whole document as one rule. */
  takeWhole(): void {
    const start = this.#section
    const kept: Block[] = []
    let memoryType: MemoryType | undefined
    for (const { block, verdict } of this.#shown(this.#root.children)) {
      if (verdict === 'ignore' || block === start.titleHeading || !this.#isWanted()) continue
      if (kept.length === 0) memoryType = this.#typeHere([])
      kept.push(withoutSkipped(block, isIgnored))
      this.problems.checkInvisible(block)
    }
    const [first, last] = [kept[0], kept.at(-1)]
    const body = blockText(kept, this.problems.addHidden)
    if (!first || !last || !memoryType || !body) return
    this.#section = start
    const lines = { startLine: linesOf(first).startLine, endLine: linesOf(last).endLine }
    this.#add({ ...lines, memoryType, leadIns: [], body })
  }

  // The blocks that a reader of the page sees, with what is to become of each; follows the sections and directives.
  *#shown(blocks: readonly Block[]): Generator<{ block: Block; verdict: Verdict; next: Block | undefined }> {
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'html') this.#readHtml(block)
      if (block.type === 'html' || this.#html.isOpen) continue
      if (block.type === 'heading') this.#enterHeading(block)
      let next = index + 1
      while (blocks[next]?.type === 'html') next++
      const depth = this.#section.headings.at(-1)?.depth ?? 0
      const isStep = block.type === 'heading' || block.type === 'definition'
      const verdict = isStep ? undefined : this.#directives.enterBlock(depth)
      if (block.type !== 'blockquote') this.problems.checkDirectives(block)
      yield { block, verdict, next: blocks[next] }
    }
  }

  #enterHeading(heading: Heading): void {
    this.#section = enterHeading(this.#section, heading)
    if (this.#quoteDepth === 0) this.#directives.enterHeading(heading.depth)
    this.problems.checkInvisible(heading)
  }

  #readList(list: List, leadIn: LeadIn | undefined): void {
    const leadIns = leadIn?.phrase ? [leadIn.phrase] : []
    for (const item of listItems(list, { leadIns, onHidden: this.problems.addHidden, skips: isIgnored })) {
      this.#take(item.node, item)
    }
  }

  #readParagraph(
    paragraph: Paragraph,
    { leadIn, leadsIn, verdict }: { leadIn: LeadIn | undefined; leadsIn: boolean; verdict: Verdict },
  ): void {
    if (leadsIn && leadIn?.phrase) this.problems.checkInvisible(paragraph)
    if (verdict === 'ignore' || isIgnored(paragraph)) return
    if (verdict !== 'take' && this.#options.take !== 'items') return
    const body = leadsIn && leadIn ? leadIn.rest : blockText([paragraph], this.problems.addHidden)
    this.#take(paragraph, { leadIns: [], body })
  }

  // Headings in a quote end with it.
  #readQuote(quote: Blockquote, leadIn: LeadIn | undefined): void {
    const section = this.#section
    this.#quoteDepth++
    this.readBlocks(quotedBlocks(quote), leadIn)
    this.#quoteDepth--
    this.#section = section
  }

  #take(node: Nodes, { leadIns, body }: { leadIns: readonly string[]; body: string }): void {
    if (!body || !this.#isWanted()) return
    const memoryType = this.#typeHere(directivesIn(node))
    this.#add({ ...linesOf(node), memoryType, leadIns, body })
    this.problems.checkInvisible(node)
  }

  #add({ leadIns, body, ...rule }: Found): void {
    const section = sectionName(this.#section)
    const { paths = [] } = this.#options
    const content = composeContent({ prefix: `[${section}] `, paths, leadIns, body })
    const said = normalizeText([...leadIns, body].join(' '))
    this.rules.push({ path: this.#path, ...rule, section, paths, body: said, content })
  }

  get #headings(): string[] {
    return this.#section.headings.map(({ text }) => text)
  }

  #isWanted(): boolean {
    return this.#options.wantsSection?.(this.#headings) !== false
  }

  // What stands closest wins: the block's own directive, the section's, the document's type, the words of the headings.
  #typeHere(directives: readonly Directive[]): MemoryType {
    const own = directives.find((directive) => directive.name === 'type')
    const { memoryType } = this.#options
    return (
      own?.memoryType ??
      this.#directives.memoryType ??
      memoryType ??
      memoryTypeOfSection(this.#headings, 'project_rule')
    )
  }

  #readHtml(node: Html): void {
    if (this.#html.read(node.value)) this.problems.addHidden(node)
    for (const directive of readDirectives(node.value)) {
      if (directive.name === 'unknown') this.problems.add('unknown-directive', directive.message, node)
      else this.#directives.follow(directive)
    }
  }
}
