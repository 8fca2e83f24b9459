import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { KnownDocument } from '../../src/known/known-document.ts'
import { openEarly, readKnown } from '../../src/known/open-early.ts'
import { packDocuments } from '../../src/known/pack-documents.ts'
import { formatLedger, newHeader } from '../../src/ledger/format.ts'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'

const DOCUMENT: KnownDocument = {
  ...{ blob: 'b10b', as: '[]', opensWithDashes: false },
  checked: { path: 'a.md', rules: [], ofReading: [], refused: [], worded: [] },
}
const STORED = entry(memory('Stored.'))
const ENTRIES = new Map([[STORED.key, STORED]])
const READ = packDocuments(new Map([['a.md', DOCUMENT]]), { entries: ENTRIES, repo: REPO, version: 'v1' })

const ledgerWith = (fields: object) =>
  formatLedger({ header: { ...newHeader(REPO), ...fields }, entries: ENTRIES })

/** Opens a ledger that is read in this way, and says which were asked for. */
function open(read: LedgerFile['read'], repos = [REPO, 'acme/web']) {
  const asked: string[] = []
  const ledgerFile = (repo: string): LedgerFile => {
    asked.push(repo)
    return { read, write: () => Promise.reject(new Error('Nothing is to be written.')) }
  }
  return { opened: openEarly(repos, { ledgerFile }), asked }
}

describe('The ledger of the first repository', () => {
  test('is opened before its turn, and tells which documents are known', async () => {
    const { opened, asked } = open(async () => ({ text: ledgerWith({ read: READ }) }))
    expect(await readKnown(opened, 'v1')).toEqual(new Map([['a.md', DOCUMENT]]))
    expect([opened.repo, (await opened.ledger).entries.size, asked]).toEqual([REPO, 1, [REPO]])
  })

  test.each([
    ['says nothing of documents', async () => ({ text: ledgerWith({}) })],
    ['says of them what is no text', async () => ({ text: ledgerWith({ read: 7 }) })],
    ['is not there', async () => ({ text: undefined })],
    ["can't be understood", async () => ({ text: '[]\n' })],
    ["can't be read", () => Promise.reject(new ActionError('ledger-unavailable', 'Gone.', 'Wait.'))],
  ])('tells of none where it %s', async (_, read) => {
    expect(await readKnown(open(read).opened, 'v1')).toEqual(new Map())
  })

  test('hides no defect', async () => {
    const { opened } = open(() => Promise.reject(new TypeError('A defect.')))
    await expect(readKnown(opened, 'v1')).rejects.toThrow('A defect.')
  })
})
