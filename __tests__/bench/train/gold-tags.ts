import type { Reading } from '../../../src/extract/classify/reading.ts'
import type { Traits } from '../../../src/extract/classify/traits.ts'
import type { Label } from '../score.ts'
import type { GoldTag } from './fit.ts'

// Where careful readers differ, a label says little.
const TRUST_IN_OPTIONAL = 0.15

/** The tags that the labels of a document's lines amount to, one a unit. */
export function goldTags(reading: Reading, labels: readonly Label[]): GoldTag[] {
  const owners = assignLabels(reading, labels)
  const begun = new Set<Label>()
  let last: Label | undefined
  return reading.units.map((_, index) => {
    const label = owners[index]
    const goesOn = label === last
    last = label
    if (!label) return { tag: 'none', trust: 1 }
    const trust = label.isRequired ? 1 : TRUST_IN_OPTIONAL
    // A memory is one run of units: what comes back to an earlier label can't be learned from.
    if (begun.has(label)) return goesOn ? { tag: 'more', trust } : { tag: 'none', trust: 0 }
    if (!reading.traits[index]?.beginnings.includes(label.memoryType)) return { tag: 'none', trust: 0 }
    begun.add(label)
    return { tag: label.memoryType, trust }
  })
}

type Owner = Label | undefined

function assignLabels({ units, traits }: Reading, labels: readonly Label[]): Owner[] {
  const candidates = units.map((unit) => candidatesOf(unit, labels))
  const owners: Owner[] = candidates.map(([best]) => best)
  const blocks = new Map<number, number[]>()
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'sentence') continue
    blocks.set(unit.block, [...(blocks.get(unit.block) ?? []), index])
  }
  // The sentences of a paragraph share lines, and so may the labels on them.
  for (const mates of blocks.values()) {
    if (!mates.some((index) => (candidates[index]?.length ?? 0) > 1)) continue
    const here = new Set(mates.flatMap((index) => candidates[index] ?? []))
    const sorted = labels.filter((label) => here.has(label)).sort(byPlace)
    const isOnSameLines = sorted.every((label) => byPlace(label, sorted[0] as Label) === 0)
    const found = isOnSameLines
      ? dealOut(
          mates.map((index) => traits[index] as Traits),
          sorted,
        )
      : alignByLines(
          mates.map((index) => units[index] as Lines),
          sorted,
        )
    for (const [order, index] of mates.entries()) owners[index] = found[order]
  }
  return owners
}

interface Lines {
  readonly startLine: number
  readonly endLine: number
}

function byPlace(a: Lines, b: Lines): number {
  return a.startLine - b.startLine || a.endLine - b.endLine
}

function shared(a: Lines, b: Lines): number {
  return Math.max(0, Math.min(a.endLine, b.endLine) - Math.max(a.startLine, b.startLine) + 1)
}

function union(a: Lines, b: Lines): number {
  return Math.max(a.endLine, b.endLine) - Math.min(a.startLine, b.startLine) + 1
}

function length({ startLine, endLine }: Lines): number {
  return endLine - startLine + 1
}

// The labels in which a unit lies for the most part, the best first.
function candidatesOf(unit: Lines, labels: readonly Label[]): Label[] {
  return labels
    .map((label) => ({
      label,
      inside: shared(unit, label) / length(unit),
      fit: shared(unit, label) / union(unit, label),
    }))
    .filter(({ inside }) => inside > 0.5)
    .sort(
      (a, b) =>
        Number(b.label.isRequired) - Number(a.label.isRequired) || b.inside - a.inside || b.fit - a.fit,
    )
    .map(({ label }) => label)
}

// Labels on the same lines begin at the sentences that look most like a beginning.
function dealOut(mates: readonly Traits[], sorted: readonly Label[]): Owner[] {
  const required = sorted.filter(({ isRequired }) => isRequired)
  const use = [...required, ...sorted.filter(({ isRequired }) => !isRequired)].slice(0, mates.length)
  const likely = (traits: Traits, order: number) =>
    (traits.isNormative || traits.isOrder ? 2 : 0) -
    (traits.needsAntecedent ? 2 : 0) +
    (order === 0 ? 0.5 : 0) -
    order / 100
  const starts = mates
    .map((traits, order) => ({ order, worth: likely(traits, order) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, use.length)
    .map(({ order }) => order)
    .sort((a, b) => a - b)
  return mates.map((_, order) => {
    const begun = starts.filter((start) => start <= order).length
    return begun > 0 ? use[begun - 1] : undefined
  })
}

// Each sentence belongs to the label that it shares most with, and never to an earlier one than the sentence before it.
function alignByLines(mates: readonly Lines[], sorted: readonly Label[]): Owner[] {
  let from = 0
  return mates.map((unit) => {
    const ranked = sorted
      .map((label, order) => ({
        label,
        order,
        worth:
          shared(unit, label) / union(unit, label) +
          shared(unit, label) / length(unit) +
          (label.isRequired ? 0.1 : 0),
      }))
      .filter(({ label, order }) => order >= from && shared(unit, label) > 0)
      .sort((a, b) => b.worth - a.worth || a.order - b.order)
    const [best] = ranked
    if (!best || shared(unit, best.label) / length(unit) <= 0.5) return undefined
    from = best.order
    return best.label
  })
}
