import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import type { ListedMemory } from '../../src/memory/api.ts'
import { type Drift, findDrift, isBlind, verdictOf } from '../../src/memory/drift.ts'
import { ServiceIndex } from '../../src/memory/service-index.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { held, listingService, manyHeld } from '../helpers/listing-service.ts'
import { entry, memory } from '../helpers/memories.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma', 'architecture')]

/** What a comparison finds, each memory by its text. */
async function compare(
  entries: readonly Entry[],
  listed: readonly ListedMemory[],
  { memories = [], mostTexts }: { memories?: readonly Memory[]; mostTexts?: number } = {},
) {
  const { index, asked } = listingService(listed, mostTexts === undefined ? {} : { mostTexts })
  const drift = await findDrift(new Map(entries.map((one) => [one.key, one])), memories, index)
  const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text)
  return {
    ...{ asked, verdict: verdictOf(drift), isBlind: isBlind(drift) },
    ...{ foreign: drift.foreign, stored: drift.stored, extent: drift.extent },
    missing: texts(drift.missing),
    moved: drift.moved.map(({ entry: { text }, id }) => `${text} ${id}`),
    unknown: texts(drift.unknown),
    deleted: texts(drift.deleted),
    unrecorded: drift.unrecorded.map(({ memory: { text }, id }) => `${text} ${id}`),
    undecided: texts(drift.undecided),
  }
}

const NOTHING = { missing: [], moved: [], unknown: [], deleted: [], unrecorded: [], undecided: [] }

describe('a ledger', () => {
  test('that agrees with the list takes one call', async () => {
    const found = await compare([entry(ALPHA), entry(GAMMA)], [held('alpha'), held('gamma', 'architecture')])
    expect(found).toEqual({
      ...NOTHING,
      ...{ verdict: 'none', isBlind: false, foreign: 0, stored: 2, extent: 'all', asked: [undefined] },
    })
  })

  test('holds what is missing from the list of all types and from that of its own', async () => {
    const found = await compare([entry(ALPHA), entry(BETA), entry(GAMMA)], [held('beta')])
    expect(found).toMatchObject({ ...NOTHING, missing: ['alpha', 'gamma'], verdict: 'found', foreign: 0 })
    expect(found.asked).toEqual([undefined, 'project_rule', 'architecture'])
  })

  test('holds what is stored under another id', async () => {
    const found = await compare(
      [entry(ALPHA), entry(BETA)],
      [{ ...held('alpha'), id: 'mem_9' }, held('beta')],
    )
    expect(found).toMatchObject({ ...NOTHING, moved: ['alpha mem_9'], verdict: 'found', foreign: 0 })
  })

  test('does not follow a copy while its own id is there', async () => {
    const copy = { ...held('alpha'), id: 'mem_9' }
    const found = await compare([entry(ALPHA)], [copy, held('alpha')])
    expect(found).toMatchObject({ ...NOTHING, verdict: 'none', foreign: 1 })
  })

  test('agrees where the service shows another text under an id', async () => {
    const found = await compare([entry(ALPHA)], [{ ...held('edited'), id: 'mem_alpha' }])
    expect(found).toMatchObject({ ...NOTHING, verdict: 'none', foreign: 0 })
  })

  test('is compared without what is not settled yet, which is not foreign either', async () => {
    const open = [entry(ALPHA, { state: 'pending' }), entry(BETA, { state: 'retracting', tries: 2 })]
    expect(await compare(open, [held('alpha')])).toMatchObject({
      ...NOTHING,
      ...{ stored: 0, verdict: 'none', foreign: 0 },
    })
    expect(await compare(open, [held('beta')])).toMatchObject({ ...NOTHING, stored: 0, foreign: 0 })
  })

  test('of which nothing is shown may be that of a store that is down', async () => {
    const found = await compare([entry(ALPHA), entry(GAMMA)], [])
    expect(found).toMatchObject({
      ...NOTHING,
      unknown: ['alpha', 'gamma'],
      verdict: 'unknown',
      isBlind: true,
    })
    expect([found.extent, found.asked]).toEqual(['none', [undefined]])
  })

  test('without entries agrees with a service that shows nothing', async () => {
    expect(await compare([], [])).toMatchObject({ ...NOTHING, verdict: 'none', isBlind: false })
  })
})

describe('foreign memories', () => {
  test('are those of the three types that anyone can make, and not what the service learns', async () => {
    const types = ['project_rule', 'architecture', 'project_map', 'developer_pattern', 'whatever']
    const others = types.map((type) => held(`of ${type}`, type))
    expect(await compare([entry(ALPHA)], [held('alpha'), ...others])).toMatchObject({ foreign: 3 })
  })
})

