import picomatch from 'picomatch'
import { isTooOpen } from './glob-limits.ts'

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

/** One glob as a test of paths; one that is too open matches nothing. Parentheses stand for themselves. */
export function compileGlob(glob: string, { ignoreCase = false } = {}): (path: string) => boolean {
  if (isTooOpen(glob)) return () => false
  // A `!` that no list of patterns has read excludes nothing: left to picomatch, it would match all other paths.
  const isMatch = picomatch(
    glob
      .trim()
      .replace(/^\.?\/+/, '')
      .replace(/(?<!\\)[()]/g, '\\$&'),
    {
      dot: true,
      noextglob: true,
      nocase: ignoreCase,
      nonegate: true,
    },
  )
  // Of its second argument picomatch makes an object of its answer, and `some` and `filter` would pass one.
  return (path) => isMatch(path)
}
