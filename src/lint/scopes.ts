import { folderOfGlob, startOfGlob } from '../documents/glob-start.ts'
import { compileGlob } from '../documents/patterns.ts'
import type { Rule } from '../extract/rule.ts'
import type { LintContext } from './check.ts'
import { remember } from './remember.ts'
import { trackedIndex } from './tracked-index.ts'

/**
 * A test whether two rules can be about one file, for many of them. Where the files are not known, one folder within the
 * other will do.
 */
export function compareScopes(context: LintContext): (a: Rule, b: Rule) => boolean {
  const meet = 'trackedPaths' in context ? compareGlobs(context) : foldersMeet
  return (a, b) =>
    a.paths.length === 0 ||
    b.paths.length === 0 ||
    a.paths.some((one) => b.paths.some((other) => meet(one, other)))
}

function compareGlobs(context: LintContext): (one: string, other: string) => boolean {
  const startOf = remember(startOfGlob)
  const test = remember((glob) => compileGlob(glob))
  const meets = remember((one) =>
    remember((other) => {
      const inner = [startOf(one), startOf(other)].sort((a, b) => b.length - a.length)[0] ?? ''
      return trackedIndex(context)?.someWithin(inner, (path) => test(one)(path) && test(other)(path)) ?? false
    }),
  )
  return (one, other) => {
    const [a, b] = [startOf(one), startOf(other)]
    return (a.startsWith(b) || b.startsWith(a)) && meets(one)(other)
  }
}

function foldersMeet(one: string, other: string): boolean {
  const [a, b] = [`${folderOfGlob(one)}/`, `${folderOfGlob(other)}/`]
  return a === '/' || b === '/' || a.startsWith(b) || b.startsWith(a)
}
