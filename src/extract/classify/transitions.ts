import { isInside, type Unit, type UnitKind } from '../units.ts'
import { FeatureNames, type FeatureSink, remembered } from './feature-groups.ts'
import { isFirstOfBlock, type Reading } from './reading.ts'
import type { History, Tag } from './tags.ts'
import type { Traits } from './traits.ts'

/** What a unit and the tags before it have to do with each other. */
export interface Situation {
  /** The tag of the unit before it. */
  readonly tag: Tag
  readonly kind: UnitKind
  readonly before: UnitKind | ''
  readonly isSameBlock: boolean
  readonly isAfterColon: boolean
  readonly needsAntecedent: boolean
  readonly relation: string
  /** What the memory that may go on in it began with; empty where there is none. */
  readonly root: UnitKind | ''
  /** How many units before it that was. */
  readonly length: number
  readonly shape: string
  /** What the list is like that it opens; empty where it opens none that could go on. */
  readonly list: string
}

const MOST_LENGTHS = 8

/** Reads what there is to know of a unit once those before it are tagged. */
export function readSituation(index: number, reading: Reading, { tag, root }: History): Situation {
  const { units, traits } = reading
  const [unit, first, before] = [units[index], units[root], units[index - 1]]
  const own = traits[index]
  const kind = unit?.kind ?? 'code'
  const opensList = kind === 'item' && first && first.kind !== 'item' && isFirstOfBlock(index, reading)
  const length = index - root
  return {
    tag,
    kind,
    before: before?.kind ?? '',
    isSameBlock: before?.block === unit?.block,
    isAfterColon: traits[index - 1]?.endsInColon ?? false,
    needsAntecedent: own?.needsAntecedent ?? false,
    relation: unit ? relationOf(unit, index, units, root) : 'free',
    root: first?.kind ?? '',
    length: length > MOST_LENGTHS ? MOST_LENGTHS : length > 4 ? 4 : length,
    shape: own && first ? own.shape : '',
    list: opensList ? `${listShape(index, reading)}&label=${before?.isLabel ?? false}` : '',
  }
}

const moves = remembered((tag: string, relation: string, kind: string) => [
  `>${tag}&${relation}`,
  `>${tag}&k=${kind}`,
])
const borders = remembered((tag: string, isSameBlock: boolean, kind: string, before: string) => [
  `>${tag}&${isSameBlock ? 'same' : 'new'}&k=${kind}&b=${before}`,
])
const movesAfterColon = remembered((tag: string, kind: string) => [`>${tag}&after-colon&k=${kind}`])
const POINTS_TO_NONE = ['>points-to-none']
const roots = remembered((root: string, kind: string, relation: string, length: number) => [
  `>root=${root}&k=${kind}`,
  `>root=${root}&${relation}`,
  `>length=${length}&k=${kind}`,
  ...(root === 'heading' ? [`>under-heading&${kind}`] : []),
])
const pointsBack = remembered((kind: string) => [`>points-back&${kind}`])
const says = remembered((shape: string, relation: string) => [`>say&${shape}&${relation}`])
const nests = remembered((shape: string) => [`>nest&${shape}`])
const joins = remembered((list: string) => [`>join&${list.split('&', 1).join()}`, `>join&${list}`])

/** Adds what speaks for a tag because of the tags before it. */
export function addMoveFeatures(situation: Situation, features: FeatureSink): void {
  const { tag, kind, relation, root, shape, list } = situation
  features.addGroup(moves(tag, relation, kind))
  features.addGroup(borders(tag, situation.isSameBlock, kind, situation.before))
  if (situation.isAfterColon) features.addGroup(movesAfterColon(tag, kind))
  if (root === '') {
    if (situation.needsAntecedent) features.addGroup(POINTS_TO_NONE)
    return
  }
  features.addGroup(roots(root, kind, relation, situation.length))
  if (situation.needsAntecedent) features.addGroup(pointsBack(kind))
  if (kind === 'sentence') features.addGroup(says(shape, relation))
  if (kind === 'item' && root === 'item') features.addGroup(nests(shape))
  if (list !== '') features.addGroup(joins(list))
}

/** The same as names. */
export function featuresOfSituation(situation: Situation): string[] {
  const features = new FeatureNames()
  addMoveFeatures(situation, features)
  return features.names
}

const MATES_SEEN = 8
const SHORT_ITEM = 40

// What the items of a list are like that may belong to what stands before it.
function listShape(index: number, { units, traits }: Reading): string {
  const block = units[index]?.block
  const mates: Traits[] = []
  for (let at = index; at < index + MATES_SEEN; at++) {
    const mate = traits[at]
    if (mate && units[at]?.block === block) mates.push(mate)
  }
  const share = (test: (mate: Traits) => boolean) =>
    Math.round((mates.filter(test).length / mates.length) * 2)
  const isShort = mates.every(({ length }) => length < SHORT_ITEM)
  return `${share(({ isOrder }) => isOrder)}${share(({ isNormative }) => isNormative)}${isShort}`
}

function relationOf(unit: Unit, index: number, units: readonly Unit[], root: number): string {
  const first = units[root]
  if (!first) return 'free'
  if (unit.parent === root) return 'child'
  if (isInside(unit, root, units)) return 'inside'
  if (first.block === unit.block) return 'same-block'
  if (first.section === unit.section) return index - root === 1 ? 'next' : 'near'
  return first.kind === 'heading' ? 'below' : 'far'
}
