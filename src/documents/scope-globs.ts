import { folderOfGlob, fromRoot, isWithin, startOfGlob } from './glob-start.ts'
import type { PathIndex } from './path-index.ts'
import { compileGlob } from './patterns.ts'

/** Whether a scope covers a path: one of its globs does, or it has only exclusions; and none of these does. */
export function compileScope(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(compileScopeGlob)
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => compileReadings(glob.slice(1)))
  return (path) =>
    (wanted.length === 0 || wanted.some((covers) => covers(path))) && !excluded.some((covers) => covers(path))
}

/** The same of one glob, which says more in a scope than in a list of patterns. */
export function compileScopeGlob(glob: string): (path: string) => boolean {
  const covers = compileReadings(glob)
  let folder: string | undefined
  return (path) => {
    if (covers(path)) return true
    folder ??= namedFolder(glob)
    return folder.startsWith(`${path}/`)
  }
}

/** Whether a glob of a scope covers any of these paths. */
export function coversAny(glob: string, paths: PathIndex): boolean {
  if (paths.someWithin(placeOf(glob), () => true)) return true
  const folder = namedFolder(glob)
  for (let end = folder.indexOf('/'); end > 0; end = folder.indexOf('/', end + 1)) {
    if (paths.has(folder.slice(0, end))) return true
  }
  return paths.someWithin(startOfGlob(glob), compileReadings(glob))
}

// Some tools look for a glob without a slash in every folder, and a web framework's folders may be named `[id]` or `(shop)`.
// A folder names its files well enough, whatever its name would mean as a glob.
function compileReadings(glob: string): (path: string) => boolean {
  const place = placeOf(glob)
  let tests: readonly ((path: string) => boolean)[] | undefined
  return (path) => {
    if (isWithin(path, place)) return true
    tests ??= readingsOf(glob).map((form) => compileGlob(form))
    return tests.some((test) => test(path))
  }
}

function readingsOf(glob: string): string[] {
  const literal = glob.replace(/[[\]()]/g, '\\$&')
  return [...new Set([glob, literal, ...(glob.includes('/') ? [] : [`**/${glob}`])])]
}

// What a submodule or a symlink leads to is not listed: what lies on the way to a folder counts as much.
function namedFolder(glob: string): string {
  return `${folderOfGlob(placeOf(glob))}/`
}

function placeOf(glob: string): string {
  return `${fromRoot(glob).replace(/\/+(?:\*\*)?$/, '')}/`
}
