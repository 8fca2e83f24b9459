import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isInDefaultSet } from '../../src/documents/default-set.ts'
import { DIALECTS } from '../../src/documents/dialect-table.ts'
import { compileDialects } from '../../src/documents/dialect-tests.ts'

const TESTS = compileDialects(DIALECTS)
const GLOBS = DIALECTS.flatMap(({ files, except = [] }) => [...files, ...except])

test('the globs of the default set have nothing but names, stars and braces', () => {
  const odd = DIALECTS.flatMap(({ files }) => files).filter((glob) => /[^\w./*{},-]|\*\*(?!\/)/.test(glob))
  expect(odd).toEqual([])
})

describe('isInDefaultSet', () => {
  test.each([
    'AGENTS.md',
    'services/api/AGENTS.md',
    'a/.cursor/BUGBOT.md',
    'contributing.MD',
    '.GitHub/Contributing.md',
    'docs/ARCHITECTURE.md',
    'docs/STYLE_GUIDE.md',
    '.nectr/rules.yml',
    '.nectr/.md',
    '.nectr/deep/er/notes.md',
    'doc/architecture/decisions/2024/0001-a.md',
    'docs/adr/README.md',
    'docs/adr/0000-template.md',
    '.clinerules/hooks/a.md',
    '.clinerules',
    '.devin/rules/a b.md',
    'docs/adr/a\nb.md',
  ])('knows %j', (path) => {
    expect(isInDefaultSet(path)).toBe(true)
  })

  test.each([
    '',
    'README.md',
    'agents.md',
    'AGENTS.mdx',
    'MY-AGENTS.md',
    'AGENTS.md/x',
    'AGENTS_md',
    '../AGENTS.md',
    'a/./AGENTS.md',
    'a\nb/AGENTS.md',
    'docs/adr/\nb.md',
    'docs/architecture/architecture.txt',
    'Docs/ARCHITECTURE.md',
    'other/CONTRIBUTING.md',
    'CONTR\u0130BUTING.md',
    'adr/deep/a.md',
    '.windsurf/rules/deep/a.md',
    'x.cursorrules',
    'a/.cursorrules',
    '{,docs/}ARCHITECTURE.md',
  ])('knows nothing of %j', (path) => {
    expect(isInDefaultSet(path)).toBe(false)
  })

  test('says the same as the globs of the set, of paths like theirs', () => {
    const parts = [...new Set(GLOBS.flatMap((glob) => glob.split(/(?<=[*{},/])|(?=[*{},/])/)))]
    const odd = [
      '',
      '.',
      '..',
      'a',
      'X',
      ' ',
      '[id]',
      '(a)',
      '!a',
      '\\',
      'a.b',
      '\n',
      '\r',
      '\u2028',
      '\u017f',
    ]
    const part = fc.oneof(fc.constantFrom(...parts), fc.constantFrom(...odd))
    const madeUp = fc.array(fc.oneof(part, fc.constant('/')), { maxLength: 9 }).map((all) => all.join(''))
    const folders = fc.array(part, { maxLength: 3 }).map((all) => all.map((folder) => `${folder}/`).join(''))
    const near = fc
      .record({ glob: fc.constantFrom(...GLOBS), picks: fc.infiniteStream(fc.nat(9)), folders, name: part })
      .map(({ glob, picks, ...wild }) =>
        glob
          .replace(/\{([^}]*)\}/g, (_, choices: string) => {
            const all = choices.split(',')
            return all[picks.next().value % all.length] ?? ''
          })
          .replace(/\*\*\/?|\*/g, (star) => (star === '*' ? wild.name : wild.folders)),
      )
    const changed = fc
      .record({ path: near, at: fc.double({ min: 0, max: 1, noNaN: true }), with: part, drop: fc.nat(2) })
      .map(({ path, at, with: insert, drop }) => {
        const from = Math.floor(at * path.length)
        return path.slice(0, from) + insert + path.slice(from + drop)
      })
    const recased = near.map((path) => path.replace(/[a-z]/gi, swapCase))
    const paths = fc.oneof(near, near, changed, recased, madeUp)
    const answers = new Map([true, false].map((answer) => [answer, 0]))
    fc.assert(
      fc.property(paths, (path) => {
        // A file that has a glob for its name is known to the library, which compares the two first.
        fc.pre(!GLOBS.includes(path))
        const isKnown = TESTS.some(({ test }) => test(path) !== undefined)
        answers.set(isKnown, (answers.get(isKnown) ?? 0) + 1)
        expect([path, isInDefaultSet(path)]).toEqual([path, isKnown])
      }),
      { numRuns: 5000 },
    )
    expect(Math.min(...answers.values())).toBeGreaterThan(500)
  })
})

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}
