import { isInside, type Unit, type UnitKind } from '../units.ts'
import { feature } from './feature-name.ts'
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
    shape: own && first ? shapeOf(own) : '',
    list: opensList ? feature`${listShape(index, reading)}&label=${before?.isLabel ?? false}` : '',
  }
}

/** A text that is equal for situations from which the same follows. */
export function keyOfSituation(situation: Situation): string {
  const { tag, kind, before, relation, root, length, shape, list } = situation
  const flags =
    (situation.isSameBlock ? 1 : 0) + (situation.isAfterColon ? 2 : 0) + (situation.needsAntecedent ? 4 : 0)
  return feature`${tag} ${kind} ${before} ${relation} ${root} ${length} ${flags} ${shape} ${list}`
}

/** What speaks for a tag because of the tags before it, as names. */
export function featuresOfSituation(situation: Situation): string[] {
  const { tag, kind, relation, root, shape, list } = situation
  const names = [
    feature`>${tag}&${relation}`,
    feature`>${tag}&k=${kind}`,
    feature`>${tag}&${situation.isSameBlock ? 'same' : 'new'}&k=${kind}&b=${situation.before}`,
  ]
  if (situation.isAfterColon) names.push(feature`>${tag}&after-colon&k=${kind}`)
  if (root === '') {
    if (situation.needsAntecedent) names.push('>points-to-none')
    return names
  }
  names.push(
    feature`>root=${root}&k=${kind}`,
    feature`>root=${root}&${relation}`,
    feature`>length=${situation.length}&k=${kind}`,
  )
  if (root === 'heading') names.push(feature`>under-heading&${kind}`)
  if (situation.needsAntecedent) names.push(feature`>points-back&${kind}`)
  if (kind === 'sentence') names.push(feature`>say&${shape}&${relation}`)
  if (kind === 'item' && root === 'item') names.push(feature`>nest&${shape}`)
  if (list !== '') names.push(feature`>join&${list.split('&', 1).join()}`, feature`>join&${list}`)
  return names
}

/** What a sentence is like in the shortest form: a norm, an order, code. */
export function shapeOf({ isNormative, isOrder, isIndirectOrder, startsWithCode }: Traits): string {
  return feature`${isNormative ? 'n' : ''}${isOrder ? 'v' : isIndirectOrder ? 'i' : ''}${startsWithCode ? 'c' : ''}`
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
  return feature`${share(({ isOrder }) => isOrder)}${share(({ isNormative }) => isNormative)}${isShort}`
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
