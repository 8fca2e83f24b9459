import { countNoun } from './count-noun.ts'
import { plainText } from './plain-text.ts'
import type { DocumentReport } from './report.ts'

/** How many documents were read, for the log. */
export function documentsHeading(extractions: readonly DocumentReport[]): string {
  const rules = extractions.reduce((sum, extraction) => sum + extraction.rules.length, 0)
  return `Documents: ${countNoun(extractions.length, 'document')}, ${countNoun(rules, 'rule')}`
}

/** What was found in each document, one line each. */
export function documentLines(extractions: readonly DocumentReport[]): string[] {
  return extractions.map(({ path, rules, problems }) => {
    const found = countNoun(rules.length, 'rule')
    const wrong = problems.length > 0 ? `, ${countNoun(problems.length, 'problem')}` : ''
    return `${found}${wrong} in ${plainText(path)}`
  })
}
