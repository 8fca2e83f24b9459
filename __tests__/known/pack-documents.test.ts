import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../src/extract/rule.ts'
import type { KnownDocument, KnownDocuments } from '../../src/known/known-document.ts'
import { packDocuments } from '../../src/known/pack-documents.ts'
import { unpackDocuments } from '../../src/known/unpack-documents.ts'
import type { Entries, Entry } from '../../src/ledger/entry.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import type { Problem } from '../../src/problem.ts'
import { entry, REPO } from '../helpers/memories.ts'
import { ruleOf } from '../helpers/rules.ts'

const PATH = 'docs/a.md'
const TESTED = ruleOf('Write tests.', { path: PATH, section: 'Testing', startLine: 5, endLine: 7 })
const SCOPED = ruleOf('Write clean code.', { path: PATH, startLine: 9, paths: ['src/**', 'lib/*.ts'] })
const COMPLETED = ruleOf('return JSON', {
  path: PATH,
  startLine: 11,
  content: '[API] All endpoints return JSON.',
})
const MAP = ruleOf('`src/` holds all code.', { path: PATH, startLine: 12, memoryType: 'project_map' })
const RULES = [TESTED, SCOPED, COMPLETED, MAP]
const HIDDEN: Problem = {
  code: 'hidden-text',
  severity: 'warning',
  message: 'Hidden.',
  path: PATH,
  line: 2,
  column: 4,
}
const VAGUE: Problem = { code: 'vague', severity: 'warning', message: 'Vague.', path: PATH, line: 9 }

const DOCUMENT: KnownDocument = {
  ...{ blob: 'b10b', as: '["markdown"]', opensWithDashes: true, marks: [{ target: 'b.md', line: 3 }] },
  checked: {
    ...{ path: PATH, rules: RULES, ofReading: [HIDDEN], refused: [] },
    worded: [{ problem: VAGUE, rules: [SCOPED] }],
  },
}
const PLAIN: KnownDocument = {
  ...{ blob: 'c0de', as: '["markdown"]', opensWithDashes: false },
  checked: { path: 'b.md', rules: [], ofReading: [], refused: [], worded: [] },
}

function entriesOf(rules: readonly Rule[]): Entries {
  return new Map(memoriesOf(REPO, rules).map((memory): [string, Entry] => [memory.key, entry(memory)]))
}

/** Documents as they come back from a ledger with these entries. */
function carried(
  documents: KnownDocuments,
  { stored = entriesOf(RULES), left, by = 'v1' }: { stored?: Entries; left?: Entries; by?: string } = {},
): KnownDocuments {
  const text = packDocuments(documents, { entries: stored, repo: REPO, version: by })
  return unpackDocuments(text, { entries: left ?? stored, repo: REPO, version: 'v1' })
}

describe('Known documents come back from a ledger', () => {
  test('as they were, with the texts of their rules from its entries', () => {
    const documents = new Map([
      [PATH, DOCUMENT],
      ['b.md', PLAIN],
    ])
    expect([...carried(documents)]).toStrictEqual([...documents])
  })

  test('with the same rules in what is wrong with their words', () => {
    const checked = carried(new Map([[PATH, DOCUMENT]])).get(PATH)?.checked
    expect(checked?.worded[0]?.rules[0]).toBe(checked?.rules[1])
  })

  test('with keys for which nothing is computed again', () => {
    const rules = carried(new Map([[PATH, DOCUMENT]])).get(PATH)?.checked.rules ?? []
    expect(memoriesOf(REPO, rules)).toEqual(memoriesOf(REPO, RULES))
  })

  test('without those of which a rule is not in the ledger, when they are packed or since', () => {
    const documents = new Map([
      [PATH, DOCUMENT],
      ['b.md', PLAIN],
    ])
    const some = entriesOf(RULES.slice(1))
    expect([...carried(documents, { stored: some }).keys()]).toEqual(['b.md'])
    expect([...carried(documents, { left: some }).keys()]).toEqual(['b.md'])
  })

  test('without those of which a rule was refused, which no run may forget', () => {
    const refused = [
      { code: 'credential', severity: 'error', message: 'Refused.', path: PATH, line: 1 },
    ] as const
    const document = { ...DOCUMENT, checked: { ...DOCUMENT.checked, refused } }
    expect(carried(new Map([[PATH, document]])).size).toBe(0)
  })

  test('not at all where another version has read them', () => {
    expect(carried(new Map([[PATH, DOCUMENT]]), { by: 'v0' }).size).toBe(0)
  })

  test('not where an entry is of a type that no document can ask for', () => {
    const left = new Map(
      [...entriesOf(RULES)].map(([key, one]) => [key, { ...one, type: 'developer_pattern' }]),
    )
    expect(carried(new Map([[PATH, DOCUMENT]]), { left }).size).toBe(0)
  })
})

test.each([
  ['nothing', ''],
  ['no base64', '%%%'],
  ['no compressed text', 'aGVsbG8gd29ybGQ='],
  ['compressed text that is no JSON', deflateRawSync('{').toString('base64')],
  ['compressed JSON of something else', deflateRawSync('null').toString('base64')],
])('no document is known from %s', (_, text) => {
  expect(unpackDocuments(text, { entries: new Map(), repo: REPO, version: 'v1' })).toEqual(new Map())
})
