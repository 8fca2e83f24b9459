import type { Nodes } from 'mdast'
import type { MemoryType } from './rule.ts'
import type { SectionPath } from './sections.ts'

/** What a document is made of: the smallest parts that can be, or belong to, a memory. */
export type UnitKind =
  | 'heading'
  /** A sentence of a paragraph. */
  | 'sentence'
  /** A list item, without what is nested in it. */
  | 'item'
  /** A further paragraph of a list item. */
  | 'more'
  /** A row of a table. */
  | 'row'
  /** A code block, or another example. */
  | 'code'
  /** A code block that shows a directory tree. */
  | 'tree'

/** All of them. */
export const UNIT_KINDS: readonly UnitKind[] = ['heading', 'sentence', 'item', 'more', 'row', 'code', 'tree']

/** A part of a document with its place. */
export interface Unit {
  readonly kind: UnitKind
  readonly node: Nodes
  /** From 1, both ends included. */
  readonly startLine: number
  readonly endLine: number
  /** Its own words, in one line; empty for an example. */
  readonly text: string
  /** Phrases that its words complete, outermost first. */
  readonly leadIns: readonly string[]
  readonly section: SectionPath
  /** The sentences of one paragraph, the items of one list and the rows of one table share a number. */
  readonly block: number
  /** Whether it leads in the list, the items or the example after it. */
  readonly isLabel: boolean
  /** The item in which it stands, as its place among the units; -1 for none. */
  readonly parent: number
  /** How many lists it is in. */
  readonly level: number
  readonly isOrdered: boolean
  readonly isTask: boolean
  readonly isQuoted: boolean
  /** Whether a directive asks for it. */
  readonly isAsked: boolean
  /** Whether nothing before it can go on in it: something was left out in between. */
  readonly isApart: boolean
  /** The type that a directive sets here. */
  readonly memoryType: MemoryType | undefined
}

/** Whether a unit is nested, at any depth, in the item at a place among the units. */
export function isInside(unit: Unit, place: number, units: readonly Unit[]): boolean {
  for (let at = unit.parent; at >= 0; at = units[at]?.parent ?? -1) if (at === place) return true
  return false
}
