import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { findHeld, isOver, LEASE_MS, type Lease } from '../../src/ledger/lease.ts'
import { fakeClock, NOW } from '../helpers/fake-clock.ts'
import { entry, memory } from '../helpers/memories.ts'
import { entriesOf } from '../helpers/plan-data.ts'

const at = (ms: number) => new Date(NOW + ms).toISOString()
const lease = (holder: string, ms: number, process?: string): Lease => {
  const until = at(ms)
  return process === undefined ? { holder, run: '', until } : { holder, run: '', until, process }
}

test('a lease is a minute long', () => {
  expect(LEASE_MS).toBe(60_000)
})

test.each([
  [-1, true],
  [0, true],
  [1, false],
])('a lease that ends %i ms from now is over: %s', (ms, expected) => {
  expect(isOver(lease('b1', ms), NOW)).toBe(expected)
})

describe('an entry is held', () => {
  /** The texts of what is held among alpha, which `entry` describes, and an entry that is stored. */
  async function held(alpha: Partial<Entry>, leases: readonly Lease[]): Promise<string[]> {
    const entries = entriesOf([entry(memory('alpha'), alpha), entry(memory('beta'))])
    const asked: string[] = []
    const hasEnded = async (process: string) => {
      asked.push(process)
      return process === 'ended'
    }
    const found = await findHeld(
      { entries, leases },
      { identity: { id: 'me', hasEnded }, clock: fakeClock() },
    )
    expect(asked).toEqual(
      leases.filter(({ holder, process }) => holder === 'b1' && process).map((one) => one.process),
    )
    return found.map(({ entry: { text }, lease: { holder } }) => `${text} ${holder}`)
  }

  const pending: Partial<Entry> = { state: 'pending', holder: 'b1' }
  test.each<[string, Partial<Entry>, Lease[], string[]]>([
    ['where it is to be posted by a live run', pending, [lease('b1', 1)], ['alpha b1']],
    [
      'where it is to be deleted by one',
      { state: 'retracting', holder: 'b1' },
      [lease('b1', 1)],
      ['alpha b1'],
    ],
    [
      'while the process of that run is not known to have ended',
      pending,
      [lease('b1', 1, 'runs')],
      ['alpha b1'],
    ],
    ['not once that is known', pending, [lease('b1', 60_000, 'ended')], []],
    ['by none of other runs', pending, [lease('b2', 1)], []],
    ['by one of several', pending, [lease('b2', 1), lease('b1', 1)], ['alpha b1']],
    ['not without a lease', pending, [], []],
    ['not by this run itself', { state: 'pending', holder: 'me' }, [lease('me', 60_000)], []],
    ['not where it names no holder', { state: 'pending' }, [lease('b1', 1)], []],
    ['not where it is stored', { holder: 'b1' }, [lease('b1', 1)], []],
    ['not where it is in doubt', { state: 'unconfirmed', holder: 'b1' }, [lease('b1', 1)], []],
  ])('%s', async (_, alpha, leases, expected) => {
    expect(await held(alpha, leases)).toEqual(expected)
  })

  test('not once the lease is over, and then no process is looked up', async () => {
    const hasEnded = () => Promise.reject(new Error('asked'))
    const content = {
      entries: entriesOf([entry(memory('alpha'), pending)]),
      leases: [lease('b1', 0, 'runs')],
    }
    expect(await findHeld(content, { identity: { id: 'me', hasEnded }, clock: fakeClock() })).toEqual([])
  })
})
