import type { Tag } from './classify/tags.ts'
import { isInside, type Unit } from './units.ts'

/**
 * The tags by structure alone, for documents of which everything is meant: each list item with what is nested in it, and
 * each paragraph. What only leads in its list is carried by the items.
 */
export function tagByStructure(units: readonly Unit[]): Tag[] {
  let root = -1
  return units.map((unit, index) => {
    const tag = tagOf(unit, units, { root, before: units[index - 1] })
    if (tag === 'none') root = -1
    else if (tag !== 'more') root = index
    return tag
  })
}

function tagOf(
  unit: Unit,
  units: readonly Unit[],
  { root, before }: { root: number; before: Unit | undefined },
): Tag {
  if (unit.kind === 'heading' || unit.kind === 'row' || unit.kind === 'tree') return 'none'
  if (root >= 0 && isInside(unit, root, units)) return 'more'
  if (unit.kind === 'code' || unit.isLabel) return 'none'
  const goesOn = unit.kind === 'sentence' && root >= 0 && before?.block === unit.block && !unit.isApart
  return goesOn ? 'more' : 'project_rule'
}
