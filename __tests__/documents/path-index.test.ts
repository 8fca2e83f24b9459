import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isWithin } from '../../src/documents/glob-start.ts'
import { indexPaths } from '../../src/documents/path-index.ts'
import { RANDOM_PATH } from '../helpers/random-paths.ts'

const PATHS = ['src/b.ts', 'README.md', 'src', 'src-old/a.ts', 'src/a/x.ts', 'src/b-c/d/e.ts', 'z.md']

describe('indexPaths', () => {
  test.each([
    ['src/', ['src', 'src/a/x.ts', 'src/b-c/d/e.ts', 'src/b.ts']],
    ['src/a/', ['src/a/x.ts']],
    ['src/b/', []],
    ['z.md/', ['z.md']],
    ['', ['README.md', 'src', 'src-old/a.ts', 'src/a/x.ts', 'src/b-c/d/e.ts', 'src/b.ts', 'z.md']],
  ])('asks for %j only what is in it', (folder, asked) => {
    const seen: string[] = []
    const hasOne = indexPaths(PATHS).someWithin(folder, (path) => seen.push(path) < 0)
    expect([hasOne, seen]).toEqual([false, asked])
  })

  test('stops at the first path for which a test holds', () => {
    const seen: string[] = []
    expect(indexPaths(PATHS).someWithin('src/', (path) => seen.push(path) === 2)).toBe(true)
    expect(seen).toEqual(['src', 'src/a/x.ts'])
  })

  test('knows its folders', () => {
    expect(indexPaths(PATHS).folders().sort()).toEqual(['src', 'src-old', 'src/a', 'src/b-c', 'src/b-c/d'])
  })

  test('is empty without paths', () => {
    const index = indexPaths([])
    expect([index.has(''), index.someWithin('', () => true), index.folders()]).toEqual([false, false, []])
  })

  test('says what the paths say one by one', () => {
    const folders = fc.oneof(
      fc.constant(''),
      RANDOM_PATH.map((path) => `${path}/`),
    )
    fc.assert(
      fc.property(fc.array(RANDOM_PATH, { maxLength: 30 }), folders, RANDOM_PATH, (paths, folder, one) => {
        const index = indexPaths(paths)
        const seen = new Set<string>()
        index.someWithin(folder, (path) => !seen.add(path))
        expect(index.has(one)).toBe(paths.includes(one))
        expect([...seen].sort()).toEqual([...new Set(paths.filter((path) => isWithin(path, folder)))].sort())
        const above = paths.flatMap((path) =>
          path.split('/').map((_, at, parts) => parts.slice(0, at).join('/')),
        )
        expect(index.folders().sort()).toEqual([...new Set(above)].filter((name) => name !== '').sort())
      }),
    )
  })
})
