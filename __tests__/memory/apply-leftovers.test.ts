import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const POST = 'POST /api/v1/memory 200'
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi 200'
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'
const LIKE_ALPHA = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule+alpha 200'
const deletion = (text: string, status = 200) => `DELETE /api/v1/memory/mem_${text}?repo=acme%2Fapi ${status}`

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id

describe.each(['pending', 'unconfirmed', 'retracting'] as const)('a leftover that is %s', (state) => {
  const ledgerWith = () => ledgerInMemory({ entries: [entry(ALPHA, { state }), entry(BETA, { state })] })

  test('is adopted where the list shows it, and posted where a complete list does not', async () => {
    hold(service, 'beta')
    const ledger = ledgerWith()
    const run = await applyMemories([ALPHA, BETA], { service, ledger })
    expect(run.told).toEqual(['found beta', 'posted alpha'])
    expect(service.calls()).toEqual([LIST, POST])
    expect(ledger.lines()).toEqual([`stored alpha ${idOf('alpha')}`, 'stored beta mem_beta'])
  })

  test("is posted where the list can't tell, since a lost rule is worse than a double one", async () => {
    const ledger = ledgerWith()
    const run = await applyMemories([ALPHA, BETA], { service, ledger })
    expect([run.told, service.contents()]).toEqual([
      ['posted alpha', 'posted beta'],
      ['alpha', 'beta'],
    ])
    const copies = state === 'retracting' ? [deletion('alpha', 404), deletion('beta', 404)] : []
    expect(service.calls()).toEqual([LIST, ALL, ...copies, POST, POST])
  })

  test('is posted where no list can be had, however many types that concerns', async () => {
    service.server.misbehave({ method: 'GET', kind: '502', times: Infinity })
    const [typed, mapped] = [memory('typed', 'architecture'), memory('mapped', 'project_map')]
    const ledger = ledgerInMemory({
      entries: [ALPHA, typed, mapped].map((one) => entry(one, { state })),
    })
    const run = await applyMemories([ALPHA, typed, mapped], { service, ledger })
    expect(run).toMatchObject({ stored: ['alpha', 'mapped', 'typed'], error: undefined })
  })

  test('is left as it is where the list is refused', async () => {
    service.server.misbehave({ method: 'GET', kind: '401-expired' })
    const ledger = ledgerWith()
    const before = ledger.entries()
    const run = await applyMemories([ALPHA, BETA, GAMMA], { service, ledger })
    expect(run).toMatchObject({ failed: ['alpha', 'beta', 'gamma'], error: { reason: 'token-invalid' } })
    expect([ledger.entries(), ledger.messages, service.calls().length]).toEqual([before, [], 1])
  })
})

