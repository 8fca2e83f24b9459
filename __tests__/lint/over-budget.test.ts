import { expect, test } from '@jest/globals'
import { MOST_MEMORIES, OVER_BUDGET } from '../../src/lint/over-budget.ts'
import { findingsOf, ruleOf, rulesOf } from '../helpers/rules.ts'

const many = (count: number, section: string, path = 'AGENTS.md') =>
  rulesOf(
    Array.from({ length: count }, (_, n) => `Rule ${n} of ${section}.`),
    { section, path },
  )

test('more than 200 memories are over budget, and the largest five sections are named', () => {
  const rules = [
    ...many(20, 'Names'),
    ...many(90, 'Style', 'docs/STYLE.md'),
    ...many(1, 'Releases'),
    ...many(40, 'Testing > Unit tests'),
    ...many(30, 'Errors'),
    ...many(20, ''),
  ]
  expect(findingsOf(OVER_BUDGET, rules)).toEqual([
    'The documents give 201 memories, and a review is shown ten: past 200, most are never seen. Merge or drop rules, or narrow `files`. The largest sections: `docs/STYLE.md` “Style” (90), `AGENTS.md` “Testing > Unit tests” (40), `AGENTS.md` “Errors” (30), `AGENTS.md` “Names” (20), `AGENTS.md` (20).',
  ])
})

test('one text in several places counts once, and 200 memories are within budget', () => {
  const rules = many(MOST_MEMORIES, 'Style')
  expect(findingsOf(OVER_BUDGET, [...rules, ...rules])).toEqual([])
  const other = ruleOf('Rule 0 of Style.', { section: 'Style', memoryType: 'architecture' })
  expect(findingsOf(OVER_BUDGET, [...rules, other])).toHaveLength(1)
})
