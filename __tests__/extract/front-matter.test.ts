import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFrontMatter } from '../../src/extract/front-matter.ts'
import { FORMS, type FrontMatter, type FrontMatterForm } from '../../src/extract/front-matter-forms.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { expectSound, extract } from '../helpers/extraction.ts'

const BY_REQUEST = { leftOut: 'its tool applies it only where an agent or a person asks for it' }
const NO_GLOBS = { leftOut: 'it is tied to files, but its front matter names none' }
const ALL = Object.keys(FORMS) as FrontMatterForm[]

function read(form: FrontMatterForm, lines: readonly string[] | undefined) {
  const text = lines ? `---\n${lines.map((line) => `${line}\n`).join('')}---\n\n- A\n` : '- A\n'
  return readFrontMatter(parseMarkdown(text), 'x.md', form)
}

type Case = [name: string, lines: string[] | undefined, expected: FrontMatter]

function saysOf(form: FrontMatterForm, cases: Case[]) {
  describe(`Front matter of ${form}`, () => {
    test.each(cases)('with %s', (_name, lines, frontMatter) => {
      expect(read(form, lines)).toEqual({ frontMatter, problems: [] })
    })
  })
}

saysOf('cursor', [
  ['nothing at all', undefined, BY_REQUEST],
  ['empty lines only', [], BY_REQUEST],
  ['a description alone', ['description: Use: this', 'globs:', 'alwaysApply: false'], BY_REQUEST],
  ['globs without quotes', ['globs: **/*.ts, src/**'], { globs: ['**/*.ts', 'src/**'] }],
  ['a glob that YAML takes for an alias', ['globs: *.md'], { globs: ['*.md'] }],
  ['a glob that YAML takes for a map', ['globs: {src,test}/**'], { globs: ['{src,test}/**'] }],
  ['a glob that YAML takes for a list', ['globs: [id]/*.ts'], { globs: ['[id]/*.ts'] }],
  ['a glob that YAML takes for a tag', ['globs: !**/*.md'], { globs: ['!**/*.md'] }],
  ['no space after the colon', ['globs:*.md'], { globs: ['*.md'] }],
  ['quoted globs one after another', ['globs: "**/*.ts", "src/**"'], { globs: ['**/*.ts', 'src/**'] }],
  ['a list in one line, without quotes', ['globs: [*.ts, **/*.tsx]'], { globs: ['*.ts', '**/*.tsx'] }],
  ['a list over lines', ['globs: [', '  "*.ts",', ']'], { globs: ['*.ts'] }],
  ['items without quotes', ['globs:', '  - **/*.ts', '  - src/**'], { globs: ['**/*.ts', 'src/**'] }],
  ['items in the margin', ['globs:', '- *.ts', '- "*.js"'], { globs: ['*.ts', '*.js'] }],
  ['a comment after globs', ['globs: *.ts # all of it'], { globs: ['*.ts'] }],
  ['a comma inside braces', ['globs: src/**/*.{ts,tsx}, *.md'], { globs: ['src/**/*.{ts,tsx}', '*.md'] }],
  ['globs beside alwaysApply', ['globs: *.md', 'alwaysApply: true'], {}],
  ['keys of other tools', ['paths: a', 'trigger: x', 'alwaysApply: true'], {}],
])

saysOf('trae', [
  ['nothing at all', undefined, {}],
  ['no globs', ['alwaysApply: false', 'globs:'], BY_REQUEST],
  ['globs', ['globs: *.vue', 'alwaysApply: false'], { globs: ['*.vue'] }],
])

saysOf('claude', [
  ['nothing at all', undefined, {}],
  ['a text of globs', ['paths: {src,lib}/**/*.ts, *.md'], { globs: ['{src,lib}/**/*.ts', '*.md'] }],
  ['a list', ['paths:', '  - "src/**"', '  - docs/*.md'], { globs: ['src/**', 'docs/*.md'] }],
  ['a list whose items have commas', ['paths: ["a, b", c]'], { globs: ['a', 'b', 'c'] }],
  ['globs by their older name', ['globs: "*.cs"'], { globs: ['*.cs'] }],
])

saysOf('copilot', [
  ['nothing at all', undefined, {}],
  ['no files', ['description: All'], { globs: [] }],
  ['globs', ["applyTo: '**/*.{ts,tsx},src/*'"], { globs: ['**/*.{ts,tsx}', 'src/*'] }],
  ['another agent excluded', ['excludeAgent: coding-agent'], { globs: [] }],
  [
    'reviews excluded among others',
    ['excludeAgent: [coding-agent, code-review]'],
    { leftOut: '`excludeAgent` keeps it from code reviews' },
  ],
])

saysOf('windsurf', [
  ['nothing at all', undefined, {}],
  ['always_on', ['trigger: always_on', 'globs: *.md'], {}],
  ['no trigger', ['description: a'], {}],
  ['glob', ['trigger: glob', 'globs: *.md'], { globs: ['*.md'] }],
  ['glob and no globs', ['trigger: glob', 'globs:'], NO_GLOBS],
  ['manual', ['trigger: manual'], BY_REQUEST],
  ['model_decision', ['trigger: model_decision'], BY_REQUEST],
])

saysOf('cline', [
  ['nothing at all', undefined, {}],
  ['paths', ['paths:', '  - "src/**"'], { globs: ['src/**'] }],
  ['alwaysApply', ['alwaysApply: true', 'paths: a'], {}],
  ['no paths', ['tags: [a]'], { globs: [] }],
])

