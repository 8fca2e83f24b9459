import { expect, test } from '@jest/globals'
import { findForChanges } from '../../src/plan/for-changes.ts'
import { renderForChanges } from '../../src/report/for-changes-part.ts'
import { folded } from '../../src/report/markdown.ts'
import { ruleOf } from '../helpers/rules.ts'

const LINKS = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }
const DETAIL = { links: undefined, rows: 200, longest: 600 }

const API = ruleOf('Log errors.', { paths: ['src/api/**'] })
const ALL = ruleOf('Write tests.')
const PATHS = ['src/api/a', 'src/api/b', 'src/api/c', 'src/api/d', 'src/api/e']

test('the memories are a folded table, with the paths that they cover and their places', () => {
  const one = ruleOf('Keep it small.', { paths: ['src/api/a'], startLine: 7, memoryType: 'architecture' })
  const forChanges = findForChanges([API, { ...API, path: 'CLAUDE.md' }, one, ALL], { paths: PATHS })
  const table =
    '| type | memory | covers | source |\n| --- | --- | --- | --- |\n' +
    '| `project_rule` | `` (in `src/api/**`) Log errors. `` | `src/api/a`<br>`src/api/b`<br>`src/api/c`<br>2 more | ' +
    '[`AGENTS.md:1`](https://github.com/acme/api/blob/c0ffee/AGENTS.md#L1)<br>' +
    '[`CLAUDE.md:1`](https://github.com/acme/api/blob/c0ffee/CLAUDE.md#L1) |\n' +
    '| `architecture` | `` (in `src/api/a`) Keep it small. `` | `src/api/a` | ' +
    '[`AGENTS.md:7`](https://github.com/acme/api/blob/c0ffee/AGENTS.md#L7) |'
  expect(renderForChanges(forChanges, { ...DETAIL, links: LINKS })).toBe(
    folded('About 5 changed files: 2 memories by scope, 1 for every file', table),
  )
})

test('there is nothing to say where no scope covers a path', () => {
  expect(renderForChanges(findForChanges([API, ALL], { paths: ['README.md'] }), DETAIL)).toBe('')
})

test('the title says that there may be more files', () => {
  const text = renderForChanges(findForChanges([API], { paths: ['src/api/a'], isCut: true }), DETAIL)
  expect(text).toContain('>About at least 1 changed file: 1 memory by scope, 0 for every file<')
})

test('with fewer rows than memories it says how to list the others', () => {
  const rules = ['One.', 'Two.', 'Three.'].map((body) => ruleOf(body, { paths: ['src/api/**'] }))
  const forChanges = findForChanges(rules, { paths: ['src/api/a'] })
  const rest = (left: number) =>
    `… and ${left} more: \`nectr-memory-sync plan --for-changes BASE\` lists them.`
  const [some, none] = [1, 0].map((rows) => renderForChanges(forChanges, { ...DETAIL, rows }))
  expect(some).toContain(`One. \`\` | \`src/api/a\` | \`AGENTS.md:1\` |\n\n${rest(2)}\n`)
  expect(none).toBe(folded('About 1 changed file: 3 memories by scope, 0 for every file', rest(3)))
})

test('a long text is cut, and text from outside stays in code spans of its own cell', () => {
  const rule = ruleOf('', {
    path: 'a|b](x)<b>.md',
    paths: ['*.ts'],
    content: `@team </details> | \`x\` ${'long '.repeat(10)}`,
  })
  const forChanges = findForChanges([rule], { paths: ['<img src=x>|@team #1.ts'] })
  const row = renderForChanges(forChanges, { ...DETAIL, longest: 30 }).split('\n')[4]
  expect(row).toBe(
    '| `project_rule` | `` @team </details> \\| `x` long l… `` | `<img src=x>\\|@team #1.ts` | `a\\|b](x)<b>.md:1` |',
  )
})
