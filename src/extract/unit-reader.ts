import type { Blockquote, Code, Heading, Html, List, ListItem, Nodes, Paragraph, Root, Table } from 'mdast'
import { type Block, blockText, quotedBlocks } from './block-text.ts'
import { normalizeText } from './content.ts'
import { DirectiveState, directivesIn, isIgnored, readDirectives } from './directives.ts'
import { isTree } from './directory-tree.ts'
import type { DocumentProblems } from './document-problems.ts'
import { HiddenHtml } from './hidden-html.ts'
import { inlinePieces } from './inline-text.ts'
import { type LeadIn, readLeadIn, withColon } from './lead-in.ts'
import { isContentsEntry, isStruck, labelOf, withoutLists } from './list-items.ts'
import { linesOf } from './markdown.ts'
import type { MemoryType } from './rule.ts'
import { enterHeading, type SectionPath, startOfDocument } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { rowText } from './table-rows.ts'
import type { Unit, UnitKind } from './units.ts'

/** What is known of the place at which a block stands. */
interface Place {
  readonly leadIns: readonly string[]
  readonly parent: number
  readonly level: number
  readonly isQuoted: boolean
  readonly isAsked: boolean
}

const TOP: Place = { leadIns: [], parent: -1, level: 0, isQuoted: false, isAsked: false }

interface Shown {
  readonly block: Block
  readonly isAsked: boolean
  readonly isLeftOut: boolean
  readonly next: Block | undefined
}

/** Reads a Markdown document into its units, in its order; what directives leave out and no reader sees is not among them. */
export class UnitReader {
  readonly units: Unit[] = []
  /** The blocks of the document itself that are shown and not left out. */
  readonly shown: { block: Block; section: SectionPath; memoryType: MemoryType | undefined }[] = []
  readonly #problems: DocumentProblems
  readonly #directives = new DirectiveState()
  readonly #html = new HiddenHtml()
  readonly #isAsked: boolean
  #section: SectionPath
  #block = 0
  #isApart = true

  constructor(root: Root, path: string, problems: DocumentProblems, { isAsked = false } = {}) {
    this.#isAsked = isAsked
    this.#problems = problems
    this.#section = startOfDocument(root, path)
    this.#readBlocks(root.children, TOP)
  }

