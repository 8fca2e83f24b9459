import { groupBy } from '../group-by.ts'

/**
 * The folders that are probably meant by those that are not there: the only one elsewhere with its name, which was moved,
 * else the only one beside it with nearly its name, which was renamed or misspelt.
 */
export function nearestFolders(
  wanted: readonly string[],
  folders: readonly string[],
): ReadonlyMap<string, string> {
  const existing = new Set(folders)
  const missing = new Set(wanted.filter((folder) => folder !== '' && !existing.has(folder)))
  const [parents, names] = [parentOf, nameOf].map((part) => new Set([...missing].map(part)))
  const byName = groupBy(
    folders.filter((folder) => names?.has(nameOf(folder))),
    nameOf,
  )
  const byParent = groupBy(
    folders.filter((folder) => parents?.has(parentOf(folder))),
    parentOf,
  )
  const nearest = new Map<string, string>()
  for (const folder of missing) {
    const moved = byName.get(nameOf(folder)) ?? []
    const beside =
      moved.length > 0
        ? moved
        : (byParent.get(parentOf(folder)) ?? []).filter((other) =>
            isNearlyEqual(nameOf(other), nameOf(folder)),
          )
    const [only] = beside
    if (only !== undefined && beside.length === 1) nearest.set(folder, only)
  }
  return nearest
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1)
}

// One character more, less or other, or two exchanged; or the one is the beginning of the other.
function isNearlyEqual(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ]
  if (short.length < 2) return false
  if (short.length >= 3 && long.startsWith(short)) return true
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = (from: number, to: number) => short.slice(at + from) === long.slice(at + to)
  const areExchanged = short[at] === long[at + 1] && short[at + 1] === long[at]
  return rest(0, 1) || rest(1, 1) || (areExchanged && rest(2, 2))
}
