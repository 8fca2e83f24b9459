import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]

let service: MemoryService
beforeEach(async () => {
  service = await startService({ timeoutMs: 800 })
  hold(service, 'other')
})
afterEach(() => service.close())

const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id
const posts = () => service.calls().filter((call) => call.startsWith('POST')).length
const always = (kind: FaultKind): MemoryFault => ({ method: 'POST', kind, times: Infinity, content: 'beta' })

describe('a failure that concerns all memories ends the posting', () => {
  test.each<[FaultKind, number, string, string]>([
    [
      '401-expired',
      2,
      'token-invalid',
      'The memory API refused the token (acme/api). Status 401: Invalid or expired token',
    ],
    [
      '401-missing',
      2,
      'token-invalid',
      'The memory API refused the token (acme/api). Status 401: Not authenticated',
    ],
    [
      '403',
      2,
      'repo-not-connected',
      'The memory API refused the repository (acme/api). Status 403: Repo not connected or access denied',
    ],
    [
      '429',
      26,
      'memory-unavailable',
      'The memory API asks for fewer requests (acme/api). Status 429: Too Many Requests',
    ],
    [
      '429:121',
      2,
      'memory-unavailable',
      'The memory API asks for fewer requests (acme/api). Status 429: Too Many Requests',
    ],
    [
      '503',
      4,
      'memory-unavailable',
      "The memory API can't store now (acme/api). Status 503: Memory layer not configured",
    ],
    [
      'redirect',
      2,
      'redirect-refused',
      'The memory API answered with a redirect, and the token goes nowhere else (acme/api). Status 307, a redirect to http://127.0.0.1:9',
    ],
  ])('%s, after %i posts', async (kind, count, reason, message) => {
    service.server.misbehave(always(kind))
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories([ALPHA, BETA, GAMMA], { service, ledger })
    expect(run).toMatchObject({ stored: ['alpha'], failed: ['beta', 'gamma'], error: { reason, message } })
    expect(run.applied.failed.map(({ error }) => error)).toEqual([run.error, run.error])
    expect([posts(), ledger.lines()]).toEqual([count, [`stored alpha ${idOf('alpha')}`]])
  })
})

describe('a failure that concerns one memory lets the others go on', () => {
  test('422: the memory leaves the ledger, and its error quotes the service', async () => {
    service.server.misbehave(always('422'))
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories([ALPHA, BETA, GAMMA], { service, ledger })
    expect(run).toMatchObject({
      stored: ['alpha', 'gamma'],
      failed: ['beta'],
      error: {
        reason: 'rules-rejected',
        message: 'The memory API refused a rule (acme/api). Status 422: content: field required',
      },
    })
    expect([posts(), ledger.lines().length, ledger.lines()[0]]).toEqual([
      3,
      2,
      `stored alpha ${idOf('alpha')}`,
    ])
  })

  test.each<[FaultKind, string]>([
    ['502', "Status 502 with an answer that is not the service's"],
    ['not-json', "Status 200 with an answer that is not the service's"],
    ['timeout', 'No answer in time'],
    ['reset', 'The connection broke (ECONNRESET)'],
  ])('%s: a memory that the list shows not to be stored has failed', async (kind, words) => {
    service.server.misbehave(always(kind))
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories([ALPHA, BETA, GAMMA], { service, ledger })
    expect(run).toMatchObject({ stored: ['alpha', 'gamma'], failed: ['beta'] })
    expect(run.error).toMatchObject({
      reason: 'memory-unavailable',
      message: `The memory API did not answer as it should (acme/api). ${words}`,
    })
    expect([posts(), ledger.lines().length]).toEqual([5, 2])
  })

  test('a memory whose fate stays unknown is unconfirmed in the ledger, and the next run settles it', async () => {
    const list: MemoryFault = { method: 'GET', kind: 'empty', times: 6 }
    service.server.misbehave({ ...always('reset'), times: 2 }, { ...always('reset-after'), times: 1 }, list)
    const ledger = ledgerInMemory({ entries: [] })
    const first = await applyMemories([ALPHA, BETA], { service, ledger })
    expect(first).toMatchObject({
      stored: ['alpha'],
      failed: ['beta'],
      error: { reason: 'memory-unavailable' },
    })
    expect(ledger.lines()[1]).toBe('unconfirmed beta')
    expect((await applyMemories([ALPHA, BETA], { service, ledger })).told).toEqual(['found beta'])
    expect(service.contents()).toEqual(['alpha', 'beta', 'other'])
  })

  test('a rule whose fate stays unknown is posted again in every run, and not given up', async () => {
    hold(service, ...Array.from({ length: 100 }, (_, index) => `rule ${index}`))
    const ledger = ledgerInMemory({ entries: [] })
    for (let run = 1; run <= 4; run++) {
      service.server.misbehave({ ...always('502'), times: 2 })
      expect((await applyMemories([BETA], { service, ledger })).failed).toEqual(['beta'])
      expect([posts(), ledger.lines()]).toEqual([2 * run, ['unconfirmed beta']])
    }
    expect((await applyMemories([BETA], { service, ledger })).told).toEqual(['posted beta'])
  })
})

