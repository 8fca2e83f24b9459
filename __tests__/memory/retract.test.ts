import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { MemoryFault } from '../../src/local/memory-faults.ts'
import { RequestQueue } from '../../src/memory/queue.ts'
import { retractEntries } from '../../src/memory/retract.ts'
import { hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, PROVENANCE, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'
const deletion = (text: string, status: number | '-' = 200) =>
  `DELETE /api/v1/memory/mem_${text}?repo=acme%2Fapi ${status}`

let service: MemoryService
let warnings: string[]
beforeEach(async () => {
  warnings = []
  service = await startService()
})
afterEach(() => service.close())

async function retract(
  entries: readonly Entry[],
  {
    faults = [],
    signal = new AbortController().signal,
    queue = new RequestQueue(1),
  }: { faults?: MemoryFault[]; signal?: AbortSignal; queue?: RequestQueue } = {},
) {
  service.server.misbehave(...faults)
  const file = ledgerInMemory({ entries })
  const ledger = await Ledger.open(REPO, file)
  const log = { warning: (line: string) => void warnings.push(line) }
  const { api, clock } = service
  const outcome = await retractEntries(entries, {
    ...{ repo: REPO, ledger, api, clock, signal, queue, log },
    provenance: PROVENANCE,
  })
  await ledger.save('save')
  const texts = (list: readonly Entry[]) => list.map(({ text }) => text)
  return {
    retracted: texts(outcome.retracted),
    waiting: texts(outcome.waiting),
    reason: outcome.error?.reason,
    ledger: file.lines(),
    entries: file.entries(),
  }
}

describe('a memory', () => {
  test('leaves the ledger once it is deleted', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const outcome = await retract([entry(ALPHA), entry(BETA)])
    expect(outcome).toMatchObject({
      retracted: ['alpha', 'beta'],
      waiting: [],
      reason: undefined,
      ledger: [],
    })
    expect([service.contents(), service.calls()]).toEqual([['gamma'], [deletion('alpha'), deletion('beta')]])
  })

  test('that is missing and not in a complete list is gone', async () => {
    hold(service, 'gamma')
    const outcome = await retract([entry(ALPHA), entry(BETA)])
    expect(outcome).toMatchObject({ retracted: ['alpha', 'beta'], waiting: [], ledger: [] })
    expect(service.calls()).toEqual([deletion('alpha', 404), deletion('beta', 404), LIST])
  })

  test('that is said to be missing and still in the list waits, however often that happens', async () => {
    hold(service, 'alpha', 'gamma')
    const { api } = service
    service = { ...service, api: { ...api, remove: async () => 'missing' } }
    expect(await retract([entry(ALPHA)])).toMatchObject({
      retracted: [],
      ledger: ['retracting alpha mem_alpha ×1'],
    })
    const tired = entry(ALPHA, { state: 'retracting', tries: 9 })
    expect(await retract([tired])).toMatchObject({
      waiting: ['alpha'],
      ledger: ['retracting alpha mem_alpha ×10'],
    })
    expect(warnings).toEqual([])
  })

  test.each([
    ['is empty', []],
    ['is as long as it can get', Array.from({ length: 100 }, (_, index) => `rule ${index}`)],
  ])('that is missing waits where the list %s, and is given up in the third run', async (_, others) => {
    hold(service, ...others)
    const first = await retract([entry(ALPHA)])
    expect(first).toMatchObject({
      retracted: [],
      waiting: ['alpha'],
      ledger: ['retracting alpha mem_alpha ×1'],
    })
    expect(first.entries[0]).toMatchObject({ ...PROVENANCE, commit: 'bed' })
    const second = await retract(first.entries)
    expect(second.ledger).toEqual(['retracting alpha mem_alpha ×2'])
    expect(warnings).toEqual([])
    expect(await retract(second.entries)).toMatchObject({ retracted: ['alpha'], waiting: [], ledger: [] })
    expect(warnings).toEqual([
      'The service never confirmed that mem_alpha was deleted; it is no longer tracked.',
    ])
  })

  test("that is missing waits where the list can't be had", async () => {
    const outcome = await retract([entry(ALPHA)], { faults: [{ method: 'GET', kind: '403' }] })
    expect(outcome).toMatchObject({
      waiting: ['alpha'],
      reason: undefined,
      ledger: ['retracting alpha mem_alpha ×1'],
    })
  })
})

test('runs that tried to store a memory do not count as runs that tried to delete it', async () => {
  const outcome = await retract([entry(ALPHA, { state: 'unconfirmed', tries: 2 })])
  expect(outcome.ledger).toEqual(['retracting alpha ×1'])
})

