import { isInside, UNIT_KINDS, type Unit } from '../units.ts'
import {
  type FeatureGroup,
  FeatureNames,
  type FeatureSink,
  featureGroup,
  featureGroups,
  NO_OR_YES,
} from './feature-groups.ts'
import { isFirstOfBlock, type Reading } from './reading.ts'
import { type History, TAGS } from './tags.ts'
import { SHAPES, type Traits } from './traits.ts'

/** What a unit and the tags before it have to do with each other. */
export interface Situation {
  /** The place among `TAGS` of the tag of the unit before it. */
  readonly tag: number
  /** Its place among `UNIT_KINDS`; past the last where there is no unit. */
  readonly kind: number
  readonly before: number
  readonly isSameBlock: boolean
  readonly isAfterColon: boolean
  readonly needsAntecedent: boolean
  /** Its place among `RELATIONS`. */
  readonly relation: number
  /** What the memory that may go on in it began with; past the last kind where there is none. */
  readonly root: number
  /** How many units before it that was. */
  readonly length: number
  readonly shape: number
  /** What the list is like that it opens; nothing where it opens none that could go on. */
  readonly list: FeatureGroup | undefined
}

const RELATIONS = ['free', 'child', 'inside', 'same-block', 'next', 'near', 'below', 'far'] as const
type Relation = (typeof RELATIONS)[number]
const MOST_LENGTHS = 8
const KINDS_OR_NONE = [...UNIT_KINDS, '']
const NO_KIND = UNIT_KINDS.length
const CODE = UNIT_KINDS.indexOf('code')

/** Reads what there is to know of a unit once those before it are tagged. */
export function readSituation(index: number, reading: Reading, { tag, root }: History): Situation {
  const { units, traits } = reading
  const [unit, first, before] = [units[index], units[root], units[index - 1]]
  const own = traits[index]
  const opensList = unit?.kind === 'item' && first && first.kind !== 'item' && isFirstOfBlock(index, reading)
  const length = index - root
  return {
    tag: TAGS.indexOf(tag),
    kind: own?.kind ?? CODE,
    before: traits[index - 1]?.kind ?? NO_KIND,
    isSameBlock: before?.block === unit?.block,
    isAfterColon: traits[index - 1]?.endsInColon ?? false,
    needsAntecedent: own?.needsAntecedent ?? false,
    relation: RELATIONS.indexOf(unit ? relationOf(unit, index, units, root) : 'free'),
    root: traits[root]?.kind ?? NO_KIND,
    length: length > MOST_LENGTHS ? MOST_LENGTHS : length > 4 ? 4 : length,
    shape: own?.shape ?? 0,
    list: opensList ? listShape(index, reading) : undefined,
  }
}

const moves = featureGroups([TAGS, RELATIONS, UNIT_KINDS], (tag, relation, kind) => [
  `>${tag}&${relation}`,
  `>${tag}&k=${kind}`,
])
const borders = featureGroups([TAGS, NO_OR_YES, UNIT_KINDS, KINDS_OR_NONE], (tag, isSame, kind, before) => [
  `>${tag}&${isSame ? 'same' : 'new'}&k=${kind}&b=${before}`,
])
const movesAfterColon = featureGroups([TAGS, UNIT_KINDS], (tag, kind) => [`>${tag}&after-colon&k=${kind}`])
const POINTS_TO_NONE = featureGroup('>points-to-none')
const roots = featureGroups(
  [UNIT_KINDS, UNIT_KINDS, RELATIONS, [...Array(MOST_LENGTHS + 1).keys()]],
  (root, kind, relation, length) => [
    `>root=${root}&k=${kind}`,
    `>root=${root}&${relation}`,
    `>length=${length}&k=${kind}`,
    ...(root === 'heading' ? [`>under-heading&${kind}`] : []),
  ],
)
const pointsBack = featureGroups([UNIT_KINDS], (kind) => [`>points-back&${kind}`])
const says = featureGroups([SHAPES, RELATIONS], (shape, relation) => [`>say&${shape}&${relation}`])
const nests = featureGroups([SHAPES], (shape) => [`>nest&${shape}`])
const SENTENCE = UNIT_KINDS.indexOf('sentence')
const ITEM = UNIT_KINDS.indexOf('item')

/** Adds what speaks for a tag because of the tags before it. */
export function addMoveFeatures(situation: Situation, features: FeatureSink): void {
  const { tag, kind, relation, root, shape, list } = situation
  features.addGroup(moves(tag, relation, kind))
  features.addGroup(borders(tag, situation.isSameBlock, kind, situation.before))
  if (situation.isAfterColon) features.addGroup(movesAfterColon(tag, kind))
  if (root === NO_KIND) {
    if (situation.needsAntecedent) features.addGroup(POINTS_TO_NONE)
    return
  }
  features.addGroup(roots(root, kind, relation, situation.length))
  if (situation.needsAntecedent) features.addGroup(pointsBack(kind))
  if (kind === SENTENCE) features.addGroup(says(shape, relation))
  if (kind === ITEM && root === ITEM) features.addGroup(nests(shape))
  if (list) features.addGroup(list)
}

/** The same as names. */
export function featuresOfSituation(situation: Situation): string[] {
  const features = new FeatureNames()
  addMoveFeatures(situation, features)
  return features.names
}

const MATES_SEEN = 8
const SHORT_ITEM = 40
const SHARES = [0, 1, 2]
const joins = featureGroups([SHARES, SHARES, NO_OR_YES, NO_OR_YES], (orders, norms, areShort, isLabel) => [
  `>join&${orders}${norms}${areShort}`,
  `>join&${orders}${norms}${areShort}&label=${isLabel}`,
])

// What the items of a list are like that may belong to what stands before it.
function listShape(index: number, { units, traits }: Reading): FeatureGroup {
  const block = units[index]?.block
  const mates: Traits[] = []
  for (let at = index; at < index + MATES_SEEN; at++) {
    const mate = traits[at]
    if (mate && units[at]?.block === block) mates.push(mate)
  }
  const share = (test: (mate: Traits) => boolean) =>
    Math.round((mates.filter(test).length / mates.length) * 2)
  return joins(
    share(({ isOrder }) => isOrder),
    share(({ isNormative }) => isNormative),
    mates.every(({ length }) => length < SHORT_ITEM),
    units[index - 1]?.isLabel ?? false,
  )
}

function relationOf(unit: Unit, index: number, units: readonly Unit[], root: number): Relation {
  const first = units[root]
  if (!first) return 'free'
  if (unit.parent === root) return 'child'
  if (isInside(unit, root, units)) return 'inside'
  if (first.block === unit.block) return 'same-block'
  if (first.section === unit.section) return index - root === 1 ? 'next' : 'near'
  return first.kind === 'heading' ? 'below' : 'far'
}
