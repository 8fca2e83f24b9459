import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { LedgerConflictError } from '../../src/errors.ts'
import { ledgerInFile } from '../../src/ledger/file-store.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

describe('ledgerInFile', () => {
  test('has no text where there is no file, nor its folder', async () => {
    const folder = await newFolder()
    expect(await ledgerInFile(join(folder, 'ledger.jsonl')).read()).toEqual({ text: undefined })
    expect(await ledgerInFile(join(folder, 'a/b/ledger.jsonl')).read()).toEqual({ text: undefined })
  })

  test('creates the file with the folders above it, and leaves no other file behind', async () => {
    const folder = await newFolder()
    const file = ledgerInFile(join(folder, 'a/b/ledger.jsonl'))
    expect(await file.write('Größe 🚢\n', { text: undefined }, 'A message')).toEqual({ text: 'Größe 🚢\n' })
    expect(await readFile(join(folder, 'a/b/ledger.jsonl'), 'utf8')).toBe('Größe 🚢\n')
    expect(await readdir(join(folder, 'a/b'))).toEqual(['ledger.jsonl'])
    expect(await file.read()).toEqual({ text: 'Größe 🚢\n' })
  })

  test('tells an empty file from an absent one', async () => {
    const path = join(await newFolder(), 'ledger.jsonl')
    await writeFile(path, '')
    expect(await ledgerInFile(path).read()).toEqual({ text: '' })
    await expect(ledgerInFile(path).write('x', { text: undefined }, '')).rejects.toThrow(LedgerConflictError)
  })

  test('puts one text in the place of another, again and again', async () => {
    const file = ledgerInFile(join(await newFolder(), 'ledger.jsonl'))
    let snapshot = await file.read()
    for (const text of ['one\n', 'two\n', 'three\n']) snapshot = await file.write(text, snapshot, '')
    expect(await file.read()).toEqual({ text: 'three\n' })
  })

  test.each([
    ['something else stands there', 'mine\n', 'other\n'],
    ['there is a file where there was none', undefined, 'other\n'],
  ])('refuses to write where %s by now, and leaves it', async (_, before, now) => {
    const path = join(await newFolder(), 'ledger.jsonl')
    await writeFile(path, now)
    await expect(ledgerInFile(path).write('new\n', { text: before }, '')).rejects.toMatchObject({
      name: 'LedgerConflictError',
      reason: 'ledger-conflict',
      message: `The ledger ${path} was written by another run at the same time.`,
    })
    expect(await readFile(path, 'utf8')).toBe(now)
  })

  test('refuses to write where the file is gone by now', async () => {
    const path = join(await newFolder(), 'ledger.jsonl')
    await expect(ledgerInFile(path).write('new\n', { text: 'old\n' }, '')).rejects.toThrow(
      LedgerConflictError,
    )
  })

  test('says which file can not be read', async () => {
    const folder = await newFolder()
    await expect(ledgerInFile(folder).read()).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-unavailable',
      message: `The ledger ${folder} can't be read: EISDIR.`,
      remedy: 'Name another file with --ledger.',
      cause: expect.objectContaining({ code: 'EISDIR' }),
    })
  })

  test('says which file can not be written', async () => {
    const folder = await newFolder()
    const path = join(folder, 'ledger.jsonl')
    await mkdir(`${path}.${process.pid}.tmp`)
    await expect(ledgerInFile(path).write('new\n', { text: undefined }, '')).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: `The ledger ${path} can't be written: EISDIR.`,
      remedy: 'Name another file with --ledger.',
    })
  })
})
