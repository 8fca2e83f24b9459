import { beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError, LedgerConflictError } from '../../src/errors.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { Checkpoints } from '../../src/memory/checkpoints.ts'
import { type FakeClock, fakeClock, NOW } from '../helpers/fake-clock.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'
import { settled } from '../helpers/settled.ts'

const [ALPHA, BETA] = [memory('alpha'), memory('beta')]
const DOWN = new ActionError('ledger-unavailable', 'no', 'later')
const pending = (holder: string) => entry(ALPHA, { state: 'pending', holder })

let clock: FakeClock
let file: LedgerInMemory
let ledger: Ledger
let checkpoints: Checkpoints
let warnings: string[]
let beforeWrite: (message: string) => void | Promise<void>
const pace = { pausedUntil: 0 }

beforeEach(async () => {
  clock = fakeClock()
  file = ledgerInMemory({ beforeWrite: (message) => beforeWrite(message) })
  ledger = await Ledger.open(REPO, file)
  beforeWrite = () => {}
  warnings = []
  pace.pausedUntil = 0
  let count = 0
  checkpoints = new Checkpoints({
    ...{ ledger, clock, pace, run: 'https://github.test/run/1' },
    identity: { id: 'me', process: 'box:1:2', hasEnded: async () => false },
    log: { warning: (line) => void warnings.push(line) },
    message: () => `checkpoint ${++count}`,
  })
})

/** Claims alpha, as this run does before it posts. */
async function claim(): Promise<void> {
  ledger.put(pending('me'))
  await checkpoints.claim('claim')
}

/** Takes note of something new, lets time pass and says that there may be something to write. */
async function touchAfter(ms: number, { isNew = true } = {}): Promise<number> {
  if (isNew) ledger.put(entry(BETA, { time: `${clock.now()} ${ms}` }))
  clock.advance(ms)
  checkpoints.touch()
  await settled()
  return file.messages.length
}

const until = () => file.leases().map((lease) => Date.parse(lease.until) - NOW)

describe('the claim', () => {
  test('comes with a lease of a minute that says who holds it, and where to read of the run', async () => {
    await claim()
    expect([file.messages, file.lines()]).toEqual([['claim'], ['pending alpha']])
    expect(file.leases()).toEqual([
      {
        holder: 'me',
        run: 'https://github.test/run/1',
        until: '2025-01-15T12:01:00.000Z',
        process: 'box:1:2',
      },
    ])
  })

  test('of nothing that is to be posted or deleted comes without a lease', async () => {
    ledger.put(entry(ALPHA))
    await checkpoints.claim('found')
    expect([await touchAfter(50_000), file.leases()]).toEqual([1, []])
  })

  test('is refused where another run has written since', async () => {
    file.put(entry(BETA))
    await expect(claim()).rejects.toThrow(LedgerConflictError)
    expect(file.leases()).toEqual([])
  })

  test('is the first that is written: what is found before it is only part of the truth', async () => {
    expect([await touchAfter(0), await touchAfter(60_000, { isNew: false })]).toEqual([0, 0])
    expect((await file.read()).text).toBe(undefined)
  })
})

