import { isInside, type Unit } from '../units.ts'
import { isFirstOfBlock, type Reading } from './reading.ts'
import type { History } from './tags.ts'
import type { Traits } from './traits.ts'

/** What speaks for a tag because of the tags before it, as names. */
export function transitionFeatures(index: number, reading: Reading, { tag, root }: History): string[] {
  const { units, traits } = reading
  const [unit, first, before] = [units[index], units[root], units[index - 1]]
  const own = traits[index]
  if (!unit || !own) return []
  const relation = relationOf(unit, index, units, root)
  const { kind } = unit
  const isSame = before?.block === unit.block
  const names = [
    `>${tag}&${relation}`,
    `>${tag}&k=${kind}`,
    `>${tag}&${isSame ? 'same' : 'new'}&k=${kind}&b=${before?.kind ?? ''}`,
  ]
  if (traits[index - 1]?.endsInColon) names.push(`>${tag}&after-colon&k=${kind}`)
  if (!first) {
    if (own.needsAntecedent) names.push('>points-to-none')
    return names
  }
  const length = index - root
  names.push(
    `>root=${first.kind}&k=${kind}`,
    `>root=${first.kind}&${relation}`,
    `>length=${length > 8 ? 8 : length > 4 ? 4 : length}&k=${kind}`,
  )
  if (first.kind === 'heading') names.push(`>under-heading&${kind}`)
  if (own.needsAntecedent) names.push(`>points-back&${kind}`)
  if (kind === 'sentence') names.push(`>say&${shapeOf(own)}&${relation}`)
  if (kind === 'item' && first.kind === 'item') names.push(`>nest&${shapeOf(own)}`)
  if (kind === 'item' && first.kind !== 'item' && isFirstOfBlock(index, reading)) {
    const list = listShape(index, reading)
    names.push(`>join&${list}`, `>join&${list}&label=${before?.isLabel ?? false}`)
  }
  return names
}

/** What a sentence is like in the shortest form: a norm, an order, code. */
export function shapeOf({ isNormative, isOrder, isIndirectOrder, startsWithCode }: Traits): string {
  return `${isNormative ? 'n' : ''}${isOrder ? 'v' : isIndirectOrder ? 'i' : ''}${startsWithCode ? 'c' : ''}`
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
  const share = (test: (mate: Traits) => boolean) => Math.round((mates.filter(test).length / mates.length) * 2)
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
