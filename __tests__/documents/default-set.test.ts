import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isInDefaultSet } from '../../src/documents/default-set.ts'
import { DIALECTS } from '../../src/documents/dialect-table.ts'
import { compileGlob } from '../../src/documents/patterns.ts'

const TESTS = DIALECTS.flatMap(({ files, ignoreCase = false }) =>
  files.map((glob) => compileGlob(glob, { ignoreCase })),
)
const isMatched = (path: string) => TESTS.some((matches) => matches(path))

// Every name that stands in a glob, and some that are near to one.
const NAMES = [
  ...new Set(DIALECTS.flatMap(({ files }) => files.flatMap((glob) => glob.split(/[{},/*]+/)))),
  ...[
    '.md',
    'a',
    'x.md',
    'readme.md',
    'rules',
    'AGENTS',
    'agents.md',
    'contributing.MD',
    '.mdc',
    'AGENTS.md.bak',
  ],
].filter((name) => name !== '' && name !== '.')

const path = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).map((two) => two.join('')),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join('/'))

test('the globs of the table have nothing but names, stars and braces', () => {
  const odd = DIALECTS.flatMap(({ files }) => files).filter((glob) => /[^\w./*{},-]|\*\*(?!\/)/.test(glob))
  expect(odd).toEqual([])
})

test('what the globs of the default set match is in the set, and nothing else', () => {
  fc.assert(
    fc.property(path, (one) => {
      expect(isInDefaultSet(one)).toBe(isMatched(one))
    }),
    { numRuns: 5_000 },
  )
})

describe('isInDefaultSet', () => {
  test.each([
    'AGENTS.md',
    'packages/web/AGENTS.md',
    'contributing.md',
    '.github/CONTRIBUTING.md',
    '.nectr/rules.yml',
    '.nectr/notes/deep/er.md',
    'docs/adr/0001-use-dashes.md',
    'docs/adr/readme.md',
    '.cursor/rules/web/api.mdc',
    '.cursorrules',
    '.clinerules',
  ])('has %s', (one) => {
    expect([isInDefaultSet(one), isMatched(one)]).toEqual([true, true])
  })

  test.each([
    'README.md',
    'agents.md',
    'docs/guide.md',
    'src/rules.yaml',
    'x/.cursorrules',
    'AGENTS.mdx',
    '',
  ])('has nothing to say of %j', (one) => {
    expect([isInDefaultSet(one), isMatched(one)]).toEqual([false, false])
  })

  test('finds a document in a folder whose name has a line break, where the dialects are asked next', () => {
    expect(isInDefaultSet('a\nb/AGENTS.md')).toBe(true)
  })
})