test('fewer memories are deleted at once where the service asks for fewer requests', async () => {
  hold(service, 'alpha')
  const queue = new RequestQueue(8)
  await retract([entry(ALPHA)], { faults: [{ method: 'DELETE', kind: '429', times: 2 }], queue })
  expect(queue.concurrency).toBe(2)
})

describe('an entry without an id', () => {
  const pending = entry(ALPHA, { state: 'pending' })

  test('is deleted under the id that the list shows', async () => {
    hold(service, 'alpha', 'gamma')
    expect(await retract([pending])).toMatchObject({ retracted: ['alpha'], ledger: [] })
    expect([service.contents(), service.calls()]).toEqual([['gamma'], [LIST, deletion('alpha')]])
  })

  test('has been looked up before the deletions, so that what they left is looked up anew', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const faults: MemoryFault[] = [{ method: 'DELETE', kind: 'reset-after', skip: 1 }]
    expect(await retract([pending, entry(BETA)], { faults })).toMatchObject({ retracted: ['alpha', 'beta'] })
    expect(service.calls().filter((call) => call === LIST).length).toBe(2)
  })

  test('is gone where a complete list does not show it', async () => {
    hold(service, 'gamma')
    expect(await retract([pending, entry(BETA, { state: 'unconfirmed' })])).toMatchObject({
      retracted: ['alpha', 'beta'],
      ledger: [],
    })
    expect(service.calls()).toEqual([LIST])
  })

  test("waits where the list can't tell, and is given up in the third run", async () => {
    const first = await retract([pending])
    expect(first).toMatchObject({ waiting: ['alpha'], ledger: ['retracting alpha ×1'] })
    const last = await retract([{ ...pending, state: 'retracting', tries: 2 }])
    expect(last).toMatchObject({ retracted: ['alpha'], ledger: [] })
    expect(warnings).toEqual([
      'The service never confirmed that a memory without an id was deleted; it is no longer tracked.',
    ])
  })
})

describe('a failure midway', () => {
  const all = [entry(ALPHA), entry(BETA), entry(GAMMA)]

  test.each([
    ['401-expired', 'token-invalid'],
    ['403', 'repo-not-connected'],
    ['redirect', 'redirect-refused'],
    ['422', 'rules-rejected'],
  ] as const)('with %s keeps what is left for the next run', async (kind, reason) => {
    hold(service, 'alpha', 'beta', 'gamma')
    const outcome = await retract(all, { faults: [{ method: 'DELETE', kind, skip: 1 }] })
    expect(outcome).toMatchObject({ retracted: ['alpha'], waiting: ['beta', 'gamma'], reason })
    expect(outcome.ledger).toEqual(['retracting beta mem_beta', 'retracting gamma mem_gamma'])
    expect([service.contents(), service.calls().length]).toEqual([['beta', 'gamma'], 2])
  })

  test('that passes is waited for', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const faults: MemoryFault[] = [
      { method: 'DELETE', kind: '429:3' },
      { method: 'DELETE', kind: '502', times: 2, skip: 1 },
    ]
    expect(await retract(all, { faults })).toMatchObject({
      retracted: ['alpha', 'beta', 'gamma'],
      ledger: [],
    })
    expect(service.clock.sleeps).toEqual([3000, 250, 500])
  })

  test('after the deletion was carried out is found out by the next try', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const faults: MemoryFault[] = [{ method: 'DELETE', kind: 'reset-after' }]
    expect(await retract([entry(ALPHA)], { faults })).toMatchObject({ retracted: ['alpha'], ledger: [] })
    expect(service.calls()).toEqual([deletion('alpha', '-'), deletion('alpha', 404), LIST])
  })

  test('at an address without a memory API gives nothing up', async () => {
    const elsewhere = await startService({ apiUrl: `${service.server.url}/elsewhere` })
    service = { ...service, api: elsewhere.api }
    const outcome = await retract([entry(ALPHA, { state: 'retracting', tries: 2 })])
    await elsewhere.close()
    expect(outcome).toMatchObject({ waiting: ['alpha'], reason: 'memory-unavailable' })
    expect(outcome.ledger).toEqual(['retracting alpha mem_alpha ×2'])
  })

  test('is an end in order where the run is cancelled', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const cancelled = new AbortController()
    const remove = async (repo: string, id: string) => {
      cancelled.abort()
      return await api.remove(repo, id)
    }
    const { api } = service
    service = { ...service, api: { ...api, remove } }
    const outcome = await retract(all, { signal: cancelled.signal })
    expect(outcome).toMatchObject({ retracted: ['alpha'], waiting: ['beta', 'gamma'], reason: 'cancelled' })
    expect(outcome.ledger).toEqual(['retracting beta mem_beta', 'retracting gamma mem_gamma'])
  })
})
