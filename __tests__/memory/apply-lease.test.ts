import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Memory } from '../../src/plan/memory.ts'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const OTHER = { id: 'other-run', hasEnded: async () => false }
const CONFLICT = {
  reason: 'ledger-conflict',
  message: 'The ledger of acme/api was written by another run at the same time.',
}

let service: MemoryService
beforeEach(async () => {
  service = await startService()
  hold(service, 'learned')
})
afterEach(() => service.close())

const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id

/** A service in which a run stands still, once its first post is answered, for `ms`, and something happens meanwhile. */
function stalling(
  ms: number,
  meanwhile: () => Promise<unknown> = async () => {},
): Pick<MemoryService, 'api' | 'clock'> {
  let isFirst = true
  const post: typeof service.api.post = async (rule) => {
    const answer = await service.api.post(rule)
    if (isFirst) {
      isFirst = false
      service.clock.advance(ms)
      await meanwhile()
    }
    return answer
  }
  return { clock: service.clock, api: { ...service.api, post } }
}

/** A run that stands still for more than a minute while another one makes `theirs` so. */
async function overtaken(mine: readonly Memory[], theirs: readonly Memory[], ledger: LedgerInMemory) {
  const other = () => applyMemories(theirs, { service, ledger, identity: OTHER })
  return applyMemories(mine, { service: stalling(61_000, other), ledger })
}

test('a run that stands still and is alone renews its lease and goes on', async () => {
  const ledger = ledgerInMemory({ entries: [] })
  const run = await applyMemories([ALPHA, BETA], { service: stalling(600_000), ledger })
  expect([run.stored, run.error, ledger.leases()]).toEqual([['alpha', 'beta'], undefined, []])
  expect(ledger.messages.map((message) => message.split('\n')[0])).toEqual([
    'acme/api: announce 2 to store',
    'acme/api: 1 stored',
    'acme/api: 1 stored',
  ])
})

describe('a run that stands still until another one has taken over', () => {
  test('posts nothing more, and leaves to the other one what that says', async () => {
    const ledger = ledgerInMemory({ entries: [] })
    const run = await overtaken([ALPHA, BETA, GAMMA], [ALPHA, BETA, GAMMA], ledger)
    expect(run).toMatchObject({ stored: ['alpha'], failed: ['beta', 'gamma'], error: CONFLICT })
    expect(service.contents()).toEqual(['alpha', 'beta', 'gamma', 'learned'])
    expect(ledger.lines()).toEqual(['alpha', 'beta', 'gamma'].map((text) => `stored ${text} ${idOf(text)}`))
    expect(ledger.leases()).toEqual([])
  })

  test('does not bring back into the ledger what that has deleted', async () => {
    hold(service, 'old')
    const ledger = ledgerInMemory({ entries: [entry(memory('old'))] })
    const run = await overtaken([ALPHA, BETA], [ALPHA, BETA], ledger)
    expect(run).toMatchObject({ failed: ['beta'], retracted: [], error: CONFLICT })
    expect(service.contents()).toEqual(['alpha', 'beta', 'learned'])
    expect(ledger.lines()).toEqual(['alpha', 'beta'].map((text) => `stored ${text} ${idOf(text)}`))
  })

  test('deletes nothing more', async () => {
    hold(service, 'old')
    const ledger = ledgerInMemory({ entries: [entry(memory('old'))] })
    await expect(overtaken([ALPHA], [ALPHA, memory('old')], ledger)).rejects.toMatchObject(CONFLICT)
    expect(service.contents()).toEqual(['alpha', 'learned', 'old'])
    expect(ledger.lines()).toEqual([`stored alpha ${idOf('alpha')}`, 'stored old mem_old'])
  })
})

test('a run whose lease can not be renewed posts nothing more, and what it has posted is still written', async () => {
  let isDown = false
  const ledger = ledgerInMemory({
    entries: [],
    beforeWrite() {
      if (isDown) throw new Error('no network')
    },
  })
  const down = async () => {
    isDown = true
  }
  const work = applyMemories([ALPHA, BETA, GAMMA], { service: stalling(61_000, down), ledger })
  await expect(work).rejects.toThrow('no network')
  expect(service.contents()).toEqual(['alpha', 'learned'])
  expect(ledger.lines()).toEqual(['pending alpha', 'pending beta', 'pending gamma'])
})
