import type { Rule } from '../extract/rule.ts'
import type { WordingCheck } from './check.ts'

const wordSet = (text: string) => new Set(text.split(/\s+/))

// What names a quality and no means to it.
const QUALITIES = wordSet(
  `good best better great nice clean clear clearly cleanly quality high-quality readable maintainable efficient efficiently
  performant robust proper properly appropriate appropriately correct correctly careful carefully simple consistent
  consistently well well-written well-structured elegant meaningful reasonable sensible common sense smart professional solid
  thorough thoroughly practice practices principles standards standard conventions convention guidelines guideline guide
  necessary needed possible applicable style`,
)
// What code and the work on it consist of. By itself it says that there is such a thing.
const TOPICS = wordSet(
  `accessibility api apis architecture authentication authorization backups branches builds caching ci classes codebase
  comments commits components concurrency configuration conventions database databases dependencies deployment deployments
  docs documentation endpoints error errors exception exceptions files fixtures folders formatting functions handling hooks indexes
  integration internationalization localization logging logs messages metrics migration migrations modules monitoring naming
  observability pagination performance permissions queries releases requests retries reviews rollbacks schemas secrets
  security state styling testing tests timeouts transactions types typing unit validation variables versioning webhooks`,
)
// Such as `log`, which may also say what to do.
const ALSO_VERBS = wordSet(
  'code coding test log comment commit message review request pull type document design programming software team project industry',
)
const JOINTS = wordSet('a an the and or of for in on to')
const FILLERS = wordSet(
  `your our their all any always be being do that it is this when where as with etc please just make sure ensure try keep write
  use follow adhere consider think about maintain apply produce create have strive prefer handle`,
)
const MOST_WORDS = 12
const WORDS = /[\p{L}\p{N}'’-]+/gu
// Code, a path or a name says something specific.
const SPECIFIC = /[`/<>\d:]|\S\s+["“(]?[A-Z]|[a-z][A-Z]|[A-Z]{2}/
// Below such a heading a word alone says enough.
const ASKING_HEADING =
  /\b(?:must|should|needs?|requires?|required|requirements?|checklist|done|includes?|contains?|have|has|before|never|avoid|no|not|don['’]ts?|without|prefer|use|instead)\b/i

const EXAMPLES: readonly [topic: RegExp, example: string][] = [
  [
    /migrat|database|schema/i,
    'All database migrations must be reversible: include both `upgrade()` and `downgrade()`.',
  ],
  [/test/i, 'Every bug fix comes with a test in `tests/` that fails without it.'],
  [/error|exception/i, 'Every error body of the API carries a `detail`.'],
  [/\blog/i, 'Log with `logger`, never with `print`, and never log a token.'],
  [/secur|auth/i, 'All user input is validated before it reaches the database.'],
  [/commit|pull request|\bPRs?\b/i, 'Commit subjects follow Conventional Commits.'],
  [/\bdoc|comment/i, 'Every new public function has a doc comment that says what it throws.'],
  [/\bnam/i, 'Use `snake_case` for functions and `PascalCase` for classes.'],
]
const ANY_EXAMPLE = 'All public functions in `src/` have a return type.'

/** Finds rules that name a subject or a quality and say nothing of it: the documented bad example is "migrations". */
export const VAGUE: WordingCheck = {
  name: 'vague',
  severity: 'warning',
  finds: 'A rule that only names a subject (“migrations”) or a quality (“Write clean code.”).',
  find(rule) {
    if (!isVague(rule)) return undefined
    const text = `${rule.section} ${rule.body}`
    const example = EXAMPLES.find(([topic]) => topic.test(text))?.[1] ?? ANY_EXAMPLE
    return `This says nothing that a reviewer could hold against a change. Say what is to be done, and where, such as: ${example}`
  },
}

function isVague({ body, section, memoryType }: Rule): boolean {
  if (memoryType !== 'project_rule' || SPECIFIC.test(body)) return false
  const words = body.toLowerCase().match(WORDS) ?? []
  if (words.length > MOST_WORDS) return false
  const isWithin = (...sets: readonly ReadonlySet<string>[]) =>
    words.every((word) => sets.some((set) => set.has(word)))
  if (words.length === 1 && section === '') return true
  if (isWithin(TOPICS, JOINTS)) return !ASKING_HEADING.test(section)
  const hasQuality = words.length < 2 || words.some((word) => QUALITIES.has(word))
  return hasQuality && isWithin(QUALITIES, TOPICS, ALSO_VERBS, JOINTS, FILLERS)
}
