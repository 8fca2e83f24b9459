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

function findDeadScopes(rules: readonly Rule[], context: LintContext): Finding[] {
  if (!('trackedPaths' in context)) return []
  const known = new Map<string, boolean>()
  const isDead = (glob: string, { path }: Rule) => {
    const before = known.get(glob)
    if (before !== undefined) return before
    const test = compileScopeGlob(glob)
    // Most scopes are the folder of their own document, and the other files of the repository need not be asked for.
    const isDeadNow = !test(path) && !context.trackedPaths?.some(test)
    known.set(glob, isDeadNow)
    return isDeadNow
  }
  let folders: Set<string> | undefined
  const allFolders = () => {
    folders ??= foldersOf(context.trackedPaths ?? [])
    return folders
  }
  const isMissing = (folder: string) => folder !== '' && !allFolders().has(folder)
  const dead = rules.flatMap((rule) => {
    const globs = rule.paths.filter((glob) => !glob.startsWith('!') && isDead(glob, rule))
    const isWhole = globs.length === rule.paths.filter((glob) => !glob.startsWith('!')).length
    return globs.filter((glob) => isWhole || isMissing(folderOfGlob(glob))).map((glob) => ({ rule, glob }))
  })
  return [...groupBy(dead, ({ rule, glob }) => `${rule.path}\n${glob}`).values()].map((group) => {
    const [{ glob }] = group
    const near = nearestFolder(folderOfGlob(glob), allFolders())
    const hint = near ? `Is \`${near}/\` meant?` : 'Correct it, or remove it.'
    const message = `The scope \`${glob}\` matches no tracked file. ${hint}`
    return { message, rules: group.map(({ rule }) => rule) }
  })
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
