import { describe, expect, test } from '@jest/globals'
import { checksum, readSettled, type Settled } from '../../src/unchanged/settled.ts'
import { REPO } from '../helpers/memories.ts'

const LINES = '{"state":"stored","text":"Ünits first."}\n{"state":"stored","text":"B"}\n'
const SETTLED: Settled = {
  by: 'v1',
  files: ['docs/*.md'],
  config: '.nectr/sync.yaml',
  tracked: { 'docs/a.md': '100644 b10b' },
  memories: 2,
  lines: checksum(LINES),
  plan: 'c0ffee',
  problems: [],
}
const HEADER = { format: 1, repo: REPO, settled: SETTLED }
const ledgerOf = (header: unknown, lines = LINES) => `${JSON.stringify(header)}\n${lines}`
const read = (ledger: string) => readSettled(Buffer.from(ledger), REPO)

describe('What a ledger says of the run that wrote it', () => {
  test('is read from its header', () => {
    expect(read(ledgerOf(HEADER))).toEqual(SETTLED)
    const none = { ...SETTLED, memories: 0, lines: 0 }
    expect(read(ledgerOf({ ...HEADER, settled: none }, ''))).toEqual(none)
  })

  test.each([
    ['no ledger', ''],
    ['a header without an end', JSON.stringify(HEADER)],
    ['no JSON', `{\n${LINES}`],
    ['null', ledgerOf(null)],
    ['a header that says nothing', ledgerOf({ format: 1, repo: REPO })],
    ['a newer format', ledgerOf({ ...HEADER, format: 2 })],
    ['the ledger of another repository', ledgerOf({ ...HEADER, repo: 'acme/web' })],
    ['a line less', ledgerOf(HEADER, LINES.slice(LINES.indexOf('\n') + 1))],
    ['a line more', ledgerOf(HEADER, `${LINES}${LINES}`)],
    ['another line', ledgerOf(HEADER, LINES.replace('stored', 'pending'))],
    ['another text of the same length', ledgerOf(HEADER, LINES.replace('first', 'fifth'))],
    ['the last line without its end', ledgerOf(HEADER, LINES.trimEnd())],
  ])('is nothing in %s', (_, ledger) => {
    expect(read(ledger)).toBeUndefined()
  })

  test.each([...(['by', 'files', 'config', 'tracked', 'memories', 'lines', 'plan', 'problems'] as const)])(
    'is nothing where `%s` is not in it, or null',
    (name) => {
      const { [name]: _, ...rest } = SETTLED
      for (const settled of [rest, { ...rest, [name]: null }])
        expect(read(ledgerOf({ ...HEADER, settled }))).toBeUndefined()
    },
  )
})

test('a checksum is that of the UTF-8 of a text', () => {
  const texts = ['', '123456789', 'é']
  const sums = [0, 0xcbf43926, 0x0e048d3e]
  expect(texts.map((text) => checksum(text))).toEqual(sums)
  expect(texts.map((text) => checksum(Buffer.from(text)))).toEqual(sums)
})
