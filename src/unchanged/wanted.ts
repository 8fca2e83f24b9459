import { isInDefaultSet } from '../documents/default-set.ts'

/** What names the files that are read. */
export interface Wanted {
  /** The input `files`. */
  readonly files: readonly string[]
  /** The globs of the settings file's `sources`, where they name any. */
  readonly sources?: readonly string[] | undefined
  /** The path of the settings file. */
  readonly config: string
}

/** A test of paths: whether a file there would have a say in what is read. One that an exclusion takes out again has one. */
export async function compileWanted({ files, sources, config }: Wanted): Promise<(path: string) => boolean> {
  const isNamed = await compileNamed(files.length > 0 ? files : sources)
  return (path) => path === config || isNamed(path)
}

async function compileNamed(globs: readonly string[] | undefined): Promise<(path: string) => boolean> {
  if (!globs) return isInDefaultSet
  const { compilePatterns } = await import('../documents/patterns.ts')
  const { matches } = compilePatterns(globs.filter((glob) => !glob.startsWith('!')))
  return matches
}
