import type { Blockquote, Code, List, ListItem, Nodes, Paragraph, Root, Table } from 'mdast'
import { type Block, blockText, quotedBlocks } from './block-text.ts'
import { normalizeText } from './content.ts'
import { directivesIn, isIgnored } from './directives.ts'
import { isTree } from './directory-tree.ts'
import type { DocumentProblems } from './document-problems.ts'
import { HiddenHtml } from './hidden-html.ts'
import { inlinePieces } from './inline-text.ts'
import { type LeadIn, readLeadIn, withColon } from './lead-in.ts'
import { isContentsEntry, isStruck, labelOf, withoutLists } from './list-items.ts'
import { linesOf } from './markdown.ts'
import { sentencesOf } from './sentences.ts'
import { ShownBlocks } from './shown-blocks.ts'
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

/** Reads a Markdown document into its units, in its order; what directives leave out and no reader sees is not among them. */
export class UnitReader {
  readonly units: Unit[] = []
  readonly #problems: DocumentProblems
  readonly #page: ShownBlocks
  readonly #isAsked: boolean
  #block = 0

  constructor(root: Root, path: string, problems: DocumentProblems, { isAsked = false } = {}) {
    this.#isAsked = isAsked
    this.#problems = problems
    this.#page = new ShownBlocks(root, path, problems)
    this.#readBlocks(root.children, TOP)
  }

  /** The blocks of the document itself that are shown and not left out. */
  get shown(): ShownBlocks['kept'] {
    return this.#page.kept
  }

  // The first of the blocks may be a list that `leadIn` leads in.
  #readBlocks(blocks: readonly Block[], place: Place, leadIn?: LeadIn): void {
    let current = leadIn
    let isCarried = false
    for (const { block, isAsked, isLeftOut, next } of this.#page.read(blocks, place)) {
      const here = { ...place, isAsked: this.#isAsked || isAsked }
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

  #readOther(block: Block, place: Place): void {
    this.#block++
    if (block.type === 'heading') {
      if (block === this.#page.section.titleHeading) return
      this.#add('heading', block, place, { text: this.#page.section.headings.at(-1)?.text ?? '' })
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
    const section = this.#page.section
    this.#readBlocks(quotedBlocks(quote), { ...place, isQuoted: true }, leadIn)
    this.#page.section = section
  }

  #readList(list: List, place: Place): void {
    const block = ++this.#block
    for (const item of list.children) {
      if (isStruck(item) || isContentsEntry(item)) continue
      if (isIgnored(item)) this.#page.isApart = true
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
    const memoryType = directive?.name === 'type' ? directive.memoryType : this.#page.memoryType
    const rest = { text: '', isLabel: false, isOrdered: false, isTask: false, block: this.#block }
    const section = this.#page.section
    this.units.push({
      kind,
      node,
      ...linesOf(node),
      ...rest,
      ...place,
      section,
      memoryType,
      isApart: this.#page.isApart,
      ...own,
    })
    this.#page.isApart = false
    return this.units.length - 1
  }
}