  // The first of the blocks may be a list that `leadIn` leads in.
  #readBlocks(blocks: readonly Block[], place: Place, leadIn?: LeadIn): void {
    let current = leadIn
    let isCarried = false
    for (const { block, isAsked, isLeftOut, next } of this.#shown(blocks, place)) {
      const here = { ...place, isAsked }
      if (block.type === 'paragraph' && isLeftOut) {
        // Its items still say the opposite without it.
        isCarried = false
        current = readLeadIn(block)
      } else if (isLeftOut) {
        if (block.type === 'list') isCarried = true
      } else if (block.type === 'paragraph') {
        isCarried = false
        current = this.#readParagraph(block, here, next?.type === 'list')
      } else if (block.type === 'list') {
        isCarried = true
        this.#readList(block, { ...here, leadIns: current?.phrase ? [current.phrase] : [] })
      } else {
        if (block.type === 'blockquote') this.#readQuote(block, here, current)
        else this.#readOther(block, here)
        // An example or a quote completes a lead-in, but stands between the items of one without ending it.
        const isBetween = block.type === 'code' || block.type === 'table' || block.type === 'blockquote'
        if (block.type !== 'definition' && !(isBetween && isCarried)) current = undefined
      }
    }
  }

  // The blocks that a reader of the page sees and no directive leaves out; follows sections and directives.
  *#shown(blocks: readonly Block[], place: Place): Generator<Shown> {
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'html') this.#readHtml(block)
      if (block.type === 'html' || this.#html.isOpen) continue
      if (block.type === 'heading') this.#enterHeading(block, place.isQuoted)
      let next = index + 1
      while (blocks[next]?.type === 'html') next++
      const depth = this.#section.headings.at(-1)?.depth ?? 0
      const isStep = block.type === 'heading' || block.type === 'definition'
      const verdict = isStep ? undefined : this.#directives.enterBlock(depth)
      if (block.type !== 'blockquote') this.#problems.checkDirectives(block)
      const isLeftOut = verdict === 'ignore' || (block.type === 'paragraph' && isIgnored(block))
      if (isLeftOut) this.#isApart = true
      else if (place.level === 0 && !place.isQuoted) this.#keep(block)
      yield { block, isAsked: this.#isAsked || verdict === 'take', isLeftOut, next: blocks[next] }
    }
  }

  #keep(block: Block): void {
    this.shown.push({ block, section: this.#section, memoryType: this.#directives.memoryType })
  }

  #enterHeading(heading: Heading, isQuoted: boolean): void {
    this.#section = enterHeading(this.#section, heading)
    if (!isQuoted) this.#directives.enterHeading(heading.depth)
    this.#problems.checkInvisible(heading)
    this.#isApart = true
  }

  #readOther(block: Block, place: Place): void {
    this.#block++
    if (block.type === 'heading') {
      if (block === this.#section.titleHeading) return
      this.#add('heading', block, place, { text: this.#section.headings.at(-1)?.text ?? '' })
    } else if (block.type === 'code') this.#readCode(block, place)
    else if (block.type === 'table') this.#readTable(block, place)
  }

  #readCode(code: Code, place: Place): void {
    this.#add(isTree(code) ? 'tree' : 'code', code, place)
  }

  #readTable(table: Table, place: Place): void {
    const [header, ...rows] = table.children
    for (const row of rows) this.#add('row', row, place, { text: rowText(row, header) })
  }

  #readParagraph(paragraph: Paragraph, place: Place, leadsIn: boolean): LeadIn | undefined {
    this.#block++
    const sentences = this.#sentencesOf(paragraph)
    const leadIn = readLeadIn(
      paragraph,
      sentences.map(({ text }) => text),
    )
    const from = leadsIn && leadIn ? leadIn.from : sentences.length
    for (const sentence of sentences.slice(0, from)) this.#add('sentence', paragraph, place, sentence)
    const [first, last] = [sentences[from], sentences.at(-1)]
    if (first && last) {
      const text = sentences
        .slice(from)
        .map((sentence) => sentence.text)
        .join(' ')
      const lines = { startLine: first.startLine, endLine: last.endLine }
      this.#add('sentence', paragraph, place, { text, ...lines, isLabel: true })
      if (leadIn?.phrase) this.#problems.checkInvisible(paragraph)
    }
    return leadIn
  }

  #sentencesOf(paragraph: Paragraph) {
    const sentences = sentencesOf(inlinePieces(paragraph.children, this.#problems.addHidden))
    return sentences
      .map(({ text, ...lines }) => ({ ...lines, text: normalizeText(text) }))
      .filter(({ text }) => text !== '')
  }

  // Headings in a quote end with it.
  #readQuote(quote: Blockquote, place: Place, leadIn: LeadIn | undefined): void {
    const section = this.#section
    this.#readBlocks(quotedBlocks(quote), { ...place, isQuoted: true }, leadIn)
    this.#section = section
  }

  #readList(list: List, place: Place): void {
    const block = ++this.#block
    for (const item of list.children) {
      if (isStruck(item) || isContentsEntry(item)) continue
      if (isIgnored(item)) this.#isApart = true
      else this.#readItem(item, list, { ...place, level: place.level + 1 }, block)
    }
  }

  #readItem(item: ListItem, list: List, place: Place, block: number): void {
    const label = labelOf(item)
    const own = label === undefined ? '' : blockText(withoutLists(item))
    const html = new HiddenHtml()
    const options = { isOrdered: list.ordered ?? false, isTask: typeof item.checked === 'boolean', block }
    let self = -1
    for (const child of item.children) {
      if (child.type === 'html' && html.read(child.value)) this.#problems.addHidden(child)
      if (child.type === 'html' || html.isOpen) continue
      if (child.type === 'list') {
        const leadIns = own ? [...place.leadIns, withColon(own)] : place.leadIns
        this.#readList(child, {
          ...place,
          leadIns,
          parent: self >= 0 ? self : place.parent,
        })
      } else if (self < 0) {
        const text = blockText([child], this.#problems.addHidden)
        if (!text) continue
        const startLine = linesOf(item).startLine
        const endLine = linesOf(child).endLine
        self = this.#add('item', item, place, {
          ...options,
          text,
          startLine,
          endLine,
          isLabel: label !== undefined,
        })
      } else this.#readMore(child, { ...place, parent: self }, options)
    }
  }

  #readMore(block: Block, place: Place, options: Partial<Unit>): void {
    if (block.type === 'code') this.#readCode(block, place)
    else {
      const text = blockText([block], this.#problems.addHidden)
      this.#add(text ? 'more' : 'code', block, place, { ...options, text })
    }
  }

  #add(kind: UnitKind, node: Nodes, place: Place, own: Partial<Unit> = {}): number {
    const directive = directivesIn(node).find(({ name }) => name === 'type')
    const memoryType = directive?.name === 'type' ? directive.memoryType : this.#directives.memoryType
    const rest = { text: '', isLabel: false, isOrdered: false, isTask: false, block: this.#block }
    const section = this.#section
    this.units.push({
      kind,
      node,
      ...linesOf(node),
      ...rest,
      ...place,
      section,
      memoryType,
      isApart: this.#isApart,
      ...own,
    })
    this.#isApart = false
    return this.units.length - 1
  }

  #readHtml(node: Html): void {
    if (this.#html.read(node.value)) this.#problems.addHidden(node)
    for (const directive of readDirectives(node.value)) {
      if (directive.name === 'unknown') this.#problems.add('unknown-directive', directive.message, node)
      else this.#directives.follow(directive)
    }
  }
}
