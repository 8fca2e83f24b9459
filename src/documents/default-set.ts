import { DIALECTS } from './dialect-table.ts'

// The endings of all files of the default set, by which most files of a repository are told apart at once.
const ENDING = /(?:\.mdc?|\.ya?ml|rules)$/i
const LONGEST_ENDING = 5

/**
 * Whether the default set may have something to say of a path: true for each path that a glob of its dialects matches. It
 * loads and compiles no library, which a run that finds nothing to do has no time for; such a run asks only whether files
 * have come that could be documents, and any other asks the dialects next.
 */
export function isInDefaultSet(path: string): boolean {
  if (!ENDING.test(path.slice(-LONGEST_ENDING))) return false
  return SET.test(path) || SET_IN_ANY_CASE.test(path)
}

const [SET, SET_IN_ANY_CASE] = [compile(false), compile(true)]

function compile(ignoresCase: boolean): RegExp {
  const globs = DIALECTS.filter(({ ignoreCase = false }) => ignoreCase === ignoresCase).flatMap(
    ({ files }) => files,
  )
  return new RegExp(`^(?:${globs.map(sourceOf).join('|')})$`, ignoresCase ? 'is' : 's')
}

// The globs of the table have no more than names, `*`, `**/` and braces, of which a test makes sure.
function sourceOf(glob: string): string {
  return glob
    .replace(/[.]/g, '\\.')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll(',', '|')
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'))
}
