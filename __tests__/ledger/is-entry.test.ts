import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ENTRY } from '../../src/ledger/entry.ts'
import { isEntry } from '../../src/ledger/is-entry.ts'
import { entryFor, memoryWith } from '../helpers/plan-data.ts'

const ENTRY_OF_ALL = {
  ...entryFor(memoryWith('Use tabs.')),
  ...{ tries: 1, reason: 'no answer', holder: 'b1', pinned: true },
}
const [SOURCE] = ENTRY_OF_ALL.sources

test('is true of an entry, whether or not it has the fields that need not be there', () => {
  const { tries, reason, holder, pinned, ...plain } = ENTRY_OF_ALL
  expect([isEntry(ENTRY_OF_ALL), isEntry(plain)]).toEqual([true, true])
  expect(isEntry({ ...plain, id: null, sources: [] })).toBe(true)
})

test('is true only of what the schema takes as it stands', () => {
  const odd = fc.oneof(
    fc.constantFrom(undefined, null, '', 'x', 0, 1, 1.5, -1, 2 ** 53, Number.NaN, true, [], {}),
    fc.constantFrom(
      'A'.repeat(64),
      'a'.repeat(63),
      `${'a'.repeat(64)}\n`,
      'stored',
      'lost',
      [SOURCE],
      [null],
    ),
    fc.constantFrom(...Object.keys(SOURCE ?? {})).map((field) => [{ ...SOURCE, [field]: undefined }]),
    fc.constantFrom([{ ...SOURCE, startLine: 0 }], [{ ...SOURCE, endLine: '1' }], [[SOURCE]]),
  )
  const changed = fc
    .dictionary(fc.constantFrom(...Object.keys(ENTRY_OF_ALL)), odd, { maxKeys: 2 })
    .map((changes) => ({ ...ENTRY_OF_ALL, ...changes }))
  const counts = { taken: 0, refused: 0 }
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: odd }), (value) => {
      const read = ENTRY.safeParse(value)
      expect(isEntry(value)).toBe(read.success)
      if (read.success) expect(read.data).toEqual(value)
      counts[read.success ? 'taken' : 'refused']++
    }),
    { numRuns: 2000 },
  )
  expect([counts.taken > 100, counts.refused > 100]).toEqual([true, true])
})
