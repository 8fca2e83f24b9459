import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ENTRY_STATES, type Entries, type Entry } from '../../src/ledger/entry.ts'
import { formatLedger, newHeader, parseLedger } from '../../src/ledger/format.ts'
import { LEDGER_FORMAT } from '../../src/ledger/ledger-format.ts'
import { ledgerPath } from '../../src/ledger/ledger-path.ts'
import { entriesOf } from '../helpers/plan-data.ts'

const KEY_1 = '1'.repeat(64)
const KEY_2 = '2'.repeat(64)

const stored: Entry = {
  key: KEY_2,
  type: 'project_rule',
  text: '[Style] Use tabs.',
  id: 'mem_1',
  state: 'stored',
  sources: [{ path: 'AGENTS.md', startLine: 3, endLine: 4, section: 'Style' }],
  commit: 'c0ffee',
  run: 'https://github.com/acme/shop/actions/runs/7',
  time: '2026-01-02T03:04:05.000Z',
}
const unconfirmed: Entry = {
  key: KEY_1,
  type: 'architecture',
  text: 'Größe "zählt" 🚢',
  id: null,
  state: 'unconfirmed',
  sources: [],
  commit: '',
  run: '',
  time: '2026-01-02T03:04:05.000Z',
  tries: 2,
}

const HEADER = '{"format":1,"repo":"acme/shop"}'
const STORED_LINE = `{"state":"stored","id":"mem_1","type":"project_rule","text":"[Style] Use tabs.","sources":[{"path":"AGENTS.md","startLine":3,"endLine":4,"section":"Style"}],"commit":"c0ffee","run":"https://github.com/acme/shop/actions/runs/7","time":"2026-01-02T03:04:05.000Z","key":"${KEY_2}"}`
const UNCONFIRMED_LINE = `{"state":"unconfirmed","id":null,"type":"architecture","text":"Größe \\"zählt\\" 🚢","sources":[],"commit":"","run":"","time":"2026-01-02T03:04:05.000Z","tries":2,"key":"${KEY_1}"}`

const format = (entries: Entries) => formatLedger({ header: newHeader('acme/shop'), entries })

describe('ledgerPath', () => {
  test('is a file in the folder of the owner', () => {
    expect(ledgerPath('acme/shop')).toBe('acme/shop.jsonl')
  })
})

describe('formatLedger', () => {
  test('writes a header, then an entry a line, sorted by key', () => {
    expect(format(entriesOf([stored, unconfirmed]))).toBe(`${HEADER}\n${UNCONFIRMED_LINE}\n${STORED_LINE}\n`)
  })

  test('writes the same text whatever the order of the entries and of their fields', () => {
    const reversed = Object.fromEntries(Object.entries(unconfirmed).reverse()) as Entry
    expect(format(entriesOf([reversed, stored]))).toBe(format(entriesOf([stored, unconfirmed])))
  })

  test('writes an empty ledger as its header', () => {
    expect(format(new Map())).toBe(`${HEADER}\n`)
    expect(LEDGER_FORMAT).toBe(1)
  })

  test('keeps a text with line ends on one line', () => {
    const text = format(entriesOf([{ ...stored, text: 'a\nb\r\nc\u2028d' }]))
    expect(text.split('\n')).toHaveLength(3)
    expect(parseLedger(text, 'acme/shop').entries.get(KEY_2)?.text).toBe('a\nb\r\nc\u2028d')
  })
})

describe('parseLedger', () => {
  test('reads what was written', () => {
    const text = `${HEADER}\n${UNCONFIRMED_LINE}\n${STORED_LINE}\n`
    expect([...parseLedger(text, 'acme/shop').entries]).toEqual([
      [KEY_1, unconfirmed],
      [KEY_2, stored],
    ])
  })

  test.each([
    ['without a line end at its end', `${HEADER}\n${STORED_LINE}`],
    ['with empty lines', `${HEADER}\n\n${STORED_LINE}\n\n\n`],
    ['with the line ends of Windows', `${HEADER}\r\n${STORED_LINE}\r\n`],
    [
      'with spaces in its JSON',
      `{ "format": 1, "repo": "acme/shop" }\n${STORED_LINE.replaceAll(',"', ', "')}\n`,
    ],
  ])('reads a ledger %s', (_, text) => {
    expect([...parseLedger(text, 'acme/shop').entries.values()]).toEqual([stored])
  })

  test('reads a header alone as an empty ledger', () => {
    expect(parseLedger(`${HEADER}\n`, 'acme/shop').entries.size).toBe(0)
  })

  test('keeps fields of an entry and of its sources that it does not know', () => {
    const line = STORED_LINE.replace('"section":"Style"}', '"section":"Style","anchor":"style"}').replace(
      /\}$/,
      ',"pinned":true,"by":{"name":"eve"}}',
    )
    const text = `${HEADER}\n${line}\n`
    expect(formatLedger(parseLedger(text, 'acme/shop'))).toBe(text)
  })

  test('keeps fields of the header that it does not know, and leases as they are', () => {
    const lease = '{"holder":"b1","run":"","until":"2026-01-02T03:04:05.000Z","host":"x"}'
    const text = `{"format":1,"repo":"acme/shop","leases":[${lease}],"pinned":true}\n${STORED_LINE}\n`
    expect(formatLedger(parseLedger(text, 'acme/shop'))).toBe(text)
  })

  test("waits for no lease that can't be read", () => {
    const text = '{"format":1,"repo":"acme/shop","leases":[{"holder":7}]}\n'
    expect(parseLedger(text, 'acme/shop').header).toEqual({ format: 1, repo: 'acme/shop' })
  })

  test('gives back what was formatted, for all ledgers', () => {
    const source = fc.record({
      path: fc.string({ unit: 'binary' }),
      startLine: fc.integer({ min: 1 }),
      endLine: fc.integer({ min: 1 }),
      section: fc.string({ unit: 'binary' }),
    })
    const hex = fc.constantFrom(...'0123456789abcdef')
    const entry: fc.Arbitrary<Entry> = fc.record(
      {
        key: fc.string({ unit: hex, minLength: 64, maxLength: 64 }),
        type: fc.string({ minLength: 1 }),
        text: fc.string({ unit: 'binary', minLength: 1 }),
        id: fc.option(fc.string({ minLength: 1 })),
        state: fc.constantFrom(...ENTRY_STATES),
        sources: fc.array(source, { maxLength: 3 }),
        commit: fc.string(),
        run: fc.string(),
        time: fc.string(),
        tries: fc.integer({ min: 1 }),
        holder: fc.string(),
        reason: fc.string(),
      },
      { requiredKeys: ['key', 'type', 'text', 'id', 'state', 'sources', 'commit', 'run', 'time'] },
    )
    const law = fc.property(fc.uniqueArray(entry, { selector: ({ key }) => key }), (entries) => {
      const text = format(entriesOf(entries))
      expect(parseLedger(text, 'acme/shop').entries).toEqual(entriesOf(entries))
      expect(formatLedger(parseLedger(text, 'acme/shop'))).toBe(text)
      expect(text.split('\n')).toHaveLength(entries.length + 2)
    })
    fc.assert(law)
  })
})
