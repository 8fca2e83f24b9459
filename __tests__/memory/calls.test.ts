import { afterEach, describe, expect, test } from '@jest/globals'
import type { MemoryFault } from '../../src/local/memory-faults.ts'
import { Calls } from '../../src/memory/calls.ts'
import { Pace } from '../../src/memory/pace.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

let service: MemoryService
afterEach(() => service.close())

async function start(faults: MemoryFault[] = [], clock = fakeClock()): Promise<void> {
  service = await startService({ server: { faults }, clock })
  service.server.add({ id: 'mem_a', repo: REPO, content: 'a', memoryType: 'project_rule' })
}

function calls(signal = new AbortController().signal): Calls {
  const { api, clock } = service
  const log = { info() {} }
  return new Calls({ api, repo: REPO, clock, signal, pace: new Pace({ concurrency: 8, clock, signal, log }) })
}

const list = (signal?: AbortSignal) => calls(signal).list('project_rule')
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
      await start([{ method: 'GET', kind, times: Infinity }])
      expect(await list()).toEqual(NOTHING)
      expect(service.calls().length).toBe(kind === '422' ? 1 : 3)
    },
  )

  test('is asked for again after a fault', async () => {
    await start([{ method: 'GET', kind: '502', times: 2 }])
    expect((await list()).extent).toBe('all')
    expect(service.clock.sleeps).toEqual([250, 500])
  })

  test('is left to the tries of its caller where that has tries of its own', async () => {
    await start([{ method: 'GET', kind: '502' }])
    await expect(calls().look('project_rule')).rejects.toMatchObject({ kind: 'ambiguous' })
    expect(service.calls()).toEqual([`${LIST} 502`])
  })

  test.each([
    ['401-expired', 'unauthorized'],
    ['403', 'forbidden'],
    ['503', 'not-configured'],
    ['redirect', 'redirected'],
    ['429', 'throttled'],
  ] as const)('that fails with %s would fail a post as well: thrown', async (kind, failureKind) => {
    await start([{ method: 'GET', kind, times: Infinity }])
    await expect(list()).rejects.toMatchObject({ name: 'ApiFailure', kind: failureKind })
  })

  test('is not asked for again once the run is to end', async () => {
    const cancelled = new AbortController()
    const clock = fakeClock({ onSleep: () => cancelled.abort() })
    await start([{ method: 'GET', kind: '429', times: Infinity }], clock)
    await expect(list(cancelled.signal)).rejects.toMatchObject({ name: 'ApiFailure' })
    expect(service.calls()).toEqual([`${LIST} 429`])
  })
})
