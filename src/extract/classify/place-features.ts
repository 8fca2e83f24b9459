import type { Unit } from '../units.ts'
import { type FeatureSink, remembered } from './feature-groups.ts'
import type { Reading } from './reading.ts'
import type { Traits } from './traits.ts'

/** Adds what the place of a unit speaks for: its own shape, what stands around it, and its section. */
export function addPlaceFeatures(index: number, reading: Reading, features: FeatureSink): void {
  const unit = reading.units[index]
  const traits = reading.traits[index]
  if (!unit || !traits) return
  addForm(unit, features)
  addNeighbours(index, reading, features)
  addParent(unit, traits, { reading, features })
  addBlock(index, reading, features)
  addSection(index, reading, features)
}

const marksOf = remembered((kind: string, isLabel: boolean, isQuoted: boolean) => [
  ...(isLabel ? [`label&k=${kind}`] : []),
  ...(isQuoted ? ['quoted'] : []),
])
const itemMarks = remembered((level: number, isOrdered: boolean, isTask: boolean) => [
  `level=${level}`,
  ...(isOrdered ? ['ordered'] : []),
  ...(isTask ? ['task'] : []),
])
const linkMarks = remembered((kind: string, isAll: boolean) => [
  `${isAll ? 'only' : 'starts'}-link&k=${kind}`,
])
const ONLY_CODE = ['only-code']

function addForm(unit: Unit, features: FeatureSink): void {
  const { kind, isLabel, level, isOrdered, isTask, isQuoted, node } = unit
  features.addGroup(marksOf(kind, isLabel, isQuoted))
  if (kind === 'item') features.addGroup(itemMarks(Math.min(level, 3), isOrdered, isTask))
  if (kind === 'code' && node.type === 'code') features.addName(`lang=${(node.lang ?? '').toLowerCase()}`)
  const paragraph = node.type === 'listItem' ? node.children[0] : node
  if (paragraph?.type !== 'paragraph') return
  const [first] = paragraph.children
  const isAll = paragraph.children.length === 1
  if (first?.type === 'link') features.addGroup(linkMarks(kind, isAll))
  if (first?.type === 'inlineCode' && isAll) features.addGroup(ONLY_CODE)
}

const kindsAround = remembered((kind: string, before: string, after: string) => [
  `before=${before}&k=${kind}`,
  `after=${after}&k=${kind}`,
])
const placeInBlock = remembered((kind: string, isSameBefore: boolean, isSameAfter: boolean) => [
  isSameBefore ? 'same-block' : `first-of-block&k=${kind}`,
  isSameAfter ? 'more-of-block' : `last-of-block&k=${kind}`,
])
const borders = remembered((isFirst: boolean, isLast: boolean, isAfterColon: boolean, kind: string) => [
  ...(isFirst ? ['first-of-section'] : []),
  ...(isLast ? ['last-of-section'] : []),
  ...(isAfterColon ? [`after-colon&k=${kind}`] : []),
])
const HAS_CHILDREN = ['has-children']

function addNeighbours(index: number, { units, traits }: Reading, features: FeatureSink): void {
  const [unit, before, after] = [units[index], units[index - 1], units[index + 1]]
  if (!unit) return
  const { kind, block, section } = unit
  features.addGroup(kindsAround(kind, before?.kind ?? 'none', after?.kind ?? 'none'))
  features.addGroup(placeInBlock(kind, before?.block === block, after?.block === block))
  const isFirst = before !== undefined && before.section !== section
  const isLast = after !== undefined && after.section !== section
  const isAfterColon = traits[index - 1]?.endsInColon ?? false
  if (isFirst || isLast || isAfterColon) features.addGroup(borders(isFirst, isLast, isAfterColon, kind))
  if (after?.parent === index) features.addGroup(HAS_CHILDREN)
}

const childOf = remembered((isLabel: boolean, kind: string) => [
  `child-of-${isLabel ? 'label' : 'item'}&k=${kind}`,
])
const shapesOf = remembered((own: string, above: string, endsInColon: boolean) => [
  `own=${own}&parent=${above}${endsInColon ? ':' : ''}`,
])

interface Around {
  readonly reading: Reading
  readonly features: FeatureSink
}

