import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import type { FailureKind } from '../../src/memory/api.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { memory, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { callsTo } from '../helpers/service-calls.ts'

let service: MemoryService
afterEach(() => service.close())

async function start(faults: MemoryFault[] = [], clock = fakeClock()): Promise<void> {
  service = await startService({ server: { faults }, clock })
  service.server.add({ id: 'mem_a', repo: REPO, content: 'a', memoryType: 'project_rule' })
}

const fault = (kind: FaultKind, times = Number.POSITIVE_INFINITY): MemoryFault => ({
  method: 'GET',
  kind,
  times,
})
const list = (signal = new AbortController().signal) =>
  callsTo(service, { signal }).calls.list('project_rule')
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule'
const NOTHING = { memories: [], extent: 'none' }

describe('a list', () => {
  test('holds the memories of its repository', async () => {
    await start()
    service.server.add({ repo: 'acme/web', content: 'b', memoryType: 'project_rule' })
    const memories = [{ id: 'mem_a', text: 'a', memoryType: 'project_rule' }]
    expect(await list()).toEqual({ memories, extent: 'all' })
    expect(service.calls()).toEqual([`${LIST} 200`])
  })

  test.each(['502', 'not-json', 'reset', '422'] as const)(
    'shows nothing where the service answers %s every time',
    async (kind) => {
      await start([fault(kind)])
      expect(await list()).toEqual(NOTHING)
      expect(service.calls().length).toBe(kind === '422' ? 1 : 3)
    },
  )

  test('shows nothing at an address where there is none', async () => {
    await start()
    const elsewhere = await startService({ apiUrl: `${service.server.url}/elsewhere` })
    expect(await callsTo(elsewhere).calls.list()).toEqual(NOTHING)
    await elsewhere.close()
  })

  test('shows nothing where lists have failed so often that none is asked for any more', async () => {
    await start([fault('502')])
    const { calls } = callsTo(service)
    const colours = ['project_rule', undefined, 'architecture', 'project_map']
    for (const colour of colours) expect(await calls.list(colour)).toEqual(NOTHING)
    expect(service.calls().length).toBe(8)
  })

  test('is asked for again after a fault', async () => {
    await start([fault('502', 2)])
    expect((await list()).extent).toBe('all')
    expect(service.clock.sleeps).toEqual([250, 500])
  })

  test.each<[FaultKind, FailureKind, number]>([
    ['401-expired', 'unauthorized', 1],
    ['403', 'forbidden', 1],
    ['503', 'not-configured', 3],
    ['redirect', 'redirected', 1],
    ['429:121', 'throttled', 1],
  ])(
    'that fails with %s would fail a post as well: thrown as %s after %i tries',
    async (kind, failureKind, tries) => {
      await start([fault(kind)])
      await expect(list()).rejects.toMatchObject({ name: 'ApiFailure', kind: failureKind, isSent: true })
      expect(service.calls().length).toBe(tries)
    },
  )

  test('is not asked for again once the run is to end', async () => {
    const cancelled = new AbortController()
    await start([fault('502')], fakeClock({ onSleep: () => cancelled.abort() }))
    await expect(list(cancelled.signal)).rejects.toMatchObject({ kind: 'aborted', isSent: false })
    expect(service.calls().length).toBe(1)
  })

  test.each<FaultKind>(['401-expired', '403', '503', 'redirect', '429:121', '502', '422'])(
    'that fails with %s never stops the others',
    async (kind) => {
      await start([fault(kind, 3)])
      const { calls } = callsTo(service)
      await calls.list().catch(() => {})
      const id = expect.stringMatching(/^mem_/)
      expect(await calls.post(memory('alpha'), { isFirst: true })).toEqual({ id })
    },
  )
})

describe('a look', () => {
  test.each<[FaultKind, FailureKind]>([
    ['502', 'ambiguous'],
    ['503', 'not-configured'],
    ['401-expired', 'unauthorized'],
  ])('that fails with %s is left to the tries of whoever looks', async (kind, failureKind) => {
    await start([fault(kind)])
    await expect(callsTo(service).calls.look('project_rule')).rejects.toMatchObject({ kind: failureKind })
    expect([service.calls().length, service.clock.sleeps]).toEqual([1, []])
  })

  test('shows nothing where there is no such call', async () => {
    await start([fault('422')])
    expect(await callsTo(service).calls.look()).toEqual(NOTHING)
  })
})
