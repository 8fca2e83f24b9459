import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { extractFromMarkdown } from '../../src/extract/markdown-rules.ts'
import { contentsOf, expectSound, extract } from '../helpers/extraction.ts'

const MODULES = new URL('../../node_modules/', import.meta.url)

describe('Markdown that others wrote', () => {
  const files = readdirSync(MODULES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .slice(0, 300)

  test('is read, however it is taken', () => {
    expect(files).toHaveLength(300)
    for (const [index, path] of files.entries()) {
      const text = readFileSync(path, 'utf8')
      const take = (['norms', 'items', 'document'] as const)[index % 3] ?? 'norms'
      const found = extractFromMarkdown({ text, path }, { take, kind: 'other' })
      expectSound(found, text)
      expect(found.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})

const tooComplex = (line: number) => ({
  code: 'too-complex',
  severity: 'error',
  message:
    'Here the text nests too deeply, or one paragraph holds too many lines or marks such as `*` and `[`, to be read. Simplify it, or exclude the file.',
  path: 'CONTRIBUTING.md',
  line,
})

describe('A text that would hold the parser', () => {
  test.each([
    ['quotes in quotes', '> '.repeat(10_000)],
    ['lists in lists', '- '.repeat(10_000)],
    ['ordered lists in quotes', '> 1. '.repeat(5_000)],
    [
      'lists indented ever deeper',
      Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    ],
    ['emphasis that never ends', '*a_ '.repeat(8_000)],
    ['emphasis over many lines', '*a\n_b\n'.repeat(4_000)],
    ['strikethrough that never ends', '~a~~ '.repeat(8_000)],
    ['links that never end', '[a]('.repeat(8_000)],
    ['footnotes without definitions', '[^a]'.repeat(8_000)],
    ['images in images', '![a '.repeat(8_000)],
    ['comments that never end in a paragraph', `a ${'<!-- '.repeat(6_000)}`],
    ['instructions that never end', `a ${'<?x '.repeat(6_000)}`],
    ['lines without a blank one', 'a: b\n'.repeat(6_000)],
    ['backticks of every length', Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join(' a ')],
    ['emphasis in lines that begin as rows do', '|*a_\n'.repeat(4_000)],
    ['emphasis below a head without its delimiters', `| a | b |\n| - |\n${'|*a_\n'.repeat(4_000)}`],
    ['emphasis out of the list of a table', `- x\n\n  | a |\n  |---|\n${'*a_\n'.repeat(4_000)}`],
    ['emphasis in definitions that are none', '[a]: b *c_ d\n'.repeat(4_000)],
    ['emphasis behind inline HTML', '<b>*a_\n'.repeat(4_000)],
    ['emphasis in an item', `- ${'**a *b '.repeat(4_000)}`],
  ])('is refused: %s', (_name, text) => {
    const { rules, problems } = extract(text)
    expect(rules).toEqual([])
    expect(problems).toEqual([tooComplex(problems[0]?.line ?? 0)])
  })

  test.each([
    ['collections that nest too deeply', `A: ${'['.repeat(20_000)}`],
    [
      'maps that nest too deeply',
      Array.from({ length: 3_000 }, (_, n) => `${' '.repeat(n % 900)}a:`).join('\n'),
    ],
    ['thousands of mistakes', '- @\n'.repeat(5_000)],
  ])('is a problem of a rules file: %s', (_name, text) => {
    const found = extract(text, '.nectr/rules.yaml')
    expect(found.rules).toEqual([])
    expect(found.problems[0]?.severity).toBe('error')
  })
})

describe('A limit of complexity', () => {
  test('is told with the line at which it is passed', () => {
    const text = `# T\n\nFine.\n\n${'*a '.repeat(1_500)}\n${'*b '.repeat(1_500)}\n`
    expect(extract(text).problems).toEqual([tooComplex(6)])
  })

  test.each([
    ['code', `~~~\n${'*a [b]\n'.repeat(3_000)}~~~\n\n- r\n`],
    ['code in a list', `- r\n\n  \`\`\`js\n${'  *a [b]\n'.repeat(3_000)}  \`\`\`\n`],
    ['other items', `${'- *a* [b](c)\n'.repeat(1_500)}`.replace(/^/, '- r\n')],
    ['rows of a table', `- r\n\n| a |\n| - |\n${'| *a* [b](c) |\n'.repeat(1_500)}`],
    ['other paragraphs', `- r\n\n${'*a* [b](c)\n\n'.repeat(1_500)}`],
    ['definitions', `- r\n\n${'[a]: b_c_\n'.repeat(1_500)}`],
    ['headings', `- r\n\n${'# *a* [b](c)\n'.repeat(1_500)}`],
    ['comments on lines of their own', `- r\n\n${'<!-- *a* -->\n'.repeat(1_500)}`],
    ['lines of HTML', `- r\n\n<table>\n${'<td>_a_ [b] *c*\n'.repeat(1_500)}`],
  ])('counts no marks of %s', (_name, text) => {
    expect(contentsOf(text)[0]).toBe('[CONTRIBUTING] r')
  })

  test.each([
    ['a longer fence', '````\n```\n- a\n````\n\n- b\n', ['[CONTRIBUTING] b']],
    ['a fence of the other kind', '```\n~~~\n- a\n```\n\n- b\n', ['[CONTRIBUTING] b']],
  ])('follows %s', (_name, text, contents) => {
    expect(contentsOf(`${text}`)).toEqual(contents)
    expect(extract(`${text}\n${'*a_ '.repeat(3_000)}`).problems.map(({ code }) => code)).toEqual([
      'too-complex',
    ])
  })
})
