import type { MemoryType } from '../../src/extract/rule.ts'

/** Lines of a document, from 1, both ends included. */
interface Lines {
  readonly startLine: number
  readonly endLine: number
}

/** One memory that a reader saw in a document. */
export interface Label extends Lines {
  readonly path: string
  readonly memoryType: MemoryType
  /** False where careful readers differ: such a label counts neither way. */
  readonly isRequired: boolean
}

/** What the scorer wants to know of an extracted rule. */
export interface FoundRule extends Lines {
  readonly path: string
  readonly memoryType: string
}

/** How well rules agree with labels, in numbers and by name. */
export interface Score<Found extends FoundRule> {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** The share of the matched rules whose type is the label's, too. */
  readonly typeAccuracy: number
  readonly matched: readonly { readonly label: Label; readonly rule: Found }[]
  readonly extra: readonly Found[]
  readonly missing: readonly Label[]
}

/** The least share of the union of two spans that both must hold for them to be the same memory. */
const SAME = 0.5

/**
 * Scores the rules of any number of documents. Labels and rules are paired one to one, the best overlap first; what an
 * optional label explains counts neither way.
 */
export function scoreExtraction<Found extends FoundRule>(
  labels: readonly Label[],
  rules: readonly Found[],
): Score<Found> {
  const pairs: { label: Label; rule: Found }[] = []
  const extra: Found[] = []
  const missing: Label[] = []
  const labelsOf = groupByPath(labels)
  const rulesOf = groupByPath(rules)
  for (const path of new Set([...labelsOf.keys(), ...rulesOf.keys()])) {
    const wanted = labelsOf.get(path) ?? []
    const found = rulesOf.get(path) ?? []
    const labelOf = pairUp(wanted, found)
    for (const [rule, label] of labelOf) pairs.push({ label, rule })
    const isExplained = (rule: Found) => wanted.some((label) => !label.isRequired && overlap(label, rule) > 0)
    extra.push(...found.filter((rule) => !labelOf.has(rule) && !isExplained(rule)))
    const taken = new Set(labelOf.values())
    missing.push(...wanted.filter((label) => label.isRequired && !taken.has(label)))
  }
  const matched = pairs.filter(({ label }) => label.isRequired)
  const isTyped = ({ label, rule }: (typeof pairs)[number]) => label.memoryType === rule.memoryType
  return {
    precision: share(matched.length, matched.length + extra.length),
    recall: share(matched.length, matched.length + missing.length),
    f1: share(2 * matched.length, 2 * matched.length + extra.length + missing.length),
    typeAccuracy: share(matched.filter(isTyped).length, matched.length),
    matched,
    extra,
    missing,
  }
}

function pairUp<Found extends FoundRule>(
  labels: readonly Label[],
  rules: readonly Found[],
): Map<Found, Label> {
  const candidates = labels.flatMap((label) =>
    rules
      .map((rule) => ({ label, rule, shared: overlap(label, rule) }))
      .filter(({ shared }) => shared >= SAME),
  )
  candidates.sort((a, b) => worth(b) - worth(a))
  const labelOf = new Map<Found, Label>()
  const taken = new Set<Label>()
  for (const { label, rule } of candidates) {
    if (taken.has(label) || labelOf.has(rule)) continue
    taken.add(label)
    labelOf.set(rule, label)
  }
  return labelOf
}

// Two labels may stand on the same lines; then the label of the rule's own type is the one that it found.
function worth({ label, rule, shared }: { label: Label; rule: FoundRule; shared: number }): number {
  return shared + (label.isRequired ? 0.001 : 0) + (label.memoryType === rule.memoryType ? 0.002 : 0)
}

function overlap(a: Lines, b: Lines): number {
  const shared = Math.min(a.endLine, b.endLine) - Math.max(a.startLine, b.startLine) + 1
  const union = Math.max(a.endLine, b.endLine) - Math.min(a.startLine, b.startLine) + 1
  return Math.max(shared, 0) / union
}

// Nothing asked and nothing done is no failure.
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function groupByPath<T extends { readonly path: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(item.path, [...(groups.get(item.path) ?? []), item])
  return groups
}
