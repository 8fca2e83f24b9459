import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { isTooOpen } from '../../src/documents/glob-limits.ts'
import { compileGlob, compilePatterns } from '../../src/documents/patterns.ts'
import { RANDOM_GLOB, RANDOM_PATH } from '../helpers/random-paths.ts'

const PATHS = ['README.md', 'docs/a.md', 'docs/deep/b.md', 'docs/b.txt', '.github/c.md', 'src/x [1].ts']

describe('compilePatterns', () => {
  test.each([
    [['README.md'], ['README.md']],
    [['*.md'], ['README.md']],
    [['**/*.md'], ['README.md', 'docs/a.md', 'docs/deep/b.md', '.github/c.md']],
    [['docs/**'], ['docs/a.md', 'docs/deep/b.md', 'docs/b.txt']],
    [['docs/*'], ['docs/a.md', 'docs/b.txt']],
    [['docs/{a,b}.{md,txt}'], ['docs/a.md', 'docs/b.txt']],
    [['docs/?.md'], ['docs/a.md']],
    [['*/c.md'], ['.github/c.md']],
    [
      ['./docs/a.md', '/README.md'],
      ['README.md', 'docs/a.md'],
    ],
    [
      ['docs/**', '!docs/deep/**'],
      ['docs/a.md', 'docs/b.txt'],
    ],
    [['!**/b.*', 'docs/**'], ['docs/a.md']],
    [['!docs/**'], []],
    [['readme.md'], []],
    [[], []],
  ])('%j match %j', (globs, matched) => {
    const patterns = compilePatterns(globs)
    expect(PATHS.filter(patterns.matches)).toEqual(matched)
  })

  test('tell which of them match nothing, as they were written, whatever another excludes', () => {
    const patterns = compilePatterns([
      'docs/**',
      './nowhere/*.md',
      '!never.md',
      '**/c.md',
      '!.github/**',
      'x',
    ])
    expect(patterns.withoutMatch(PATHS)).toEqual(['./nowhere/*.md', 'x'])
  })
})

test.each([
  ['app/(shop)/**', 'app/(shop)/page.tsx', true],
  ['app/(shop|blog)/**', 'app/shop/page.tsx', false],
  ['src/+(a)/x.ts', 'src/aa/x.ts', false],
  ['src/(a+)+b', `src/${'a'.repeat(60)}`, false],
  ['**/__tests__/**/*.{test,spec}.*', 'src/__tests__/deep/a.test.ts', true],
  ['*/*/*/*/*/*.md', 'a/b/c/d/e/f.md', true],
])('%s against %s: parentheses stand for themselves', (glob, path, expected) => {
  expect([isTooOpen(glob), compileGlob(glob)(path)]).toEqual([false, expected])
})

test.each([
  ['src/*a*a*a*a*ab', `src/${'a'.repeat(250)}`],
  ['**/a/**/a/**/a/**/a/**/b', `${'a/'.repeat(200)}b`],
  ['**/a/**/a/**/a*a*b', `${'a/'.repeat(120)}${'a'.repeat(250)}b`],
])('%s is too open, and matches nothing', (glob, path) => {
  expect([isTooOpen(glob), compileGlob(glob)(path)]).toEqual([true, false])
})

test('compileGlob heeds case only where it is to', () => {
  expect(compileGlob('READ*.md')('readme.md')).toBe(false)
  expect(compileGlob('READ*.md', { ignoreCase: true })('readme.md')).toBe(true)
})

test('compileGlob matches nothing for an exclusion that is excluded', () => {
  expect(PATHS.filter(compileGlob('!docs/**'))).toEqual([])
})

test('compileGlob says the same of each path as the library, which it asks only where a glob could match', () => {
  fc.assert(
    fc.property(RANDOM_GLOB, fc.boolean(), RANDOM_PATH, (glob, ignoreCase, path) => {
      const text = glob
        .trim()
        .replace(/^\.?\/+/, '')
        .replace(/(?<!\\)[()]/g, '\\$&')
      fc.pre(text !== '' && !isTooOpen(glob))
      const options = { dot: true, noextglob: true, nonegate: true, nocase: ignoreCase }
      expect(compileGlob(glob, { ignoreCase })(path)).toBe(picomatch(text, options)(path))
    }),
    { numRuns: 3000 },
  )
})

test.each(['', './', '/', `src/${'a'.repeat(70_000)}`])(
  'compileGlob matches nothing where no path could, as for %.9j',
  (glob) => {
    expect(['', 'a', 'src/a'].filter(compileGlob(glob))).toEqual([])
  },
)
