import type { ListItem, Nodes } from 'mdast'
import { antecedentOf, withStop } from './antecedent.ts'
import { type Block, blockText, Line } from './block-text.ts'
import { isIgnored } from './directives.ts'
import { treeText } from './directory-tree.ts'
import { isProhibition } from './lead-in.ts'
import { withoutSkipped } from './list-items.ts'
import { isInside, type Unit } from './units.ts'

/** The words of a memory before its prefix and scope are known. */
export interface Composed {
  /** Phrases that the body completes, outermost first. */
  readonly leadIns: readonly string[]
  readonly body: string
  /** Whether the heading above is part of what it says, and no section of it. */
  readonly isHeading: boolean
}

// Past this an explanation is background: the rule stands at the beginning.
const ENOUGH_LENGTH = 420
const EXAMPLE = /^(?:an? |some |good |bad )?examples?:?$/i
const TURNS = /\b(?:except|unless|only|however|but|not|never|otherwise|instead|exceptions?|\w+n['’]t)\b/i

/**
 * The words of the units of one memory, given by their places. Nothing where they can't stand alone: what they point back
 * to is not to be had.
 */
export function composeUnits(group: readonly number[], units: readonly Unit[]): Composed | undefined {
  const [start = -1] = group
  const first = units[start]
  if (!first) return undefined
  if (first.kind === 'tree' && first.node.type === 'code') return plain(treeText(first.node))
  const rest = first.kind === 'heading' ? group.slice(1) : group
  const body = joinUnits(rest, units)
  if (!body) return first.kind === 'heading' ? { ...plain(first.text), isHeading: true } : undefined
  const antecedent = antecedentOf(rest[0] ?? start, units) ?? (first.isAsked ? '' : undefined)
  if (antecedent === undefined) return undefined
  const parent = units[first.parent]
  const leadIns = [...first.leadIns]
  // What is nested in a prohibition may be part of it.
  if (first.kind === 'item' && parent && !parent.isLabel && isProhibition(parent.text))
    leadIns.push(withStop(parent.text))
  if (antecedent && !leadIns.includes(antecedent)) leadIns.push(antecedent)
  return { leadIns, body, isHeading: false }
}

function plain(body: string): Composed {
  return { leadIns: [], body, isHeading: false }
}

function joinUnits(group: readonly number[], units: readonly Unit[]): string {
  const line = new Line()
  let before: Unit | undefined
  for (const index of group) {
    const unit = units[index]
    if (!unit || group.some((other) => isInside(unit, other, units))) continue
    // Examples that only look like rules stand below it.
    if (EXAMPLE.test(unit.text)) break
    if (unit.kind === 'code' || unit.kind === 'tree') line.endLeadIn()
    else {
      const text = textOf(index, group, units)
      if (line.text.length > ENOUGH_LENGTH && !TURNS.test(text)) continue
      line.add(markBetween(before, unit), text)
    }
    before = unit
  }
  return line.text
}

function markBetween(before: Unit | undefined, unit: Unit): '' | ':' | ';' | '.' {
  if (before?.block === unit.block && unit.kind === 'sentence') return ''
  if (unit.kind !== 'item') return '.'
  return before?.kind === 'item' ? ';' : ':'
}

// An item with what is nested in it, but for the parts that are memories of their own or none.
function textOf(index: number, group: readonly number[], units: readonly Unit[]): string {
  const unit = units[index]
  if (unit?.node.type !== 'listItem') return unit?.text ?? ''
  const kept = new Set(group)
  const dropped = new Set<Nodes>()
  for (let at = index + 1; at < units.length; at++) {
    const inner = units[at]
    if (!inner || !isInside(inner, index, units)) break
    if (!kept.has(at)) dropped.add(inner.node)
  }
  const skips = (item: ListItem) => isIgnored(item) || dropped.has(item)
  const blocks: Block[] = withoutSkipped(unit.node, skips).children
  return blockText(blocks.filter((block) => !dropped.has(block)))
}
