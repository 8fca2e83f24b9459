import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { FaultKind } from '../../src/local/memory-faults.ts'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

// A memory was to be deleted and its rule is back, while no list can tell whether the deletion was carried out.
const [ALPHA, BETA] = [memory('alpha'), memory('beta')]
const TOMBSTONE = entry(ALPHA, { state: 'retracting', tries: 2 })
const POST = 'POST /api/v1/memory'
const DELETE = 'DELETE /api/v1/memory/mem_alpha?repo=acme%2Fapi'

let service: MemoryService
beforeEach(async () => {
  service = await startService()
  hold(service, 'alpha')
  service.server.misbehave({ method: 'GET', kind: 'empty', times: Infinity })
})
afterEach(() => service.close())

const changes = () => service.calls().filter((call) => !call.startsWith('GET'))
const ids = () => service.server.memories().map(({ id }) => id)

test('the copy is deleted before the memory is posted anew, and the ledger has its id until then', async () => {
  const announced: unknown[] = []
  const remove: typeof service.api.remove = (repo, id) => {
    announced.push(ledger.lines(), ledger.entries()[0]?.holder)
    return service.api.remove(repo, id)
  }
  const ledger = ledgerInMemory({ entries: [TOMBSTONE] })
  const { told } = await applyMemories([ALPHA], {
    service: { ...service, api: { ...service.api, remove } },
    ledger,
  })
  expect([announced, told]).toEqual([[['pending alpha mem_alpha'], 'this-run'], ['posted alpha']])
  expect(changes()).toEqual([`${DELETE} 200`, `${POST} 200`])
  expect([ledger.lines(), ids().length]).toEqual([[`stored alpha ${ids()[0]}`], 1])
})

test('a run that was killed once it had announced this is gone on with', async () => {
  const announced = entry(ALPHA, { state: 'pending', id: 'mem_alpha', holder: 'dead' })
  const ledger = ledgerInMemory({ entries: [announced] })
  await applyMemories([ALPHA], { service, ledger })
  expect([changes(), ids().length]).toEqual([[`${DELETE} 200`, `${POST} 200`], 1])
})

test('a copy that is gone already is no hindrance', async () => {
  const ledger = ledgerInMemory({ entries: [{ ...TOMBSTONE, id: 'mem_gone' }] })
  const { told } = await applyMemories([ALPHA], { service, ledger })
  expect([told, ledger.lines().length]).toEqual([['posted alpha'], 1])
})

test.each<[FaultKind, number, string]>([
  ['422', 1, 'memory-unavailable'],
  ['502', 3, 'memory-unavailable'],
  ['401-expired', 1, 'token-invalid'],
])(
  'a copy that can not be deleted, with %s, is not joined by another: the tombstone stays',
  async (kind, times, reason) => {
    service.server.misbehave({ method: 'DELETE', kind, times })
    const ledger = ledgerInMemory({ entries: [TOMBSTONE] })
    const run = await applyMemories([ALPHA], { service, ledger })
    expect([run.failed, run.error?.reason]).toEqual([['alpha'], reason])
    expect([changes().length, ledger.entries(), ids()]).toEqual([times, [TOMBSTONE], ['mem_alpha']])
  },
)

test('a copy that can not be deleted for itself lets the others go on', async () => {
  service.server.misbehave({ method: 'DELETE', kind: '502', times: 3 })
  const ledger = ledgerInMemory({ entries: [TOMBSTONE] })
  const run = await applyMemories([ALPHA, BETA], { service, ledger })
  expect([run.failed, run.stored]).toEqual([['alpha'], ['beta']])
})

test('where the post fails after the copy has gone, the next run posts it', async () => {
  service.server.misbehave({ method: 'POST', kind: '503', times: 3 })
  const ledger = ledgerInMemory({ entries: [TOMBSTONE] })
  expect((await applyMemories([ALPHA], { service, ledger })).failed).toEqual(['alpha'])
  expect([ledger.entries(), ids()]).toEqual([[TOMBSTONE], []])
  expect((await applyMemories([ALPHA], { service, ledger })).told).toEqual(['posted alpha'])
  expect([ledger.lines(), ids().length]).toEqual([[`stored alpha ${ids()[0]}`], 1])
})
