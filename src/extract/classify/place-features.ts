import type { Unit } from '../units.ts'
import { feature } from './feature-name.ts'
import type { Reading } from './reading.ts'
import type { Traits } from './traits.ts'
import { shapeOf } from './transitions.ts'

/** Adds what the place of a unit speaks for: its own shape, what stands around it, and its section. */
export function addPlaceFeatures(index: number, reading: Reading, names: string[]): void {
  const unit = reading.units[index]
  if (!unit) return
  addShape(unit, names)
  addNeighbours(index, reading, names)
  addBlock(index, reading, names)
  addSection(index, reading, names)
}

function addShape({ kind, isLabel, level, isOrdered, isTask, isQuoted, node }: Unit, names: string[]): void {
  if (isLabel) names.push(feature`label&k=${kind}`)
  if (isQuoted) names.push('quoted')
  if (kind === 'item') {
    names.push(feature`level=${Math.min(level, 3)}`)
    if (isOrdered) names.push('ordered')
    if (isTask) names.push('task')
  }
  if (kind === 'code' && node.type === 'code') names.push(`lang=${(node.lang ?? '').toLowerCase()}`)
  const paragraph = node.type === 'listItem' ? node.children[0] : node
  if (paragraph?.type !== 'paragraph') return
  const [first, ...rest] = paragraph.children
  if (first?.type === 'link') names.push(feature`${rest.length === 0 ? 'only' : 'starts'}-link&k=${kind}`)
  if (first?.type === 'inlineCode' && rest.length === 0) names.push('only-code')
}

function addNeighbours(index: number, { units, traits }: Reading, names: string[]): void {
  const [unit, before, after] = [units[index], units[index - 1], units[index + 1]]
  if (!unit) return
  const { kind } = unit
  names.push(
    feature`before=${before?.kind ?? 'none'}&k=${kind}`,
    feature`after=${after?.kind ?? 'none'}&k=${kind}`,
  )
  names.push(before?.block === unit.block ? 'same-block' : feature`first-of-block&k=${kind}`)
  names.push(after?.block === unit.block ? 'more-of-block' : feature`last-of-block&k=${kind}`)
  if (before && before.section !== unit.section) names.push('first-of-section')
  if (after && after.section !== unit.section) names.push('last-of-section')
  if (traits[index - 1]?.endsInColon) names.push(feature`after-colon&k=${kind}`)
  if (after?.parent === index) names.push('has-children')
  const parent = units[unit.parent]
  const above = traits[unit.parent]
  const own = traits[index]
  if (!parent || !above || !own) return
  names.push(feature`child-of-${parent.isLabel ? 'label' : 'item'}&k=${kind}`)
  names.push(feature`own=${shapeOf(own)}&parent=${shapeOf(above)}${above.endsInColon ? ':' : ''}`)
}

const MATES_SEEN = 12
const LENGTHS = [25, 60, 120]

function addBlock(index: number, { units, traits }: Reading, names: string[]): void {
  const unit = units[index]
  if (!unit) return
  const mates: Traits[] = []
  for (let at = Math.max(0, index - MATES_SEEN); at < Math.min(units.length, index + MATES_SEEN); at++) {
    const [other, own] = [units[at], traits[at]]
    if (own && other?.block === unit.block && other.kind === unit.kind) mates.push(own)
  }
  if (unit.kind === 'sentence') names.push(feature`of=${Math.min(mates.length, 5)}`)
  if (unit.kind !== 'item' && unit.kind !== 'row') return
  const share = (test: (mate: Traits) => boolean) => shareOf(mates.filter(test).length, mates.length)
  const length = mates.reduce((sum, mate) => sum + mate.length, 0) / mates.length
  names.push(
    feature`mates-code=${share(({ startsWithCode }) => startsWithCode)}`,
    feature`mates-order=${share(({ isOrder }) => isOrder)}`,
    feature`mates-norm=${share(({ isNormative }) => isNormative)}`,
    feature`mates-length=${LENGTHS.filter((limit) => length >= limit).length}`,
  )
}

const AROUND = 10

// What the rest of a section is like says what this part of it is.
function addSection(index: number, { units, traits, sections }: Reading, names: string[]): void {
  const [unit, own] = [units[index], traits[index]]
  const section = unit && sections.get(unit.section)
  if (!unit || !own || !section) return
  const { kind } = unit
  const around = { all: 0, norm: 0, order: 0, code: 0 }
  for (let at = Math.max(0, index - AROUND); at < Math.min(units.length, index + AROUND + 1); at++) {
    const [other, its] = [units[at], traits[at]]
    if (!other || !its || at === index || other.section !== unit.section || other.kind === 'heading') continue
    around.all++
    if (other.kind === 'code') around.code++
    if (its.isNormative) around.norm++
    if (its.isOrder) around.order++
  }
  const shape = shapeOf(own)
  names.push(
    feature`around-norm=${around.all ? shareOf(around.norm, around.all) : 'none'}&k=${kind}`,
    feature`around-order=${shareOf(around.order, around.all)}`,
    feature`around-code=${shareOf(around.code, around.all)}&k=${kind}`,
    feature`own=${shape}&k=${kind}`,
  )
  for (const topic of section.topics)
    names.push(feature`s:${topic}&k=${kind}`, feature`own=${shape}&s:${topic}`)
  if (section.topics.length === 0) names.push(feature`s:none&k=${kind}`)
  for (const topic of section.outerTopics) names.push(feature`so:${topic}&k=${kind}`)
  if (section.hasCode) names.push(feature`h-code&k=${kind}`)
}

function shareOf(part: number, whole: number): number {
  return Math.round((part / Math.max(1, whole)) * 3)
}
