import { describe, expect, test } from '@jest/globals'
import type { TrackedFile } from '../../src/documents/tracked.ts'
import { type Found, isSettled } from '../../src/unchanged/is-settled.ts'
import type { Settled } from '../../src/unchanged/settled.ts'
import { digestPaths } from '../../src/unchanged/tracked-state.ts'

const file = (path: string, but: Partial<TrackedFile> = {}): TrackedFile => ({
  ...{ mode: '100644', blob: `blob of ${path}`, path },
  ...but,
})
const AGENTS = file('AGENTS.md')
const IMPORTED = file('docs/style.md')
const CODE = file('src/a.ts')
const TRACKED = [AGENTS, IMPORTED, CODE]
const SETTLED: Settled = {
  ...{ by: 'v1', files: [], config: '.nectr/sync.yaml' },
  tracked: { 'AGENTS.md': '100644 blob of AGENTS.md', 'docs/style.md': '100644 blob of docs/style.md' },
  ...{ memories: 2, lines: 0, plan: 'c0ffee', problems: [] },
}
const FOUND: Found = {
  inputs: { files: [], config: '.nectr/sync.yaml' },
  tracked: TRACKED,
  version: 'v1',
}

const check = (found: Partial<Found>, settled: Partial<Settled> = {}) =>
  isSettled({ ...SETTLED, ...settled }, { ...FOUND, ...found })
const withFiles = (...tracked: readonly TrackedFile[]) => check({ tracked })

describe('A run finds all as it was', () => {
  test('where nothing has changed, or only what is not read', async () => {
    expect(await check({})).toBe(true)
    expect(await withFiles(AGENTS, IMPORTED, { ...CODE, blob: 'other' })).toBe(true)
    expect(await withFiles(AGENTS, IMPORTED, file('src/b.ts', { blob: '' }))).toBe(true)
    expect(await withFiles(AGENTS, IMPORTED)).toBe(true)
  })

  test('but not where a document, or what one imports, has changed in any way', async () => {
    for (const changed of [AGENTS, IMPORTED]) {
      const others = TRACKED.filter((one) => one !== changed)
      expect(await withFiles(...others, { ...changed, blob: 'other' })).toBe(false)
      expect(await withFiles(...others, { ...changed, blob: '' })).toBe(false)
      expect(await withFiles(...others, { ...changed, mode: '120000' })).toBe(false)
      expect(await withFiles(...others)).toBe(false)
    }
  })

  test('nor where there is a new document or a settings file', async () => {
    for (const path of ['CLAUDE.md', '.nectr/sync.yaml'])
      expect(await withFiles(...TRACKED, file(path))).toBe(false)
  })

  test('nor where the inputs or the version are others', async () => {
    expect(await check({ version: 'v2' })).toBe(false)
    expect(await check({ inputs: { files: [], config: 'sync.yaml' } })).toBe(false)
    expect(await check({ inputs: { files: ['AGENTS.md'], config: '.nectr/sync.yaml' } })).toBe(false)
  })

  test('nor where any file has come or gone on which a warning hangs', async () => {
    const paths = digestPaths(TRACKED)
    expect(await check({}, { paths })).toBe(true)
    expect(await check({ tracked: [...TRACKED, file('src/b.ts')] }, { paths })).toBe(false)
    expect(await check({ tracked: [AGENTS, IMPORTED] }, { paths })).toBe(false)
  })

  test('with sources of a settings file, those count', async () => {
    const settings = { sources: ['docs/*.md'] }
    expect(await check({ tracked: [...TRACKED, file('CLAUDE.md')] }, settings)).toBe(true)
    expect(await check({ tracked: [...TRACKED, file('docs/new.md')] }, settings)).toBe(false)
  })
})
