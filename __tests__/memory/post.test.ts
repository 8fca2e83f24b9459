import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import { type Posted, postMemory } from '../../src/memory/post.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { memory, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { callsTo } from '../helpers/service-calls.ts'

const ALPHA = memory('alpha', 'architecture')
const POST = 'POST /api/v1/memory'

let service: MemoryService
afterEach(() => service.close())

/** Posts alpha to a service that holds another memory already. */
async function post(
  faults: MemoryFault[],
  options: Parameters<typeof startService>[0] = {},
): Promise<Posted> {
  service = await startService({ server: { faults }, ...options })
  service.server.add({ repo: REPO, content: 'other', memoryType: 'project_map' })
  return await postMemory(ALPHA, callsTo(service, options.signal && { signal: options.signal }).calls)
}

const copies = () => service.contents().filter((content) => content === 'alpha').length
const fault = (kind: FaultKind, times = 1): MemoryFault => ({ method: 'POST', kind, times })
const idOfAlpha = () => service.server.memories().find(({ content }) => content === 'alpha')?.id

test('a post that is answered with an id is stored with one request', async () => {
  expect(await post([])).toEqual({ outcome: 'stored', id: idOfAlpha() })
  expect([service.calls(), service.clock.sleeps]).toEqual([[`${POST} 200`], []])
})

test.each<FaultKind>(['null', 'null-stored'])(
  'a post that is answered with %s is unproven and not repeated',
  async (kind) => {
    expect(await post([fault(kind)])).toEqual({ outcome: 'unproven' })
    expect(service.calls()).toEqual([`${POST} 200`])
  },
)

describe('a refused post', () => {
  test.each<[FaultKind, string, number]>([
    ['401-expired', 'unauthorized', 1],
    ['403', 'forbidden', 1],
    ['422', 'rejected', 1],
    ['redirect', 'redirected', 1],
    ['503', 'not-configured', 3],
    ['429', 'throttled', 25],
  ])('with %s is certain: %s after %i tries, and no look', async (kind, failureKind, tries) => {
    const posted = await post([fault(kind, Infinity)])
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: false, failure: { kind: failureKind } })
    expect(service.calls().map((call) => call.slice(0, POST.length))).toEqual(Array(tries).fill(POST))
  })

  test.each<[FaultKind, number]>([
    ['429:7', 7000],
    ['429:date', 1000],
    ['429:0', 250],
    ['429', 250],
  ])('with %s is repeated after %i ms', async (kind, wait) => {
    expect(await post([fault(kind)])).toMatchObject({ outcome: 'stored' })
    expect([copies(), service.clock.sleeps]).toEqual([1, [0, wait]])
  })

  test('that asks for more than two minutes is left to the next run', async () => {
    expect(await post([fault('429:121')])).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'throttled' },
    })
    expect(service.clock.sleeps).toEqual([])
  })
})

describe('a post that was never sent', () => {
  test('since nothing can be reached is in no doubt', async () => {
    service = await startService()
    const elsewhere = await startService()
    await elsewhere.server.close()
    const posted = await postMemory(ALPHA, callsTo(elsewhere).calls)
    expect(posted).toMatchObject({
      ...{ outcome: 'failed', isDoubtful: false },
      failure: { kind: 'unreachable', isSent: true },
    })
    expect(elsewhere.clock.sleeps).toEqual([250, 500, 1000])
    await elsewhere.close()
  })

  test('since the service is known to be down is in no doubt', async () => {
    service = await startService({ server: { faults: [{ method: 'POST', kind: '502', times: Infinity }] } })
    const { calls, pace } = callsTo(service)
    const send = () => service.api.post({ repo: REPO, memoryType: 'project_rule', text: 'other' })
    for (let count = 1; count <= 8; count++)
      await expect(pace.attempt('POST', send, { isFirst: true })).rejects.toMatchObject({ isSent: true })
    expect(await postMemory(ALPHA, calls)).toMatchObject({
      ...{ outcome: 'failed', isDoubtful: false },
      failure: { kind: 'ambiguous', isSent: false },
    })
    expect(service.calls()).toEqual(Array(8).fill(`${POST} 502`))
  })

  test('since the run is to end is in no doubt', async () => {
    const posted = await post([], { signal: AbortSignal.abort() })
    expect(posted).toMatchObject({ outcome: 'failed', isDoubtful: false, failure: { kind: 'aborted' } })
    expect(service.calls()).toEqual([])
  })

  test('the second time is in the doubt of the first, where nothing has told what came of that', async () => {
    const cancelled = new AbortController()
    const clock = fakeClock({ onSleep: () => cancelled.abort() })
    const posted = await post([fault('reset-after')], { clock, signal: cancelled.signal })
    expect(posted).toMatchObject({
      outcome: 'failed',
      isDoubtful: true,
      failure: { kind: 'aborted', isSent: false },
    })
    expect([copies(), service.calls()]).toEqual([1, [`${POST} -`]])
  })
})

describe('a signal', () => {
  test('leaves a post that is under way in doubt', async () => {
    const cancelled = new AbortController()
    const { signal } = cancelled
    service = await startService({ server: { faults: [fault('timeout-after')] }, signal })
    // The endpoint has stored the memory by the time it shows it.
    const send: typeof service.api.post = async (rule) => {
      const answer = service.api.post(rule)
      while (copies() === 0) await new Promise(setImmediate)
      cancelled.abort()
      return await answer
    }
    const { calls } = callsTo({ ...service, api: { ...service.api, post: send } }, { signal })
    expect(await postMemory(ALPHA, calls)).toMatchObject({
      ...{ outcome: 'failed', isDoubtful: true },
      failure: { kind: 'aborted', isSent: true },
    })
  })

  test('ends the waiting, and nothing is sent after it', async () => {
    const cancelled = new AbortController()
    const clock = fakeClock({ onSleep: () => cancelled.abort() })
    const posted = await post([fault('429', 9)], { clock, signal: cancelled.signal })
    expect(posted).toMatchObject({ outcome: 'failed', failure: { kind: 'aborted' } })
    expect(service.calls()).toEqual([`${POST} 429`])
  })
})