describe('an answer without an id', () => {
  test('is settled at the end by one look at the list', async () => {
    hold(service, 'other')
    service.server.misbehave({ method: 'POST', kind: 'null-stored', times: 2 })
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories([ALPHA, BETA, GAMMA], { service, ledger })
    expect(run).toMatchObject({ stored: ['alpha', 'beta', 'gamma'], unconfirmed: [], error: undefined })
    expect(service.calls()).toEqual([POST, POST, POST, LIST])
    expect(ledger.lines()).toEqual(['alpha', 'beta', 'gamma'].map((text) => `stored ${text} ${idOf(text)}`))
  })

  test('is settled where the service drops what it holds already', async () => {
    await service.close()
    service = await startService({ server: { duplicates: 'drop' } })
    hold(service, 'alpha')
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories([ALPHA], { service, ledger })
    expect([run.stored, ledger.lines(), service.contents()]).toEqual([
      ['alpha'],
      ['stored alpha mem_alpha'],
      ['alpha'],
    ])
  })

  test('leaves the memory unconfirmed, without an error, and the next run stores it', async () => {
    hold(service, 'other')
    service.server.misbehave({ method: 'POST', kind: 'null' })
    const ledger = ledgerInMemory({ entries: [] })
    const first = await applyMemories([ALPHA, BETA], { service, ledger })
    expect(first).toMatchObject({ stored: ['beta'], unconfirmed: ['alpha'], failed: [], error: undefined })
    expect(ledger.lines()).toEqual(['unconfirmed alpha ×1', `stored beta ${idOf('beta')}`])
    const second = await applyMemories([ALPHA, BETA], { service, ledger })
    expect(second).toMatchObject({ stored: ['alpha'], unconfirmed: [], told: ['posted alpha'] })
    expect([ledger.lines()[0], service.contents()]).toEqual([
      `stored alpha ${idOf('alpha')}`,
      ['alpha', 'beta', 'other'],
    ])
  })

  test('is settled by its text where the lists are full', async () => {
    hold(service, ...Array.from({ length: 150 }, (_, index) => `other ${index}`))
    service.server.misbehave({ method: 'POST', kind: 'null-stored' })
    const run = await applyMemories([ALPHA], { service, ledger: ledgerInMemory({ entries: [] }) })
    expect([run.stored, run.unconfirmed, service.calls()]).toEqual([
      ['alpha'],
      [],
      [POST, LIST, ALL, LIKE_ALPHA],
    ])
  })

  test('that no list can ever prove leads to two copies, and no more', async () => {
    hold(service, ...Array.from({ length: 100 }, (_, index) => `other ${index}`))
    const { api } = service
    // A search that is not brought to a text by the text itself.
    const list = (repo: string, colour?: string) => api.list(repo, colour?.split(' ')[0])
    service = { ...service, api: { ...api, list } }
    service.server.misbehave({ method: 'POST', kind: 'null-stored', times: Infinity })
    const ledger = ledgerInMemory({ entries: [] })
    const lines: string[] = []
    for (let run = 1; run <= 4; run++) {
      const { unconfirmed, error } = await applyMemories([ALPHA], { service, ledger })
      expect([unconfirmed, error]).toEqual([['alpha'], undefined])
      lines.push(...ledger.lines())
    }
    expect(lines).toEqual(['unconfirmed alpha ×1', ...Array(3).fill('unconfirmed alpha ×2')])
    expect(service.contents().filter((text) => text === 'alpha')).toEqual(['alpha', 'alpha'])
  })

  test('is posted again in every run while the service shows nothing, and is stored once it works', async () => {
    service.server.misbehave({ method: 'POST', kind: 'null', times: 3 })
    const ledger = ledgerInMemory({ entries: [] })
    for (let run = 1; run <= 3; run++) {
      expect((await applyMemories([ALPHA], { service, ledger })).unconfirmed).toEqual(['alpha'])
    }
    expect((await applyMemories([ALPHA], { service, ledger })).told).toEqual(['posted alpha'])
    const [stored] = service.server.memories()
    expect([service.contents(), ledger.lines()]).toEqual([['alpha'], [`stored alpha ${stored?.id}`]])
  })

  test('is not looked for where the list is refused meanwhile, and the next run goes on', async () => {
    hold(service, 'other')
    service.server.misbehave({ method: 'POST', kind: 'null-stored' }, { method: 'GET', kind: '401-expired' })
    const ledger = ledgerInMemory({ entries: [] })
    const first = await applyMemories([ALPHA], { service, ledger })
    expect(first).toMatchObject({ unconfirmed: ['alpha'], error: { reason: 'token-invalid' } })
    expect(ledger.lines()).toEqual(['unconfirmed alpha ×1'])
    expect((await applyMemories([ALPHA], { service, ledger })).told).toEqual(['found alpha'])
    expect(service.contents()).toEqual(['alpha', 'other'])
  })
})

test('a deletion that an earlier run began is finished', async () => {
  hold(service, 'alpha', 'other')
  const ledger = ledgerInMemory({ entries: [entry(ALPHA, { state: 'retracting' })] })
  expect((await applyMemories([], { service, ledger })).retracted).toEqual(['alpha'])
  expect([service.contents(), ledger.lines()]).toEqual([['other'], []])
})
