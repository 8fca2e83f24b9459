import { compileGlob } from '../documents/patterns.ts'
import type { Rule } from '../extract/rule.ts'
import type { LintContext } from './check.ts'

/** The folders at the beginning of a glob that it names in full, such as `src/api` of `src/api/**`. */
export function folderOfGlob(glob: string): string {
  const parts = glob.replace(/^\.?\/+/, '').split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

/** Whether two rules can be about one file. Where the files are not known, one folder within the other will do. */
export function scopesMeet(a: Rule, b: Rule, { trackedPaths }: LintContext): boolean {
  if (a.paths.length === 0 || b.paths.length === 0) return true
  if (!trackedPaths) return a.paths.some((one) => b.paths.some((other) => foldersMeet(one, other)))
  const [ofA, ofB] = [a, b].map(({ paths }) => paths.map((glob) => compileGlob(glob)))
  return trackedPaths.some((path) => ofA?.some((test) => test(path)) && ofB?.some((test) => test(path)))
}

function foldersMeet(one: string, other: string): boolean {
  const [a, b] = [`${folderOfGlob(one)}/`, `${folderOfGlob(other)}/`]
  return a === '/' || b === '/' || a.startsWith(b) || b.startsWith(a)
}
