import { compileScopeGlob, folderOfGlob } from '../documents/scope-globs.ts'
import type { Rule } from '../extract/rule.ts'
import type { Finding, LintContext, RunCheck } from './check.ts'
import { groupBy } from './group.ts'
import { nearestFolder } from './nearest-folder.ts'

/** Finds scopes that match no tracked file: their rules are about nothing. One of several endings that has no file is fine. */
export const DEAD_SCOPE: RunCheck = {
  name: 'dead-scope',
  severity: 'warning',
  finds: 'A rule whose scope (`paths`, `globs`, `applyTo`) matches no tracked file.',
  find: findDeadScopes,
}

function findDeadScopes(rules: readonly Rule[], { trackedPaths }: LintContext): Finding[] {
  if (!trackedPaths) return []
  const folders = foldersOf(trackedPaths)
  const isDead = remember((glob) => !trackedPaths.some(compileScopeGlob(glob)))
  const dead = rules.flatMap((rule) => {
    const globs = rule.paths.filter((glob) => !glob.startsWith('!') && isDead(glob))
    const isWhole = globs.length === rule.paths.filter((glob) => !glob.startsWith('!')).length
    return globs
      .filter((glob) => isWhole || isMissing(folderOfGlob(glob), folders))
      .map((glob) => ({ rule, glob }))
  })
  return [...groupBy(dead, ({ rule, glob }) => `${rule.path}\n${glob}`).values()].map((group) => {
    const [{ glob }] = group
    const near = nearestFolder(folderOfGlob(glob), folders)
    const hint = near ? `Is \`${near}/\` meant?` : 'Correct it, or remove it.'
    const message = `The scope \`${glob}\` matches no tracked file. ${hint}`
    return { message, rules: group.map(({ rule }) => rule) }
  })
}

function isMissing(folder: string, folders: ReadonlySet<string>): boolean {
  return folder !== '' && !folders.has(folder)
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
