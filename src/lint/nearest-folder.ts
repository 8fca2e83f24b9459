/**
 * The folder that is probably meant by one that is not there: the only one elsewhere with its name, which was moved, else
 * the only one beside it with nearly its name, which was renamed or misspelt.
 */
export function nearestFolder(folder: string, folders: ReadonlySet<string>): string | undefined {
  if (folder === '' || folders.has(folder)) return undefined
  const [parent, name] = splitPath(folder)
  const moved = [...folders].filter((other) => splitPath(other)[1] === name)
  if (moved.length > 0) return moved.length === 1 ? moved[0] : undefined
  const beside = [...folders].filter((other) => {
    const [above, own] = splitPath(other)
    return above === parent && isNearlyEqual(own, name)
  })
  return beside.length === 1 ? beside[0] : undefined
}

function splitPath(path: string): [parent: string, name: string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
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
