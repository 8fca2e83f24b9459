import { afterEach, describe, expect, test } from '@jest/globals'
import type { MemoryFault } from '../../src/local/memory-faults.ts'
import { ServiceIndex } from '../../src/memory/service-index.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

let service: MemoryService
afterEach(() => service.close())

async function start(contents: readonly string[], faults: MemoryFault[] = []): Promise<ServiceIndex> {
  service = await startService({ server: { faults } })
  for (const content of contents)
    service.server.add({ id: `mem_${content}`, repo: REPO, content, memoryType: 'project_rule' })
  return indexOf()
}

const indexOf = (signal = new AbortController().signal) =>
  new ServiceIndex({ ...service, repo: REPO, signal })
const wanted = (text: string, memoryType = 'project_rule') => ({ text, memoryType })
const many = (count: number) => Array.from({ length: count }, (_, index) => `rule ${index}`)
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi'

describe('a memory', () => {
  test('is found by its exact text and type', async () => {
    const index = await start(['Use UTC.'])
    expect(await index.find(wanted('Use UTC.'))).toEqual({ id: 'mem_Use UTC.' })
    expect(await index.find(wanted('use UTC.'))).toBe('absent')
    expect(await index.find(wanted('Use UTC.', 'architecture'))).toBe('absent')
  })

  test.each([
    [0, 'unknown'],
    [1, 'absent'],
    [99, 'absent'],
    [100, 'not shown'],
    [101, 'not shown'],
  ])('that is not in a list of a service with %i memories is %s', async (count, answer) => {
    const index = await start(many(count))
    expect(await index.find(wanted('Use UTC.'))).toBe(answer)
  })

  test('is found in a list that is not complete', async () => {
    const index = await start(many(150))
    expect(await index.find(wanted('rule 99'))).toEqual({ id: 'mem_rule 99' })
    expect(await index.find(wanted('rule 100'))).toBe('not shown')
  })

  test('of another repository is not found', async () => {
    const index = await start([])
    service.server.add({ repo: 'acme/web', content: 'Use UTC.', memoryType: 'project_rule' })
    expect(await index.find(wanted('Use UTC.'))).toBe('unknown')
  })
})

describe('an id', () => {
  test('is there, or is known not to be', async () => {
    const index = await start(['a'])
    expect(await index.has('mem_a', 'project_rule')).toBe(true)
    expect(await index.has('mem_b', 'project_rule')).toBe(false)
  })

  test('that an incomplete list does not show may be there', async () => {
    const index = await start(many(100))
    expect(await index.has('mem_b', 'project_rule')).toBe('unknown')
  })
})

describe('the lists', () => {
  test('are asked for once a type, and once for all types, even at the same time', async () => {
    const index = await start(['a'])
    await Promise.all([index.find(wanted('a')), index.find(wanted('b')), index.has('mem_a', 'project_rule')])
    await index.find(wanted('a', 'architecture'))
    await index.find(wanted('a', 'architecture'), 'all types')
    await index.find(wanted('a'), 'all types')
    expect(service.calls()).toEqual([
      `${LIST}&memory_type=project_rule 200`,
      `${LIST}&memory_type=architecture 200`,
      `${LIST} 200`,
    ])
  })

  test.each(['502', 'not-json', 'reset', '422'] as const)(
    'prove nothing where the service answers %s',
    async (kind) => {
      const index = await start(['a'], [{ method: 'GET', kind, times: Infinity }])
      expect(await index.find(wanted('a'))).toBe('unknown')
      expect(await index.has('mem_a', 'project_rule')).toBe('unknown')
      expect(service.calls().length).toBe(kind === '422' ? 1 : 3)
    },
  )

  test('are asked for again after a fault', async () => {
    const index = await start(['a'], [{ method: 'GET', kind: '502', times: 2 }])
    expect(await index.find(wanted('a'))).toEqual({ id: 'mem_a' })
    expect(service.clock.sleeps).toEqual([250, 500])
  })

  test.each([
    ['401-expired', 'unauthorized'],
    ['403', 'forbidden'],
    ['503', 'not-configured'],
    ['redirect', 'redirected'],
    ['429', 'throttled'],
  ] as const)('that fail with %s would fail a post as well: thrown', async (kind, failureKind) => {
    const index = await start(['a'], [{ method: 'GET', kind, times: Infinity }])
    await expect(index.find(wanted('a'))).rejects.toMatchObject({ name: 'ApiFailure', kind: failureKind })
  })

  test('are not asked for again once the run is to end', async () => {
    const cancelled = new AbortController()
    service = await startService({
      server: { faults: [{ method: 'GET', kind: '429', times: Infinity }] },
      clock: fakeClock({ onSleep: () => cancelled.abort() }),
    })
    await expect(indexOf(cancelled.signal).find(wanted('a'))).rejects.toMatchObject({ kind: 'throttled' })
    expect(service.calls().length).toBe(2)
  })
})
