import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import type { MemoryFault } from '../../src/local/memory-faults.ts'
import { hold } from '../helpers/apply-run.ts'
import { entry, memory, PROVENANCE } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { retractFrom } from '../helpers/retract-run.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi 200'
const deletion = (text: string, status: number | '-' = 200) =>
  `DELETE /api/v1/memory/mem_${text}?repo=acme%2Fapi ${status}`

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

describe('a memory', () => {
  test('leaves the ledger once it is deleted', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const outcome = await retractFrom(service, [entry(ALPHA), entry(BETA)])
    expect(outcome).toMatchObject({
      retracted: ['alpha', 'beta'],
      waiting: [],
      reason: undefined,
      ledger: [],
    })
    expect([service.contents(), service.calls()]).toEqual([['gamma'], [deletion('alpha'), deletion('beta')]])
  })

  test('is noted as gone at once, so that it is not lost where the run is killed before the others', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const { noted } = await retractFrom(service, [entry(ALPHA), entry(BETA), entry(GAMMA)])
    expect(noted).toEqual(['beta gamma', 'gamma', ''])
  })

  test('that is missing and not in a complete list is gone', async () => {
    hold(service, 'gamma')
    const outcome = await retractFrom(service, [entry(ALPHA), entry(BETA)])
    expect(outcome).toMatchObject({ retracted: ['alpha', 'beta'], waiting: [], ledger: [] })
    expect(service.calls()).toEqual([deletion('alpha', 404), deletion('beta', 404), LIST])
  })

  test('that is said to be missing and still in the list waits, however often that happens', async () => {
    hold(service, 'alpha', 'gamma')
    const { api } = service
    service = { ...service, api: { ...api, remove: async () => 'missing' } }
    expect(await retractFrom(service, [entry(ALPHA)])).toMatchObject({
      retracted: [],
      ledger: ['retracting alpha mem_alpha ×1'],
    })
    const tired = entry(ALPHA, { state: 'retracting', tries: 9 })
    expect(await retractFrom(service, [tired])).toMatchObject({
      waiting: ['alpha'],
      ledger: ['retracting alpha mem_alpha ×10'],
    })
  })

  test.each([
    ['is empty', []],
    ['is as long as it can get', Array.from({ length: 100 }, (_, index) => `rule ${index}`)],
  ])(
    'that is missing is never forgotten where the list %s, and each run in vain counts',
    async (_, others) => {
      hold(service, ...others)
      let entries: readonly Entry[] = [entry(ALPHA, { holder: 'this-run', reason: 'any' })]
      for (let run = 1; run <= 4; run++) {
        const outcome = await retractFrom(service, entries)
        entries = outcome.entries
        expect(outcome).toMatchObject({ retracted: [], waiting: ['alpha'], reason: undefined })
        expect(entries).toEqual([
          { ...entry(ALPHA), ...PROVENANCE, commit: 'bed', state: 'retracting', tries: run },
        ])
      }
    },
  )

  test("that is missing waits where the list can't be had, which is no try in vain", async () => {
    const outcome = await retractFrom(service, [entry(ALPHA)], { faults: [{ method: 'GET', kind: '403' }] })
    expect(outcome).toMatchObject({
      waiting: ['alpha'],
      reason: undefined,
      ledger: ['retracting alpha mem_alpha'],
    })
  })
})

test('runs that tried to store a memory do not count as runs that tried to delete it', async () => {
  const outcome = await retractFrom(service, [entry(ALPHA, { state: 'unconfirmed', tries: 2 })])
  expect(outcome.ledger).toEqual(['retracting alpha ×1'])
})

test('fewer memories are deleted at once where the service asks for fewer requests', async () => {
  hold(service, 'alpha')
  const { pace } = await retractFrom(service, [entry(ALPHA)], {
    ...{ faults: [{ method: 'DELETE', kind: '429', times: 2 }], concurrency: 8 },
  })
  expect(pace.concurrency).toBe(2)
})

describe('an entry without an id', () => {
  const pending = entry(ALPHA, { state: 'pending' })

  test('is deleted under the id that the list shows', async () => {
    hold(service, 'alpha', 'gamma')
    expect(await retractFrom(service, [pending])).toMatchObject({ retracted: ['alpha'], ledger: [] })
    expect([service.contents(), service.calls()]).toEqual([['gamma'], [LIST, deletion('alpha')]])
  })

  test('has been looked up before the deletions, so that what they left is looked up anew', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const faults: MemoryFault[] = [{ method: 'DELETE', kind: 'reset-after' }]
    expect(await retractFrom(service, [pending, entry(BETA)], { faults })).toMatchObject({
      retracted: ['alpha', 'beta'],
    })
    expect(service.calls().filter((call) => call === LIST).length).toBe(2)
  })

  test('is gone where a complete list does not show it', async () => {
    hold(service, 'gamma')
    expect(await retractFrom(service, [pending, entry(BETA, { state: 'unconfirmed' })])).toMatchObject({
      retracted: ['alpha', 'beta'],
      ledger: [],
    })
    expect(service.calls()).toEqual([LIST])
  })

  test("waits where the list can't tell, however often that happens", async () => {
    const first = await retractFrom(service, [pending])
    expect(first).toMatchObject({ waiting: ['alpha'], ledger: ['retracting alpha ×1'] })
    const later = await retractFrom(service, [{ ...pending, state: 'retracting', tries: 7 }])
    expect(later).toMatchObject({ waiting: ['alpha'], ledger: ['retracting alpha ×8'] })
    expect(service.calls()).toEqual(Array(2).fill([LIST, ALL, LIST, ALL]).flat())
  })
})
