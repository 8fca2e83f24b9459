import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import type { ApiFailure } from '../../src/memory/api.ts'
import { type Posted, postMemory } from '../../src/memory/post.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { memory, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const ALPHA = memory('alpha', 'architecture')
const POST = 'POST /api/v1/memory'
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi'
const LIST = `${ALL}&memory_type=architecture`
const LIKE_ALPHA = `${LIST}+alpha`

let service: MemoryService
let answers: (string | undefined)[]
afterEach(() => service.close())

/** Posts alpha to a service that holds `others` already. */
async function post(
  faults: MemoryFault[],
  { others = 1, ...options }: { others?: number } & Parameters<typeof startService>[0] = {},
): Promise<Posted> {
  service = await startService({ server: { faults }, ...options })
  for (let count = 0; count < others; count++)
    service.server.add({ repo: REPO, content: `other ${count}`, memoryType: 'project_map' })
  answers = []
  const onAnswer = (failure: ApiFailure | undefined) => void answers.push(failure?.kind)
  const signal = options.signal ?? new AbortController().signal
  return await postMemory(ALPHA, { ...service, repo: REPO, signal, onAnswer })
}

const copies = () => service.contents().filter((content) => content === 'alpha').length
const fault = (kind: FaultKind, times = 1): MemoryFault => ({ method: 'POST', kind, times })
const idOfAlpha = () => service.server.memories().find(({ content }) => content === 'alpha')?.id

test('a post that is answered with an id is stored with one request', async () => {
  expect(await post([])).toEqual({ outcome: 'stored', id: idOfAlpha() })
  expect([service.calls(), answers, service.clock.sleeps]).toEqual([[`${POST} 200`], [undefined], []])
})

test.each<FaultKind>(['null', 'null-stored'])(
  'a post that is answered with %s is unproven and not repeated',
  async (kind) => {
    expect(await post([fault(kind)])).toEqual({ outcome: 'unproven' })
    expect(service.calls()).toEqual([`${POST} 200`])
  },
)

describe('a post whose fate is not known', () => {
  test.each<[FaultKind, string]>([
    ['reset-after', '-'],
    ['timeout-after', '-'],
    ['not-json-stored', '200'],
  ])('is looked up, and not sent again where it is stored: %s', async (kind, status) => {
    expect(await post([fault(kind)], { timeoutMs: 800 })).toEqual({ outcome: 'stored', id: idOfAlpha() })
    expect([copies(), service.calls()]).toEqual([1, [`${POST} ${status}`, `${LIST} 200`]])
    expect([answers, service.clock.sleeps]).toEqual([['ambiguous'], [250]])
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
    expect(answers).toEqual(['ambiguous', undefined])
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
    const { signal } = new AbortController()
    expect(await postMemory(ALPHA, { ...service, repo: REPO, signal })).toEqual({
      outcome: 'stored',
      id: idOfAlpha(),
    })
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

describe('a refused post', () => {
  test.each<[FaultKind, string, number]>([
    ['401-expired', 'unauthorized', 1],
    ['403', 'forbidden', 1],
    ['422', 'rejected', 1],
    ['redirect', 'redirected', 1],
    ['503', 'not-configured', 3],
    ['429', 'throttled', 8],
  ])('with %s is certain: %s after %i tries, and no look', async (kind, failureKind, tries) => {
    const posted = await post([fault(kind, Infinity)])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: false, failure: { kind: failureKind } })
    expect(service.calls().map((call) => call.slice(0, POST.length))).toEqual(Array(tries).fill(POST))
    expect(answers).toEqual(Array(tries).fill(failureKind))
  })

  test.each<[FaultKind, number]>([
    ['429:7', 7000],
    ['429:date', 1000],
    ['429:0', 0],
    ['429', 250],
  ])('with %s is repeated after %i ms', async (kind, wait) => {
    expect(await post([fault(kind)])).toMatchObject({ outcome: 'stored' })
    expect([copies(), service.clock.sleeps]).toEqual([1, [wait]])
  })

  test('that asks for more than two minutes is left to the next run', async () => {
    expect(await post([fault('429:121')])).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'throttled' },
    })
    expect(service.clock.sleeps).toEqual([])
  })
})

describe('a signal', () => {
  test('leaves a post that is under way in doubt', async () => {
    const cancelled = new AbortController()
    const clock = fakeClock()
    // The clock is read when a request comes in, so this is while the post is under way.
    const now = () => {
      if (clock.sleeps.length === 1) cancelled.abort()
      return clock.now()
    }
    const posted = await post([fault('429'), fault('timeout')], {
      clock: { ...clock, now },
      signal: cancelled.signal,
    })
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: true, failure: { kind: 'aborted' } })
  })

  test('ends the waiting, and nothing is sent after it', async () => {
    const cancelled = new AbortController()
    const clock = fakeClock({ onSleep: () => cancelled.abort() })
    const posted = await post([fault('429', 9)], { clock, signal: cancelled.signal })
    expect(posted).toMatchObject({ outcome: 'failed', failure: { kind: 'aborted' } })
    expect(service.calls()).toEqual([`${POST} 429`])
  })
})
