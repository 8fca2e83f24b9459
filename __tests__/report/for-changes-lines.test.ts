import { expect, test } from '@jest/globals'
import { findForChanges } from '../../src/plan/for-changes.ts'
import { forChangesHeading, forChangesLines } from '../../src/report/for-changes-lines.ts'
import { ruleOf } from '../helpers/rules.ts'

const API = ruleOf('Log errors.', { paths: ['src/api/**'] })
const ALL = ruleOf('Write tests.')
const PATHS = ['src/api/a', 'src/api/b', 'src/api/c', 'src/api/d', 'src/api/e']

test.each([
  [['src/api/a'], [API, ALL], '1 path since main: 1 memory by scope, 1 for every path'],
  [
    PATHS,
    [API, { ...API, memoryType: 'architecture' as const }],
    '5 paths since main: 2 memories by scope, 0 for every path',
  ],
  [[], [ALL], '0 paths since main: 0 memories by scope, 1 for every path'],
])('the heading counts paths and memories: %j', (paths, rules, counts) => {
  expect(forChangesHeading(findForChanges(rules, { paths }), 'main')).toBe(`About this change of ${counts}`)
})

test('the heading names no base where there is none, and says that there may be more paths', () => {
  expect(forChangesHeading(findForChanges([API], { paths: PATHS, isCut: true }))).toBe(
    'About this change of at least 5 paths: 1 memory by scope, 0 for every path',
  )
})

test('each memory has a line, and below it the first of its paths', () => {
  const copy = { ...API, path: 'CLAUDE.md' }
  const one = ruleOf('Keep it small.', { paths: ['src/api/a'], startLine: 7, memoryType: 'architecture' })
  expect(forChangesLines(findForChanges([API, copy, one, ALL], { paths: PATHS }))).toEqual([
    'project_rule  AGENTS.md:1 (+1)  (in `src/api/**`) Log errors.',
    '      covers src/api/a, src/api/b, src/api/c, 2 more',
    'architecture  AGENTS.md:7  (in `src/api/a`) Keep it small.',
    '      covers src/api/a',
  ])
})

test('no line begins with a text from outside or is more than one', () => {
  const rule = ruleOf('::error::x', { path: '::warning::\n.md', paths: ['*.ts'], content: '::error::x\n::y' })
  const lines = forChangesLines(findForChanges([rule], { paths: ['::set-output::\n::x.ts'] }))
  expect(lines).toEqual([
    'project_rule  ::warning:: .md:1  ::error::x ::y',
    '      covers ::set-output:: ::x.ts',
  ])
  expect(forChangesHeading(findForChanges([], { paths: [] }), 'a\n::b')).toBe(
    'About this change of 0 paths since a ::b: 0 memories by scope, 0 for every path',
  )
})

test('above 250 memories the rest is counted', () => {
  const rules = Array.from({ length: 253 }, (_, n) => ruleOf(`Rule ${n}.`, { paths: ['src/api/**'] }))
  const lines = forChangesLines(findForChanges(rules, { paths: PATHS }))
  expect(lines).toHaveLength(501)
  expect(lines.slice(-2)).toEqual([
    '      covers src/api/a, src/api/b, src/api/c, 2 more',
    '… and 3 memories more: --json has all of them',
  ])
})
