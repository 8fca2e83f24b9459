import { compileGlob } from '../documents/patterns.ts'
import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'
import { type LintContext, warningAt } from './check.ts'
import { folderOfGlob } from './scopes.ts'

/** Finds scopes that match no tracked file: their rules are about nothing. One of several endings that has no file is fine. */
export function findDeadScopes(rules: readonly Rule[], { trackedPaths }: LintContext): Problem[] {
  if (!trackedPaths) return []
  const folders = foldersOf(trackedPaths)
  const isDead = remember((glob) => !trackedPaths.some(compileGlob(glob)))
  const told = new Set<string>()
  return rules.flatMap((rule) => {
    const dead = rule.paths.filter((glob) => !glob.startsWith('!') && isDead(glob))
    const isWhole = dead.length === rule.paths.length
    return dead.flatMap((glob) => {
      const folder = folderOfGlob(glob)
      const isWorth = isWhole || (folder !== '' && !folders.has(folder))
      const key = `${rule.path}\n${glob}`
      if (!isWorth || told.has(key)) return []
      told.add(key)
      const near = nearestFolder(folder, folders)
      const hint = near ? ` Is \`${near}/\` meant?` : ' Correct it, or remove it.'
      return [warningAt(rule, 'dead-scope', `The scope \`${glob}\` matches no tracked file.${hint}`)]
    })
  })
}

function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key) as T
  }
}

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

// Moved: one folder elsewhere has its name. Renamed or misspelt: one beside it has nearly its name. Else none is obvious.
function nearestFolder(folder: string, folders: ReadonlySet<string>): string | undefined {
  if (folder === '' || folders.has(folder)) return undefined
  const [parent, name] = splitPath(folder)
  const moved = [...folders].filter((other) => splitPath(other)[1] === name)
  if (moved.length === 1) return moved[0]
  const beside = [...folders].filter((other) => {
    const [above, own] = splitPath(other)
    return above === parent && isNearlyEqual(own, name)
  })
  return moved.length === 0 && beside.length === 1 ? beside[0] : undefined
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
