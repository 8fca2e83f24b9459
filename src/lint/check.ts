import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'

/** What the checks know of the repository beside the rules. */
export interface LintContext {
  /** The paths of its tracked files; absent where they are not known. */
  readonly trackedPaths?: readonly string[]
}

/** A check of all rules together. */
export type RunCheck = (rules: readonly Rule[], context: LintContext) => Problem[]

/** A check of one rule by itself: what is wrong with its words, or nothing. */
export interface WordingCheck {
  readonly code: string
  readonly find: (rule: Rule) => string | undefined
}

/** A warning at a rule's first line. */
export function warningAt({ path, startLine }: Rule, code: string, message: string): Problem {
  return { code, severity: 'warning', message, path, line: startLine }
}

/** `AGENTS.md:12` */
export function placeOfRule({ path, startLine }: Rule): string {
  return `${path}:${startLine}`
}
