import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

let service: MemoryService
beforeEach(async () => {
  service = await startService()
  hold(service, 'other')
})
afterEach(() => service.close())

const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id
const posts = () => service.calls().filter((call) => call.startsWith('POST')).length

describe('a service that is down', () => {
  const texts = ['alpha', 'b1', 'b2', 'b3', 'c1', 'c2']

  test('is left alone after eight failures in a row: nothing more is sent, and what may be there is unconfirmed', async () => {
    service.server.misbehave({ method: 'POST', kind: '502', times: Infinity, skip: 1 })
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories(
      texts.map((text) => memory(text)),
      { service, ledger },
    )
    expect(run).toMatchObject({ stored: ['alpha'], failed: ['b1', 'b2', 'b3', 'c1', 'c2'] })
    expect([run.error?.reason, posts()]).toEqual(['memory-unavailable', 1 + 8])
    expect(ledger.lines()[0]).toBe(`stored alpha ${idOf('alpha')}`)
    expect(ledger.lines().slice(1)).toEqual(['unconfirmed b1', 'unconfirmed b2', 'unconfirmed c1'])
    expect(ledger.leases()).toEqual([])
  })

  test.each(['502', '503'] as const)(
    'with %s gets few requests beside those that are under way at once',
    async (kind) => {
      service.server.misbehave({ method: 'POST', kind, times: Infinity })
      const memories = Array.from({ length: 200 }, (_, index) => memory(`rule ${index}`))
      const ledger = ledgerInMemory({ entries: [] })
      const run = await applyMemories(memories, { service, ledger, concurrency: 32 })
      expect([run.failed.length, run.error?.reason]).toEqual([200, 'memory-unavailable'])
      // Four of these may be followed by others before the fifth fails; then come three probes.
      expect(posts()).toBeGreaterThanOrEqual(32 + 3)
      expect(posts()).toBeLessThanOrEqual(32 + 4 + 3)
    },
  )

  test('is not given up where one of them is answered', async () => {
    service.server.misbehave({ method: 'POST', kind: '502', times: 7 })
    const run = await applyMemories(
      texts.map((text) => memory(text)),
      { service, ledger: ledgerInMemory({ entries: [] }) },
    )
    expect([run.stored, run.failed]).toEqual([
      ['b2', 'b3', 'c1', 'c2'],
      ['alpha', 'b1'],
    ])
  })
})

test('a service that asks for more patience than there is is not waited for: the rest is left at once', async () => {
  service.server.misbehave({ method: 'POST', kind: '429:121' })
  const memories = Array.from({ length: 20 }, (_, index) => memory(`rule ${index}`))
  const run = await applyMemories(memories, {
    service,
    ledger: ledgerInMemory({ entries: [] }),
    concurrency: 4,
  })
  expect([run.failed.length + run.stored.length, service.clock.sleeps]).toEqual([20, []])
  expect(run.failed.length).toBeGreaterThan(16)
})

test('a wait that is worth telling is told, once in ten seconds, with the words of the service', async () => {
  service.server.misbehave({ method: 'POST', kind: '429:7', times: 3 }, { method: 'POST', kind: '502' })
  const { lines, stored } = await applyMemories([memory('alpha')], {
    service,
    ledger: ledgerInMemory({ entries: [] }),
  })
  const line = 'Waiting 7 s for the memory API. Status 429: Too Many Requests'
  expect([lines, stored]).toEqual([[line, line], ['alpha']])
})
