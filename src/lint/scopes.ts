import { compileGlob } from '../documents/patterns.ts'
import { folderOfGlob } from '../documents/scope-globs.ts'
import type { Rule } from '../extract/rule.ts'
import type { LintContext } from './check.ts'

/** Whether two rules can be about one file. Where the files are not known, one folder within the other will do. */
export function scopesMeet(a: Rule, b: Rule, context: LintContext): boolean {
  if (a.paths.length === 0 || b.paths.length === 0) return true
  const { trackedPaths } = context
  if (!trackedPaths) return a.paths.some((one) => b.paths.some((other) => foldersMeet(one, other)))
  const [ofA, ofB] = [a, b].map(({ paths }) => paths.map((glob) => compileGlob(glob)))
  return trackedPaths.some((path) => ofA?.some((test) => test(path)) && ofB?.some((test) => test(path)))
}

function foldersMeet(one: string, other: string): boolean {
  const [a, b] = [`${folderOfGlob(one)}/`, `${folderOfGlob(other)}/`]
  return a === '/' || b === '/' || a.startsWith(b) || b.startsWith(a)
}
