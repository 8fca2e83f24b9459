import type { Dialect } from './dialect-table.ts'
import { compileGlob } from './patterns.ts'

/** Tests a path for the globs of a dialect: nothing, one of its files, or one that it leaves alone. */
export interface DialectTest {
  readonly dialect: Dialect
  test(path: string): 'file' | 'exception' | undefined
}

/** Compiles the globs of dialects. */
export function compileDialects(
  dialects: readonly Dialect[],
  { ignoreCase = false } = {},
): readonly DialectTest[] {
  return dialects.map((dialect) => {
    const options = { ignoreCase: ignoreCase || (dialect.ignoreCase ?? false) }
    const isFile = compileWhenAsked(dialect.files, options)
    const isException = compileWhenAsked(dialect.except ?? [], { ignoreCase: true })
    const test = (path: string) => {
      if (!isFile(path)) return undefined
      return isException(path) ? 'exception' : 'file'
    }
    return { dialect, test }
  })
}

/** The first dialect that knows a path; nothing where it knows it as an exception. */
export function findDialect(path: string, tests: readonly DialectTest[]): Dialect | undefined {
  for (const { dialect, test } of tests) {
    const answer = test(path)
    if (answer) return answer === 'file' ? dialect : undefined
  }
  return undefined
}

// Most runs ask few paths, and to compile the globs of all dialects takes longer than to start Node.
function compileWhenAsked(
  globs: readonly string[],
  options: { ignoreCase: boolean },
): (path: string) => boolean {
  let tests: readonly ((path: string) => boolean)[] | undefined
  return (path) => {
    tests ??= globs.map((glob) => compileGlob(glob, options))
    return tests.some((matches) => matches(path))
  }
}
