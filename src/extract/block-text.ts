import type { BlockContent, Blockquote, DefinitionContent, List, RootContent } from 'mdast'
import { normalizeText } from './content.ts'
import { endsInExample, withoutDangling } from './dangling.ts'
import { HiddenHtml } from './hidden-html.ts'
import { codeSpan, inlineText, type OnHidden } from './inline-text.ts'
import { isLeadIn, isProhibition } from './lead-in.ts'
import { splitSentences } from './sentences.ts'

export type Block = BlockContent | DefinitionContent | RootContent

/**
 * The words of blocks in one line. Code, tables, HTML and definitions stay out: an example belongs to its rule but does
 * not flood its text.
 */
export function blockText(blocks: readonly Block[], onHidden?: OnHidden): string {
  const html = new HiddenHtml()
  const line = new Line()
  let before: Block | undefined
  for (const block of blocks) {
    if (block.type === 'html' && html.read(block.value)) onHidden?.(block)
    if (block.type === 'html' || html.isOpen) continue
    if (isExample(block)) line.endLeadIn(block.type === 'code' ? block.value : '')
    else {
      const mark = block.type !== 'list' ? '.' : before?.type === 'list' ? ';' : ':'
      line.add(
        mark,
        block.type === 'list' && forbids(line.text) ? banned(block, onHidden) : textOfBlock(block, onHidden),
      )
      before = block
    }
  }
  return line.text
}

// A full stop between its items would end the ban with the first of them.
function banned(list: List, onHidden?: OnHidden): string {
  const line = new Line()
  for (const item of list.children) line.addToBan(blockText(item.children, onHidden))
  return line.text
}

/** Whether a text ends in words that forbid what follows. */
export function forbids(text: string): boolean {
  return isLeadIn(text) && isProhibition(splitSentences(text).at(-1) ?? '')
}

/** Whether a block is left out of the text, and completes the words before it: "Don't do this:" and then code. */
export function isExample({ type }: Block): boolean {
  return type === 'code' || type === 'table'
}

const ALERT = /^\[!(note|tip|important|warning|caution)\](?=\s*(?:\n|$))/i

/** The blocks of a quote. The mark of an alert, `[!WARNING]`, reads as the label that GitHub shows for it. */
export function quotedBlocks({ children }: Blockquote): Blockquote['children'] {
  const [first, ...rest] = children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !ALERT.test(text.value)) return children
  const value = text.value.replace(
    ALERT,
    (_, kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}:`,
  )
  return [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...rest]
}

function textOfBlock(block: Block, onHidden?: OnHidden): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return normalizeText(inlineText(block.children, onHidden))
    case 'blockquote':
      return blockText(quotedBlocks(block), onHidden)
    case 'list': {
      // Where an item has items of its own, a full stop ends what they belong to: "Never: log tokens. Log ids."
      const mark = block.children.some((item) => item.children.some(({ type }) => type === 'list'))
        ? '.'
        : ';'
      const line = new Line()
      for (const item of block.children) line.add(mark, blockText(item.children, onHidden))
      return line.text
    }
    default:
      return ''
  }
}

const MAX_LENGTH_OF_CODE = 100

/** Whether code is so short that a text can carry it. */
export function isOneLine(code: string): boolean {
  return code.trim() !== '' && code.length <= MAX_LENGTH_OF_CODE && !code.trim().includes('\n')
}

type Mark = '' | ':' | ';' | '.'

/** Words put together; those that end without punctuation get the mark that says how what follows belongs to them. */
export class Line {
  readonly #parts: string[] = []

  add(mark: Mark, text: string): void {
    if (!text) return
    const last = this.#parts.pop()?.trimEnd()
    if (last !== undefined) this.#parts.push(`${withMark(last, mark)} `)
    this.#parts.push(text)
  }

  /** Adds one more of several things that the words before them forbid. */
  addToBan(text: string): void {
    const last = text ? this.#parts.pop()?.trimEnd() : undefined
    if (last !== undefined) this.#parts.push(/[:：]$/u.test(last) ? last : last.replace(/[.;,]?$/, ';'))
    this.add('', text)
  }

  /** The words so far lead in nothing that will be part of the text, but for one short line of code. */
  endLeadIn(code = ''): void {
    const last = this.#parts.pop()?.trimEnd()
    if (last === undefined) return
    const isCompleted = isOneLine(code) && /[:：]$/u.test(last) && !endsInExample(last)
    const said = isCompleted ? `${last} ${codeSpan(code.trim())}` : withoutDangling(last)
    if (said) this.#parts.push(said)
  }

  get text(): string {
    return this.#parts.join('').trimEnd()
  }
}

function withMark(text: string, mark: Mark): string {
  if (mark === '') return text
  if (mark === '.' && /[;,]$/.test(text)) return `${text.slice(0, -1)}.`
  return /[.!?:;,…。！？：]["'”’)\]]*$/u.test(text) ? text : `${text}${mark}`
}