describe('what has come of memories', () => {
  test('is written after five seconds, and then at least five seconds after the last time', async () => {
    await claim()
    const writes: number[] = []
    for (const ms of [4999, 1, 4999, 1]) writes.push(await touchAfter(ms))
    expect([writes, file.messages]).toEqual([
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

  test('goes on where a write fails, and is written with the next', async () => {
    await claim()
    beforeWrite = () => Promise.reject(DOWN)
    expect(await touchAfter(5000)).toBe(1)
    expect(warnings).toEqual(['The ledger could not be written yet: ActionError: no'])
    beforeWrite = () => {}
    expect([await touchAfter(4999), await touchAfter(1), file.lines().length]).toEqual([1, 2, 2])
  })

  test('is written at the end, when the lease is given back', async () => {
    await claim()
    ledger.put(entry(ALPHA))
    await checkpoints.finish(() => 'end')
    expect([file.messages, file.lines(), file.leases()]).toEqual([
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
    beforeWrite = () => new Promise((resolve) => (release = resolve))
    await touchAfter(5000)
    const end = checkpoints.finish(async () => `${ledger.entries.size} stand there`)
    await settled()
    expect(file.messages).toEqual(['claim'])
    beforeWrite = () => {}
    release()
    await end
    expect([file.messages, file.leases()]).toEqual([['claim', 'checkpoint 1', '2 stand there'], []])
  })
})

describe('the lease', () => {
  test('is renewed with each write', async () => {
    await claim()
    await touchAfter(10_000)
    expect(until()).toEqual([70_000])
  })

  test('is renewed by itself once half of it is over', async () => {
    await claim()
    const writes = [await touchAfter(30_000, { isNew: false }), await touchAfter(1, { isNew: false })]
    expect([writes, until()]).toEqual([[1, 2], [90_001]])
  })

  test('lasts through a pause that is longer than it', async () => {
    await claim()
    pace.pausedUntil = NOW + 120_000
    expect([await touchAfter(1, { isNew: false }), until()]).toEqual([2, [180_000]])
    expect([await touchAfter(120_000, { isNew: false }), until()]).toEqual([2, [180_000]])
  })

  test('is renewed once, and a failure told once, however many ask for it meanwhile', async () => {
    await claim()
    let fail = () => {}
    beforeWrite = () => new Promise((_, reject) => (fail = () => reject(DOWN)))
    for (let count = 1; count <= 3; count++) await touchAfter(30_001, { isNew: false })
    fail()
    await settled()
    expect(warnings.length).toBe(1)
  })

  test('that could not be renewed in the background is tried again five seconds later', async () => {
    await claim()
    beforeWrite = () => Promise.reject(DOWN)
    await touchAfter(31_000, { isNew: false })
    await touchAfter(4999, { isNew: false })
    expect(warnings.length).toBe(1)
    beforeWrite = () => {}
    await touchAfter(1, { isNew: false })
    expect(until()).toEqual([96_000])
  })
})

describe('before a request', () => {
  test('nothing is written while the lease outlasts it', async () => {
    await claim()
    clock.advance(39_999)
    await checkpoints.ensureLease()
    expect(file.messages).toEqual(['claim'])
  })

  test('the lease is renewed where it does not', async () => {
    await claim()
    clock.advance(40_000)
    await checkpoints.ensureLease()
    expect([file.messages, until()]).toEqual([['claim', 'checkpoint 1'], [100_000]])
  })

  test('all wait until the lease is renewed', async () => {
    await claim()
    clock.advance(60_000)
    let release = () => {}
    beforeWrite = () => new Promise((resolve) => (release = resolve))
    const ready: string[] = []
    const all = ['a', 'b', 'c'].map((name) => checkpoints.ensureLease().then(() => ready.push(name)))
    await settled()
    expect(ready).toEqual([])
    release()
    await Promise.all(all)
    expect([ready, file.messages]).toEqual([
      ['a', 'b', 'c'],
      ['claim', 'checkpoint 1'],
    ])
  })

  test('a lease that could not be renewed is one that is over', async () => {
    await claim()
    beforeWrite = () => Promise.reject(DOWN)
    await touchAfter(31_000, { isNew: false })
    clock.advance(8999)
    await checkpoints.ensureLease()
    clock.advance(1)
    await expect(checkpoints.ensureLease()).rejects.toBe(DOWN)
  })

  test('a lease that could not be renewed then ends the work, and is not asked for each of the others', async () => {
    await claim()
    let tries = 0
    beforeWrite = () => {
      tries += 1
      throw DOWN
    }
    clock.advance(60_000)
    for (let count = 1; count <= 3; count++) await expect(checkpoints.ensureLease()).rejects.toBe(DOWN)
    expect(tries).toBe(1)
  })

  test('another run that has taken over is a conflict, for good', async () => {
    await claim()
    file.put(pending('b1'))
    clock.advance(60_000)
    for (let count = 1; count <= 2; count++) {
      const error = await checkpoints.ensureLease().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ActionError)
      expect(error).not.toBeInstanceOf(LedgerConflictError)
      expect(error).toMatchObject({
        reason: 'ledger-conflict',
        message: 'The ledger of acme/api was written by another run at the same time.',
      })
    }
    expect([file.leases(), file.messages]).toEqual([[], ['claim', 'checkpoint 2']])
    expect(await touchAfter(60_000)).toBe(2)
    await checkpoints.finish(() => 'end')
    expect(file.entries()).toMatchObject([{ text: 'alpha', holder: 'b1' }, { text: 'beta' }])
  })
})
