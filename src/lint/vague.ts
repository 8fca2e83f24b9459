import type { Rule } from '../extract/rule.ts'
import type { WordingCheck } from './check.ts'

// What is left of a rule that names a quality and no means to it. A text made of these words alone says nothing.
const HOLLOW = new Set(
  `a an the your our their all any always be being do and or to of in for is it that this when where as with etc please just
  make sure ensure try keep write use follow adhere consider think about maintain apply produce create have strive
  good best better great nice clean clear quality high-quality readable maintainable efficient performant robust proper properly
  appropriate appropriately correct correctly careful carefully simple consistent consistently well well-written elegant
  meaningful reasonable sensible common sense smart professional solid
  code practice practices principles standards standard conventions convention guidelines guideline guide style coding
  programming software quality-first industry project team necessary needed possible applicable well-structured`.split(
    /\s+/,
  ),
)
const MOST_HOLLOW_WORDS = 12
const WORDS = /[\p{L}\p{N}'’-]+/gu

const EXAMPLES: readonly [topic: RegExp, example: string][] = [
  [
    /migrat|database|schema/i,
    'All database migrations must be reversible: include both `upgrade()` and `downgrade()`.',
  ],
  [/test/i, 'Every bug fix comes with a test in `tests/` that fails without it.'],
  [/error|exception/i, 'Every error body of the API carries a `detail`.'],
  [/log/i, 'Log with `logger`, never with `print`, and never log a token.'],
  [/secur|auth/i, 'All user input is validated before it reaches the database.'],
  [/commit|pull request|\bpr/i, 'Commit subjects follow Conventional Commits.'],
  [/doc|comment/i, 'Every new public function has a doc comment that says what it throws.'],
  [/nam/i, 'Use `snake_case` for functions and `PascalCase` for classes.'],
]
const ANY_EXAMPLE = 'All public functions in `src/` have a return type.'

/** Finds rules that name a subject or a quality and say nothing of it: the documented bad example is "migrations". */
export const VAGUE: WordingCheck = {
  code: 'vague',
  find(rule) {
    if (!isVague(rule)) return undefined
    const text = `${rule.section} ${rule.body}`
    const example = EXAMPLES.find(([topic]) => topic.test(text))?.[1] ?? ANY_EXAMPLE
    return `This says nothing that a reviewer could hold against a change. Say what is to be done, and where, such as: ${example}`
  },
}

function isVague({ body, memoryType }: Rule): boolean {
  // Code, a path or a name says something specific.
  if (/[`/<>]|\S\s+["“(]?[A-Z]/.test(body)) return false
  const words = body.toLowerCase().match(WORDS) ?? []
  if (words.length === 1) return !/[\d:]/.test(body)
  return (
    memoryType === 'project_rule' &&
    words.length <= MOST_HOLLOW_WORDS &&
    words.every((word) => HOLLOW.has(word))
  )
}
