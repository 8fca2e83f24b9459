import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { treeIdOf } from '../../src/ledger/tree-id.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

describe.each(['sha1', 'sha256'])('treeIdOf, in a repository of %s', (format) => {
  test.each([
    ['a ledger', 'acme/shop.jsonl', '{"format":1,"repo":"acme/shop"}\n'],
    ['an empty file', 'acme/shop.jsonl', ''],
    ['a text that is longer in bytes', 'acme/größe.jsonl', 'Größe 🚢\n'],
    ['a file at the root', 'a.jsonl', 'a'],
    ['a file in folders', 'a/b/c.jsonl', 'a\r\nb'],
  ])('is the id that git gives to the tree of %s', async (_, path, text) => {
    const directory = await newFolder()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim()
    git('init', '--quiet', `--object-format=${format}`)
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
    git('add', '.')
    const id = git('write-tree')
    expect(treeIdOf({ path, text }, id)).toBe(id)
    expect(treeIdOf({ path, text: `${text} ` }, id)).not.toBe(id)
  })
})
