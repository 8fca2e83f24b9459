import { describe, expect, test } from '@jest/globals'
import { dialectOf } from '../../src/documents/dialects.ts'
import { folderScope, joinScopes, scopesOf } from '../../src/documents/scopes.ts'

describe('folderScope', () => {
  test.each([
    ['services/api/AGENTS.md', 'services/api/**'],
    ['web/.claude/CLAUDE.md', 'web/**'],
    ['web/.claude/rules/deep/a.md', 'web/**'],
    ['web/.cursor/BUGBOT.md', 'web/**'],
    ['web/.cursor/rules/a.mdc', 'web/**'],
    ['.github/AGENTS.md', '.github/**'],
    ['a.claude/CLAUDE.md', 'a.claude/**'],
  ])('of %s is %s', (path, scope) => {
    expect(folderScope(path)).toBe(scope)
  })

  test.each([
    'AGENTS.md',
    '.claude/CLAUDE.md',
    '.claude/rules/a.md',
    '.cursor/BUGBOT.md',
    '.cursor/rules/deep/a.mdc',
    '../elsewhere/AGENTS.md',
  ])('is none for %s, which speaks of no folder of the repository', (path) => {
    expect(folderScope(path)).toBeUndefined()
  })
})

describe('scopesOf', () => {
  const of = (path: string, scopes?: string[]) =>
    scopesOf({ path, dialect: dialectOf(path), ...(scopes && { scopes }) })

  test.each([
    ['a/AGENTS.md', ['a/**']],
    ['a/CLAUDE.md', ['a/**']],
    ['a/GEMINI.md', ['a/**']],
    ['a/.cursor/BUGBOT.md', ['a/**']],
    ['a/.cursor/rules/x.mdc', ['a/**']],
    ['a/x.mdc', []],
    ['a/CONTRIBUTING.md', []],
    ['.github/copilot-instructions.md', []],
  ])('of %s are %j', (path, scopes) => {
    expect(of(path)).toEqual(scopes)
  })

  test('are those that a document was found with, where it was found with some', () => {
    expect(of('a/AGENTS.md', [])).toEqual([])
    expect(of('CONTRIBUTING.md', ['b/**'])).toEqual(['b/**'])
  })
})

describe('joinScopes', () => {
  test.each<[string, string[][], string[]]>([
    ['nothing where one place is the whole repository', [['a/**'], [], ['b/**']], []],
    ['each folder once, in order', [['b/**'], ['a/**'], ['b/**']], ['a/**', 'b/**']],
    ['the outermost of nested folders', [['a/b/**'], ['a/**'], ['ab/**']], ['a/**', 'ab/**']],
  ])('gives %s', (_name, scopes, expected) => {
    expect(joinScopes(scopes)).toEqual(expected)
  })

  test('names the folder that holds them where there are more than eight', () => {
    const folders = (prefix: string) => [...'abcdefghi'].map((letter) => [`${prefix}${letter}/**`])
    expect(joinScopes(folders('packages/').slice(1))).toHaveLength(8)
    expect(joinScopes(folders('packages/'))).toEqual(['packages/**'])
    expect(joinScopes(folders('libs/x/'))).toEqual(['libs/x/**'])
    expect(joinScopes(folders(''))).toEqual([])
  })
})
