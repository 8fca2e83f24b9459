import { describe, expect, test } from '@jest/globals'
import { VAGUE } from '../../src/lint/vague.ts'
import { ruleOf } from '../helpers/rules.ts'

const NOTHING_SAID =
  'This says nothing that a reviewer could hold against a change. Say what is to be done, and where, such as:'
const MIGRATIONS = 'All database migrations must be reversible: include both `upgrade()` and `downgrade()`.'
const TESTS = 'Every bug fix comes with a test in `tests/` that fails without it.'
const ERRORS = 'Every error body of the API carries a `detail`.'
const LOGS = 'Log with `logger`, never with `print`, and never log a token.'
const INPUT = 'All user input is validated before it reaches the database.'
const COMMITS = 'Commit subjects follow Conventional Commits.'
const DOCS = 'Every new public function has a doc comment that says what it throws.'
const NAMES = 'Use `snake_case` for functions and `PascalCase` for classes.'
const TYPES = 'All public functions in `src/` have a return type.'

describe('is vague, and shows a better rule of its kind:', () => {
  test.each([
    ['migrations', '', MIGRATIONS],
    ['migrations', 'Database', MIGRATIONS],
    ['Migrations.', 'Database', MIGRATIONS],
    ['unit and integration tests', '', TESTS],
    ['Error handling', 'Conventions', ERRORS],
    ['Handle errors properly.', '', ERRORS],
    ['logging', '', LOGS],
    ['Security', 'General', INPUT],
    ['Write good commit messages.', '', COMMITS],
    ['Write clear documentation.', '', DOCS],
    ['Follow the naming conventions.', '', NAMES],
    ['Write clean, maintainable code.', '', TYPES],
    ['Keep the code simple.', 'Philosophy', TYPES],
    ['Be consistent.', '', TYPES],
    ['Follow best practices', 'Style', TYPES],
    ['Use common sense!', '', TYPES],
    ['whatever', '', TYPES],
  ])('%s (under “%s”)', (body, section, example) => {
    expect(VAGUE.find(ruleOf(body, { section }))).toBe(`${NOTHING_SAID} ${example}`)
  })
})

describe('is not vague:', () => {
  test.each([
    ['Write tests.', ''],
    ['Write a test for every change.', ''],
    ['All database migrations must be reversible.', ''],
    ['Use `camelCase`', 'Names'],
    ['PascalCase', 'Classes'],
    ['UTF-8', 'Encoding'],
    ['Tabs', 'Indentation'],
    ['LF', 'Line endings'],
    ['unit tests', 'Every pull request must have'],
    ['documentation', 'Checklist'],
    ['globals', 'Avoid'],
    ['Prefer composition over inheritance.', ''],
    ['Commit subjects are imperative.', ''],
    ['Keep functions below 40 lines.', ''],
    ['Log errors with their cause.', ''],
    ['Write the code of a handler so that a second reader can follow it without a debugger.', ''],
    ['Follow PEP 8.', ''],
    ['Use Prettier.', ''],
    ['No default exports.', ''],
  ])('%s (under “%s”)', (body, section) => {
    expect(VAGUE.find(ruleOf(body, { section }))).toBeUndefined()
  })

  test.each(['architecture', 'project_map'] as const)('a word that is a fact of the %s', (memoryType) => {
    expect(VAGUE.find(ruleOf('migrations', { memoryType }))).toBeUndefined()
  })
})
