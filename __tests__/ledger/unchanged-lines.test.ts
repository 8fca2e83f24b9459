import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { formatLedger, newHeader, parseLedger } from '../../src/ledger/format.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { entriesOf, entryFor, memoryWith } from '../helpers/plan-data.ts'

const REPO = 'acme/shop'
const HEADER = '{"format":1,"repo":"acme/shop"}'
const entries = [memoryWith('Use tabs.'), memoryWith('Write tests.')].map((memory) => entryFor(memory))
const [first, second] = entries.sort((a, b) => (a.key < b.key ? -1 : 1)) as [Entry, Entry]

/** The lines of a ledger that was `text`, after a write of what is noted. */
async function linesAfter(text: string, note: (ledger: Ledger) => void): Promise<string[]> {
  let written = ''
  const ledger = await Ledger.open(REPO, {
    read: async () => ({ text }),
    async write(next) {
      written = next
      return { text: next }
    },
  })
  note(ledger)
  await ledger.save('A message')
  return written.split('\n')
}

const reversed = (entry: Entry) => JSON.stringify(Object.fromEntries(Object.entries(entry).reverse()))
const spaced = (entry: Entry) => JSON.stringify(entry, null, 1).replaceAll('\n', '')

describe('a line whose entry does not change', () => {
  test.each([
    ['in another order', reversed],
    ['with spaces', spaced],
    ['with escapes', (entry: Entry) => JSON.stringify(entry).replaceAll('/', '\\/')],
  ])('stays as someone has written it %s, next to one that changes', async (_, lineOf) => {
    const text = `${HEADER}\n${lineOf(first)}\n${lineOf(second)}\n`
    expect(formatLedger(parseLedger(text, REPO))).toBe(text)
    const lines = await linesAfter(text, (ledger) => ledger.put({ ...second, state: 'unconfirmed' }))
    expect(lines[1]).toBe(lineOf(first))
    expect(lines[2]).toMatch(/^\{"state":"unconfirmed","id":/)
  })

  test('is written without the line end of Windows', async () => {
    const text = `${HEADER}\r\n${reversed(first)}\r\n`
    expect(formatLedger(parseLedger(text, REPO))).toBe(`${HEADER}\n${reversed(first)}\n`)
  })

  test('moves to where its key belongs', () => {
    const text = `${HEADER}\n${reversed(second)}\n${reversed(first)}\n`
    expect(formatLedger(parseLedger(text, REPO))).toBe(`${HEADER}\n${reversed(first)}\n${reversed(second)}\n`)
  })

  test('is dropped for a later one of the same key', () => {
    const text = `${HEADER}\n${reversed({ ...first, commit: 'old' })}\n${reversed(first)}\n`
    expect(formatLedger(parseLedger(text, REPO))).toBe(`${HEADER}\n${reversed(first)}\n`)
  })
})

describe('a line whose entry changes', () => {
  test('is written in the order of fields of all ledgers', async () => {
    const lines = await linesAfter(`${HEADER}\n${reversed(first)}\n`, (ledger) => ledger.put({ ...first }))
    const fresh = formatLedger({ header: newHeader(REPO), entries: entriesOf([{ ...first }]) })
    expect(lines).toEqual(fresh.split('\n'))
    expect(lines[1]).not.toBe(reversed(first))
  })

  test('is the one that was read where it is noted as it was in the end', async () => {
    const lines = await linesAfter(`${HEADER}\n${reversed(first)}\n`, (ledger) => {
      const before = ledger.entries.get(first.key)
      ledger.put({ ...first, state: 'unconfirmed' })
      if (before) ledger.put(before)
    })
    expect(lines).toEqual([HEADER, reversed(first), ''])
  })
})
