import { describe, expect, test } from '@jest/globals'
import type { Drift } from '../../src/memory/drift.ts'
import { driftHeading, driftLines, driftSentences, namedLoss } from '../../src/report/drift-lines.ts'
import { entry, memory } from '../helpers/memories.ts'
import { driftOf } from '../helpers/reports.ts'

const AGREED = driftOf()
const [ALPHA, BETA, GAMMA, DELTA] = [memory('alpha'), memory('beta'), memory('gamma'), memory('delta')]
const FOUND: Drift = {
  ...AGREED,
  missing: [entry(ALPHA)],
  moved: [{ entry: entry(BETA), id: 'mem_9' }],
  unrecorded: [{ memory: GAMMA, id: 'mem_g' }],
  deleted: [entry(DELTA, { state: 'retracting', tries: 3 })],
  foreign: 1,
}
const FULL: Drift = {
  ...AGREED,
  unknown: [entry(ALPHA), entry(BETA)],
  stored: 150,
  extent: 'first',
  foreign: 7,
}
const DARK: Drift = { ...AGREED, unknown: [entry(ALPHA)], stored: 1, extent: 'none' }
const texts = (count: number) => Array.from({ length: count }, (_, n) => entry(memory(`rule ${n}`)))

describe('the heading counts', () => {
  test.each([
    [AGREED, '0 missing, 0 moved, 0 unknown, 0 foreign'],
    [FOUND, '1 missing, 1 moved, 1 not in the ledger, 1 deleted by now, 0 unknown, 1 foreign'],
    [FULL, '0 missing, 0 moved, 2 unknown, at least 7 foreign'],
    [{ ...DARK, undecided: [GAMMA] }, '0 missing, 0 moved, 2 unknown, 0 foreign'],
  ])('%#', (drift, counts) => {
    expect(driftHeading('acme/api', drift)).toBe(`Drift of acme/api: ${counts}`)
  })
})

describe('the lines', () => {
  test('name each memory with its id and its place', () => {
    expect(driftLines(FOUND)).toEqual([
      'missing  mem_alpha  CONTRIBUTING.md:1  alpha',
      'moved    mem_9  CONTRIBUTING.md:1  beta',
      'found    mem_g  CONTRIBUTING.md:1  gamma',
      'deleted  mem_delta  CONTRIBUTING.md:1  delta',
    ])
  })

  test('never begin with, or carry on, what stands in a text', () => {
    const evil = entry(memory('::error::x\n::set-output'), { id: '##[group]x' })
    expect(driftLines({ ...AGREED, missing: [evil] })).toEqual([
      'missing  ## [group]x  CONTRIBUTING.md:1  ::error::x ::set-output',
    ])
  })

  test('are 500 at most', () => {
    const lines = driftLines({ ...AGREED, missing: texts(502) })
    expect([lines.length, lines[499], lines[500]]).toEqual([
      501,
      'missing  mem_rule 499  CONTRIBUTING.md:1  rule 499',
      '… and 2 lines more',
    ])
  })

  test('say why a full list, or one that shows nothing, can not tell', () => {
    expect(driftLines(FULL)).toEqual([
      "The service's list can't tell of 2 of 150 memories in the ledger: it shows 100 memories at most, and these are not among them.",
    ])
    expect(driftLines({ ...DARK, undecided: [BETA, GAMMA] })).toEqual([
      "The service's list can't tell of 1 of 1 memory in the ledger and 2 memories of the documents: it shows no memory at all, and its store may be down.",
    ])
  })
})

describe('the sentences', () => {
  test('say what a run has found and made of it', () => {
    expect(driftSentences(FOUND)).toEqual([
      'The service has lost 1 memory, posted again where a document still says so.',
      '1 memory had another id; the ledger has it now.',
      'Beside these, the service shows 1 memory from elsewhere.',
    ])
    expect(driftSentences(FULL)).toEqual([
      ...driftLines(FULL),
      'Beside these, the service shows at least 7 memories from elsewhere.',
    ])
    expect(driftSentences(AGREED)).toEqual(['The service holds what the ledger says.'])
  })

  test('name five lost memories, and count the others', () => {
    expect(namedLoss(texts(7))).toBe(
      'The service has lost 7 memories, posted again where a document still says so: “rule 0”, “rule 1”, “rule 2”, “rule 3”, “rule 4”, 2 more.',
    )
  })
})
