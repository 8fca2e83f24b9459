import { expect, test } from '@jest/globals'
import { type Label, scoreExtraction } from './score.ts'

const label = (startLine: number, endLine: number, more: Partial<Label> = {}): Label => ({
  path: 'a.md',
  startLine,
  endLine,
  memoryType: 'project_rule',
  isRequired: true,
  ...more,
})
const rule = (startLine: number, endLine: number, memoryType = 'project_rule') => ({
  path: 'a.md',
  startLine,
  endLine,
  memoryType,
})
const show = (labels: readonly Label[], rules: readonly ReturnType<typeof rule>[]) => {
  const { matched, extra, missing, f1, typeAccuracy } = scoreExtraction(labels, rules)
  return { found: matched.length, extra: extra.length, missing: missing.length, f1, typeAccuracy }
}

test.each([
  ['equal lines match', [label(1, 2)], [rule(1, 2)], { found: 1, extra: 0, missing: 0, f1: 1 }],
  ['half of the union is enough', [label(1, 2)], [rule(1, 1)], { found: 1, extra: 0, missing: 0, f1: 1 }],
  ['less than half is not', [label(1, 3)], [rule(1, 1)], { found: 0, extra: 1, missing: 1, f1: 0 }],
  [
    'one rule matches one label',
    [label(1, 1), label(1, 1)],
    [rule(1, 1)],
    { found: 1, extra: 0, missing: 1, f1: 2 / 3 },
  ],
  [
    'an optional label that is missed costs nothing',
    [label(1, 1, { isRequired: false })],
    [],
    { found: 0, extra: 0, missing: 0, f1: 1 },
  ],
  [
    'what an optional label explains costs nothing',
    [label(1, 5, { isRequired: false })],
    [rule(2, 2)],
    { found: 0, extra: 0, missing: 0, f1: 1 },
  ],
  [
    'a rule of another document is extra',
    [label(1, 1)],
    [{ ...rule(1, 1), path: 'b.md' }],
    { found: 0, extra: 1, missing: 1, f1: 0 },
  ],
])('%s', (_, labels, rules, expected) => {
  expect(show(labels, rules)).toMatchObject(expected)
})

test('the type is counted over what matched', () => {
  const labels = [label(1, 1), label(2, 2, { memoryType: 'architecture' })]
  expect(show(labels, [rule(1, 1), rule(2, 2)]).typeAccuracy).toBe(0.5)
})
