import type { Nodes } from 'mdast'
import type { Problem } from '../problem.ts'
import type { Block } from './block-text.ts'
import { htmlIn, readDirectives } from './directives.ts'
import { linesOf } from './markdown.ts'
import type { MarkdownSource } from './markdown-reader.ts'
import { stripInvisible } from './visible.ts'

/** What is found wrong with a Markdown document while it is read. None of it keeps its rules from being taken. */
export class DocumentProblems {
  readonly found: Problem[] = []
  readonly #source: MarkdownSource
  readonly #checked = new Set<Nodes>()

  constructor(source: MarkdownSource) {
    this.#source = source
  }

  add(code: string, message: string, node: Nodes): void {
    const { path } = this.#source
    this.found.push({ code, severity: 'warning', message, path, line: linesOf(node).startLine })
  }

  /** Reports HTML that hides what it holds. */
  readonly addHidden = (node: Nodes): void => {
    this.add(
      'hidden-text',
      'HTML hides text here, and what it hides was left out. Remove it, or show it.',
      node,
    )
  }

  /** Looks for characters that no reader sees, once in a node. */
  checkInvisible(node: Nodes): void {
    const { start, end } = node.position ?? {}
    const { hidden } = stripInvisible(this.#source.text.slice(start?.offset, end?.offset))
    if (hidden.length === 0 || this.#checked.has(node)) return
    this.#checked.add(node)
    const message = `Characters that no reader sees were left out: ${hidden.join(', ')}. Remove them.`
    this.add('hidden-text', message, node)
  }

  /** Looks for directives inside a block that are unknown, or that speak of more than the block. */
  checkDirectives(block: Block): void {
    for (const node of htmlIn(block)) {
      for (const directive of readDirectives(node.value)) {
        const { name } = directive
        if (name === 'unknown') this.add('unknown-directive', directive.message, node)
        if (name !== 'ignore-start' && name !== 'ignore-end') continue
        const message = `\`nectr:${name}\` does nothing inside a list or a paragraph: put it on a line of its own, not indented.`
        this.add('misplaced-directive', message, node)
      }
    }
  }
}
