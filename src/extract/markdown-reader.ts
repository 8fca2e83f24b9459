import type { Root } from 'mdast'
import { type Block, blockText } from './block-text.ts'
import { explainTags } from './classify/explain.ts'
import { trainedModel } from './classify/model.ts'
import { type Reading, readUnits } from './classify/reading.ts'
import { tagUnits } from './classify/tagger.ts'
import type { Tag } from './classify/tags.ts'
import { type Composed, composeUnits } from './compose.ts'
import { composeContent, normalizeText } from './content.ts'
import type { Outcome } from './decision.ts'
import { isIgnored } from './directives.ts'
import { DocumentProblems } from './document-problems.ts'
import { withoutSkipped } from './list-items.ts'
import { linesOf } from './markdown.ts'
import { memoryTypeOfSection } from './memory-type.ts'
import type { MemoryType, Rule } from './rule.ts'
import { type SectionPath, sectionName, startOfDocument } from './sections.ts'
import { tagByStructure } from './structure.ts'
import type { MarkdownOptions } from './take.ts'
import { TextBudget } from './text-budget.ts'
import { UnitReader } from './unit-reader.ts'
import type { Unit } from './units.ts'

/** A Markdown document. */
export interface MarkdownSource {
  readonly text: string
  readonly path: string
}

/** A rule before its section and scope are written before it. */
type Found = Pick<Rule, 'startLine' | 'endLine' | 'memoryType'> & Composed & { readonly at: SectionPath }

/** Reads the rules of a Markdown document. */
export class MarkdownReader {
  readonly rules: Rule[] = []
  readonly problems: DocumentProblems
  readonly #path: string
  readonly #options: MarkdownOptions
  readonly #root: Root
  readonly #budget: TextBudget

  constructor(root: Root, source: MarkdownSource, options: MarkdownOptions) {
    this.#root = root
    this.#path = source.path
    this.problems = new DocumentProblems(source)
    this.#options = options
    this.#budget = new TextBudget(source.path)
  }

  /** Takes the rules one by one. */
  readRules(): void {
    const { kind, take, model = trainedModel() } = this.#options
    const { units } = new UnitReader(this.#root, this.#path, this.problems, { isAsked: take === 'items' })
    const reading = readUnits(units, kind)
    const tags = take === 'items' ? tagByStructure(units) : tagUnits(reading, model)
    const dropped = groupsOf(tags).filter((group) => !this.#readGroup(group, units, tags))
    this.#explain(reading, tags, new Set(dropped.flat()))
  }

  /** Takes the whole document as one rule. */
  takeWhole(): void {
    const reader = new UnitReader(this.#root, this.#path, this.problems)
    const start = startOfDocument(this.#root, this.#path)
    const shown = reader.shown.filter(
      ({ block, section }) => block !== start.titleHeading && this.#isWanted(section),
    )
    const kept: Block[] = shown.map(({ block }) => withoutSkipped(block, isIgnored))
    for (const { block } of shown) this.problems.checkInvisible(block)
    const [first, last] = [shown[0], shown.at(-1)]
    const body = blockText(kept)
    if (!first || !last || !body) return
    const { memoryType = this.#options.memoryType ?? typeOfSection(first.section) } = first
    const lines = { startLine: linesOf(first.block).startLine, endLine: linesOf(last.block).endLine }
    this.#add({ ...lines, memoryType, at: start, leadIns: [], body, isHeading: false })
  }

  // Tells whether they gave a rule.
  #readGroup(group: readonly number[], units: readonly Unit[], tags: readonly Tag[]): boolean {
    const parts = group.flatMap((index) => units[index] ?? [])
    const [first] = parts
    const composed = composeUnits(group, units)
    if (!first || !composed || !this.#isWanted(first.section)) return false
    // A phrase that only leads in what follows says nothing without it.
    if (first.isLabel && parts.length === 1) return false
    for (const { node } of parts) this.problems.checkInvisible(node)
    this.#add({
      ...composed,
      startLine: first.startLine,
      endLine: parts.reduce((last, { endLine }) => Math.max(last, endLine), first.endLine),
      memoryType: this.#typeOf(first, tags[group[0] ?? 0]),
      at: first.section,
    })
    return true
  }

  #add({ leadIns, body, isHeading, at, ...rule }: Found): void {
    const headings = isHeading ? at.headings.slice(0, -1) : at.headings
    const section = sectionName({ ...at, headings })
    const { paths = [] } = this.#options
    this.#budget.take([section, ...paths, ...leadIns, body], rule.startLine)
    const content = composeContent({ prefix: `[${section}] `, paths, leadIns, body })
    const said = normalizeText([...leadIns, body].join(' '))
    this.rules.push({ path: this.#path, ...rule, section, paths, body: said, content })
  }

  #isWanted({ headings }: SectionPath): boolean {
    return this.#options.wantsSection?.(headings.map(({ text }) => text)) !== false
  }

  // What stands closest wins: the block's own directive, the section's, the document's type, then the evidence.
  #typeOf(unit: Unit, tag: Tag | undefined): MemoryType {
    const set = unit.memoryType ?? this.#options.memoryType
    if (set) return set
    // What a directive asks for is no evidence of what it is.
    if (unit.isAsked || tag === undefined || tag === 'none' || tag === 'more')
      return typeOfSection(unit.section)
    return tag
  }

  #explain(reading: Reading, tags: readonly Tag[], dropped: ReadonlySet<number>): void {
    const { explain, take, model = trainedModel() } = this.#options
    if (!explain) return
    const reasons =
      take === 'items'
        ? tags.map(() => ['every item and paragraph of this document is meant'])
        : explainTags(reading, tags, model)
    for (const [index, unit] of reading.units.entries()) {
      if (unit.text === '') continue
      const { startLine, endLine, text } = unit
      const outcome = dropped.has(index) ? 'left out' : OUTCOMES[tags[index] ?? 'none']
      const why = dropped.has(index)
        ? ['it says nothing by itself, or its section is not wanted']
        : reasons[index]
      explain({ path: this.#path, startLine, endLine, text, outcome, reasons: why ?? [] })
    }
  }
}

const OUTCOMES: Readonly<Record<Tag, Outcome>> = {
  none: 'left out',
  more: 'part of the one before',
  project_rule: 'taken',
  architecture: 'taken',
  project_map: 'taken',
}

function typeOfSection({ headings }: SectionPath): MemoryType {
  return memoryTypeOfSection(
    headings.map(({ text }) => text),
    'project_rule',
  )
}

// The units of each memory, given by their places.
function groupsOf(tags: readonly Tag[]): number[][] {
  const groups: number[][] = []
  for (const [index, tag] of tags.entries()) {
    if (tag === 'more') groups.at(-1)?.push(index)
    else if (tag !== 'none') groups.push([index])
  }
  return groups
}
