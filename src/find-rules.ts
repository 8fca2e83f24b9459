import { collectDocuments } from './documents/collect.ts'
import { extractRules } from './extract/extract.ts'
import type { Rule } from './extract/rule.ts'
import { type Linted, lintDocuments } from './lint/lint.ts'
import type { Checkout } from './ports.ts'
import type { Inputs } from './settings/inputs.ts'

/** What the documents of a checkout say, checked, with all rules that may be stored. */
export async function findRules(
  inputs: Pick<Inputs, 'files' | 'config'>,
  checkout: Checkout,
): Promise<Linted & { rules: Rule[] }> {
  const { documents, problems: unread, trackedPaths } = await collectDocuments(inputs, checkout)
  const read = documents.map((document) => ({ path: document.path, ...extractRules(document) }))
  const linted = await lintDocuments(read, { unread, trackedPaths })
  return { ...linted, rules: linted.extractions.flatMap((extraction) => extraction.rules) }
}
