import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml'

/** A path into YAML data: keys and indexes from the root. */
export type DataPath = readonly PropertyKey[]

/** What YAML allows, but what would be lost, or never end, as plain data. */
export function misuses(document: Document): { message: string; offset: number }[] {
  const found: { message: string; offset: number }[] = []
  const add = (message: string, node: unknown) => {
    found.push({ message, offset: (isNode(node) && node.range?.[0]) || 0 })
  }
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string') add('A key is a text: put quotes around it.', key)
      else if (key.value === '__proto__') add("`__proto__` can't be a key: name it otherwise.", key)
    },
    Alias(_, alias, above) {
      const target = alias.resolve(document)
      if (!target)
        add(`There is no \`&${alias.source}\` above to which \`*${alias.source}\` could refer.`, alias)
      else if (above.includes(target))
        add(`\`*${alias.source}\` stands for what holds it: write it out.`, alias)
    },
  })
  return found
}

/** Where a key stands that its map already has. The parser itself would compare each key with all before it. */
export function duplicateKeys(document: Document): number[] {
  const found: number[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return found
}

/** The keys and texts of a document, in their order. */
export function textsOf(document: Document): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = []
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value === 'string') found.push({ text: value, offset: range?.[0] ?? 0 })
    },
  })
  return found
}

const pairsOfMaps = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

function pairOf(map: unknown, step: PropertyKey | undefined): Pair | undefined {
  if (!isMap(map)) return undefined
  const pairs = pairsOfMaps.get(map) ?? pairsByKey(map)
  pairsOfMaps.set(map, pairs)
  return pairs.get(String(step))
}

function pairsByKey({ items }: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const pair of items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair)
  }
  return pairs
}

/** Where the key starts that a path ends with; where its place is, if there is none. */
export function keyOffset(root: Node | null, path: DataPath): number {
  const { node } = descend(root, path.slice(0, -1))
  const key = pairOf(node, path.at(-1))?.key
  return isNode(key) && key.range ? key.range[0] : descend(root, path).range[0]
}

/** The node at a path, and the range of the nearest one on the way that has one. */
export function descend(
  root: Node | null,
  path: DataPath,
): { node: unknown; range: readonly [number, number] } {
  let node: unknown = root
  let range: readonly [number, number] = root?.range ? [root.range[0], root.range[1]] : [0, 0]
  for (const step of path) {
    const isItem = isSeq(node)
    if (isSeq(node)) node = node.items[Number(step)]
    else {
      const pair = pairOf(node, step)
      if (isNode(pair?.key) && pair.key.range) range = [pair.key.range[0], pair.key.range[1]]
      node = pair?.value
    }
    // A value that was left out stands nowhere, and where it would be may be the next line.
    if (isNode(node) && node.range && (isItem || !isEmptyScalar(node))) range = [node.range[0], node.range[1]]
  }
  return { node, range }
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null && !node.source
}

/** Where the first alias starts. */
export function firstAlias(root: Node | null): number {
  let offset = 0
  visit(root, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}