describe('a failure leaves alone what an earlier run left', () => {
  test.each<FaultKind>(['401-expired', '503'])('%s: a leftover goes back to what it was', async (kind) => {
    service.server.misbehave(always(kind))
    const left = [entry(BETA, { state: 'unconfirmed', tries: 1 }), entry(GAMMA, { state: 'pending' })]
    const ledger = ledgerInMemory({ entries: left })
    await applyMemories([BETA, GAMMA], { service, ledger })
    expect(ledger.entries()).toEqual(left)
  })

  test('422: a leftover that the service refuses is no more', async () => {
    service.server.misbehave(always('422'))
    const ledger = ledgerInMemory({ entries: [entry(BETA, { state: 'pending' })] })
    await applyMemories([BETA], { service, ledger })
    expect(ledger.lines()).toEqual([])
  })
})

describe('retractions wait', () => {
  const old = entry(GAMMA, { id: 'mem_other' })

  test.each<[FaultKind, string | undefined]>([
    ['422', 'rules-rejected'],
    ['401-expired', 'token-invalid'],
    ['502', 'memory-unavailable'],
    ['null', undefined],
  ])('where an add ends with %s, and the ledger has them as before', async (kind, reason) => {
    service.server.misbehave(always(kind))
    const ledger = ledgerInMemory({ entries: [old] })
    const run = await applyMemories([ALPHA, BETA], { service, ledger })
    expect([run.waiting, run.retracted, run.error?.reason]).toEqual([['gamma'], [], reason])
    expect(ledger.entries().find(({ text }) => text === 'gamma')).toEqual(old)
    expect(service.contents()).toContain('other')
  })

  test('and are made up for by the next run', async () => {
    service.server.misbehave({ ...always('422'), times: 1 })
    const ledger = ledgerInMemory({ entries: [old] })
    await applyMemories([BETA], { service, ledger })
    expect((await applyMemories([BETA], { service, ledger })).retracted).toEqual(['gamma'])
    expect(service.contents()).toEqual(['beta'])
  })

  test('a deletion that is refused is an error, and what was posted stays', async () => {
    service.server.misbehave({ method: 'DELETE', kind: '403' })
    const ledger = ledgerInMemory({ entries: [old] })
    const run = await applyMemories([ALPHA], { service, ledger })
    expect(run).toMatchObject({
      stored: ['alpha'],
      waiting: ['gamma'],
      error: { reason: 'repo-not-connected' },
    })
    expect(ledger.lines()).toEqual([`stored alpha ${idOf('alpha')}`, 'retracting gamma mem_other'])
  })
})
