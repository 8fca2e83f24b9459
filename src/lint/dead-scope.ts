import { compileGlob } from '../documents/patterns.ts'
import type { Rule } from '../extract/rule.ts'
import type { Finding, LintContext, RunCheck } from './check.ts'
import { groupBy } from './group.ts'
import { nearestFolder } from './nearest-folder.ts'
import { folderOfGlob } from './scopes.ts'

/** Finds scopes that match no tracked file: their rules are about nothing. One of several endings that has no file is fine. */
export const DEAD_SCOPE: RunCheck = {
  name: 'dead-scope',
  severity: 'warning',
  finds: 'A rule whose scope (`paths`, `globs`, `applyTo`) matches no tracked file.',
  find: findDeadScopes,
}

function findDeadScopes(rules: readonly Rule[], { trackedPaths }: LintContext): Finding[] {
  if (!trackedPaths) return []
  const tracked = new Set(trackedPaths)
  const folders = foldersOf(trackedPaths)
  const isDead = remember((glob) => matchesNothing(glob, trackedPaths) && !isPlace(glob, tracked, folders))
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

// Some tools look for a glob without a slash in every folder, and a web framework's folders may be named `[id]` or `(shop)`.
function matchesNothing(glob: string, paths: readonly string[]): boolean {
  const literal = glob.replace(/[[\]()]/g, '\\$&')
  const forms = [glob, literal, ...(glob.includes('/') ? [] : [`**/${glob}`])]
  const tests = forms.map((form) => compileGlob(form))
  return !paths.some((path) => tests.some((test) => test(path)))
}

// A folder names its files well enough, whatever its name would mean as a glob, and what a submodule or a symlink leads to
// is not listed.
function isPlace(glob: string, tracked: ReadonlySet<string>, folders: ReadonlySet<string>): boolean {
  const place = glob.replace(/^\.?\/+/, '').replace(/\/+(?:\*\*)?$/, '')
  const parts = folderOfGlob(`${place}/`).split('/')
  return folders.has(place) || parts.some((_, at) => tracked.has(parts.slice(0, at + 1).join('/')))
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
