import { composeContent } from '../../src/extract/content.ts'
import type { Rule } from '../../src/extract/rule.ts'
import type { RunCheck } from '../../src/lint/check.ts'

/** A rule as extraction gives it, on line 1 of `AGENTS.md` if nothing else is said. */
export function ruleOf(body: string, but: Partial<Rule> = {}): Rule {
  const { section = '', paths = [], startLine = 1 } = but
  const content = composeContent({ prefix: section && `[${section}] `, paths, body })
  return {
    path: 'AGENTS.md',
    startLine,
    endLine: startLine,
    section,
    memoryType: 'project_rule',
    paths,
    body,
    content,
    ...but,
  }
}

/** The rules of one section, a line each. */
export function rulesOf(bodies: readonly string[], but: Partial<Rule> = {}): Rule[] {
  return bodies.map((body, index) => ruleOf(body, { startLine: index + 1, ...but }))
}

/** What a check says of rules: `line: message`, or the message alone where it speaks of the whole repository. */
export function findingsOf(
  { find }: RunCheck,
  rules: readonly Rule[],
  trackedPaths?: readonly string[],
): string[] {
  return find(rules, trackedPaths ? { trackedPaths } : {}).map(({ message, rules: [rule] }) =>
    rule ? `${rule.startLine}: ${message}` : message,
  )
}
