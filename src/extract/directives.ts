import type { Html, Nodes } from 'mdast'
import { isMemoryType, MEMORY_TYPES, type MemoryType } from './rule.ts'

/** What a comment such as `<!-- nectr:ignore -->` asks for. */
export type Directive =
  | { readonly name: 'ignore' | 'ignore-start' | 'ignore-end' | 'ignore-file' | 'rule' }
  | { readonly name: 'type'; readonly memoryType: MemoryType }
  | { readonly name: 'unknown'; readonly message: string }

const COMMENT = /<!--\s*nectr:([a-z-]+)(?:\s*=\s*([^\s>]*?))?\s*-->/gi
const PLAIN = ['ignore', 'ignore-start', 'ignore-end', 'ignore-file', 'rule'] as const

/** The directives in a piece of HTML, in order. */
export function readDirectives(html: string): Directive[] {
  return [...html.matchAll(COMMENT)].map(([, name = '', argument]) =>
    readDirective(name.toLowerCase(), argument),
  )
}

function readDirective(name: string, argument: string | undefined): Directive {
  const plain = PLAIN.find((known) => known === name)
  if (plain && argument === undefined) return { name: plain }
  if (name === 'type' && argument && isMemoryType(argument)) return { name: 'type', memoryType: argument }
  const said = argument === undefined ? name : `${name}=${argument}`
  const known = [...PLAIN, ...MEMORY_TYPES.map((type) => `type=${type}`)].join(', ')
  return { name: 'unknown', message: `There is no directive \`nectr:${said}\`. Known: ${known}.` }
}

/** Those of a block, and those in the line of a list item; an item's sub-items speak for themselves. */
export function directivesIn(node: Nodes): Directive[] {
  const found: Directive[] = []
  addDirectives(node, found)
  return found
}

function addDirectives(node: Nodes, found: Directive[]): void {
  if (node.type === 'html') found.push(...readDirectives(node.value))
  if (node.type === 'listItem' || node.type === 'paragraph')
    for (const child of node.children) if (child.type !== 'list') addDirectives(child, found)
}

/** Whether a block says of itself that it is to be left out. */
export function isIgnored(node: Nodes): boolean {
  return directivesIn(node).some(({ name }) => name === 'ignore')
}

/** The HTML in a block, at any depth. */
export function htmlIn(node: Nodes): Html[] {
  const found: Html[] = []
  addHtml(node, found)
  return found
}

function addHtml(node: Nodes, found: Html[]): void {
  if (node.type === 'html') found.push(node)
  else if ('children' in node) for (const child of node.children) addHtml(child, found)
}

/** What the directives that were read so far say of the block that comes next. */
export class DirectiveState {
  #ignoring = false
  #next: 'ignore' | 'take' | undefined
  #announced: MemoryType | undefined
  #typed: { readonly memoryType: MemoryType; readonly depth: number } | undefined

  follow(directive: Directive): void {
    if (directive.name === 'ignore-start') this.#ignoring = true
    if (directive.name === 'ignore-end') this.#ignoring = false
    if (directive.name === 'ignore') this.#next = 'ignore'
    if (directive.name === 'rule') this.#next = 'take'
    if (directive.name === 'type') this.#announced = directive.memoryType
  }

  /** A type holds for the section that its directive announces, or in which it stands. */
  enterHeading(depth: number): void {
    if (this.#typed && depth <= this.#typed.depth) this.#typed = undefined
    this.#settleType(depth)
  }

  /** What is to become of a block in a section of this depth. */
  enterBlock(sectionDepth: number): 'ignore' | 'take' | undefined {
    this.#settleType(sectionDepth)
    const next = this.#next
    this.#next = undefined
    return this.#ignoring ? 'ignore' : next
  }

  /** The type that a directive has set for this place. */
  get memoryType(): MemoryType | undefined {
    return this.#typed?.memoryType
  }

  #settleType(depth: number): void {
    if (this.#announced) this.#typed = { memoryType: this.#announced, depth }
    this.#announced = undefined
  }
}
