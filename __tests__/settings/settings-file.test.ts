import { describe, expect, test } from '@jest/globals'
import { readSettingsFile } from '../../src/settings/settings-file.ts'

const read = (text: string) => readSettingsFile(text, '.nectr/sync.yaml')
const EVERYWHERE = { only: [], except: [] }

describe('readSettingsFile', () => {
  test('reads every setting that there is', () => {
    const text = `# Which documents are read
sources:
  - files: docs/handbook/**/*.md
    memory_type: architecture
    take: norms
    sections: { only: ["Coding*"], except: ["Release*", "*draft*"] }
  - files:
      - AGENTS.md
      - "!old/AGENTS.md"
    take: items
  - files: [docs/map.md]
    memory_type: project_map
    take: document
    sections:
      only: Modules
exclude: ["**/CHANGELOG.md"]
`
    expect(read(text)).toEqual({
      problems: [],
      settings: {
        sources: [
          {
            files: ['docs/handbook/**/*.md'],
            memoryType: 'architecture',
            take: 'norms',
            sections: { only: ['Coding*'], except: ['Release*', '*draft*'] },
          },
          { files: ['AGENTS.md', '!old/AGENTS.md'], take: 'items', sections: EVERYWHERE },
          {
            files: ['docs/map.md'],
            memoryType: 'project_map',
            take: 'document',
            sections: { only: ['Modules'], except: [] },
          },
        ],
        exclude: ['**/CHANGELOG.md'],
      },
    })
  })

  test.each([
    ['an empty file', ''],
    ['comments alone', '# nothing\n\n# yet\n'],
    ['a document without content', '---\n'],
    ['an empty map', '{}\n'],
    ['empty lists', 'sources: []\nexclude: []\n'],
  ])('has no settings in %s', (_, text) => {
    expect(read(text)).toEqual({ settings: { sources: [], exclude: [] }, problems: [] })
  })

  test.each([
    ['one glob alone', 'exclude: old/**\n', ['old/**']],
    ['a list', 'exclude:\n- a\n- b\n', ['a', 'b']],
    ['a text in quotes that looks like a number', 'exclude: "7"\n', ['7']],
    ['the line ends of Windows', 'exclude:\r\n  - a\r\n', ['a']],
    ['an anchor and its alias', 'sources:\n  - files: &docs [a]\nexclude: *docs\n', ['a']],
  ])('takes globs as %s', (_, text, exclude) => {
    expect(read(text).settings?.exclude).toEqual(exclude)
  })
})

const GLOBS = 'Give a glob, or a list of globs.'
const GLOB = 'A glob is a text: put quotes around it.'
const SOURCES = '`sources` is a list of entries with `files`.'
const SOURCE = 'An entry of `sources` is a map with `files`.'
const ROOT = 'The settings are a map of `sources` and `exclude`.'
const SECTIONS = '`sections` is a map of `only` and `except`.'
const entry = (rest: string) => `sources:\n  - files: a.md\n    ${rest}\n`

describe('readSettingsFile finds wrong, at its line and column,', () => {
  test.each<[string, string, [number, number, string]]>([
    ['a list', '- a\n', [1, 1, ROOT]],
    ['a text', '\n\ntext\n', [3, 1, ROOT]],
    ['an unknown setting', 'exclude: a\nsource: []\n', [2, 1, 'There is no `source` here.']],
    ['no list of sources', 'sources:\n', [1, 1, SOURCES]],
    ['a text for sources', 'sources: docs\n', [1, 10, SOURCES]],
    ['a map for sources', 'sources:\n  files: a.md\n', [2, 3, SOURCES]],
    ['a source that is a text', 'sources:\n  - a.md\n', [2, 5, SOURCE]],
    ['an empty source', 'sources:\n  - files: a\n  -\n', [3, 4, SOURCE]],
    ['a source without files', 'sources:\n  - take: norms\n', [2, 5, 'An entry of `sources` needs `files`.']],
    ['files without a glob', 'sources:\n  - files:\n', [2, 5, GLOBS]],
    ['a number for a glob', 'sources:\n  - files: 5\n', [2, 12, GLOBS]],
    ['a map for a glob', 'sources:\n  - files: { a: b }\n', [2, 12, GLOBS]],
    ['a number in a list of globs', 'exclude:\n  - a\n  - 7\n', [3, 5, GLOB]],
    [
      'a glob that is too open',
      'sources:\n  - files: "src/*a*a*a*a*ab"\n',
      [2, 12, 'This glob has too many `*`: use at most 4, those of one name and all `**` together.'],
    ],
    ['an empty glob', 'sources:\n  - files: ""\n', [2, 12, 'This glob is empty.']],
    ['a blank glob in a list', 'exclude: [a, " "]\n', [1, 14, 'This glob is empty.']],
    [
      'a type that the service learns',
      entry('memory_type: developer_pattern'),
      [3, 18, 'Use one of project_rule, architecture, project_map.'],
    ],
    [
      'an unknown type',
      entry('memory_type: rule'),
      [3, 18, 'Use one of project_rule, architecture, project_map.'],
    ],
    ['an unknown way to take', entry('take: all'), [3, 11, 'Use one of norms, items, document.']],
    ['no way to take', entry('take:'), [3, 5, 'Use one of norms, items, document.']],
    ['an unknown setting of a source', entry('type: rule'), [3, 5, 'There is no `type` here.']],
    ['a text for sections', entry('sections: Coding'), [3, 15, SECTIONS]],
    ['no sections', entry('sections:'), [3, 5, SECTIONS]],
    ['an unknown setting of sections', entry('sections: { just: [a] }'), [3, 17, 'There is no `just` here.']],
    ['a number for a heading', entry('sections: { only: [1] }'), [3, 24, GLOB]],
  ])('%s', (_, text, [line, column, message]) => {
    expect(read(text)).toEqual({
      problems: [
        { code: 'invalid-settings-file', severity: 'error', path: '.nectr/sync.yaml', line, column, message },
      ],
    })
  })

  test('all that there is, each at its own place', () => {
    const { settings, problems } = read('sources:\n  - files: 5\n    take: all\n    x: 1\nexclude: 7\ny: 2\n')
    expect(settings).toBeUndefined()
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      `2:12 ${GLOBS}`,
      '3:11 Use one of norms, items, document.',
      '4:5 There is no `x` here.',
      `5:10 ${GLOBS}`,
      '6:1 There is no `y` here.',
    ])
  })

  test.each<[string, string, [number, number, string]]>([
    [
      'a key that stands twice',
      'exclude: a\nexclude: b\n',
      [2, 1, 'The same key stands twice in one map: merge the two, or the first would be lost.'],
    ],
    ['a tab', 'sources:\n\t- files: a\n', [2, 1, "Tabs can't indent YAML: use spaces."]],
    [
      'a second document',
      'exclude: a\n---\nexclude: b\n',
      [2, 1, 'The file holds more than one YAML document: remove the `---` between them.'],
    ],
    ['a colon in a text', 'exclude: a: b\n', [1, 10, 'Put quotes around a text that holds `: `.']],
  ])('%s, which is no YAML for us', (_, text, [line, column, message]) => {
    expect(read(text)).toEqual({
      problems: [
        { code: 'invalid-yaml', severity: 'error', path: '.nectr/sync.yaml', line, column, message },
      ],
    })
  })
})
