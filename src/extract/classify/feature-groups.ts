/** Names of features that go together. */
export type FeatureGroup = readonly string[]

/** Where the features of a unit go. */
export interface FeatureSink {
  /** Adds a group that `remembered` gave. */
  addGroup(group: FeatureGroup): void
  /** Adds a name that holds words of the document. */
  addName(name: string): void
}

/** Keeps the names of features. */
export class FeatureNames implements FeatureSink {
  readonly names: string[] = []

  addGroup(group: FeatureGroup): void {
    this.names.push(...group)
  }

  addName(name: string): void {
    this.names.push(name)
  }
}

type Part = string | number | boolean
type Known = Map<Part, Known | FeatureGroup>

/**
 * The same groups of names, each made once, so that whoever reads one need not read it again: to make the names of a unit
 * and look them up took longer than all that is found with them. The parts must have few different values, since what was
 * made is kept.
 */
export function remembered<Parts extends readonly Part[]>(
  make: (...parts: Parts) => FeatureGroup,
): (...parts: Parts) => FeatureGroup {
  const all: Known = new Map()
  return (...parts) => {
    let known = all
    const last = parts.length - 1
    for (let at = 0; at < last; at++) known = knownAfter(known, parts[at] ?? '')
    const group = known.get(parts[last] ?? '')
    if (group !== undefined && !(group instanceof Map)) return group
    const made = make(...parts)
    known.set(parts[last] ?? '', made)
    return made
  }
}

function knownAfter(known: Known, part: Part): Known {
  const next = known.get(part)
  if (next instanceof Map) return next
  const made: Known = new Map()
  known.set(part, made)
  return made
}
