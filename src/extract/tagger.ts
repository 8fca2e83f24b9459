import { type FeatureContext, featuresOf } from './features.ts'
import { pointsBack } from './lead-in.ts'
import type { MemoryType } from './rule.ts'
import { isInside, type Unit } from './units.ts'
import { VERBS } from './verbs.ts'

/** What a unit is: a memory begins with it, it goes on with the one before, or it is nothing. */
export type Tag = 'none' | MemoryType | 'more'
export const TAGS: readonly Tag[] = ['none', 'project_rule', 'architecture', 'project_map', 'more']

/** How much each feature speaks for each tag, in the order of `TAGS`. */
export type Weights = ReadonlyMap<string, readonly number[]>

/** What is known of the units before one: the tag of the last, and the unit with which its memory began. */
export interface History {
  readonly tag: Tag
  readonly root: number
}

const START: History = { tag: 'none', root: -1 }
const BEAM = 6


/** The most likely tags of all units of a document. */
export function tagUnits(context: FeatureContext, weights: Weights, bias: readonly number[] = []): Tag[] {
  const { units } = context
  let beam: Node[] = [{ score: 0, history: START, tag: 'none', before: undefined }]
  for (const [index] of units.entries()) {
    const own = scoresOf(featuresOf(index, context), weights)
    const grown: Node[] = []
    for (const before of beam) {
      const moves = scoresOf(transitionFeatures(index, units, before.history), weights)
      const scores = TAGS.map((_, tag) => (own[tag] ?? 0) + (moves[tag] ?? 0) + (bias[tag] ?? 0))
      const total = logSumExp(scores)
      for (const [number, tag] of TAGS.entries()) {
        if (!mayBe(tag, index, units, before.history)) continue
        const score = before.score + (scores[number] ?? 0) - total
        grown.push({ score, history: follow(before.history, tag, index), tag, before })
      }
    }
    if (grown.length > 0) beam = best(grown)
  }
  return tagsOf(beam[0])
}

interface Node {
  readonly score: number
  readonly history: History
  readonly tag: Tag
  readonly before: Node | undefined
}

// Paths that end alike differ in nothing that matters for what comes.
function best(nodes: Node[]): Node[] {
  nodes.sort((a, b) => b.score - a.score)
  const seen = new Set<string>()
  const kept: Node[] = []
  for (const node of nodes) {
    const end = `${node.history.tag} ${node.history.root}`
    if (seen.has(end)) continue
    seen.add(end)
    kept.push(node)
    if (kept.length === BEAM) break
  }
  return kept
}

function tagsOf(last: Node | undefined): Tag[] {
  const tags: Tag[] = []
  for (let node = last; node?.before; node = node.before) tags.push(node.tag)
  return tags.reverse()
}

/** What is known after one more unit. */
export function follow(history: History, tag: Tag, index: number): History {
  if (tag === 'none') return { tag, root: -1 }
  return { tag, root: tag === 'more' ? history.root : index }
}

/** Whether a tag can stand here at all. */
export function mayBe(tag: Tag, index: number, units: readonly Unit[], history: History): boolean {
  const unit = units[index]
  if (!unit) return false
  if (tag === 'more') return mayGoOn(unit, index, units, history)
  if (tag === 'none') return !unit.isAsked || unit.kind === 'code'
  if (!mayBegin(tag, unit)) return false
  const before = units[index - 1]
  // A list goes on with what leads it in as a whole or not at all.
  if (unit.kind === 'item' && unit.parent < 0 && before) return !isJoined(index, units, history)
  return true
}

const MIN_LABEL_WORDS = 5

/** Whether a memory of a type can begin with a unit, whatever stands around it. */
export function mayBegin(type: MemoryType, unit: Unit): boolean {
  if (unit.kind === 'code') return false
  if (unit.kind === 'tree') return type === 'project_map'
  if (unit.kind === 'heading')
    return type === 'project_rule' ? isStatement(unit.text) : type === 'project_map' && unit.text.startsWith('`')
  // A name under which items stand is no statement, and "Never:" is none without them.
  return !unit.isLabel || (/[:：]$/.test(unit.text) && unit.text.split(' ').length >= MIN_LABEL_WORDS)
}

// "Avoid plagiarism", "Never call `push -f`": a heading that says what is to be done. One that names a subject is none.
function isStatement(heading: string): boolean {
  const words = heading.toLowerCase().split(' ')
  return words.length > 1 && (VERBS.has(words[0] ?? '') || NEGATIVE.test(heading))
}

