import { UNIT_KINDS, type Unit } from '../units.ts'
import { addBlockFeatures, addSectionFeatures } from './around-features.ts'
import { type FeatureSink, featureGroup, featureGroups, NO_OR_YES } from './feature-groups.ts'
import type { Reading } from './reading.ts'
import { SHAPES, type Traits } from './traits.ts'

/** Adds what the place of a unit speaks for: its own shape, what stands around it, and its section. */
export function addPlaceFeatures(index: number, reading: Reading, features: FeatureSink): void {
  const unit = reading.units[index]
  const traits = reading.traits[index]
  if (!unit || !traits) return
  addForm(unit, traits.kind, features)
  addNeighbours(index, reading, features)
  addParent(unit, traits, { reading, features })
  addBlockFeatures(index, reading, features)
  addSectionFeatures(index, reading, features)
}

const LEVELS = [0, 1, 2, 3]

const marksOf = featureGroups([UNIT_KINDS, NO_OR_YES, NO_OR_YES], (kind, isLabel, isQuoted) => [
  ...(isLabel ? [`label&k=${kind}`] : []),
  ...(isQuoted ? ['quoted'] : []),
])
const itemMarks = featureGroups([LEVELS, NO_OR_YES, NO_OR_YES], (level, isOrdered, isTask) => [
  `level=${level}`,
  ...(isOrdered ? ['ordered'] : []),
  ...(isTask ? ['task'] : []),
])
const linkMarks = featureGroups([UNIT_KINDS, NO_OR_YES], (kind, isAll) => [
  `${isAll ? 'only' : 'starts'}-link&k=${kind}`,
])
const ONLY_CODE = featureGroup('only-code')

function addForm(unit: Unit, kind: number, features: FeatureSink): void {
  const { isLabel, level, isOrdered, isTask, isQuoted, node } = unit
  features.addGroup(marksOf(kind, isLabel, isQuoted))
  if (unit.kind === 'item') features.addGroup(itemMarks(Math.min(level, 3), isOrdered, isTask))
  if (unit.kind === 'code' && node.type === 'code')
    features.addName(`lang=${(node.lang ?? '').toLowerCase()}`)
  const paragraph = node.type === 'listItem' ? node.children[0] : node
  if (paragraph?.type !== 'paragraph') return
  const [first] = paragraph.children
  const isAll = paragraph.children.length === 1
  if (first?.type === 'link') features.addGroup(linkMarks(kind, isAll))
  if (first?.type === 'inlineCode' && isAll) features.addGroup(ONLY_CODE)
}

const NEIGHBOURS = [...UNIT_KINDS, 'none']
const NO_NEIGHBOUR = UNIT_KINDS.length

const kindsAround = featureGroups([UNIT_KINDS, NEIGHBOURS, NEIGHBOURS], (kind, before, after) => [
  `before=${before}&k=${kind}`,
  `after=${after}&k=${kind}`,
])
const placeInBlock = featureGroups([UNIT_KINDS, NO_OR_YES, NO_OR_YES], (kind, isSameBefore, isSameAfter) => [
  isSameBefore ? 'same-block' : `first-of-block&k=${kind}`,
  isSameAfter ? 'more-of-block' : `last-of-block&k=${kind}`,
])
const borders = featureGroups(
  [NO_OR_YES, NO_OR_YES, NO_OR_YES, UNIT_KINDS],
  (isFirst, isLast, isAfterColon, kind) => [
    ...(isFirst ? ['first-of-section'] : []),
    ...(isLast ? ['last-of-section'] : []),
    ...(isAfterColon ? [`after-colon&k=${kind}`] : []),
  ],
)
const HAS_CHILDREN = featureGroup('has-children')

function addNeighbours(index: number, { units, traits }: Reading, features: FeatureSink): void {
  const [unit, before, after] = [units[index], units[index - 1], units[index + 1]]
  if (!unit) return
  const { block, section } = unit
  const kind = traits[index]?.kind ?? NO_NEIGHBOUR
  const [kindBefore, kindAfter] = [traits[index - 1]?.kind, traits[index + 1]?.kind]
  features.addGroup(kindsAround(kind, kindBefore ?? NO_NEIGHBOUR, kindAfter ?? NO_NEIGHBOUR))
  features.addGroup(placeInBlock(kind, before?.block === block, after?.block === block))
  const isFirst = before !== undefined && before.section !== section
  const isLast = after !== undefined && after.section !== section
  const isAfterColon = traits[index - 1]?.endsInColon ?? false
  if (isFirst || isLast || isAfterColon) features.addGroup(borders(isFirst, isLast, isAfterColon, kind))
  if (after?.parent === index) features.addGroup(HAS_CHILDREN)
}

const childOf = featureGroups([NO_OR_YES, UNIT_KINDS], (isLabel, kind) => [
  `child-of-${isLabel ? 'label' : 'item'}&k=${kind}`,
])
const shapesOf = featureGroups([SHAPES, SHAPES, NO_OR_YES], (own, above, endsInColon) => [
  `own=${own}&parent=${above}${endsInColon ? ':' : ''}`,
])

interface Around {
  readonly reading: Reading
  readonly features: FeatureSink
}

function addParent({ parent: place }: Unit, own: Traits, { reading, features }: Around): void {
  const parent = reading.units[place]
  const above = reading.traits[place]
  if (!parent || !above) return
  features.addGroup(childOf(parent.isLabel, own.kind))
  features.addGroup(shapesOf(own.shape, above.shape, above.endsInColon))
}
