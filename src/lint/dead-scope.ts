import { folderOfGlob } from '../documents/glob-start.ts'
import { compileScopeGlob, coversAny } from '../documents/scope-globs.ts'
import type { Rule } from '../extract/rule.ts'
import { groupBy } from '../group-by.ts'
import type { Finding, LintContext, RunCheck } from './check.ts'
import { nearestFolders } from './nearest-folders.ts'
import { trackedIndex } from './tracked-index.ts'

/** Finds scopes that match no tracked file: their rules are about nothing. One of several endings that has no file is fine. */
export const DEAD_SCOPE: RunCheck = {
  name: 'dead-scope',
  severity: 'warning',
  finds: 'A rule whose scope (`paths`, `globs`, `applyTo`) matches no tracked file.',
  find: findDeadScopes,
}

interface DeadScope {
  readonly rule: Rule
  readonly glob: string
}

function findDeadScopes(rules: readonly Rule[], context: LintContext): Finding[] {
  if (!('trackedPaths' in context)) return []
  const groups = [
    ...groupBy(deadScopes(rules, context), ({ rule, glob }) => `${rule.path}\n${glob}`).values(),
  ]
  if (groups.length === 0) return []
  const folders = trackedIndex(context)?.folders() ?? []
  const near = nearestFolders(
    groups.map(([{ glob }]) => folderOfGlob(glob)),
    folders,
  )
  return groups.map((group) => {
    const [{ glob }] = group
    const folder = near.get(folderOfGlob(glob))
    const hint = folder ? `Is \`${folder}/\` meant?` : 'Correct it, or remove it.'
    const message = `The scope \`${glob}\` matches no tracked file. ${hint}`
    return { message, rules: group.map(({ rule }) => rule) }
  })
}

function deadScopes(rules: readonly Rule[], context: LintContext): DeadScope[] {
  const known = new Map<string, boolean>()
  const isDead = (glob: string, { path }: Rule) => {
    const before = known.get(glob)
    if (before !== undefined) return before
    // Most scopes are the folder of their own document, and the other files of the repository need not be asked for.
    const isAlive = compileScopeGlob(glob)(path) || coversAnyTracked(glob, context)
    known.set(glob, !isAlive)
    return !isAlive
  }
  return rules.flatMap((rule) => {
    const wanted = rule.paths.filter((glob) => !glob.startsWith('!'))
    const dead = wanted.filter((glob) => isDead(glob, rule))
    const isWhole = dead.length === wanted.length
    return dead
      .filter((glob) => isWhole || isMissing(folderOfGlob(glob), context))
      .map((glob) => ({ rule, glob }))
  })
}

function coversAnyTracked(glob: string, context: LintContext): boolean {
  const tracked = trackedIndex(context)
  return tracked !== undefined && coversAny(glob, tracked)
}

function isMissing(folder: string, context: LintContext): boolean {
  return folder !== '' && !trackedIndex(context)?.someWithin(`${folder}/`, (path) => path !== folder)
}
