import { pointsBack } from '../../src/extract/lead-in.ts'
import type { MemoryType } from '../../src/extract/rule.ts'
import { mayBegin, type Tag } from '../../src/extract/tagger.ts'
import type { Unit } from '../../src/extract/units.ts'
import type { Label } from './train.ts'

/** The tags that labels of lines amount to, one a unit; a weight says how much a tag is to be trusted. */
export function goldTags(units: readonly Unit[], gold: readonly Label[]): { tag: Tag; weight: number }[] {
  const owner = units.map((unit) => owners(unit, gold))
  // Units on the same lines as several labels: the labels begin at those that look most like a beginning.
  const chosen: (Label | undefined)[] = units.map((_, index) => owner[index]?.[0])
  const done = new Set<string>()
  units.forEach((unit, index) => {
    const all = owner[index] ?? []
    if (all.length < 2 || unit.kind !== 'sentence') return
    const key = `${unit.block}`
    if (done.has(key)) return
    done.add(key)
    const mates = units.map((_, at) => at).filter((at) => units[at]!.block === unit.block)
    align(mates, units, gold.filter((label) => mates.some((at) => (owner[at] ?? []).includes(label))), chosen)
  })
  const begun = new Set<Label>()
  let last: Label | undefined
  return units.map((unit, index) => {
    const label = chosen[index]
    const weight = label && !label.required ? 0.15 : 1
    const before = last
    last = label
    if (!label) return { tag: 'none', weight }
    if (begun.has(label)) return { tag: before === label ? 'more' : 'none', weight: before === label ? weight : 0 }
    if (!mayBegin(label.type as MemoryType, unit)) return { tag: 'none', weight: 0 }
    begun.add(label)
    return { tag: label.type as Tag, weight }
  })
}

// The labels of a unit, the best first: those in which it lies for the most part.
function owners(unit: Unit, gold: readonly Label[]): Label[] {
  const length = unit.endLine - unit.startLine + 1
  return gold
    .map((label) => {
      const shared = Math.min(unit.endLine, label.end) - Math.max(unit.startLine, label.start) + 1
      const inside = shared / length
      return { label, inside, fit: shared / (Math.max(unit.endLine, label.end) - Math.min(unit.startLine, label.start) + 1) }
    })
    .filter(({ inside }) => inside > 0.5)
    .sort((a, b) => Number(b.label.required) - Number(a.label.required) || b.inside - a.inside || b.fit - a.fit)
    .map(({ label }) => label)
}

const STRONG = /\b(?:must|should|never|always|do not|don['’]t|avoid|prefer|ensure|use|required?|only|cannot|can['’]t)\b/i

function align(mates: number[], units: readonly Unit[], labels: readonly Label[], chosen: (Label | undefined)[]): void {
  const sorted = [...labels].sort((a, b) => a.start - b.start || a.end - b.end)
  const isSameLine = sorted.every(({ start, end }) => start === sorted[0]!.start && end === sorted[0]!.end)
  if (isSameLine) {
    const required = sorted.filter(({ required }) => required)
    const use = required.length > 0 ? [...required, ...sorted.filter(({ required }) => !required)].slice(0, mates.length) : sorted.slice(0, mates.length)
    const ranked = mates.map((at, order) => ({ at, order, value: (STRONG.test(units[at]!.text) ? 2 : 0) + (pointsBack(units[at]!.text) ? -2 : 0) + (order === 0 ? 0.5 : 0) - order * 0.01 })).sort((a, b) => b.value - a.value).slice(0, use.length).sort((a, b) => a.order - b.order)
    let current: Label | undefined
    let next = 0
    for (const [order, at] of mates.entries()) {
      if (ranked[next]?.order === order) current = use[next++]
      chosen[at] = current
    }
    return
  }
  // Monotone over lines: each unit to the label that it overlaps most, never back to an earlier one.
  let from = 0
  for (const at of mates) {
    const unit = units[at]!
    let best: { order: number; value: number } | undefined
    for (let order = from; order < sorted.length; order++) {
      const label = sorted[order]!
      const shared = Math.min(unit.endLine, label.end) - Math.max(unit.startLine, label.start) + 1
      if (shared <= 0) continue
      const value = shared / (Math.max(unit.endLine, label.end) - Math.min(unit.startLine, label.start) + 1) + (label.required ? 0.1 : 0) + shared / (unit.endLine - unit.startLine + 1)
      if (!best || value > best.value + 1e-9) best = { order, value }
    }
    const length = unit.endLine - unit.startLine + 1
    if (best) {
      const label = sorted[best.order]!
      const shared = Math.min(unit.endLine, label.end) - Math.max(unit.startLine, label.start) + 1
      if (shared / length > 0.5) { chosen[at] = label; from = best.order } else chosen[at] = undefined
    } else chosen[at] = undefined
  }
}