const NEGATIVE = /^(?:do not|don['’]t|never|no|always|only)\b/i

// Whether the list of an item goes on with something before the list.
function isJoined(index: number, units: readonly Unit[], { root }: History): boolean {
  const [unit, first] = [units[index], units[root]]
  const isFirst = units[index - 1]?.block !== unit?.block && !isListMate(index, units)
  return !isFirst && first !== undefined && first.kind !== 'item'
}

function isListMate(index: number, units: readonly Unit[]): boolean {
  const block = units[index]?.block
  for (let at = index - 1; at >= 0 && at > index - 40; at--) {
    if (units[at]?.block === block) return true
    if (units[at]?.level === 0) return false
  }
  return false
}

function mayGoOn(unit: Unit, index: number, units: readonly Unit[], history: History): boolean {
  const { root } = history
  const [first, before] = [units[root], units[index - 1]]
  if (!first || !before || unit.isApart || unit.kind === 'heading' || unit.kind === 'row' || unit.kind === 'tree') return false
  if (first.kind === 'row' || first.kind === 'tree') return false
  if (first.kind === 'item' || first.kind === 'more') return isInside(unit, root, units)
  if (unit.kind === 'item' && unit.parent < 0) {
    if (isListMate(index, units)) return isJoined(index, units, history)
    return before.kind !== 'heading'
  }
  return true
}

/** What speaks for a tag because of the tags before it. */
export function transitionFeatures(index: number, units: readonly Unit[], { tag, root }: History): string[] {
  const [unit, first, before] = [units[index], units[root], units[index - 1]]
  if (!unit) return []
  const isSame = before?.block === unit.block
  const relation = relationOf(unit, index, units, root)
  const names = [
    `>${tag}&${relation}`,
    `>${tag}&k=${unit.kind}`,
    `>${tag}&${isSame ? 'same' : 'new'}&k=${unit.kind}&b=${before?.kind ?? ''}`,
  ]
  if (first) {
    names.push(`>root=${first.kind}&k=${unit.kind}`, `>root=${first.kind}&${relation}`)
    const length = index - root
    names.push(`>length=${length > 8 ? 8 : length > 4 ? 4 : length}&k=${unit.kind}`)
    if (first.kind === 'heading') names.push(`>under-heading&${unit.kind}`)
    if (pointsBack(unit.text)) names.push(`>points-back&${unit.kind}`)
  } else if (pointsBack(unit.text)) names.push('>points-to-none')
  if (before && /[:：]$/.test(before.text)) names.push(`>${tag}&after-colon&k=${unit.kind}`)
  if (first && unit.kind === 'item' && first.kind !== 'item') {
    const list = listShape(index, units)
    names.push(`>join&${list}`, `>join&${list}&label=${before?.isLabel ?? false}`)
  }
  if (first && unit.kind === 'item' && first.kind === 'item') names.push(`>nest&${unitShape(unit)}`)
  if (first && unit.kind === 'sentence') names.push(`>say&${unitShape(unit)}&${relation}`)
  return names
}

const NORM = /\b(?:must|should|never|always|avoid|prefer|do not|don['’]t|ensure|only|required?|shall)\b/i

function unitShape({ text }: Unit): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0].toLowerCase() ?? ''
  return `${VERBS.has(first) ? 'verb' : ''}${NORM.test(text) ? 'norm' : ''}${text.startsWith('`') ? 'code' : ''}`
}

function listShape(index: number, units: readonly Unit[]): string {
  const unit = units[index]
  const mates = units.slice(index, index + 8).filter((other) => other.block === unit?.block)
  const share = (count: number) => Math.round((count / Math.max(1, mates.length)) * 2)
  const verbs = share(mates.filter((mate) => unitShape(mate).includes('verb')).length)
  const norms = share(mates.filter((mate) => unitShape(mate).includes('norm')).length)
  const short = mates.every(({ text }) => text.length < 40)
  return `${verbs}${norms}${short}`
}

function relationOf(unit: Unit, index: number, units: readonly Unit[], root: number): string {
  if (root < 0) return 'free'
  if (unit.parent === root) return 'child'
  if (isInside(unit, root, units)) return 'inside'
  const first = units[root]
  if (first?.block === unit.block) return 'same-block'
  if (first && first.section === unit.section) return index - root === 1 ? 'next' : 'near'
  return first?.kind === 'heading' ? 'below' : 'far'
}

/** The sums of what features speak for each tag. */
export function scoresOf(names: readonly string[], weights: Weights): number[] {
  const scores = TAGS.map(() => 0)
  for (const name of names) {
    const row = weights.get(name)
    if (row) for (let tag = 0; tag < scores.length; tag++) scores[tag] = (scores[tag] ?? 0) + (row[tag] ?? 0)
  }
  return scores
}

function logSumExp(values: readonly number[]): number {
  const highest = Math.max(...values)
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0))
}
