import { expect, test } from '@jest/globals'
import { compileWanted, type Wanted } from '../../src/unchanged/wanted.ts'

const PATHS = ['AGENTS.md', 'docs/a.md', 'docs/old.md', 'src/a.ts', 'sync.yaml']

async function wantedOf(but: Partial<Wanted>): Promise<string[]> {
  return PATHS.filter(await compileWanted({ files: [], config: 'sync.yaml', ...but }))
}

test('the default set and the settings file are wanted where nothing is named', async () => {
  expect(await wantedOf({})).toEqual(['AGENTS.md', 'sync.yaml'])
})

test('what the sources name is wanted in its place', async () => {
  expect(await wantedOf({ sources: ['docs/*.md'] })).toEqual(['docs/a.md', 'docs/old.md', 'sync.yaml'])
})

test('what the input names is wanted in the place of both', async () => {
  expect(await wantedOf({ files: ['src/**'], sources: ['docs/*.md'] })).toEqual(['src/a.ts', 'sync.yaml'])
})

test('what is excluded is wanted, since a pattern that only it matches is no longer a problem', async () => {
  expect(await wantedOf({ files: ['docs/*.md', '!docs/old.md'] })).toEqual([
    'docs/a.md',
    'docs/old.md',
    'sync.yaml',
  ])
})
