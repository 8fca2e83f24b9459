import type { Heading, Html, Root } from 'mdast'
import type { Block } from './block-text.ts'
import { DirectiveState, isIgnored, readDirectives } from './directives.ts'
import type { DocumentProblems } from './document-problems.ts'
import { HiddenHtml } from './hidden-html.ts'
import type { MemoryType } from './rule.ts'
import { enterHeading, type SectionPath, startOfDocument } from './sections.ts'

/** A block that a reader of the page sees. */
export interface Shown {
  readonly block: Block
  readonly isAsked: boolean
  readonly isLeftOut: boolean
  readonly next: Block | undefined
}

/** Follows the sections, directives and hidden parts of a document from block to block. */
export class ShownBlocks {
  /** The blocks of the document itself that are shown and not left out. */
  readonly kept: { block: Block; section: SectionPath; memoryType: MemoryType | undefined }[] = []
  section: SectionPath
  /** Whether something was left out, or a section began, since this was last set to false. */
  isApart = true
  readonly #problems: DocumentProblems
  readonly #directives = new DirectiveState()
  readonly #html = new HiddenHtml()

  constructor(root: Root, path: string, problems: DocumentProblems) {
    this.#problems = problems
    this.section = startOfDocument(root, path)
  }

  /** The type that a directive sets for what stands here. */
  get memoryType(): MemoryType | undefined {
    return this.#directives.memoryType
  }

  /** Those of the blocks that are shown, and whether they are left out all the same. */
  *read(
    blocks: readonly Block[],
    { level, isQuoted }: { level: number; isQuoted: boolean },
  ): Generator<Shown> {
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'html') this.#readHtml(block)
      if (block.type === 'html' || this.#html.isOpen) continue
      if (block.type === 'heading') this.#enterHeading(block, isQuoted)
      let next = index + 1
      while (blocks[next]?.type === 'html') next++
      const depth = this.section.headings.at(-1)?.depth ?? 0
      const isStep = block.type === 'heading' || block.type === 'definition'
      const verdict = isStep ? undefined : this.#directives.enterBlock(depth)
      if (block.type !== 'blockquote') this.#problems.checkDirectives(block)
      const isLeftOut = verdict === 'ignore' || (block.type === 'paragraph' && isIgnored(block))
      if (isLeftOut) this.isApart = true
      else if (level === 0 && !isQuoted) this.#keep(block)
      yield { block, isAsked: verdict === 'take', isLeftOut, next: blocks[next] }
    }
  }

  #keep(block: Block): void {
    this.kept.push({ block, section: this.section, memoryType: this.memoryType })
  }

  #enterHeading(heading: Heading, isQuoted: boolean): void {
    this.section = enterHeading(this.section, heading)
    if (!isQuoted) this.#directives.enterHeading(heading.depth)
    this.#problems.checkInvisible(heading)
    this.isApart = true
  }

  #readHtml(node: Html): void {
    if (this.#html.read(node.value)) this.#problems.addHidden(node)
    for (const directive of readDirectives(node.value)) {
      if (directive.name === 'unknown') this.#problems.add('unknown-directive', directive.message, node)
      else this.#directives.follow(directive)
    }
  }
}
