import { describe, expect, test } from '@jest/globals'
import { DIALECTS, defaultDialect, dialectOf, folderScope } from '../../src/documents/dialects.ts'

describe('defaultDialect', () => {
  test.each([
    ['.nectr/rules.yaml', 'Nectr rules'],
    ['.nectr/rules.yml', 'Nectr rules'],
    ['.nectr/notes.md', 'Nectr notes'],
    ['.nectr/deep/er/notes.md', 'Nectr notes'],
    ['.nectr/AGENTS.md', 'Nectr notes'],
    ['CONTRIBUTING.md', 'contributing'],
    ['contributing.MD', 'contributing'],
    ['.github/Contributing.md', 'contributing'],
    ['docs/CONTRIBUTING.md', 'contributing'],
    ['STYLE.md', 'style'],
    ['STYLEGUIDE.md', 'style'],
    ['.github/STYLE_GUIDE.md', 'style'],
    ['docs/CODING_STANDARDS.md', 'style'],
    ['CONVENTIONS.md', 'style'],
    ['best_practices.md', 'style'],
    ['REVIEW.md', 'style'],
    ['.gemini/styleguide.md', 'style'],
    ['AGENTS.md', 'AGENTS.md'],
    ['services/api/AGENTS.md', 'AGENTS.md'],
    ['CLAUDE.md', 'Claude'],
    ['.claude/CLAUDE.md', 'Claude'],
    ['web/.claude/CLAUDE.md', 'Claude'],
    ['GEMINI.md', 'Gemini'],
    ['.github/copilot-instructions.md', 'Copilot'],
  ])('reads %s as %s', (path, name) => {
    expect(defaultDialect(path)?.name).toBe(name)
  })

  test.each([
    'README.md',
    '.nectr/sync.yaml',
    '.nectr/other.yaml',
    '.nectr/rules.json',
    'packages/a/.nectr/rules.yaml',
    'packages/a/CONTRIBUTING.md',
    'docs/deep/CONTRIBUTING.md',
    'style.md',
    'CLAUDE.local.md',
    'agents.md',
    'copilot-instructions.md',
    'AGENTS.md/x',
  ])('leaves %s alone', (path) => {
    expect(defaultDialect(path)).toBeUndefined()
  })

  test('takes every item of a note, and lets notes alone speak of themselves', () => {
    const special = DIALECTS.filter(({ take, readsFrontMatter }) => take || readsFrontMatter)
    expect(special.map(({ name, take, readsFrontMatter }) => [name, take, readsFrontMatter])).toEqual([
      ['Nectr notes', 'items', true],
    ])
  })
})

describe('dialectOf', () => {
  test.each([
    ['packages/a/.nectr/rules.yaml', 'Nectr rules'],
    ['packages/a/.nectr/notes.md', 'Nectr notes'],
    ['packages/a/docs/CONTRIBUTING.md', 'contributing'],
    ['packages/a/STYLE.md', 'style'],
    ['team/rules.yaml', 'rules file'],
    ['team/RULES.YML', 'rules file'],
    ['README.md', 'Markdown'],
    ['docs/guide.mdx', 'Markdown'],
    ['.cursorrules', 'Markdown'],
    ['yaml', 'Markdown'],
  ])('reads %s, where it was named by hand, as %s', (path, name) => {
    expect(dialectOf(path).name).toBe(name)
  })
})

describe('folderScope', () => {
  test.each([
    ['services/api/AGENTS.md', 'services/api/**'],
    ['web/.claude/CLAUDE.md', 'web/**'],
    ['.github/AGENTS.md', '.github/**'],
    ['a.claude/CLAUDE.md', 'a.claude/**'],
  ])('of %s is %s', (path, scope) => {
    expect(folderScope(path)).toBe(scope)
  })

  test.each(['AGENTS.md', '.claude/CLAUDE.md'])(
    'is none for %s, which speaks of the whole repository',
    (path) => {
      expect(folderScope(path)).toBeUndefined()
    },
  )
})
