import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileScope } from '../../src/documents/scope-globs.ts'
import { findForChanges } from '../../src/plan/for-changes.ts'
import { ruleOf } from '../helpers/rules.ts'

const API = ruleOf('Log errors.', { paths: ['src/api/**'] })
const WEB = ruleOf('Use hooks.', { paths: ['src/web/**', '!src/web/old/**'], startLine: 2 })
const ALL = ruleOf('Write tests.', { startLine: 3 })

const texts = (paths: readonly string[]) =>
  findForChanges([API, WEB, ALL], { paths }).covering.map(({ text }) => text)

test('a memory whose scope covers changed paths is given with its scope, its places and the paths', () => {
  const paths = ['README.md', 'src/api/a.ts', 'src/api/b.ts']
  expect(findForChanges([API, WEB, ALL], { paths })).toEqual({
    changed: 3,
    covering: [
      {
        memoryType: 'project_rule',
        text: '(in `src/api/**`) Log errors.',
        sources: [{ path: 'AGENTS.md', startLine: 1, endLine: 1, section: '' }],
        scope: ['src/api/**'],
        covered: 2,
        examples: ['src/api/a.ts', 'src/api/b.ts'],
      },
    ],
    unscoped: 1,
  })
})

test('all paths are counted, each once, and the first three are named', () => {
  const paths = ['src/api/a', 'src/api/b', 'src/api/b', 'src/api/c', 'src/api/d', 'src/api/e']
  const { changed, covering } = findForChanges([API], { paths })
  expect([changed, covering[0]?.covered, covering[0]?.examples]).toEqual([
    5,
    5,
    ['src/api/a', 'src/api/b', 'src/api/c'],
  ])
})

test('memories are given in the order of the rules, whatever the order of the paths', () => {
  const both = ['(in `src/api/**`) Log errors.', '(in `src/web/**`, `!src/web/old/**`) Use hooks.']
  expect(texts(['src/api/a', 'src/web/b'])).toEqual(both)
  expect(texts(['src/web/b', 'src/api/a'])).toEqual(both)
})

test('what a scope excludes is not covered', () => {
  expect(texts(['src/web/old/a'])).toEqual([])
})

test('a change of nothing is covered by nothing, and memories without a scope are counted all the same', () => {
  expect(findForChanges([API, ALL], { paths: [] })).toEqual({ changed: 0, covering: [], unscoped: 1 })
})

test('that there may be more paths is passed on', () => {
  expect(findForChanges([], { paths: ['a'], isCut: true })).toEqual({
    changed: 1,
    isCut: true,
    covering: [],
    unscoped: 0,
  })
})

describe('rules of one text are one memory', () => {
  test('with all their places', () => {
    const copy = { ...API, path: 'CLAUDE.md', startLine: 7, endLine: 7 }
    const { covering } = findForChanges([API, copy], { paths: ['src/api/a'] })
    expect(covering.map(({ sources }) => sources.map(({ path }) => path))).toEqual([
      ['AGENTS.md', 'CLAUDE.md'],
    ])
  })

  test('but not under two types', () => {
    const rules = [API, { ...API, memoryType: 'architecture' as const }, ALL, { ...ALL, path: 'CLAUDE.md' }]
    const { covering, unscoped } = findForChanges(rules, { paths: ['src/api/a'] })
    expect([covering.map(({ memoryType }) => memoryType), unscoped]).toEqual([
      ['project_rule', 'architecture'],
      1,
    ])
  })

  test('with the scope that the text names, where another rule only quotes one', () => {
    const quoted = { ...ALL, content: API.content }
    for (const rules of [
      [API, quoted],
      [quoted, API],
    ]) {
      const { covering, unscoped } = findForChanges(rules, { paths: ['src/api/a'] })
      expect([covering.map(({ scope }) => scope), unscoped]).toEqual([[['src/api/**']], 0])
    }
  })
})

test('a memory is given exactly where its scope covers a path, and each memory is in one of three places', () => {
  const folder = fc.constantFrom('a', 'b', 'a/c', 'b/c')
  const scope = fc.array(
    folder.map((name) => `${name}/**`),
    { maxLength: 2 },
  )
  const path = folder.map((name) => `${name}/f.ts`)
  fc.assert(
    fc.property(fc.array(scope), fc.array(path), (scopes, paths) => {
      const rules = scopes.map((globs, n) => ruleOf(`Rule ${n}.`, { paths: globs }))
      const { covering, unscoped } = findForChanges(rules, { paths })
      const expected = rules.filter((rule) => rule.paths.length > 0 && paths.some(compileScope(rule.paths)))
      expect(covering.map(({ text }) => text)).toEqual(expected.map(({ content }) => content))
      expect(unscoped).toBe(scopes.filter(({ length }) => length === 0).length)
    }),
  )
})
