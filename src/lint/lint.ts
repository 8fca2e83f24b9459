import type { Rule } from '../extract/rule.ts'
import { groupBy } from '../group-by.ts'
import type { Problem } from '../problem.ts'
import type { DocumentReport } from '../report/report.ts'
import type { Check, Finding, LintContext } from './check.ts'
import { RUN_CHECKS, WORDING_CHECKS } from './checks.ts'
import { hideInProblems, refuseCredentials } from './credential.ts'
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

/** A document that is checked by itself. Nothing in it holds a credential. */
export interface CheckedDocument {
  readonly path: string
  /** Without those that are refused. */
  readonly rules: readonly Rule[]
  /** What was wrong with it as it was read. */
  readonly ofReading: readonly Problem[]
  readonly refused: readonly Problem[]
  /** What is wrong with the words of single rules. */
  readonly worded: readonly RuleFinding[]
}

/** What is wrong with rules. */
export interface RuleFinding {
  readonly problem: Problem
  readonly rules: readonly Rule[]
}

/** What the checks of all documents together are given. */
export interface TogetherContext extends LintContext {
  /** What is wrong with documents that could not be read. */
  readonly unread: readonly Problem[]
}

const NO_DOCUMENT = ''

/** Checks what was found in documents, each by itself and all together. */
export async function lintDocuments(
  documents: readonly DocumentReport[],
  context: TogetherContext,
): Promise<Linted> {
  return lintTogether(await checkDocuments(documents), context)
}

/**
 * Checks documents each by itself. A rule with a credential is left out of all that follows, and no problem shows one,
 * whoever found it. All texts are searched, not only those that are new to the ledger: a text in which nothing looks like a
 * credential costs no more than two regular expressions.
 */
export async function checkDocuments(documents: readonly DocumentReport[]): Promise<CheckedDocument[]> {
  const { rules, problems: refused } = await refuseCredentials(documents.flatMap((one) => one.rules))
  const kept = new Set(rules)
  const refusedAt = groupBy(refused, ({ path = NO_DOCUMENT }) => path)
  return Promise.all(
    documents.map(async ({ path, rules: all, problems }) => {
      const left = all.filter((rule) => kept.has(rule))
      return {
        ...{ path, rules: left, ofReading: await hideInProblems(problems) },
        refused: refusedAt.get(path) ?? [],
        worded: left.flatMap(checkWording).map(findingOf),
      }
    }),
  )
}

/** Checks the rules of all documents together. */
export async function lintTogether(
  documents: readonly CheckedDocument[],
  context: TogetherContext,
): Promise<Linted> {
  const { unread } = context
  const rules = documents.flatMap((document) => document.rules)
  const together = RUN_CHECKS.flatMap((check) =>
    check.find(rules, context).map((finding) => findingOf({ check, ...finding })),
  )
  const found = groupBy(
    together.map(({ problem }) => problem),
    ({ path = NO_DOCUMENT }) => path,
  )
  const extractions: DocumentReport[] = []
  for (const { path, rules: ofDocument, ofReading, refused, worded } of documents) {
    const alone = [...ofReading, ...refused, ...worded.map(({ problem }) => problem)]
    const all = [...alone, ...(found.get(path) ?? [])]
    // With most documents nothing is wrong.
    const problems = all.length > 0 ? (await hideInProblems(all)).sort(byLine) : []
    extractions.push({ path, rules: [...ofDocument], problems })
  }
  const first = await hideInProblems(unread)
  const last = await hideInProblems(found.get(NO_DOCUMENT) ?? [])
  const findings = [...documents.flatMap(({ worded }) => worded), ...together]
  const ofReading = [...unread, ...documents.flatMap((document) => document.ofReading)]
  return {
    extractions,
    problems: [...first, ...extractions.flatMap(({ problems }) => problems), ...last],
    warned: [...findings.flatMap((finding) => finding.rules), ...rulesOfProblems(ofReading, rules)],
  }
}

function checkWording(rule: Rule): (Finding & { check: Check })[] {
  for (const check of WORDING_CHECKS) {
    const message = check.find(rule)
    if (message !== undefined) return [{ check, message, rules: [rule] }]
  }
  return []
}

function findingOf({ check, message, rules }: Finding & { check: Check }): RuleFinding {
  const [rule] = rules
  const place = rule && { path: rule.path, line: rule.startLine }
  return { problem: { code: check.name, severity: check.severity, message, ...place }, rules }
}

function byLine({ line: a = 0 }: Problem, { line: b = 0 }: Problem): number {
  return a - b
}
