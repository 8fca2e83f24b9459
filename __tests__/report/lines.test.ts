import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { documentLines, documentsHeading } from '../../src/report/document-lines.ts'
import { describeFailure } from '../../src/report/failure-text.ts'
import { plainText } from '../../src/report/plain-text.ts'
import { placeOf, planHeading, planLines, retractedLine, storedLine } from '../../src/report/plan-lines.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { problemsOf } from '../helpers/reports.ts'

const RULE = {
  path: 'A.md',
  startLine: 1,
  endLine: 1,
  section: '',
  memoryType: 'project_rule' as const,
  paths: [],
  body: 'Use UTC.',
  content: 'Use UTC.',
}

describe('the lines about documents', () => {
  test.each([
    [[], 'Documents: 0 documents, 0 rules'],
    [[{ path: 'A.md', rules: [RULE], problems: [] }], 'Documents: 1 document, 1 rule'],
    [
      [
        { path: 'A.md', rules: [RULE, RULE], problems: [] },
        { path: 'B.md', rules: [RULE], problems: [] },
      ],
      'Documents: 2 documents, 3 rules',
    ],
  ])('begin with a heading %#', (extractions, heading) => {
    expect(documentsHeading(extractions)).toBe(heading)
  })

  test('say what was found and what is wrong', () => {
    const problems = problemsOf('warning', 2)
    expect(
      documentLines([
        { path: 'A.md', rules: [], problems: [] },
        { path: 'a\nb.md', rules: [RULE], problems: problems.slice(1) },
        { path: 'C.md', rules: [RULE, RULE], problems },
      ]),
    ).toEqual(['0 rules in A.md', '1 rule, 1 problem in a b.md', '2 rules, 2 problems in C.md'])
  })
})

describe('the lines about a plan', () => {
  const before = entry(memory('one two three four six'))
  const open = memory('open')
  const gone = { ...entry(memory('gone', 'architecture')), sources: [] }
  const plan = planOf(
    [memory('new', 'project_map'), memory('one two three four five'), open],
    [before, gone, entry(open, { state: 'pending' })],
  )

  test('begin with its counts and its hash', () => {
    const counts = '1 to add, 1 to change, 1 to retract, 1 to confirm, 0 unchanged'
    expect(planHeading(plan)).toBe(`Plan for acme/api: ${counts} (plan ${plan.hash.slice(0, 12)})`)
    const kept = planOf([], [gone], { mayRetract: false })
    expect(planHeading(kept)).toBe(
      `Plan for acme/api: 0 to add, 0 to change, 0 to retract, 0 unchanged, 1 kept (plan ${kept.hash.slice(0, 12)})`,
    )
  })

  test('mark what is added, changed, retracted and to be confirmed', () => {
    expect(planLines(plan)).toEqual([
      '+ project_map   CONTRIBUTING.md:1  new',
      '~ project_rule  CONTRIBUTING.md:1  one two three four five',
      '      was: one two three four six',
      '- architecture  (unknown place)  gone',
      '? project_rule  CONTRIBUTING.md:1  open',
    ])
  })

  test('are 500 at most, and say how many are left', () => {
    const texts = Array.from({ length: 501 }, (_, n) => memory(`new ${n}`))
    expect(planLines(planOf(texts.slice(1)))).toHaveLength(500)
    const lines = planLines(planOf(texts))
    expect(lines.slice(499)).toEqual([
      '+ project_rule  CONTRIBUTING.md:1  new 499',
      '… and 1 line more: the plan file has all of them',
    ])
  })
})

test('a memory is shown with its id once it is stored, or found', () => {
  const stored = { memory: memory('new\ntext'), id: 'mem_1' }
  expect(storedLine({ ...stored, how: 'posted' })).toBe('stored mem_1  CONTRIBUTING.md:1  new text')
  expect(storedLine({ ...stored, how: 'found' })).toBe('found  mem_1  CONTRIBUTING.md:1  new text')
})

test('a memory is shown with the id that it had once it is deleted', () => {
  const old = entry(memory('old\ntext'), { id: 'mem_1' })
  expect(retractedLine(old)).toBe('deleted mem_1  CONTRIBUTING.md:1  old text')
  expect(retractedLine({ ...old, id: null })).toBe('deleted (no id)  CONTRIBUTING.md:1  old text')
})

test('of several places the first is named and the others are counted', () => {
  const place = { path: 'A.md', startLine: 4, endLine: 6, section: '' }
  expect(placeOf([place])).toBe('A.md:4')
  expect(placeOf([place, { ...place, path: 'B.md' }, place])).toBe('A.md:4 (+2)')
})

test.each([
  ['a line break', 'a\r\n\u2028b', 'a b'],
  ['a command of a runner', 'a ##[error]b', 'a ## [error]b'],
  ['control codes of a terminal', 'a\u001b[31mb\u0007', 'a\\u001b[31mb\\u0007'],
  ["what can't be seen", 'a\u200b\u202eb', 'a\\u200b\\u202eb'],
  ['a command that something unseen breaks', 'a ##\u200b[error]b', 'a ##\\u200b[error]b'],
  ['240 characters', '😀'.repeat(240), '😀'.repeat(240)],
  ['more than 240', '😀'.repeat(241), `${'😀'.repeat(239)}…`],
])('a text with %s is safe in a log', (_, text, expected) => {
  expect(plainText(text)).toBe(expected)
})

test.each([
  ['Not authenticated', 'Not authenticated. Sign in.'],
  ['It is empty.', 'It is empty. Sign in.'],
  ['Is it empty?', 'Is it empty? Sign in.'],
  ['cut…', 'cut… Sign in.'],
])('a failure that says "%s" ends before its remedy', (message, expected) => {
  expect(describeFailure(new ActionError('token-invalid', message, 'Sign in.'))).toBe(expected)
})
