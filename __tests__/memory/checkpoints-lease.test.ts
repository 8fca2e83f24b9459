import { describe, expect, test } from '@jest/globals'
import { ActionError, LedgerConflictError } from '../../src/errors.ts'
import { at, claim, leaseEnds, pending, touchAfter, useCheckpoints } from '../helpers/checkpoint-run.ts'
import { NOW } from '../helpers/fake-clock.ts'
import { settled } from '../helpers/settled.ts'

const DOWN = new ActionError('ledger-unavailable', 'no', 'later')
useCheckpoints()

describe('the lease', () => {
  test('is renewed with each write', async () => {
    await claim()
    await touchAfter(10_000)
    expect(leaseEnds()).toEqual([70_000])
  })

  test('is renewed by itself once half of it is over', async () => {
    await claim()
    const writes = [await touchAfter(30_000, { isNew: false }), await touchAfter(1, { isNew: false })]
    expect([writes, leaseEnds()]).toEqual([[1, 2], [90_001]])
  })

  test('lasts through a pause that is longer than it', async () => {
    await claim()
    at.pace.pausedUntil = NOW + 120_000
    expect([await touchAfter(1, { isNew: false }), leaseEnds()]).toEqual([2, [180_000]])
    expect([await touchAfter(120_000, { isNew: false }), leaseEnds()]).toEqual([2, [180_000]])
  })

  test('is renewed once, and a failure told once, however many ask for it meanwhile', async () => {
    await claim()
    let fail = () => {}
    at.beforeWrite = () => new Promise((_, reject) => (fail = () => reject(DOWN)))
    for (let count = 1; count <= 3; count++) await touchAfter(30_001, { isNew: false })
    fail()
    await settled()
    expect(at.warnings.length).toBe(1)
  })

  test('that could not be renewed in the background is tried again five seconds later', async () => {
    await claim()
    at.beforeWrite = () => Promise.reject(DOWN)
    await touchAfter(31_000, { isNew: false })
    await touchAfter(4999, { isNew: false })
    expect(at.warnings.length).toBe(1)
    at.beforeWrite = () => {}
    await touchAfter(1, { isNew: false })
    expect(leaseEnds()).toEqual([96_000])
  })
})

describe('before a request', () => {
  test('nothing is written while the lease outlasts it', async () => {
    await claim()
    at.clock.advance(39_999)
    await at.checkpoints.ensureLease()
    expect(at.file.messages).toEqual(['claim'])
  })

  test('the lease is renewed where it does not', async () => {
    await claim()
    at.clock.advance(40_000)
    await at.checkpoints.ensureLease()
    expect([at.file.messages, leaseEnds()]).toEqual([['claim', 'checkpoint 1'], [100_000]])
  })

  test('all wait until the lease is renewed', async () => {
    await claim()
    at.clock.advance(60_000)
    let release = () => {}
    at.beforeWrite = () => new Promise((resolve) => (release = resolve))
    const ready: string[] = []
    const all = ['a', 'b', 'c'].map((name) => at.checkpoints.ensureLease().then(() => ready.push(name)))
    await settled()
    expect(ready).toEqual([])
    release()
    await Promise.all(all)
    expect([ready, at.file.messages]).toEqual([
      ['a', 'b', 'c'],
      ['claim', 'checkpoint 1'],
    ])
  })

  test('a lease that could not be renewed is one that is over', async () => {
    await claim()
    at.beforeWrite = () => Promise.reject(DOWN)
    await touchAfter(31_000, { isNew: false })
    at.clock.advance(8999)
    await at.checkpoints.ensureLease()
    at.clock.advance(1)
    await expect(at.checkpoints.ensureLease()).rejects.toBe(DOWN)
  })

  test('a lease that could not be renewed then ends the work, and is not asked for each of the others', async () => {
    await claim()
    let tries = 0
    at.beforeWrite = () => {
      tries += 1
      throw DOWN
    }
    at.clock.advance(60_000)
    for (let count = 1; count <= 3; count++) await expect(at.checkpoints.ensureLease()).rejects.toBe(DOWN)
    expect(tries).toBe(1)
  })

  test('another run that has taken over is a conflict, for good', async () => {
    await claim()
    at.file.put(pending('b1'))
    at.clock.advance(60_000)
    for (let count = 1; count <= 2; count++) {
      const error = await at.checkpoints.ensureLease().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ActionError)
      expect(error).not.toBeInstanceOf(LedgerConflictError)
      expect(error).toMatchObject({
        reason: 'ledger-conflict',
        message: 'The ledger of acme/api was written by another run at the same time.',
      })
    }
    expect([at.file.leases(), at.file.messages]).toEqual([[], ['claim', 'checkpoint 2']])
    expect(await touchAfter(60_000)).toBe(2)
    await at.checkpoints.finish(() => 'end')
    expect(at.file.entries()).toMatchObject([{ text: 'alpha', holder: 'b1' }, { text: 'beta' }])
  })
})

describe('a run that ends before it has begun', () => {
  test('writes nothing where it has no lease', async () => {
    await at.checkpoints.giveBack()
    expect(at.file.messages).toEqual([])
  })

  test('gives back the lease of a claim whose answer was lost', async () => {
    await claim()
    await at.checkpoints.giveBack()
    expect([at.file.messages, leaseEnds(), at.file.lines()]).toEqual([
      ['claim', 'checkpoint 1'],
      [],
      ['pending alpha'],
    ])
  })

  test('says where that can not be written, and throws nothing', async () => {
    await claim()
    at.beforeWrite = () => Promise.reject(DOWN)
    await at.checkpoints.giveBack()
    expect(at.warnings).toEqual(['The ledger could not be written yet: ActionError: no'])
  })
})
