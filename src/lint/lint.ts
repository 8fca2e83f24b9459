import type { Rule } from '../extract/rule.ts'
import type { Problem } from '../problem.ts'
import type { DocumentReport } from '../report/report.ts'
import type { Check, Finding, LintContext } from './check.ts'
import { RUN_CHECKS, WORDING_CHECKS } from './checks.ts'
import { hideInProblems, refuseCredentials } from './credential.ts'
import { groupBy } from './group.ts'
import { rulesOfProblems } from './reading-checks.ts'

/** What of the documents may be stored and shown, and what is wrong with them. */
export interface Linted {
  /** Without the rules that have an error, and with all problems of each document in the order of its lines. */
  readonly extractions: DocumentReport[]
  /** What could not be read, what is wrong with each document, and what is wrong with all of them together. */
  readonly problems: Problem[]
  /** The rules of which a warning speaks. */
  readonly warned: Rule[]
}

const NO_DOCUMENT = ''

/**
 * Checks what was found in the documents. A rule with a credential is left out of all that follows, and no problem shows
 * one, whoever found it. All texts are searched, not only those that are new: what is new only the ledger tells, which is
 * read later, and a text in which nothing looks like a credential costs no more than two regular expressions.
 */
export async function lintDocuments(
  documents: readonly DocumentReport[],
  { unread, ...context }: LintContext & { readonly unread: readonly Problem[] },
): Promise<Linted> {
  const { rules, problems: refused } = await refuseCredentials(documents.flatMap((one) => one.rules))
  const findings = checkRules(rules, context)
  const found = groupBy(
    [...refused, ...findings.map(({ problem }) => problem)],
    ({ path = NO_DOCUMENT }) => path,
  )
  const kept = new Set(rules)
  const extractions = await Promise.all(
    documents.map(async ({ path, rules: all, problems }) => {
      const ofDocument = [...problems, ...(found.get(path) ?? [])]
      const shown = await hideInProblems(ofDocument)
      return { path, rules: all.filter((rule) => kept.has(rule)), problems: shown.sort(byLine) }
    }),
  )
  const first = await hideInProblems(unread)
  const last = await hideInProblems(found.get(NO_DOCUMENT) ?? [])
  const ofReading = [...unread, ...documents.flatMap(({ problems }) => problems)]
  return {
    extractions,
    problems: [...first, ...extractions.flatMap(({ problems }) => problems), ...last],
    warned: [...findings.flatMap((finding) => finding.rules), ...rulesOfProblems(ofReading, rules)],
  }
}

function checkRules(
  rules: readonly Rule[],
  context: LintContext,
): { problem: Problem; rules: readonly Rule[] }[] {
  const worded = rules.flatMap((rule) => checkWording(rule))
  const together = RUN_CHECKS.flatMap((check) =>
    check.find(rules, context).map((finding) => ({ check, ...finding })),
  )
  return [...worded, ...together].map((finding) => ({ problem: problemOf(finding), rules: finding.rules }))
}

function checkWording(rule: Rule): (Finding & { check: Check })[] {
  for (const check of WORDING_CHECKS) {
    const message = check.find(rule)
    if (message !== undefined) return [{ check, message, rules: [rule] }]
  }
  return []
}

function problemOf({ check, message, rules }: Finding & { check: Check }): Problem {
  const [rule] = rules
  const place = rule && { path: rule.path, line: rule.startLine }
  return { code: check.name, severity: check.severity, message, ...place }
}

function byLine({ line: a = 0 }: Problem, { line: b = 0 }: Problem): number {
  return a - b
}
