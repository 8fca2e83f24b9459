import { describe, expect, test } from '@jest/globals'
import { findDocuments, type Selection } from '../../src/documents/find.ts'
import type { TrackedFile } from '../../src/documents/tracked.ts'
import type { Source } from '../../src/settings/settings-file.ts'

const file = (path: string, mode = '100644'): TrackedFile => ({ path, mode, blob: `blob of ${path}` })
const TRACKED = [
  file('src/index.ts'),
  file('docs/guide.md'),
  file('CONTRIBUTING.md'),
  file('api/AGENTS.md', '100755'),
  file('AGENTS.md', '120000'),
  file('CLAUDE.md', '160000'),
  file('.nectr/rules.yaml'),
]
const source = (files: string[], more: Partial<Source> = {}): Source => ({
  files,
  sections: { only: [], except: [] },
  ...more,
})

function find(selection: Partial<Selection>) {
  return findDocuments(TRACKED, { files: [], sources: [], exclude: [], ...selection })
}

const pathsOf = (selection: Partial<Selection>) => find(selection).documents.map(({ path }) => path)
const unmatched = (glob: string, where: string) => ({
  code: 'unmatched-pattern',
  severity: 'warning',
  message: `The pattern \`${glob}\` of ${where} matches no tracked file. Correct it, or remove it.`,
})

describe('findDocuments', () => {
  test('finds the default set in the order of paths, without symlinks and submodules', () => {
    const { documents, problems } = find({})
    expect(documents.map(({ path, blob, dialect }) => [path, blob, dialect.name])).toEqual([
      ['.nectr/rules.yaml', 'blob of .nectr/rules.yaml', 'Nectr rules'],
      ['CONTRIBUTING.md', 'blob of CONTRIBUTING.md', 'contributing'],
      ['api/AGENTS.md', 'blob of api/AGENTS.md', 'AGENTS.md'],
    ])
    expect(problems).toEqual([])
  })

  test('finds what the input names, and nothing of the default set beside it', () => {
    const { documents, problems } = find({ files: ['docs/*.md', 'src/*'] })
    expect(documents.map(({ path, dialect }) => [path, dialect.name])).toEqual([
      ['docs/guide.md', 'Markdown'],
      ['src/index.ts', 'Markdown'],
    ])
    expect(problems).toEqual([])
  })

  test('warns of a pattern of the input that matches no regular file', () => {
    const { documents, problems } = find({ files: ['AGENTS.md', 'docs/*.md', 'nowhere/**', '!none'] })
    expect(documents.map(({ path }) => path)).toEqual(['docs/guide.md'])
    expect(problems).toEqual([
      unmatched('AGENTS.md', 'the input `files`'),
      unmatched('nowhere/**', 'the input `files`'),
    ])
  })

  test('gives each document to the first source that names it', () => {
    const guide = source(['docs/*.md'], { take: 'document' })
    const rest = source(['**/*.md', '!CONTRIBUTING.md'], { memoryType: 'architecture' })
    const { documents, problems } = find({ sources: [guide, rest] })
    expect(documents.map((document) => [document.path, document.source])).toEqual([
      ['api/AGENTS.md', rest],
      ['docs/guide.md', guide],
    ])
    expect(problems).toEqual([])
  })

  test('warns of a pattern of a source that matches nothing', () => {
    const { problems } = find({ sources: [source(['docs/*.md', 'x/**']), source(['y'])] })
    expect(problems).toEqual([unmatched('x/**', '`sources`'), unmatched('y', '`sources`')])
  })

  test('prefers the input to the sources', () => {
    const { documents } = find({ files: ['CONTRIBUTING.md'], sources: [source(['**'])] })
    expect(documents.map((document) => [document.path, document.source])).toEqual([
      ['CONTRIBUTING.md', undefined],
    ])
  })

  test.each<[string, Partial<Selection>]>([
    ['the default set', { exclude: ['api/**', '.nectr/*'] }],
    ['the input', { files: ['**/*.{md,yaml}'], exclude: ['api/**', '.nectr/*', 'docs/*'] }],
    ['the sources', { sources: [source(['*.md', 'api/*'])], exclude: ['api'], files: [] }],
  ])('leaves what is excluded out of %s', (name, selection) => {
    const expected = name === 'the sources' ? ['CONTRIBUTING.md', 'api/AGENTS.md'] : ['CONTRIBUTING.md']
    expect(pathsOf(selection)).toEqual(expected)
  })

  test('orders paths by their characters, whatever the language of the machine', () => {
    const tracked = ['b/AGENTS.md', 'a/AGENTS.md', 'B/AGENTS.md', 'ä/AGENTS.md'].map((path) => file(path))
    const { documents } = findDocuments(tracked, { files: [], sources: [], exclude: [] })
    expect(documents.map(({ path }) => path)).toEqual([
      'B/AGENTS.md',
      'a/AGENTS.md',
      'b/AGENTS.md',
      'ä/AGENTS.md',
    ])
  })
})
