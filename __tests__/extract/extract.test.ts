import { describe, expect, test } from '@jest/globals'
import { type Document, extractRules } from '../../src/extract/extract.ts'
import { contentsOf, extract, type SourceOptions } from '../helpers/extraction.ts'

describe('extractRules', () => {
  test('gives each rule its path and section beside what a memory holds', () => {
    expect(extract('# T\n\n## A\n\n### B\n\n- Use tabs.\n', 'docs/x.md').rules).toEqual([
      {
        path: 'docs/x.md',
        startLine: 7,
        endLine: 7,
        section: 'A > B',
        memoryType: 'project_rule',
        paths: [],
        body: 'Use tabs.',
        content: '[A > B] Use tabs.',
      },
    ])
  })

  test('makes a document that breaks a parser an error of that document', () => {
    const text = {
      split() {
        throw new RangeError('Too deep')
      },
    } as unknown as string
    const document: Document = {
      ...JSON.parse('{"path":"a.md","blob":"","dialect":{"format":"markdown"}}'),
      text,
    }
    expect(extractRules(document)).toEqual({
      rules: [],
      problems: [
        {
          code: 'unparsable',
          severity: 'error',
          message: "It can't be parsed (RangeError: Too deep). Please report it with the file.",
          path: 'a.md',
        },
      ],
    })
  })

  test.each(['', '\n\n', '# Title\n', 'Only words.\n', '<!-- -->', '---\n---\n', '- \n'])(
    'finds nothing, and nothing wrong, in %j',
    (text) => {
      expect(extract(text)).toEqual({ rules: [], problems: [] })
      expect(extract(text, '.nectr/x.md', { take: 'norms' })).toEqual({ rules: [], problems: [] })
    },
  )
})

describe('The sections of a source', () => {
  const TEXT =
    '# T\n\n- Use tabs in file t\n\n## CI/CD\n\n- Never skip a\n\n### Why? (C++)\n\n- Never throw b\n\n## !Important\n\n- Never log c\n'
  const taken = (sections: SourceOptions['sections']) =>
    extract(TEXT, 'x.md', { sections: sections ?? {} })
      .rules.map(({ content }) => content.at(-1))
      .join('')

  test.each<[string, SourceOptions['sections'], string]>([
    ['all by default', {}, 'tabc'],
    ['a heading with a slash', { only: ['CI/CD'] }, 'ab'],
    ['a star over a slash', { only: ['C*D'] }, 'ab'],
    ['any case', { only: ['ci/*'] }, 'ab'],
    ['a heading below another', { only: ['Why*'] }, 'b'],
    ['several globs', { only: ['Why*', '?important'] }, 'bc'],
    ['a heading that begins with an exclamation mark', { only: ['!Important'] }, 'c'],
    ['what is excepted', { except: ['ci/cd'] }, 'tc'],
    ['what is excepted from what is wanted', { only: ['CI/CD'], except: ['Why*'] }, 'a'],
    ['a heading as a whole only', { only: ['CI'] }, ''],
    ['not the title', { only: ['T'] }, ''],
  ])('are %s', (_name, sections, expected) => {
    expect(taken(sections)).toBe(expected)
  })

  test('choose what goes into a document that is taken whole', () => {
    const options = { take: 'document', sections: { only: ['CI/CD'], except: ['Why*'] } } as const
    expect(extract(TEXT, 'x.md', options).rules).toEqual([
      {
        path: 'x.md',
        startLine: 5,
        endLine: 7,
        section: 'T',
        memoryType: 'project_rule',
        paths: [],
        body: 'CI/CD: Never skip a',
        content: '[T] CI/CD: Never skip a',
      },
    ])
  })
})

describe('The type of a rule', () => {
  const typesOf = (text: string, path: string, options?: SourceOptions) =>
    extract(text, path, options).rules.map(({ memoryType }) => memoryType)
  const TEXT =
    '## Project structure\n\n- `src/api/` holds the endpoints.\n- Never log a token. <!-- nectr:type=project_rule -->\n'

  test.each<[string, string, string, SourceOptions | undefined, string[]]>([
    ['what it says', TEXT, 'x.md', undefined, ['project_map', 'project_rule']],
    [
      'the words of the heading where everything is taken',
      '## Project structure\n\n- Use tabs.\n',
      'x.md',
      { take: 'items' },
      ['project_map'],
    ],
    ['the source', TEXT, 'x.md', { memoryType: 'architecture' }, ['architecture', 'project_rule']],
    [
      'the front matter before the source',
      `---\nmemory_type: project_map\n---\n\n## S\n\n- Use tabs.\n`,
      '.nectr/x.md',
      { memoryType: 'architecture' },
      ['project_map'],
    ],
    [
      'the directive of a section before all of them',
      `<!-- nectr:type=project_rule -->\n${TEXT}`,
      'x.md',
      { memoryType: 'architecture' },
      ['project_rule', 'project_rule'],
    ],
    [
      'a directive below the heading until the section ends',
      '## A\n\n<!-- nectr:type=architecture -->\n\n- Use tabs.\n\n### B\n\n- Never log a token.\n\n> ## Q\n\n- Never throw a text.\n\n## D\n\n- Write tests.\n',
      'x.md',
      undefined,
      ['architecture', 'architecture', 'architecture', 'project_rule'],
    ],
    [
      'a directive above the title for the whole document',
      '<!-- nectr:type=architecture -->\n\n# T\n\n- Use tabs.\n\n## B\n\n- Never log a token.\n',
      'x.md',
      undefined,
      ['architecture', 'architecture'],
    ],
    ['the first block of a whole document', `# T\n\n${TEXT}`, 'x.md', { take: 'document' }, ['project_map']],
  ])('comes from %s', (_name, text, path, options, types) => {
    expect(typesOf(text, path, options)).toEqual(types)
  })
})

describe('A directive', () => {
  test.each<[string, string, string[]]>([
    ['in capitals and without spaces', '<!--NECTR:ignore-->\n\n- a\n', []],
    ['that ignores a paragraph from inside', 'a <!-- nectr:ignore -->\n', []],
    [
      'that ignores a lead-in, whose items keep it',
      '<!-- nectr:ignore -->\n\nAll of it. Never:\n\n- a\n',
      ['Never: a'],
    ],
    ['that takes a paragraph of a quote', '> <!-- nectr:rule -->\n>\n> a\n>\n> b\n', ['a', 'b']],
    ['that ignores a quote', '<!-- nectr:ignore -->\n\n> - a\n\n- b\n', ['b']],
    ['before a link definition', '<!-- nectr:ignore -->\n\n[x]: y\n\n- a\n', []],
    ['after one of its kind', '<!-- nectr:ignore --><!-- nectr:rule -->\n\na\n', ['a']],
  ])('is followed: %s', (_name, text, bodies) => {
    expect(contentsOf(`## S\n\n${text}`, '.nectr/x.md')).toEqual(bodies.map((body) => `[S] ${body}`))
  })

  test.each(['nectr:ignore=yes', 'nectr:type', 'nectr:type=', 'nectr:type=developer_pattern', 'nectr:x'])(
    'is unknown: %s',
    (directive) => {
      const { problems } = extract(`<!-- ${directive} -->\n\n- a\n`)
      const message = `There is no directive \`${directive}\`. Known: ignore, ignore-start, ignore-end, ignore-file, rule, type=project_rule, type=architecture, type=project_map.`
      expect(problems).toEqual([
        { code: 'unknown-directive', severity: 'warning', message, path: 'CONTRIBUTING.md', line: 1 },
      ])
    },
  )
})
