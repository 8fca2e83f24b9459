import { describe, expect, test } from '@jest/globals'
import { formatLedger, newHeader, parseLedger } from '../../src/ledger/format.ts'
import { entriesOf, entryFor, memoryWith } from '../helpers/plan-data.ts'

const HEADER = '{"format":1,"repo":"acme/shop"}'
const entry = entryFor(memoryWith('Use tabs.'))
const [, LINE = ''] = formatLedger({
  header: newHeader('acme/shop'),
  entries: entriesOf([entry]),
}).split('\n')
const lineWith = (changes: Record<string, unknown>) => JSON.stringify({ ...entry, ...changes })
const [source] = entry.sources

const REMEDY =
  "Restore an earlier commit of the ledger's ref; `git log -p` of that ref shows what changed in acme/shop.jsonl."

function refusal(text: string): unknown {
  try {
    return parseLedger(text, 'acme/shop')
  } catch (error) {
    const { name, reason, message, remedy } = error as Record<string, string>
    return { name, reason, message, remedy }
  }
}

const invalid = (message: string, remedy = REMEDY) => ({
  name: 'ActionError',
  reason: 'ledger-invalid',
  message,
  remedy,
})

describe('parseLedger', () => {
  test.each([
    ['an empty file', ''],
    ['no header', `${LINE}\n`],
    ['a header that is no JSON', `format 1\n${LINE}\n`],
    ['a byte order mark', `\uFEFF${HEADER}\n`],
    ['half a header', HEADER.slice(0, -1)],
    ['an empty line before its header', `\n${HEADER}\n`],
    ['a header that is a list', '[1]\n'],
    ['a header that is null', 'null\n'],
    ['a format that is a text', '{"format":"1","repo":"acme/shop"}\n'],
    ['a format of 0', '{"format":0,"repo":"acme/shop"}\n'],
    ['a format that is no whole number', '{"format":1.5,"repo":"acme/shop"}\n'],
    ['a header without a repository', '{"format":1}\n'],
    ['the marks of a merge', `<<<<<<< HEAD\n${HEADER}\n`],
  ])('refuses %s', (_, text) => {
    expect(refusal(text)).toEqual(
      invalid("Line 1 of the ledger of acme/shop can't be read: it is not the header of a ledger."),
    )
  })

  test.each([2, 99])('refuses format %i, which a newer version wrote, whatever its lines hold', (format) => {
    expect(refusal(`{"format":${format},"repo":"acme/shop"}\n{"of":"the future"}\n`)).toEqual(
      invalid(
        `The ledger of acme/shop has format ${format}; this version reads up to 1.`,
        'Use the newer version of the action that wrote it.',
      ),
    )
  })

  test.each(['acme/web', 'Acme/shop', ''])('refuses the ledger of %p in the place of another', (repo) => {
    expect(refusal(`${JSON.stringify({ format: 1, repo })}\n${LINE}\n`)).toEqual(
      invalid(
        `The ledger that stands in the place of that of acme/shop is the ledger of ${repo}.`,
        'Keep the ledger of each repository in a file of its own.',
      ),
    )
  })

  test.each([
    ['that is no JSON', 'oops', 'Invalid input: expected object, received undefined'],
    ['that is cut off', LINE.slice(0, 100), 'Invalid input: expected object, received undefined'],
    ['that is a number', '7', 'Invalid input: expected object, received number'],
    [
      'without a key',
      lineWith({ key: undefined }),
      'key: Invalid input: expected string, received undefined',
    ],
    [
      'with a key in capitals',
      lineWith({ key: 'A'.repeat(64) }),
      'key: Invalid string: must match pattern /^[0-9a-f]{64}$/',
    ],
    ['with an empty text', lineWith({ text: '' }), 'text: Too small: expected string to have >=1 characters'],
    ['with an empty type', lineWith({ type: '' }), 'type: Too small: expected string to have >=1 characters'],
    ['without an id', lineWith({ id: undefined }), 'id: Invalid input: expected string, received undefined'],
    ['with an empty id', lineWith({ id: '' }), 'id: Too small: expected string to have >=1 characters'],
    [
      'with an unknown state',
      lineWith({ state: 'lost' }),
      'state: Invalid option: expected one of "pending"|"stored"|"unconfirmed"|"retracting"',
    ],
    [
      'with a line number of 0',
      lineWith({ sources: [{ ...source, startLine: 0 }] }),
      'sources.0.startLine: Too small: expected number to be >=1',
    ],
    ['with no tries', lineWith({ tries: 0 }), 'tries: Too small: expected number to be >=1'],
    [
      'with two things wrong',
      lineWith({ text: 1, time: null }),
      'text: Invalid input: expected string, received number, time: Invalid input: expected string, received null',
    ],
  ])('names the line %s', (_, line, why) => {
    expect(refusal(`${HEADER}\n${line}\n`)).toEqual(
      invalid(`Line 2 of the ledger of acme/shop can't be read: ${why}.`),
    )
    expect(refusal(`${HEADER}\n${LINE}\n\n${line}\n${LINE}\n`)).toEqual(
      invalid(`Line 4 of the ledger of acme/shop can't be read: ${why}.`),
    )
  })
})
