import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Rule } from '../src/extract/rule.ts'
import type { Lease } from '../src/ledger/lease.ts'
import { hold } from './helpers/apply-run.ts'
import { fakeClock, NOW } from './helpers/fake-clock.ts'
import { type LedgerInMemory, ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory } from './helpers/memories.ts'
import { type MemoryService, startService } from './helpers/memory-service.ts'
import { clockBeside, loneRule, type SyncRunOptions, syncBeside } from './helpers/sync-run.ts'

const [ALPHA, BETA] = [loneRule('alpha'), loneRule('beta')]
const OTHER = 'https://github.test/run/2'
const POST = 'POST /api/v1/memory 200'

/** The lease of another run, and an entry that it is at work on. */
const at = (ms: number) => new Date(NOW + ms).toISOString()
const lease = (ms: number): Lease => ({ holder: 'other-run', run: OTHER, until: at(ms) })
const theirs = (text: string) => entry(memory(text), { state: 'pending', holder: 'other-run' })

let service: MemoryService
let clock: ReturnType<typeof clockBeside>
beforeEach(async () => {
  service = await startService()
  clock = clockBeside(service)
  hold(service, 'learned')
})
afterEach(() => service.close())

const sync = (rules: readonly Rule[], ledger: LedgerInMemory, more: Partial<SyncRunOptions> = {}) =>
  syncBeside(rules, { service, ledger, clock, ...more })

describe('two runs at once', () => {
  test('of which one claims first: the other one waits for it, and each rule is posted once', async () => {
    const ledger = ledgerInMemory({ entries: [] })
    let second: ReturnType<typeof sync> | undefined
    let isDone = () => {}
    const done = new Promise<void>((resolve) => (isDone = resolve))
    const polls: number[] = []
    const sleep = async (ms: number) => {
      polls.push(ms)
      await done
    }
    const late = { ...fakeClock(), sleep }
    const post: typeof service.api.post = async (posted) => {
      second ??= sync([ALPHA, BETA], ledger, { id: 'second-run', clock: late })
      while (polls.length === 0) await new Promise(setImmediate)
      return service.api.post(posted)
    }
    const first = await sync([ALPHA, BETA], ledger, {
      service: { ...service, api: { ...service.api, post } },
    })
    isDone()
    expect([first.stored, (await second)?.unchanged]).toEqual([
      ['alpha', 'beta'],
      ['alpha', 'beta'],
    ])
    expect([polls, service.calls()]).toEqual([[2000], [POST, POST]])
  })

  test('that read the ledger together: the one whose claim comes late plans anew and leaves the other one its own', async () => {
    let isFirst = true
    const ledger = ledgerInMemory({
      entries: [],
      leases: [],
      async beforeWrite() {
        if (!isFirst) return
        isFirst = false
        await sync([ALPHA], ledger, { id: 'second-run' })
      },
    })
    const run = await sync([ALPHA, BETA], ledger)
    expect(run).toMatchObject({ unchanged: ['alpha'], planned: ['beta'], stored: ['beta'], error: undefined })
    expect([clock.sleeps, service.contents()]).toEqual([[250], ['alpha', 'beta', 'learned']])
  })

  test('are waited for one minute in all, however often one has to plan anew', async () => {
    let isFirst = true
    const ledger = ledgerInMemory({
      entries: [theirs('alpha')],
      leases: [lease(600_000)],
      beforeWrite() {
        if (isFirst) ledger.put(theirs('gamma'))
        isFirst = false
      },
    })
    const run = await sync([ALPHA, BETA, loneRule('gamma')], ledger)
    expect(run).toMatchObject({ stored: ['beta'], left: ['alpha', 'gamma'], error: undefined })
    expect(clock.sleeps).toEqual([...Array(30).fill(2000), 250])
  })
})
