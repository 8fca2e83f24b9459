import { expect, test } from '@jest/globals'
import { CHECKS, isLintError } from '../../src/lint/checks.ts'

test('every check has its name and its severity, and says what it finds in one line', () => {
  expect(CHECKS.map(({ name, severity }) => [name, severity])).toEqual([
    ['credential', 'error'],
    ['instructs-reviewer', 'warning'],
    ['vague', 'warning'],
    ['not-actionable', 'warning'],
    ['several-rules', 'warning'],
    ['too-long', 'warning'],
    ['contradiction', 'warning'],
    ['near-duplicate', 'warning'],
    ['dead-scope', 'warning'],
    ['over-budget', 'warning'],
    ['hidden-text', 'warning'],
    ['broken-front-matter', 'warning'],
    ['missing-import', 'warning'],
  ])
  expect(CHECKS.filter(({ finds }) => !/^[A-Z][^\n]*\.$/.test(finds))).toEqual([])
})

test.each([
  ['credential', true],
  ['vague', false],
  ['not-utf8', false],
  ['invalid-rules-file', false],
])('an error `%s` is one of lint: %s', (code, isLint) => {
  expect(isLintError({ code, severity: 'error', message: '' })).toBe(isLint)
})
