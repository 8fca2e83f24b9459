import picomatch from 'picomatch'
import { isTooOpen } from './glob-limits.ts'
import { fromRoot, isWithin, startOfGlob } from './glob-start.ts'

/** Globs over paths of the repository, with `/` between their parts; `!` excludes. Dot files match like all others. */
export interface Patterns {
  /** Whether a path is matched by a pattern and excluded by none. */
  matches(path: string): boolean
  /** The patterns that match none of these paths, each as it was written. */
  withoutMatch(paths: readonly string[]): string[]
}

/** Compiles globs as written in an input, in any order. */
export function compilePatterns(globs: readonly string[]): Patterns {
  const wanted = globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => ({ glob, test: compileGlob(glob) }))
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => compileGlob(glob.slice(1)))
  const matches = (path: string) =>
    wanted.some(({ test }) => test(path)) && !excluded.some((test) => test(path))
  return {
    matches,
    withoutMatch: (paths) => wanted.filter(({ test }) => !paths.some(test)).map(({ glob }) => glob),
  }
}

/**
 * One glob as a test of paths; one that is too open matches nothing. Parentheses stand for themselves. It is compiled when
 * the first path comes that is where it could match: most globs of a repository never see one.
 */
export function compileGlob(glob: string, { ignoreCase = false } = {}): (path: string) => boolean {
  if (isTooOpen(glob)) return () => false
  const start = ignoreCase ? '' : startOfGlob(glob)
  let matches: ((path: string) => boolean) | undefined
  return (path) => {
    if (start !== '' && !isWithin(path, start)) return false
    matches ??= compileWhole(glob, ignoreCase)
    return matches(path)
  }
}

// The library throws for others.
const MOST_CHARACTERS = 65_536

function compileWhole(glob: string, ignoreCase: boolean): (path: string) => boolean {
  const text = fromRoot(glob.trim()).replace(/(?<!\\)[()]/g, '\\$&')
  if (text === '' || text.length > MOST_CHARACTERS) return () => false
  // A `!` that no list of patterns has read excludes nothing: left to picomatch, it would match all other paths.
  const isMatch = picomatch(text, {
    dot: true,
    noextglob: true,
    nocase: ignoreCase,
    nonegate: true,
  })
  // Of its second argument picomatch makes an object of its answer, and `some` and `filter` would pass one.
  return (path) => isMatch(path)
}
