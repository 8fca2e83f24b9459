import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, PROVENANCE } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta', 'architecture'), memory('gamma')]
const POST = 'POST /api/v1/memory 200'
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi'
const deletion = (text: string) => `DELETE /api/v1/memory/mem_${text}?repo=acme%2Fapi 200`

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id

describe('an apply', () => {
  test('posts what is new and deletes what is gone, and the ledger says so', async () => {
    hold(service, 'gamma')
    const ledger = ledgerInMemory({ entries: [entry(GAMMA)] })
    const run = await applyMemories([ALPHA, BETA], { service, ledger })
    expect(run).toMatchObject({
      stored: ['alpha', 'beta'],
      told: ['posted alpha', 'posted beta'],
      retracted: ['gamma'],
      progress: ['1/2', '2/2'],
      error: undefined,
    })
    expect([run.unconfirmed, run.failed, run.waiting, run.warnings]).toEqual([[], [], [], []])
    expect(service.calls()).toEqual([POST, POST, deletion('gamma')])
    expect(service.server.requests().map(({ body }) => body)).toEqual([
      { repo: 'acme/api', content: 'alpha', memory_type: 'project_rule' },
      { repo: 'acme/api', content: 'beta', memory_type: 'architecture' },
      undefined,
    ])
    expect(ledger.lines()).toEqual([`stored alpha ${idOf('alpha')}`, `stored beta ${idOf('beta')}`])
    expect(ledger.entries()[0]).toEqual({
      key: ALPHA.key,
      type: 'project_rule',
      text: 'alpha',
      id: idOf('alpha'),
      state: 'stored',
      sources: ALPHA.sources,
      ...PROVENANCE,
    })
  })

  test('writes what it is about to do before the first request, and what it did at the end', async () => {
    hold(service, 'gamma')
    const seen: unknown[] = []
    const ledger = ledgerInMemory({
      entries: [entry(GAMMA)],
      beforeWrite: (message) => void seen.push([message.split('\n')[0], service.calls().length]),
    })
    const announced: unknown[] = []
    const post: typeof service.api.post = (rule) => {
      announced.push([ledger.lines(), ledger.entries().map(({ holder }) => holder)])
      return service.api.post(rule)
    }
    await applyMemories([ALPHA, BETA], { service: { ...service, api: { ...service.api, post } }, ledger })
    expect(announced[0]).toEqual([
      ['pending alpha', 'pending beta', 'retracting gamma mem_gamma'],
      ['this-run', 'this-run', 'this-run'],
    ])
    expect(seen).toEqual([
      ['acme/api: announce 2 to store, 1 to retract', 0],
      ['acme/api: 2 stored, 1 retracted', 3],
    ])
  })

  test('holds a lease while it is at work, and none after', async () => {
    const held: unknown[] = []
    const ledger = ledgerInMemory({ entries: [] })
    const post: typeof service.api.post = (rule) => {
      held.push(ledger.leases())
      return service.api.post(rule)
    }
    await applyMemories([ALPHA], { service: { ...service, api: { ...service.api, post } }, ledger })
    const lease = { holder: 'this-run', run: PROVENANCE.run, until: '2025-01-15T12:01:00.000Z' }
    expect([held, ledger.leases(), ledger.entries()[0]?.holder]).toEqual([[[lease]], [], undefined])
  })

  test('replaces a changed memory: the new one is stored before the old one is deleted', async () => {
    hold(service, 'Use tabs in all of the files')
    const old = memory('Use tabs in all of the files')
    const ledger = ledgerInMemory({ entries: [entry(old)] })
    const run = await applyMemories([memory('Use spaces in all of the files')], { service, ledger })
    expect([run.stored, run.retracted]).toEqual([
      ['Use spaces in all of the files'],
      ['Use tabs in all of the files'],
    ])
    expect(service.server.requests().map(({ method }) => method)).toEqual(['POST', 'DELETE'])
    expect(service.contents()).toEqual(['Use spaces in all of the files'])
  })

  test('done twice makes no second request', async () => {
    const ledger = ledgerInMemory({ entries: [] })
    await applyMemories([ALPHA, BETA], { service, ledger })
    const before = ledger.messages.length
    await applyMemories([ALPHA, BETA], { service, ledger })
    expect([service.calls(), ledger.messages.length]).toEqual([[POST, POST], before])
  })

  test('posts as many at once as it may', async () => {
    let running = 0
    let most = 0
    const post: typeof service.api.post = async (rule) => {
      most = Math.max(most, ++running)
      const stored = await service.api.post(rule)
      running -= 1
      return stored
    }
    const memories = Array.from({ length: 20 }, (_, index) => memory(`rule${index}`))
    const ledger = ledgerInMemory({ entries: [] })
    const api = { ...service.api, post }
    const run = await applyMemories(memories, { service: { ...service, api }, ledger, concurrency: 4 })
    expect([most, run.stored.length, service.contents().length]).toEqual([4, 20, 20])
    expect(run.progress.at(-1)).toBe('20/20')
  })
})

