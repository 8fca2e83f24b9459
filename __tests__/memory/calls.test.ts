import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import type { FailureKind } from '../../src/memory/api.ts'
import type { Calls } from '../../src/memory/calls.ts'
import { hold } from '../helpers/apply-run.ts'
import { memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { callsTo } from '../helpers/service-calls.ts'

const POST = 'POST /api/v1/memory'
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi'
const deletion = (text: string) => `DELETE /api/v1/memory/mem_${text}?repo=acme%2Fapi`

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

const fault = (kind: FaultKind, more: Partial<MemoryFault> = {}): MemoryFault => ({
  method: 'POST',
  kind,
  ...more,
})
const post = (calls: Calls, text: string) =>
  calls.retry((number) => calls.post(memory(text, 'architecture'), { isFirst: number === 1 }))

test('a memory is posted for the repository of the calls, with its type and text', async () => {
  const { id } = await post(callsTo(service).calls, 'alpha')
  expect(service.server.memories()).toEqual([
    { id, repo: 'acme/api', content: 'alpha', memoryType: 'architecture' },
  ])
})

describe('a deletion', () => {
  test('gives whether the service has the memory', async () => {
    hold(service, 'alpha')
    const { calls } = callsTo(service)
    expect([await calls.remove('mem_alpha'), await calls.remove('mem_alpha')]).toEqual(['deleted', 'missing'])
    expect(service.calls()).toEqual([`${deletion('alpha')} 200`, `${deletion('alpha')} 404`])
  })

  test('is tried again where it fails in passing', async () => {
    hold(service, 'alpha')
    service.server.misbehave({ method: 'DELETE', kind: '502', times: 2 })
    expect(await callsTo(service).calls.remove('mem_alpha')).toBe('deleted')
    expect(service.clock.sleeps).toEqual([250, 500])
  })
})

describe('a failure', () => {
  test.each<[FaultKind, FailureKind, boolean]>([
    ['401-expired', 'unauthorized', true],
    ['403', 'forbidden', true],
    ['redirect', 'redirected', true],
    ['429:121', 'throttled', true],
    ['422', 'rejected', false],
    ['502', 'ambiguous', false],
  ])('of a request with %s, %s, stops all that have not been sent: %s', async (kind, failureKind, stops) => {
    service.server.misbehave(fault(kind, { times: Number.POSITIVE_INFINITY, content: 'alpha' }))
    const { calls } = callsTo(service)
    const others = [() => post(calls, 'beta'), () => calls.list(), () => calls.remove('mem_x')]
    const ends = await Promise.allSettled([post(calls, 'alpha'), ...others.map((other) => other())])
    const sent = service.calls().filter((call) => call.startsWith(POST) === false).length
    expect(ends[0]).toMatchObject({ reason: { kind: failureKind, isSent: true } })
    const unsent = {
      status: 'rejected',
      reason: { kind: failureKind, isSent: false, cause: { isSent: true } },
    }
    if (stops) expect([ends.slice(1), sent]).toMatchObject([[unsent, unsent, unsent], 0])
    else expect([ends.slice(1).map(({ status }) => status), sent]).toEqual([Array(3).fill('fulfilled'), 2])
  })

  test('that may pass lets others go on meanwhile, and stops them once it is given up', async () => {
    service.server.misbehave(fault('503', { times: 3, content: 'alpha' }))
    const { calls } = callsTo(service, { concurrency: 2 })
    const ends = await Promise.allSettled(['alpha', 'beta'].map((text) => post(calls, text)))
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    await expect(post(calls, 'gamma')).rejects.toMatchObject({ kind: 'not-configured', isSent: false })
    expect(service.contents()).toEqual(['beta'])
  })

  test('leaves alone what was under way with it', async () => {
    service.server.misbehave(fault('401-expired', { content: 'alpha' }))
    const { calls } = callsTo(service, { concurrency: 2 })
    const ends = await Promise.allSettled(['alpha', 'beta', 'gamma'].map((text) => post(calls, text)))
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
    expect(service.contents()).toEqual(['beta'])
  })

  test('of a deletion stops posts as well', async () => {
    service.server.misbehave({ method: 'DELETE', kind: '403' })
    const { calls } = callsTo(service)
    await expect(calls.remove('mem_x')).rejects.toMatchObject({ kind: 'forbidden', isSent: true })
    await expect(post(calls, 'alpha')).rejects.toMatchObject({ kind: 'forbidden', isSent: false })
    expect(service.contents()).toEqual([])
  })

  test('that ended something stays the one that is told, whatever fails after it', async () => {
    service.server.misbehave(fault('401-expired'), fault('403'))
    const { calls } = callsTo(service, { concurrency: 2 })
    await Promise.allSettled([post(calls, 'alpha'), post(calls, 'beta')])
    const kinds = [
      service
        .calls()
        .map((call) => call.slice(-3))
        .sort(),
      await lastKind(calls),
    ]
    expect(kinds).toEqual([['401', '403'], expect.stringMatching(/^(unauthorized|forbidden)$/)])
    expect(await lastKind(calls)).toBe(kinds[1])
  })

  test('is told each time that a request fails, and not where it succeeds', async () => {
    service.server.misbehave(fault('502', { times: 2 }), fault('422', { skip: 1 }), {
      method: 'GET',
      kind: '502',
    })
    let told = 0
    const { calls } = callsTo(service, { onFailure: () => void told++ })
    await post(calls, 'alpha')
    expect(told).toBe(2)
    await post(calls, 'beta').catch(() => {})
    expect(told).toBe(3)
    await calls.list()
    expect(told).toBe(4)
  })
})

describe('before each request that changes something', () => {
  test('it is asked whether it may be made, in its turn', async () => {
    hold(service, 'old')
    const seen: number[] = []
    const { calls } = callsTo(service, { beforeChange: async () => void seen.push(service.calls().length) })
    service.server.misbehave(fault('502'))
    await calls.list()
    await post(calls, 'alpha')
    await calls.look()
    await calls.remove('mem_old')
    expect(service.calls()).toEqual([
      `${LIST} 200`,
      `${POST} 502`,
      `${POST} 200`,
      `${LIST} 200`,
      `${deletion('old')} 200`,
    ])
    expect(seen).toEqual([1, 2, 4])
  })

  test('what is thrown is thrown in place of the request, and nothing is sent', async () => {
    const lost = new ActionError('ledger-conflict', 'lost', 'again')
    const { calls, pace } = callsTo(service, { beforeChange: () => Promise.reject(lost) })
    await expect(post(calls, 'alpha')).rejects.toBe(lost)
    await expect(calls.remove('mem_x')).rejects.toBe(lost)
    expect([service.calls(), pace.concurrency]).toEqual([[], 1])
    expect((await calls.list()).extent).toBe('none')
  })
})

async function lastKind(calls: Calls): Promise<unknown> {
  return post(calls, 'gamma').catch((error: { kind?: unknown }) => error.kind)
}
