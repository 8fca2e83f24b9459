import { describe, expect, test } from '@jest/globals'
import { ActionError, LedgerConflictError } from '../../src/errors.ts'
import { ALPHA, at, BETA, claim, touchAfter, useCheckpoints } from '../helpers/checkpoint-run.ts'
import { entry } from '../helpers/memories.ts'
import { settled } from '../helpers/settled.ts'

const DOWN = new ActionError('ledger-unavailable', 'no', 'later')
useCheckpoints()

describe('the claim', () => {
  test('comes with a lease of a minute that says who holds it, and where to read of the run', async () => {
    await claim()
    expect([at.file.messages, at.file.lines()]).toEqual([['claim'], ['pending alpha']])
    expect(at.file.leases()).toEqual([
      {
        holder: 'me',
        run: 'https://github.test/run/1',
        until: '2025-01-15T12:01:00.000Z',
        process: 'box:1:2',
      },
    ])
  })

  test('of nothing that is to be posted or deleted comes without a lease', async () => {
    at.ledger.put(entry(ALPHA))
    await at.checkpoints.claim('found')
    expect([await touchAfter(50_000), at.file.leases()]).toEqual([1, []])
  })

  test('is refused where another run has written since', async () => {
    at.file.put(entry(BETA))
    await expect(claim()).rejects.toThrow(LedgerConflictError)
    expect(at.file.leases()).toEqual([])
  })

  test('is the first that is written: what is found before it is only part of the truth', async () => {
    expect([await touchAfter(0), await touchAfter(60_000, { isNew: false })]).toEqual([0, 0])
    expect((await at.file.read()).text).toBe(undefined)
  })
})

describe('what has come of memories', () => {
  test('is written after five seconds, and then at least five seconds after the last time', async () => {
    await claim()
    const writes: number[] = []
    for (const ms of [4999, 1, 4999, 1]) writes.push(await touchAfter(ms))
    expect([writes, at.file.messages]).toEqual([
      [1, 2, 2, 3],
      ['claim', 'checkpoint 1', 'checkpoint 2'],
    ])
  })

  test('is not written where nothing is new', async () => {
    await claim()
    expect(await touchAfter(29_999, { isNew: false })).toBe(1)
  })

  test.each([
    [45_000, 5000],
    [90_000, 10_000],
    [180_000, 20_000],
    [900_000, 20_000],
  ])(
    'is written less often the longer a run is: after %i ms, %i ms after the last time',
    async (age, gap) => {
      await claim()
      const before = await touchAfter(age)
      expect([await touchAfter(gap - 1), await touchAfter(1)]).toEqual([before, before + 1])
    },
  )

  test('is written less often where a write takes long: ten times as long as that after the last one', async () => {
    at.beforeWrite = () => void at.clock.advance(2500)
    await claim()
    expect([await touchAfter(24_999), await touchAfter(1)]).toEqual([1, 2])
    at.beforeWrite = () => void at.clock.advance(800)
    expect([await touchAfter(22_499), await touchAfter(1)]).toEqual([2, 3])
    expect([await touchAfter(7199), await touchAfter(1)]).toEqual([3, 4])
  })

  test('goes on where a write fails, and is written with the next', async () => {
    await claim()
    at.beforeWrite = () => Promise.reject(DOWN)
    expect(await touchAfter(5000)).toBe(1)
    expect(at.warnings).toEqual(['The ledger could not be written yet: ActionError: no'])
    at.beforeWrite = () => {}
    expect([await touchAfter(4999), await touchAfter(1), at.file.lines().length]).toEqual([1, 2, 2])
  })

  test('is written at the end, when the lease is given back', async () => {
    await claim()
    at.ledger.put(entry(ALPHA))
    await at.checkpoints.finish(() => 'end')
    expect([at.file.messages, at.file.lines(), at.file.leases()]).toEqual([
      ['claim', 'end'],
      ['stored alpha mem_alpha'],
      [],
    ])
  })
})

describe('the end', () => {
  test('comes once what is being written is written, so that it does not tell of that again', async () => {
    await claim()
    let release = () => {}
    at.beforeWrite = () => new Promise((resolve) => (release = resolve))
    await touchAfter(5000)
    const end = at.checkpoints.finish(async () => `${at.ledger.entries.size} stand there`)
    await settled()
    expect(at.file.messages).toEqual(['claim'])
    at.beforeWrite = () => {}
    release()
    await end
    expect([at.file.messages, at.file.leases()]).toEqual([['claim', 'checkpoint 1', '2 stand there'], []])
  })
})