describe('a full service', () => {
  test('is asked for each text that its lists do not show', async () => {
    const rules = Array.from({ length: 103 }, (_, n) => entry(memory(`rule ${n}`)))
    const found = await compare([...rules, entry(ALPHA)], manyHeld(103))
    expect(found).toMatchObject({ ...NOTHING, unknown: ['alpha'], extent: 'first', isBlind: false })
    expect(found.verdict).toBe('unknown')
    expect(found.asked).toEqual([
      undefined,
      'project_rule',
      'project_rule rule 100',
      'project_rule rule 101',
      'project_rule rule 102',
      'project_rule alpha',
    ])
  })

  test('is asked for no more texts than told; of the others it can tell nothing', async () => {
    const rules = Array.from({ length: 160 }, (_, n) => entry(memory(`rule ${n}`)))
    const found = await compare(rules, manyHeld(160), { mostTexts: 50 })
    expect([found.unknown.length, found.unknown[0], found.asked.length]).toEqual([10, 'rule 150', 52])
    expect(found).toMatchObject({ missing: [], moved: [] })
  })

  test('is asked for four lists at most beside those by text', async () => {
    const gone = ['project_rule', 'architecture', 'project_map'] as const
    const entries = gone.flatMap((type) => [entry(memory('gone', type)), entry(memory('lost', type))])
    const found = await compare(entries, manyHeld(150), { mostTexts: 0 })
    expect(found.asked).toEqual([undefined, ...gone])
    expect(found.unknown.length).toBe(6)
  })

  test("can not tell of a copy under another id, which may be someone else's", async () => {
    const moved = { ...held('alpha'), id: 'mem_9' }
    const found = await compare([entry(ALPHA)], [...manyHeld(120), moved])
    expect(found).toMatchObject({ ...NOTHING, unknown: ['alpha'] })
  })

  test('brings up a copy and the memory itself by their text, and the id counts', async () => {
    const copy = { ...held('alpha'), id: 'mem_9' }
    const found = await compare([entry(ALPHA)], [...manyHeld(120), copy, held('alpha')])
    expect(found).toMatchObject({ ...NOTHING, verdict: 'none' })
  })

  test('proves what is missing where the list of its type is short', async () => {
    const { index } = listingService(manyHeld(100))
    const list = async (colour?: string) =>
      colour === 'architecture'
        ? { memories: [held('x', 'architecture')], extent: 'all' as const }
        : await index.list(colour)
    const entries = new Map([GAMMA].map((one) => [one.key, entry(one)]))
    const drift = await findDrift(entries, [], new ServiceIndex({ list }))
    expect(drift.missing.map(({ text }) => text)).toEqual(['gamma'])
  })
})

describe('a deletion that was never confirmed', () => {
  const dormant = (one: Memory, changes: Partial<Entry> = {}) =>
    entry(one, { state: 'retracting', tries: 3, ...changes })

  test('is proven by a list without it, and is no drift', async () => {
    const found = await compare([dormant(ALPHA), dormant(BETA, { id: null })], [held('other')])
    expect(found).toMatchObject({ ...NOTHING, deleted: ['alpha', 'beta'], verdict: 'none' })
  })

  test('stays where the memory is still there, or where nothing can be told', async () => {
    const both = [dormant(ALPHA), dormant(BETA, { id: null })]
    expect((await compare(both, [held('alpha'), held('beta')])).deleted).toEqual([])
    expect((await compare(both, manyHeld(100))).deleted).toEqual([])
    expect((await compare(both, [])).deleted).toEqual([])
  })

  test('is left to the runs that still ask for it', async () => {
    expect((await compare([dormant(ALPHA, { tries: 2 })], [held('other')])).deleted).toEqual([])
  })
})

describe('a memory of the documents that the ledger does not hold', () => {
  test('is found where the service holds exactly that, and is not foreign', async () => {
    const found = await compare([entry(ALPHA)], [held('alpha'), held('beta'), held('gamma')], {
      memories: [ALPHA, BETA, GAMMA],
    })
    expect(found).toMatchObject({
      ...NOTHING,
      ...{ unrecorded: ['beta mem_beta'], verdict: 'found', foreign: 1 },
    })
  })

  test.each([
    ['nothing is shown', []],
    ['the lists are full', manyHeld(100)],
  ])('is undecided where %s', async (_, listed) => {
    const found = await compare([], listed, { memories: [ALPHA] })
    expect(found).toMatchObject({ ...NOTHING, undecided: ['alpha'], verdict: 'unknown', isBlind: false })
  })
})

test('drift that is proven counts before what can not be told', () => {
  const drift: Drift = { ...NOTHING, foreign: 0, stored: 2, extent: 'first' }
  expect(verdictOf({ ...drift, missing: [entry(ALPHA)], unknown: [entry(BETA)] })).toBe('found')
})