describe('a first run', () => {
  test('lists the service once and adopts what is there already', async () => {
    hold(service, 'alpha', 'unknown to us')
    const ledger = ledgerInMemory()
    const run = await applyMemories([ALPHA, BETA, GAMMA], { service, ledger })
    expect(run).toMatchObject({
      stored: ['alpha', 'beta', 'gamma'],
      told: ['found alpha', 'posted beta', 'posted gamma'],
      progress: ['1/2', '2/2'],
    })
    expect(service.calls()).toEqual([`${LIST} 200`, POST, POST])
    expect(ledger.lines()).toEqual([
      'stored alpha mem_alpha',
      `stored beta ${idOf('beta')}`,
      `stored gamma ${idOf('gamma')}`,
    ])
    expect(ledger.messages[0]?.split('\n')[0]).toBe('acme/api: announce 2 to store, 1 found')
  })

  test('does not take a memory of another type for its own', async () => {
    hold(service, 'beta')
    const run = await applyMemories([BETA], { service, ledger: ledgerInMemory() })
    expect([run.told, service.contents()]).toEqual([['posted beta'], ['beta', 'beta']])
  })

  test('posts nothing where everything is there, and needs no lease', async () => {
    hold(service, 'alpha', 'gamma')
    const ledger = ledgerInMemory({ beforeWrite: (_, { leases }) => expect(leases()).toEqual([]) })
    await applyMemories([ALPHA, GAMMA], { service, ledger })
    expect([service.calls(), ledger.leases(), ledger.messages.length]).toEqual([[`${LIST} 200`], [], 1])
    expect(ledger.lines()).toEqual(['stored alpha mem_alpha', 'stored gamma mem_gamma'])
  })

  test.each(['502', 'not-json', 'empty'] as const)('posts everything where the list is %s', async (kind) => {
    hold(service, 'alpha')
    service.server.misbehave({ method: 'GET', kind, times: 3 })
    const run = await applyMemories([ALPHA], { service, ledger: ledgerInMemory() })
    expect([run.told, service.contents()]).toEqual([['posted alpha'], ['alpha', 'alpha']])
  })

  test('whose list fails in passing adopts all the same: nothing is written before it is known what is there', async () => {
    hold(service, 'alpha')
    service.server.misbehave({ method: 'GET', kind: '502', times: 2 })
    const ledger = ledgerInMemory()
    const run = await applyMemories([ALPHA, BETA], { service, ledger })
    expect([run.told, ledger.messages.length]).toEqual([['found alpha', 'posted beta'], 2])
  })

  test.each([
    ['401-expired', 'token-invalid'],
    ['403', 'repo-not-connected'],
    ['503', 'memory-unavailable'],
    ['redirect', 'redirect-refused'],
  ] as const)('whose list is refused with %s writes and posts nothing', async (kind, reason) => {
    service.server.misbehave({ method: 'GET', kind, times: 3 })
    const ledger = ledgerInMemory()
    const run = await applyMemories([ALPHA, BETA], { service, ledger })
    expect(run).toMatchObject({ stored: [], failed: ['alpha', 'beta'], error: { reason } })
    expect(service.server.requests().filter(({ method }) => method !== 'GET')).toEqual([])
    expect((await ledger.read()).text).toBe(undefined)
  })
})
