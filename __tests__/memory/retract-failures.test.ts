import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { MemoryFault } from '../../src/local/memory-faults.ts'
import { retractEntries } from '../../src/memory/retract.ts'
import { hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, PROVENANCE, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { retractFrom } from '../helpers/retract-run.ts'
import { callsTo } from '../helpers/service-calls.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'
const deletion = (text: string, status: number | '-' = 200) =>
  `DELETE /api/v1/memory/mem_${text}?repo=acme%2Fapi ${status}`

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

describe('a failure midway', () => {
  const all = [entry(ALPHA), entry(BETA), entry(GAMMA)]

  test.each([
    ['401-expired', 'token-invalid'],
    ['403', 'repo-not-connected'],
    ['redirect', 'redirect-refused'],
    ['429:121', 'memory-unavailable'],
  ] as const)('with %s keeps what is left for the next run', async (kind, reason) => {
    hold(service, 'alpha', 'beta', 'gamma')
    const outcome = await retractFrom(service, all, { faults: [{ method: 'DELETE', kind, skip: 1 }] })
    expect(outcome).toMatchObject({ retracted: ['alpha'], waiting: ['beta', 'gamma'], reason })
    expect(outcome.ledger).toEqual(['retracting beta mem_beta', 'retracting gamma mem_gamma'])
    expect([service.contents(), service.calls().length]).toEqual([['beta', 'gamma'], 2])
  })

  test.each(['422', '502'] as const)('with %s of one memory lets the others go on', async (kind) => {
    hold(service, 'alpha', 'beta', 'gamma')
    const times = kind === '502' ? 3 : 1
    const outcome = await retractFrom(service, all, { faults: [{ method: 'DELETE', kind, skip: 1, times }] })
    expect(outcome).toMatchObject({
      ...{ retracted: ['alpha', 'gamma'], waiting: ['beta'], ledger: ['retracting beta mem_beta'] },
      reason: kind === '422' ? 'rules-rejected' : 'memory-unavailable',
    })
    expect(service.contents()).toEqual(['beta'])
  })

  test('keeps what is left as it was counted, since no list says more', async () => {
    hold(service, 'beta')
    const tried = all.map((one) => ({ ...one, state: 'retracting' as const, tries: 2 }))
    const outcome = await retractFrom(service, tried, {
      faults: [{ method: 'DELETE', kind: '403', skip: 1 }],
    })
    expect(outcome.ledger).toEqual([
      'retracting alpha mem_alpha ×2',
      'retracting beta mem_beta ×2',
      'retracting gamma mem_gamma ×2',
    ])
  })

  test('that passes is waited for', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const faults: MemoryFault[] = [
      { method: 'DELETE', kind: '429:3' },
      { method: 'DELETE', kind: '502', times: 2, skip: 1 },
    ]
    expect(await retractFrom(service, all, { faults })).toMatchObject({
      retracted: ['alpha', 'beta', 'gamma'],
      ledger: [],
    })
    expect(service.clock.sleeps).toEqual([0, 3000, 250, 500])
  })

  test('after the deletion was carried out is found out by the next try', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const faults: MemoryFault[] = [{ method: 'DELETE', kind: 'reset-after' }]
    expect(await retractFrom(service, [entry(ALPHA)], { faults })).toMatchObject({
      retracted: ['alpha'],
      ledger: [],
    })
    expect(service.calls()).toEqual([deletion('alpha', '-'), deletion('alpha', 404), LIST])
  })

  test('at an address without a memory API gives nothing up', async () => {
    const elsewhere = await startService({ apiUrl: `${service.server.url}/elsewhere` })
    service = { ...service, api: elsewhere.api }
    const outcome = await retractFrom(service, [entry(ALPHA, { state: 'retracting', tries: 2 })])
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
    const outcome = await retractFrom(service, all, { signal: cancelled.signal })
    expect(outcome).toMatchObject({ retracted: ['alpha'], waiting: ['beta', 'gamma'], reason: 'cancelled' })
    expect(outcome.ledger).toEqual(['retracting beta mem_beta', 'retracting gamma mem_gamma'])
  })
  test('of the lease is thrown, once what was under way has ended, and forgets nothing', async () => {
    hold(service, 'alpha', 'beta', 'gamma')
    const lost = new ActionError('ledger-conflict', 'lost', 'again')
    const file = ledgerInMemory({ entries: all })
    const ledger = await Ledger.open(REPO, file)
    let asked = 0
    const beforeChange = async () => {
      if (++asked === 2) throw lost
    }
    const { calls } = callsTo(service, { beforeChange })
    const work = retractEntries(all, { ledger, calls, provenance: PROVENANCE, afterEach() {} })
    await expect(work).rejects.toBe(lost)
    await ledger.save('save')
    expect([file.lines(), service.contents()]).toEqual([['stored beta mem_beta'], ['beta']])
  })
})