saysOf('kiro', [
  ['nothing at all', undefined, {}],
  ['always', ['inclusion: always'], {}],
  ['fileMatch', ['inclusion: fileMatch', 'fileMatchPattern: "app/**"'], { globs: ['app/**'] }],
  ['fileMatch and no pattern', ['inclusion: fileMatch'], NO_GLOBS],
  ['manual', ['inclusion: manual'], BY_REQUEST],
  ['auto', ['inclusion: auto', 'name: a', 'description: b'], BY_REQUEST],
])

saysOf('augment', [
  ['nothing at all', undefined, {}],
  ['always_apply', ['type: always_apply'], {}],
  ['agent_requested', ['type: agent_requested', 'description: a'], BY_REQUEST],
  ['manual', ['type: manual'], BY_REQUEST],
])

saysOf('nectr', [
  ['nothing at all', undefined, {}],
  ['a type', ['memory_type: architecture'], { memoryType: 'architecture', globs: [] }],
  ['paths', ['paths: a/**, b/**'], { globs: ['a/**', 'b/**'] }],
])

saysOf('record', [
  ['nothing at all', undefined, {}],
  ['a status', ['status: accepted', 'date: 2024-01-02'], { status: 'accepted' }],
  ['a template', ['status: {proposed | accepted}'], { status: '{proposed | accepted}' }],
  ['a status that YAML takes for a map', ['status: superseded by: 9'], { status: 'superseded by: 9' }],
  ['a status left empty', ['status:', 'title: "A"'], { title: 'A' }],
])

describe('Broken front matter', () => {
  test.each<[string, FrontMatterForm, string[], string, number]>([
    ['no YAML', 'cursor', ['a: b', 'globs: "*.md'], 'Missing closing "quote', 3],
    ['no map', 'claude', ['just words'], 'Front matter is a map of keys and values.', 2],
    [
      'a text for a switch',
      'cursor',
      ['alwaysApply: "true"'],
      '`alwaysApply` is `true` or `false`, without quotes.',
      2,
    ],
    [
      'a number for globs',
      'cursor',
      ['a: 1', 'globs: 5'],
      '`globs` is a list of globs, or globs with commas between them.',
      3,
    ],
    [
      'an unknown trigger',
      'windsurf',
      ['trigger: often'],
      'Use one of always_on, glob, model_decision, manual.',
      2,
    ],
    ['an unknown inclusion', 'kiro', ['inclusion: never'], 'Use one of always, fileMatch, manual, auto.', 2],
    ['an unknown type', 'augment', ['type: x'], 'Use one of always_apply, agent_requested, manual.', 2],
    ['a list for a status', 'record', ['status: [accepted]'], '`status` is a text: put quotes around it.', 2],
    [
      'the same key twice',
      'cursor',
      ['globs: a', 'globs: b'],
      'The same key stands twice in one map: merge the two, or the first would be lost.',
      3,
    ],
  ])('is told with its line, and read as if it were not there: %s', (_name, form, lines, message, line) => {
    const { frontMatter, problems } = read(form, lines)
    expect(frontMatter).toEqual({})
    expect(problems).toEqual([
      expect.objectContaining({ code: 'broken-front-matter', severity: 'warning', path: 'x.md', line }),
    ])
    const start = "The front matter can't be read, and the rules below were taken without it: "
    expect(problems[0]?.message.startsWith(`${start}${message}`)).toBe(true)
  })
})

describe('Any front matter', () => {
  const PATHS = [
    '.nectr/a.md',
    '.cursor/rules/a.mdc',
    '.trae/rules/a.md',
    '.claude/rules/a.md',
    '.github/instructions/a.instructions.md',
    '.windsurf/rules/a.md',
    '.clinerules/a.md',
    '.kiro/steering/a.md',
    '.augment/rules/a.md',
  ]
  const key = fc.constantFrom(
    'globs',
    'paths',
    'applyTo',
    'trigger',
    'type',
    'alwaysApply',
    'inclusion',
    'status',
    'x',
  )
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '*.ts',
      '{a,b',
      '[x]/y',
      '"a", "b"',
      '- *',
      '!!js/x 1',
      '&a *a',
      'true',
      '|',
      '>',
      '{a: b}',
    ),
  )
  const line = fc.oneof(
    fc.string(),
    fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`),
    value.map((text) => `  - ${text}`),
  )

  test('never throws, and leaves the rules below either all or none, as they are without it', () => {
    const body = '# T\n\n- Never log tokens.\n- Use tabs.\n'
    const bodies = new Map(PATHS.map((path) => [path, extract(`---\nalwaysApply: true\n---\n${body}`, path)]))
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...PATHS), (lines, path) => {
        const head = lines
          .map((text) => text.replace(/[\r\n]/g, ' '))
          .filter((text) => !/^---\s*$/.test(text))
        const text = `---\n${head.map((each) => `${each}\n`).join('')}---\n${body}`
        const found = extract(text, path)
        expectSound(found, text)
        expect(found.problems.filter(({ code }) => code !== 'broken-front-matter')).toEqual([])
        const said = found.rules.map(({ body }) => body)
        const isBroken = found.problems.length > 0
        const whole = bodies.get(path)?.rules.map(({ body }) => body)
        expect(said).toEqual(isBroken || said.length > 0 ? whole : [])
        if (isBroken) expect(found.rules.flatMap(({ paths }) => paths)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('is read in no time, however long it is', () => {
    for (const form of ALL) {
      for (const text of [
        `globs: ${'{,'.repeat(30_000)}`,
        `globs: ${' '.repeat(50_000)}x`,
        '- *\n'.repeat(2_000),
      ]) {
        expect(read(form, [text]).problems.length).toBeLessThan(3_000)
      }
    }
  })
})
