import { isInside, type Unit } from '../units.ts'
import { isFirstOfBlock, type Reading } from './reading.ts'
import type { History, Tag } from './tags.ts'

/** Whether a tag can stand here at all, whatever speaks for it. */
export function mayBe(tag: Tag, index: number, reading: Reading, history: History): boolean {
  const unit = reading.units[index]
  if (!unit) return false
  if (tag === 'more') return mayGoOn(unit, index, reading, history)
  if (tag === 'none') return unit.kind === 'code' || !(unit.isAsked || reading.traits[index]?.isDemanded)
  if (!reading.traits[index]?.beginnings.includes(tag)) return false
  // A list goes on with what leads it in as a whole or not at all.
  return !(unit.kind === 'item' && unit.parent < 0 && isJoined(index, reading, history))
}

// Whether the list of an item goes on with something before the list.
function isJoined(index: number, reading: Reading, { root }: History): boolean {
  const first = reading.units[root]
  return !isFirstOfBlock(index, reading) && first !== undefined && first.kind !== 'item'
}

const STANDS_ALONE = new Set(['row', 'tree'])

function mayGoOn(unit: Unit, index: number, reading: Reading, history: History): boolean {
  const { units } = reading
  const { root } = history
  const [first, before] = [units[root], units[index - 1]]
  if (!first || !before || unit.isApart || unit.kind === 'heading') return false
  if (STANDS_ALONE.has(unit.kind) || STANDS_ALONE.has(first.kind)) return false
  if (first.kind === 'item' || first.kind === 'more') return isInside(unit, root, units)
  if (unit.kind === 'item' && unit.parent < 0) {
    return isFirstOfBlock(index, reading) ? before.kind !== 'heading' : isJoined(index, reading, history)
  }
  return true
}