function addParent({ kind, parent: place }: Unit, own: Traits, { reading, features }: Around): void {
  const parent = reading.units[place]
  const above = reading.traits[place]
  if (!parent || !above) return
  features.addGroup(childOf(parent.isLabel, kind))
  features.addGroup(shapesOf(own.shape, above.shape, above.endsInColon))
}

const MATES_SEEN = 12
const LENGTHS = [25, 60, 120]

const sizeOfParagraph = remembered((sentences: number) => [`of=${sentences}`])
const matesAre = remembered((code: number, order: number, norm: number, length: number) => [
  `mates-code=${code}`,
  `mates-order=${order}`,
  `mates-norm=${norm}`,
  `mates-length=${length}`,
])

function addBlock(index: number, { units, traits }: Reading, features: FeatureSink): void {
  const unit = units[index]
  if (!unit) return
  const { kind, block } = unit
  if (kind !== 'sentence' && kind !== 'item' && kind !== 'row') return
  const mates = { all: 0, code: 0, order: 0, norm: 0, length: 0 }
  const end = Math.min(units.length, index + MATES_SEEN)
  for (let at = Math.max(0, index - MATES_SEEN); at < end; at++) {
    const [other, its] = [units[at], traits[at]]
    if (!its || other?.block !== block || other.kind !== kind) continue
    mates.all++
    if (its.startsWithCode) mates.code++
    if (its.isOrder) mates.order++
    if (its.isNormative) mates.norm++
    mates.length += its.length
  }
  if (kind === 'sentence') {
    features.addGroup(sizeOfParagraph(Math.min(mates.all, 5)))
    return
  }
  const length = mates.length / mates.all
  features.addGroup(
    matesAre(
      shareOf(mates.code, mates.all),
      shareOf(mates.order, mates.all),
      shareOf(mates.norm, mates.all),
      LENGTHS.filter((limit) => length >= limit).length,
    ),
  )
}

const AROUND = 10

const aroundAre = remembered((norm: number | 'none', order: number, code: number, kind: string) => [
  `around-norm=${norm}&k=${kind}`,
  `around-order=${order}`,
  `around-code=${code}&k=${kind}`,
])
const shapeIs = remembered((shape: string, kind: string) => [`own=${shape}&k=${kind}`])
const sectionIs = remembered((topic: string, kind: string, shape: string) => [
  `s:${topic}&k=${kind}`,
  `own=${shape}&s:${topic}`,
])
const sectionIsNone = remembered((kind: string) => [`s:none&k=${kind}`])
const outerSectionIs = remembered((topic: string, kind: string) => [`so:${topic}&k=${kind}`])
const headingHasCode = remembered((kind: string) => [`h-code&k=${kind}`])

// What the rest of a section is like says what this part of it is.
function addSection(index: number, { units, traits, sections }: Reading, features: FeatureSink): void {
  const [unit, own] = [units[index], traits[index]]
  const section = unit && sections.get(unit.section)
  if (!unit || !own || !section) return
  const { kind } = unit
  const { shape } = own
  const around = { all: 0, norm: 0, order: 0, code: 0 }
  const end = Math.min(units.length, index + AROUND + 1)
  for (let at = Math.max(0, index - AROUND); at < end; at++) {
    const [other, its] = [units[at], traits[at]]
    if (!other || !its || at === index || other.section !== unit.section || other.kind === 'heading') continue
    around.all++
    if (other.kind === 'code') around.code++
    if (its.isNormative) around.norm++
    if (its.isOrder) around.order++
  }
  const norm = around.all > 0 ? shareOf(around.norm, around.all) : 'none'
  features.addGroup(
    aroundAre(norm, shareOf(around.order, around.all), shareOf(around.code, around.all), kind),
  )
  features.addGroup(shapeIs(shape, kind))
  for (const topic of section.topics) features.addGroup(sectionIs(topic, kind, shape))
  if (section.topics.length === 0) features.addGroup(sectionIsNone(kind))
  for (const topic of section.outerTopics) features.addGroup(outerSectionIs(topic, kind))
  if (section.hasCode) features.addGroup(headingHasCode(kind))
}

function shareOf(part: number, whole: number): number {
  return Math.round((part / Math.max(1, whole)) * 3)
}
