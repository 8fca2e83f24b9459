import { describe, expect, test } from '@jest/globals'
import type { Lease } from '../../src/ledger/lease.ts'
import { openWhenFree, PATIENCE_WITH_OTHERS_MS } from '../../src/ledger/wait-for-others.ts'
import { fakeClock, NOW } from '../helpers/fake-clock.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'
import { portsOf } from '../helpers/run-ports.ts'

const [ALPHA, BETA] = [memory('alpha'), memory('beta')]
const lease = (changes: Partial<Lease> = {}): Lease => ({
  holder: 'b1',
  run: 'https://github.test/run/2',
  until: new Date(NOW + 30_000).toISOString(),
  ...changes,
})
const held = (of: typeof ALPHA) => entry(of, { state: 'pending', holder: 'b1' })
const ledgerOf = (leases: readonly Lease[], ...memories: (typeof ALPHA)[]) =>
  ledgerInMemory({ entries: memories.map(held), leases })

/** Opens a ledger, with what happens while it is waited for the first, the second … time. */
async function open(
  ledger: LedgerInMemory,
  {
    deadlineMs = NOW + PATIENCE_WITH_OTHERS_MS,
    signal = new AbortController().signal,
    hasEnded = async () => false,
    during = () => {},
  }: {
    deadlineMs?: number
    signal?: AbortSignal
    hasEnded?: (process: string) => Promise<boolean>
    during?: (wait: number) => void
  } = {},
) {
  let waits = 0
  const clock = fakeClock({ onSleep: () => during(++waits) })
  const ports = portsOf({ api: {} as never, clock }, { ledgers: { [REPO]: ledger }, signal })
  const identity = { id: 'me', hasEnded }
  const opened = await openWhenFree(REPO, { ...ports, identity }, { deadlineMs })
  return {
    held: opened.held.map(({ entry: { text }, lease: { holder } }) => `${text} ${holder}`),
    entries: [...opened.ledger.entries.values()].map(({ text, state }) => `${state} ${text}`).sort(),
    sleeps: clock.sleeps,
    infos: ports.log.infos,
  }
}

test('others are waited for a minute in all', () => {
  expect(PATIENCE_WITH_OTHERS_MS).toBe(60_000)
})

test('a ledger at which nobody is at work is read once', async () => {
  expect(await open(ledgerInMemory({ entries: [entry(ALPHA)] }))).toEqual({
    ...{ held: [], entries: ['stored alpha'], sleeps: [], infos: [] },
  })
})

describe('a ledger at whose entries another run is at work', () => {
  test('is read every two seconds until that run is done, and that is told once', async () => {
    const ledger = ledgerOf([lease()], ALPHA, BETA)
    const during = (wait: number) => {
      if (wait === 1) ledger.put(entry(ALPHA))
      if (wait === 3) ledger.put(entry(BETA))
    }
    expect(await open(ledger, { during })).toEqual({
      held: [],
      entries: ['stored alpha', 'stored beta'],
      sleeps: [2000, 2000, 2000],
      infos: [
        'Another run (https://github.test/run/2) is at work on 2 memories of acme/api: waiting for it.',
      ],
    })
  })

  test('is taken as it stands once the lease of that run is over', async () => {
    const until = new Date(NOW + 3000).toISOString()
    expect(await open(ledgerOf([lease({ until, run: '' })], ALPHA))).toEqual({
      held: [],
      entries: ['pending alpha'],
      sleeps: [2000, 2000],
      infos: ['Another run is at work on 1 memory of acme/api: waiting for it.'],
    })
  })

  test('is taken as it stands once the process of that run has ended', async () => {
    let waits = 0
    const hasEnded = async (process: string) => process === 'box:7:1' && waits === 2
    const during = () => void waits++
    const opened = await open(ledgerOf([lease({ process: 'box:7:1' })], ALPHA), { hasEnded, during })
    expect([opened.held, opened.sleeps]).toEqual([[], [2000, 2000]])
  })

  test('is waited for as long as that run renews its lease, and no longer than the deadline', async () => {
    const ledger = ledgerOf([lease()], ALPHA)
    const opened = await open(ledger, { deadlineMs: NOW + 5000 })
    expect([opened.held, opened.entries, opened.sleeps]).toEqual([
      ['alpha b1'],
      ['pending alpha'],
      [2000, 2000, 2000],
    ])
  })

  test('is not waited for once the run is to end', async () => {
    const ending = new AbortController()
    const opened = await open(ledgerOf([lease()], ALPHA), {
      signal: ending.signal,
      during: () => ending.abort(),
    })
    expect([opened.held, opened.sleeps]).toEqual([['alpha b1'], [2000]])
  })

  test('puts nothing of its own into the log but one line of plain text', async () => {
    const ledger = ledgerOf([lease({ run: 'x\n::error::y' })], ALPHA)
    const { infos } = await open(ledger, { deadlineMs: NOW + 1 })
    expect(infos).toEqual(['Another run (x ::error::y) is at work on 1 memory of acme/api: waiting for it.'])
  })
})
