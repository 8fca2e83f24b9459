/** Names of features that go together, made once and known by a number. */
export interface FeatureGroup {
  readonly number: number
  readonly names: readonly string[]
}

/** Where the features of a unit go. */
export interface FeatureSink {
  addGroup(group: FeatureGroup): void
  /** Adds a name that holds words of the document. */
  addName(name: string): void
}

/** Keeps the names of features. */
export class FeatureNames implements FeatureSink {
  readonly names: string[] = []

  addGroup(group: FeatureGroup): void {
    this.names.push(...group.names)
  }

  addName(name: string): void {
    this.names.push(name)
  }
}

let groups = 0

/** A group of features that is always the same. */
export function featureGroup(...names: readonly string[]): FeatureGroup {
  return { number: groups++, names }
}

type Value = string | number | boolean
type Lists = readonly (readonly Value[])[]
type ValuesOf<L extends Lists> = { readonly [At in keyof L]: L[At][number] }
type PlacesIn<L extends Lists> = { readonly [At in keyof L]: number | boolean }

/** For what is so or not, which is given as it is. */
export const NO_OR_YES = [false, true] as const

/**
 * Groups of features that depend on a few things, each of which is one of a short list and is given by its place in it.
 * Each group is made when it is first asked for, and found again without reading a letter: to make the names of every
 * unit and look them up took longer than all that is found with them.
 */
export function featureGroups<const L extends Lists>(
  lists: L,
  make: (...values: ValuesOf<L>) => readonly string[],
): (...places: PlacesIn<L>) => FeatureGroup {
  const sizes = lists.map((list) => list.length)
  const size = sizes.reduce((product, length) => product * length, 1)
  const known = new Array<FeatureGroup | undefined>(size).fill(undefined)
  return (...places) => {
    let at = 0
    for (let list = 0; list < sizes.length; list++) at = at * (sizes[list] ?? 1) + Number(places[list])
    const group = known[at]
    if (group) return group
    const values = lists.map((list, number) => list[Number(places[number])]) as unknown as ValuesOf<L>
    const made = featureGroup(...make(...values))
    known[at] = made
    return made
  }
}
