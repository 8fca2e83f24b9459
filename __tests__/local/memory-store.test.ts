import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openMemoryStore } from '../../src/local/memory-store.ts'

const RULE = { repo: 'acme/api', content: 'Use UTC.', memoryType: 'project_rule' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('openMemoryStore', () => {
  test('gives ids of the form of the service', () => {
    expect(openMemoryStore().add(RULE).id).toMatch(/^mem_[0-9a-f]{12}$/)
  })

  test('keeps an id that is given', () => {
    expect(openMemoryStore().add({ ...RULE, id: 'theirs' })).toEqual({ ...RULE, id: 'theirs' })
  })

  test('lists one repo, oldest first, or all', () => {
    const store = openMemoryStore()
    store.add({ ...RULE, id: 'a' })
    store.add({ ...RULE, id: 'b', repo: 'acme/web' })
    store.add({ ...RULE, id: 'c' })
    expect(store.list('acme/api').map(({ id }) => id)).toEqual(['a', 'c'])
    expect(store.list().map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test.each([
    ['the same repo, type and text', {}, true],
    ['another repo', { repo: 'acme/web' }, false],
    ['another type', { memoryType: 'architecture' }, false],
    ['another text', { content: 'use UTC.' }, false],
  ])('looks for a repeat: %s', (_name, difference, held) => {
    const store = openMemoryStore()
    store.add(RULE)
    expect(store.holds({ ...RULE, ...difference })).toBe(held)
  })

  test('removes a memory once', () => {
    const store = openMemoryStore()
    store.add({ ...RULE, id: 'a' })
    expect([store.remove('a'), store.remove('a')]).toEqual([true, false])
  })

  test('finds its memories again in its file, in a folder that it makes', () => {
    const file = join(folder, 'new', 'memories.json')
    const first = openMemoryStore(file)
    first.add({ ...RULE, id: 'a' })
    first.add({ ...RULE, id: 'b' })
    first.remove('a')
    expect(openMemoryStore(file).list()).toEqual([{ ...RULE, id: 'b' }])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, memories: [{ ...RULE, id: 'b' }] })
    expect(readdirSync(join(folder, 'new'))).toEqual(['memories.json'])
  })

  test.each([
    ['no JSON', '{'],
    ['other JSON', '{"version": 2, "memories": []}'],
  ])('refuses a file that holds %s', (_name, text) => {
    const file = join(folder, 'memories.json')
    writeFileSync(file, text)
    expect(() => openMemoryStore(file)).toThrow(
      expect.objectContaining({
        reason: 'invalid-input',
        message: `${file} can't be read as a file of memories.`,
      }),
    )
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
