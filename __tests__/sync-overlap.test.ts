import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Rule } from '../src/extract/rule.ts'
import type { Lease } from '../src/ledger/lease.ts'
import { hold } from './helpers/apply-run.ts'
import { NOW } from './helpers/fake-clock.ts'
import { type LedgerInMemory, ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory } from './helpers/memories.ts'
import { type MemoryService, startService } from './helpers/memory-service.ts'
import { clockBeside, loneRule, type SyncRunOptions, syncBeside } from './helpers/sync-run.ts'

const [ALPHA, BETA] = [loneRule('alpha'), loneRule('beta')]
const OTHER = 'https://github.test/run/2'
const POST = 'POST /api/v1/memory 200'
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'

/** The lease of another run, and an entry that it is at work on. */
const at = (ms: number) => new Date(NOW + ms).toISOString()
const lease = (ms: number): Lease => ({ holder: 'other-run', run: OTHER, until: at(ms) })
const theirs = (text: string, state: 'pending' | 'retracting' = 'pending') =>
  entry(memory(text), { state, holder: 'other-run' })

let service: MemoryService
let clock: ReturnType<typeof clockBeside>
let during: (sleep: number) => void
beforeEach(async () => {
  service = await startService()
  during = () => {}
  clock = clockBeside(service, (sleep) => during(sleep))
  hold(service, 'learned')
})
afterEach(() => service.close())

const sync = (rules: readonly Rule[], ledger: LedgerInMemory, more: Partial<SyncRunOptions> = {}) =>
  syncBeside(rules, { service, ledger, clock, ...more })
const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id

describe('a run that finds memories that another live run is about to post', () => {
  test('waits for it, and goes on once it is done, so that nothing is posted twice', async () => {
    const ledger = ledgerInMemory({ entries: [theirs('alpha')], leases: [lease(60_000)] })
    during = (sleep) => {
      if (sleep !== 3) return
      hold(service, 'alpha')
      ledger.put(entry(memory('alpha')))
    }
    const run = await sync([ALPHA, BETA], ledger)
    expect(run).toMatchObject({
      ...{ unchanged: ['alpha'], planned: ['beta'], stored: ['beta'], left: undefined, error: undefined },
    })
    expect([clock.sleeps, service.calls(), ledger.leases()]).toEqual([[2000, 2000, 2000], [POST], []])
    expect(run.log.infos[0]).toBe(
      `Another run (${OTHER}) is at work on 1 memory of acme/api: waiting for it.`,
    )
  })

  test('goes on with them once its lease is over: what it had posted is found, and what not is posted', async () => {
    const ledger = ledgerInMemory({ entries: [theirs('alpha'), theirs('beta')], leases: [lease(3000)] })
    hold(service, 'alpha')
    const run = await sync([ALPHA, BETA], ledger)
    expect(run).toMatchObject({ confirm: ['alpha', 'beta'], stored: ['alpha', 'beta'], error: undefined })
    expect([clock.sleeps, service.calls()]).toEqual([
      [2000, 2000],
      [LIST, POST],
    ])
    expect([ledger.lines(), ledger.leases()]).toEqual([
      ['stored alpha mem_alpha', `stored beta ${idOf('beta')}`],
      [],
    ])
  })

  test('leaves them to it after a minute, and does the rest', async () => {
    const entries = [theirs('alpha'), theirs('gone', 'retracting')]
    const ledger = ledgerInMemory({ entries, leases: [lease(600_000)] })
    const run = await sync([ALPHA, BETA], ledger)
    expect(run).toMatchObject({ planned: ['beta'], stored: ['beta'], left: ['alpha'], error: undefined })
    expect([clock.sleeps, service.contents()]).toEqual([Array(30).fill(2000), ['beta', 'learned']])
    expect(ledger.entries().filter(({ holder }) => holder === 'other-run')).toEqual(entries)
    expect(ledger.leases()).toEqual([lease(600_000)])
    expect(run.log.lines).toContain(
      `Another run (${OTHER}) is still at work on 2 memories of acme/api, which are left to it; the next run looks again.`,
    )
  })

  test('deletes nothing that these may take the place of, not even where that was begun before', async () => {
    hold(service, 'old', 'older')
    const [old, older] = [entry(memory('old')), entry(memory('older'), { state: 'retracting' })]
    const ledger = ledgerInMemory({ entries: [theirs('alpha'), old, older], leases: [lease(600_000)] })
    expect(await sync([ALPHA, BETA], ledger)).toMatchObject({ stored: ['beta'], left: ['alpha'] })
    expect(service.contents()).toEqual(['beta', 'learned', 'old', 'older'])
    expect(ledger.entries().filter(({ text }) => text.startsWith('old'))).toEqual([old, older])
  })

  test('deletes as ever where these are to be deleted themselves', async () => {
    hold(service, 'old')
    const entries = [theirs('gone', 'retracting'), entry(memory('old'))]
    const ledger = ledgerInMemory({ entries, leases: [lease(600_000)] })
    expect(await sync([BETA], ledger)).toMatchObject({ stored: ['beta'], left: undefined })
    expect([service.contents(), ledger.entries()[1]]).toEqual([['beta', 'learned'], entries[0]])
  })

  test('writes and posts nothing where they are all that is to be done', async () => {
    const ledger = ledgerInMemory({ entries: [theirs('alpha')], leases: [lease(600_000)] })
    const run = await sync([ALPHA], ledger)
    expect(run).toMatchObject({ planned: [], stored: [], left: ['alpha'], error: undefined })
    expect([service.calls(), ledger.messages]).toEqual([[], []])
  })

  test('waits for nobody where it only plans', async () => {
    const ledger = ledgerInMemory({ entries: [theirs('alpha')], leases: [lease(600_000)] })
    const run = await sync([ALPHA, BETA], ledger, { mode: 'plan' })
    expect(run).toMatchObject({ planned: ['beta'], confirm: ['alpha'], left: undefined })
    expect([clock.sleeps, service.calls(), ledger.messages]).toEqual([[], [], []])
  })
})
