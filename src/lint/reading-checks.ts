import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

const BROKEN_FRONT_MATTER = 'broken-front-matter'

/** What is checked while documents are read, since only there it can be seen. */
export const READING_CHECKS: readonly Check[] = [
  {
    name: 'hidden-text',
    severity: 'warning',
    finds: 'Text that no reader of the page sees: invisible characters, hidden HTML. It is left out.',
  },
  {
    name: BROKEN_FRONT_MATTER,
    severity: 'warning',
    finds: "Front matter that can't be read. The rules below are taken without it, hence without its scope.",
  },
  {
    name: 'missing-import',
    severity: 'warning',
    finds: 'An `@path` in a document of an agent that leads to no tracked file.',
  },
]

/** The rules of which problems of reading speak: those at their lines, or all of a document that is read in another way. */
export function rulesOfProblems(problems: readonly Problem[], rules: readonly Rule[]): Rule[] {
  if (problems.length === 0) return []
  const misread = new Set(problems.filter(({ code }) => code === BROKEN_FRONT_MATTER).map(({ path }) => path))
  const lines = new Set(problems.map(({ path, line }) => `${path}:${line}`))
  return rules.filter(({ path, startLine, endLine }) => {
    if (misread.has(path)) return true
    for (let line = startLine; line <= endLine; line++) if (lines.has(`${path}:${line}`)) return true
    return false
  })
}
