import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { fromRoot, isWithin, startOfGlob } from '../../src/documents/glob-start.ts'
import { RANDOM_GLOB, RANDOM_PATH } from '../helpers/random-paths.ts'

test.each([
  ['src/api/**', 'src/api/'],
  ['./src/api/*.ts', 'src/api/'],
  ['/src/users.ts', 'src/'],
  ['packages/@acme/web/**', 'packages/'],
  ['packages/web 2.0/é_1/*', 'packages/web 2.0/é_1/'],
  [' src/** ', 'src/'],
  ['README.md', ''],
  ['**/*.ts', ''],
  ['app/[id]/**', 'app/'],
  ['a|b/c/**', ''],
  ['a/b|c/**', ''],
  ['"a"/**', ''],
  ['a\\b/c/**', ''],
  ['../a/**', ''],
  ['././a/**', ''],
  ['a//b/**', ''],
])('all that %j matches is in %j', (glob, start) => {
  expect(startOfGlob(glob)).toBe(start)
})

test.each([
  ['src/a.ts', 'src/', true],
  ['src/deep/a.ts', 'src/', true],
  ['src', 'src/', true],
  ['srcs/a.ts', 'src/', false],
  ['sr', 'src/', false],
  ['src', '', true],
])('whether %s is within %j: %s', (path, folder, answer) => {
  expect(isWithin(path, folder)).toBe(answer)
})

test('what a glob matches is within its start, whatever the glob', () => {
  fc.assert(
    fc.property(RANDOM_GLOB, RANDOM_PATH, (glob, path) => {
      const text = fromRoot(glob.trim())
      fc.pre(text !== '')
      const isMatch = picomatch(text, { dot: true, noextglob: true, nonegate: true })
      if (isMatch(path)) expect([glob, path, isWithin(path, startOfGlob(glob))]).toEqual([glob, path, true])
    }),
    { numRuns: 5000 },
  )
})
