import { compileGlob } from './patterns.ts'

/** The folders at the beginning of a glob that it names in full, such as `src/api` of `src/api/**`. */
export function folderOfGlob(glob: string): string {
  const parts = fromRoot(glob).split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

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
  // What a submodule or a symlink leads to is not listed.
  const folder = `${folderOfGlob(placeOf(glob))}/`
  return (path) => covers(path) || folder.startsWith(`${path}/`)
}

// Some tools look for a glob without a slash in every folder, and a web framework's folders may be named `[id]` or `(shop)`.
// A folder names its files well enough, whatever its name would mean as a glob.
function compileReadings(glob: string): (path: string) => boolean {
  const literal = glob.replace(/[[\]()]/g, '\\$&')
  const forms = new Set([glob, literal, ...(glob.includes('/') ? [] : [`**/${glob}`])])
  const tests = [...forms].map((form) => compileGlob(form))
  const place = placeOf(glob)
  return (path) => `${path}/`.startsWith(place) || tests.some((test) => test(path))
}

function placeOf(glob: string): string {
  return `${fromRoot(glob).replace(/\/+(?:\*\*)?$/, '')}/`
}

function fromRoot(glob: string): string {
  return glob.replace(/^\.?\/+/, '')
}
