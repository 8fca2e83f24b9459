import type { ListItem, Nodes } from 'mdast'
import { antecedentOf, antecedentOfLeadIn, withoutJoint, withStop } from './antecedent.ts'
import { type Block, blockText, forbids, isOneLine, Line } from './block-text.ts'
import { VERBS } from './classify/verbs.ts'
import { endsInExample, namesExample, opensExamples } from './dangling.ts'
import { isIgnored } from './directives.ts'
import { treeText } from './directory-tree.ts'
import { folderAbove, isInExample, isLabelOfNext, isRunInName, labelsAbove } from './governing.ts'
import { isLeadIn, isProhibition } from './lead-in.ts'
import { saysSomething, withoutSkipped } from './list-items.ts'
import { shorten } from './shorten.ts'
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
  const at = rest[0] ?? start
  if (isInExample(at, units) || (group.length === 1 && isLabelOfNext(at, units))) return undefined
  const body = joinUnits(rest, units)
  if (!body)
    return first.kind === 'heading' && isStatement(first.text)
      ? { ...plain(first.text), isHeading: true }
      : undefined
  if (rest.length === 1 && isMereLabel(units[at])) return undefined
  const antecedent = antecedentOf(at, units) ?? (first.isAsked ? '' : undefined)
  if (antecedent === undefined) return undefined
  const leadIns = leadInsOf(at, units)
  if (leadIns === undefined) return undefined
  if (antecedent && !leadIns.includes(antecedent)) leadIns.push(antecedent)
  const isJoined = antecedent === '' && units[at]?.kind === 'sentence'
  return { leadIns, body: shorten(isJoined ? withoutJoint(body) : body), isHeading: false }
}

// Nothing where the phrases point back to what is not to be had.
function leadInsOf(index: number, units: readonly Unit[]): string[] | undefined {
  const unit = units[index]
  if (!unit) return undefined
  const parent = units[unit.parent]
  const before = antecedentOfLeadIn(index, units)
  if (before === undefined) return undefined
  const leadIns = [...labelsAbove(index, units), ...(before ? [before] : []), ...unit.leadIns]
  // What is nested in a prohibition may be part of it.
  if (unit.kind === 'item' && parent && !parent.isLabel && isProhibition(parent.text))
    leadIns.push(withStop(parent.text))
  return [...leadIns, ...folderAbove(index, units)]
}

function plain(body: string): Composed {
  return { leadIns: [], body, isHeading: false }
}

function joinUnits(group: readonly number[], units: readonly Unit[]): string {
  const line = new Line()
  let before: Unit | undefined
  let isBan = false
  for (const index of group) {
    const unit = units[index]
    if (!unit || group.some((other) => isInside(unit, other, units))) continue
    // Examples that only look like rules stand below it.
    if (opensExamples(unit.text)) break
    if (unit.kind === 'code' || unit.kind === 'tree') line.endLeadIn(codeOf(unit))
    else if (isNameOfExample(unit, units[index + 1])) continue
    else {
      const text = textOf(index, group, units)
      if (line.text.length > ENOUGH_LENGTH && !TURNS.test(text)) continue
      isBan = unit.kind === 'item' && (isBan || forbids(line.text))
      if (isBan) line.addToBan(text)
      else line.add(markBetween(before, unit), text)
    }
    before = unit
  }
  const next = units[(group.at(-1) ?? 0) + 1]
  line.endLeadIn(next && isCode(next) ? codeOf(next) : '')
  return line.text
}

// "Bad:" says nothing without the code after it, unless that is short enough to be said as well.
function isNameOfExample({ kind, text }: Unit, next: Unit | undefined): boolean {
  if (kind !== 'sentence' || !next || !isCode(next) || !namesExample(text)) return false
  return !isOneLine(codeOf(next)) || endsInExample(text)
}

function isCode(unit: Unit | undefined): boolean {
  return unit?.kind === 'code' || unit?.kind === 'tree'
}

function codeOf({ node }: Unit): string {
  return node.type === 'code' ? node.value : ''
}

// "Hot paths (for each frame):" is a name for what stands below it.
function isMereLabel(unit: Unit | undefined): boolean {
  if (unit && isRunInName(unit)) return true
  if (
    unit?.kind !== 'sentence' ||
    !isLeadIn(unit.text) ||
    isProhibition(unit.text) ||
    saysSomething(unit.text)
  )
    return false
  return !unit.text.split(' ').some((word) => VERBS.has(word.toLowerCase()))
}

// "Avoid globals" is a rule by itself, "`src/parser`" only a name for what stands below it.
function isStatement(heading: string): boolean {
  const words = heading.split(' ')
  return (
    words.length > 2 ||
    isProhibition(heading) ||
    (words.length > 1 && VERBS.has(words[0]?.toLowerCase() ?? ''))
  )
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
