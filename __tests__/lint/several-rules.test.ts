import { describe, expect, test } from '@jest/globals'
import { SEVERAL_RULES } from '../../src/lint/several-rules.ts'
import { ruleOf } from '../helpers/rules.ts'

describe('holds several rules, and shows them apart:', () => {
  test.each([
    [
      'Use tabs. Never commit to `main`. Write docs for public functions.',
      'These are 3 rules in one memory, and each is found best by itself. Make list items of them: “Use tabs.” “Never commit to `main`.” “Write docs for public functions.”',
    ],
    [
      'Endpoints must return JSON. Endpoints must check the token. Avoid globals. Commit the lock file.',
      'These are 3 rules in one memory, and each is found best by itself. Make list items of them: “Endpoints must return JSON. Endpoints must check the token.” “Avoid globals.” “Commit the lock file.”',
    ],
    [
      `Use tabs. Never commit to \`main\`. Document ${'every public function '.repeat(5)}here.`,
      'These are 3 rules in one memory, and each is found best by itself. Make list items of them: “Use tabs.” “Never commit to `main`.” “Document every public function every public function every public function ever…”',
    ],
  ])('%s', (body, message) => {
    expect(SEVERAL_RULES.find(ruleOf(body))).toBe(message)
  })
})

describe('holds one rule:', () => {
  test.each([
    [
      'the documented good example',
      'All database migrations must be reversible. Include both upgrade() and downgrade() functions. Never modify existing migrations - create a new one instead.',
    ],
    ['two sentences', 'Use tabs. Never commit to `main`.'],
    [
      'a rule with its reason and its exception',
      'Pass the clock in. Tests must not wait. Otherwise they are slow.',
    ],
    [
      'three sentences on one thing',
      'Migrations must be reversible. Review each migration twice. Never edit a migration.',
    ],
    ['a sentence that is no rule', 'Use tabs. The editor shows them. Never commit to `main`.'],
    ['full stops in code', 'Use `a. Use b. Never use c.` as it is.'],
    [
      'what goes on from the sentence before',
      'Write a failing test. Then mend the bug. Commit both together.',
    ],
  ])('%s', (_, body) => {
    expect(SEVERAL_RULES.find(ruleOf(body))).toBeUndefined()
  })

  test('what is a fact', () => {
    const body = 'Use tabs. Never commit to `main`. Write docs for public functions.'
    expect(SEVERAL_RULES.find(ruleOf(body, { memoryType: 'architecture' }))).toBeUndefined()
  })
})
