import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'

/** What the checks know of the repository beside the rules. */
export interface LintContext {
  /** The paths of its tracked files; absent where they are not known. */
  readonly trackedPaths?: readonly string[]
}

/** What a check is called, how grave its findings are, and what they are: a row of the table in the README. */
export interface Check {
  readonly name: string
  readonly severity: Problem['severity']
  readonly finds: string
}

/** A check of one rule by itself. It gives what is wrong with the rule's words, or nothing. */
export interface WordingCheck extends Check {
  readonly find: (rule: Rule) => string | undefined
}

/** What a check of all rules together has to say. */
export interface Finding {
  readonly message: string
  /** The rules that it speaks of; it is shown at the first. None where it speaks of the whole repository. */
  readonly rules: readonly Rule[]
}

/** A check of all rules together. */
export interface RunCheck extends Check {
  readonly find: (rules: readonly Rule[], context: LintContext) => Finding[]
}

/** `AGENTS.md:12` */
export function placeOfRule({ path, startLine }: Rule): string {
  return `${path}:${startLine}`
}
