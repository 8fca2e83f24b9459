import { describe, expect, test } from '@jest/globals'
import { digestPaths, isAsTracked, stateOf } from '../../src/unchanged/tracked-state.ts'

const FILE = { mode: '100644', blob: 'b10b', path: 'docs/a.md' }
const EXECUTABLE = { ...FILE, mode: '100755' }
const SYMLINK = { ...FILE, mode: '120000' }
const OTHER = { ...FILE, path: 'docs/b.md' }

describe('The state of a file', () => {
  test('is its mode and the id of its content', () => {
    expect([FILE, SYMLINK].map(stateOf)).toEqual(['100644 b10b', '120000 b10b'])
  })

  test('is not what git has where the working tree differs', () => {
    expect([FILE, { ...FILE, blob: '' }].map(isAsTracked)).toEqual([true, false])
  })
})

describe('The digest of paths', () => {
  test('is 64 digits that tell paths, their number and their order', () => {
    expect(digestPaths([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    const digests = [[FILE], [OTHER], [FILE, OTHER], [OTHER, FILE]].map(digestPaths)
    expect(new Set(digests).size).toBe(4)
  })

  test('does not tell contents, or whether a file may be executed', () => {
    expect(digestPaths([{ ...FILE, blob: 'other' }])).toBe(digestPaths([FILE]))
    expect(digestPaths([EXECUTABLE])).toBe(digestPaths([FILE]))
  })

  test('tells a symlink from a file, since no import leads to a symlink', () => {
    expect(digestPaths([SYMLINK])).not.toBe(digestPaths([FILE]))
  })
})
