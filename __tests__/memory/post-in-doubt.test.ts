import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import { type Posted, postMemory } from '../../src/memory/post.ts'
import { memory, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { callsTo } from '../helpers/service-calls.ts'

const ALPHA = memory('alpha', 'architecture')
const POST = 'POST /api/v1/memory'
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi'
const LIST = `${ALL}&memory_type=architecture`
const LIKE_ALPHA = `${LIST}+alpha`

let service: MemoryService
afterEach(() => service.close())

/** Posts alpha to a service that holds `others` already. */
async function post(
  faults: MemoryFault[],
  { others = 1, ...options }: { others?: number } & Parameters<typeof startService>[0] = {},
): Promise<Posted> {
  service = await startService({ server: { faults }, ...options })
  for (let count = 0; count < others; count++)
    service.server.add({ repo: REPO, content: `other ${count}`, memoryType: 'project_map' })
  return await postMemory(ALPHA, callsTo(service).calls)
}

const copies = () => service.contents().filter((content) => content === 'alpha').length
const fault = (kind: FaultKind, times = 1): MemoryFault => ({ method: 'POST', kind, times })
const idOfAlpha = () => service.server.memories().find(({ content }) => content === 'alpha')?.id

describe('a post whose fate is not known', () => {
  test.each<[FaultKind, string]>([
    ['reset-after', '-'],
    ['timeout-after', '-'],
    ['not-json-stored', '200'],
  ])('is looked up, and not sent again where it is stored: %s', async (kind, status) => {
    expect(await post([fault(kind)], { timeoutMs: 800 })).toEqual({ outcome: 'stored', id: idOfAlpha() })
    expect([copies(), service.calls()]).toEqual([1, [`${POST} ${status}`, `${LIST} 200`]])
    expect(service.clock.sleeps).toEqual([250])
  })

  test.each<[FaultKind, string]>([
    ['reset', '-'],
    ['timeout', '-'],
    ['not-json', '200'],
    ['500', '500'],
    ['502', '502'],
    ['503-proxy', '503'],
  ])('is looked up, and sent again where it is not stored: %s', async (kind, status) => {
    expect(await post([fault(kind)], { timeoutMs: 800 })).toEqual({ outcome: 'stored', id: idOfAlpha() })
    expect([copies(), service.calls()]).toEqual([1, [`${POST} ${status}`, `${LIST} 200`, `${POST} 200`]])
  })

  test.each([
    [0, [LIST, ALL]],
    [100, [LIST, ALL, LIKE_ALPHA]],
  ])("is sent again where a service with %i memories can't tell", async (others, lists) => {
    await post([fault('502')], { others })
    const looks = lists.map((list) => `${list} 200`)
    expect([copies(), service.calls()]).toEqual([1, [`${POST} 502`, ...looks, `${POST} 200`]])
  })

  test('is found by its text where the lists are full, and not sent again', async () => {
    service = await startService({ server: { faults: [fault('reset-after')] } })
    for (let count = 0; count < 150; count++)
      service.server.add({ repo: REPO, content: `other ${count}`, memoryType: 'architecture' })
    expect(await postMemory(ALPHA, callsTo(service).calls)).toEqual({ outcome: 'stored', id: idOfAlpha() })
    const looks = [LIST, ALL, LIKE_ALPHA].map((list) => `${list} 200`)
    expect([copies(), service.calls()]).toEqual([1, [`${POST} -`, ...looks]])
  })

  test('is not sent again without a look: a list that fails in passing takes one of the three tries', async () => {
    expect(await post([fault('502'), { method: 'GET', kind: '502' }])).toMatchObject({ outcome: 'stored' })
    expect([copies(), service.calls()]).toEqual([
      1,
      [`${POST} 502`, `${LIST} 502`, `${LIST} 200`, `${POST} 200`],
    ])
  })

  test('stays in doubt where the list fails every time', async () => {
    const posted = await post([fault('502'), { method: 'GET', kind: '502', times: 2 }])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: true, failure: { kind: 'ambiguous' } })
    expect(service.calls()).toEqual([`${POST} 502`, `${LIST} 502`, `${LIST} 502`])
  })

  test('stays in doubt where lists have failed so often that none is asked for, and stops no others', async () => {
    service = await startService({ server: { faults: [{ method: 'GET', kind: '502', times: 8 }] } })
    const { calls } = callsTo(service)
    for (const colour of ['a', 'b', 'c']) await calls.list(colour)
    service.server.misbehave(fault('reset-after'))
    expect(await postMemory(ALPHA, calls)).toMatchObject({
      ...{ outcome: 'failed', isDoubtful: true },
      failure: { kind: 'ambiguous' },
    })
    expect(await postMemory(memory('beta'), calls)).toMatchObject({ outcome: 'stored' })
    expect(service.calls().filter((call) => call.startsWith('POST'))).toEqual([`${POST} -`, `${POST} 200`])
  })

  test('is sent again where there is no list at all, since a lost rule is worse than a double one', async () => {
    await post([fault('502'), { method: 'GET', kind: '422', times: 2 }])
    expect(service.calls()).toEqual([`${POST} 502`, `${LIST} 422`, `${ALL} 422`, `${POST} 200`])
  })

  test('is given up after three tries, with a look before each but the first', async () => {
    const posted = await post([fault('502', 9)])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: true, failure: { kind: 'ambiguous' } })
    expect(service.calls()).toEqual([
      `${POST} 502`,
      `${LIST} 200`,
      `${POST} 502`,
      `${LIST} 200`,
      `${POST} 502`,
    ])
    expect([copies(), service.clock.sleeps]).toEqual([0, [250, 500]])
  })

  test('is no longer in doubt once a complete list has shown that it was not stored', async () => {
    const posted = await post([fault('502'), fault('422')])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: false, failure: { kind: 'rejected' } })
  })

  test("stays in doubt where the list can't tell, whatever is answered then", async () => {
    const posted = await post([fault('reset'), fault('422')], { others: 0 })
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: true, failure: { kind: 'rejected' } })
  })

  test('stays in doubt where the look itself is refused', async () => {
    const posted = await post([fault('reset-after'), { method: 'GET', kind: '401-expired' }])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: true, failure: { kind: 'unauthorized' } })
    expect(service.calls()).toEqual([`${POST} -`, `${LIST} 401`])
  })
})

describe('where the lists are full', () => {
  /** A service that has 100 others, and whose search is not brought to a text by the text itself. */
  const hidden = async (faults: MemoryFault[]) => {
    service = await startService({ server: { faults } })
    for (let count = 0; count < 100; count++)
      service.server.add({ repo: REPO, content: `other ${count}`, memoryType: 'architecture' })
    const { api } = service
    const list: typeof api.list = (repo, colour) => api.list(repo, colour?.split(' ')[0])
    return await postMemory(ALPHA, callsTo({ ...service, api: { ...api, list } }).calls)
  }

  test('no more than two posts go without an answer, since each may be one more copy', async () => {
    const posted = await hidden([fault('reset-after', 9)])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: true, failure: { kind: 'ambiguous' } })
    expect([copies(), service.calls().filter((call) => call.startsWith('POST')).length]).toEqual([2, 2])
  })

  test('a second post that is answered ends the doubt', async () => {
    expect(await hidden([fault('reset')])).toEqual({ outcome: 'stored', id: idOfAlpha() })
    expect(copies()).toBe(1)
  })
})
