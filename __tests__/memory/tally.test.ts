import { beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { type Stored, Tally } from '../../src/memory/tally.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, PROVENANCE, planOf, REPO } from '../helpers/memories.ts'

const alpha = memory('alpha')
const REJECTED = new ActionError('rules-rejected', 'no', 'change it')
const DOWN = new ActionError('memory-unavailable', 'down', 'later')

const ANNOUNCED = { holder: 'this-run', copy: undefined }

let file: LedgerInMemory
let told: Stored[]
let save: () => Promise<string[]>
beforeEach(() => {
  told = []
})

async function tallyWith(...entries: Entry[]): Promise<Tally> {
  file = ledgerInMemory({ entries })
  const ledger = await Ledger.open(REPO, file)
  save = async () => {
    await ledger.save('save')
    return file.lines()
  }
  const onStored = (stored: Stored) => void told.push(stored)
  return new Tally(planOf([alpha], entries), { ledger, provenance: PROVENANCE, onStored })
}

describe('what is noted of a new memory', () => {
  test('is pending before it is posted', async () => {
    ;(await tallyWith()).announce(alpha, ANNOUNCED)
    expect(await save()).toEqual(['pending alpha'])
    const { key, text, sources } = alpha
    const noted = { key, type: 'project_rule', text, id: null, state: 'pending', sources, ...PROVENANCE }
    expect(file.entries()).toEqual([{ ...noted, holder: 'this-run' }])
  })

  test('is its id once it is stored, and whoever wants to know is told', async () => {
    const tally = await tallyWith()
    tally.announce(alpha, ANNOUNCED)
    tally.store(alpha, 'mem_1', 'posted')
    expect(await save()).toEqual(['stored alpha mem_1'])
    expect([told, tally.stored]).toEqual(Array(2).fill([{ memory: alpha, id: 'mem_1', how: 'posted' }]))
  })

  test('is a try where it was taken without proof, and none where there was no answer', async () => {
    const tally = await tallyWith()
    tally.announce(alpha, ANNOUNCED)
    tally.doubt(alpha, 'accepted')
    expect(await save()).toEqual(['unconfirmed alpha ×1'])
    expect(file.entries()[0]).toMatchObject({ reason: 'taken without an id, and not in the list' })
    tally.doubt(alpha, 'unanswered')
    expect(await save()).toEqual(['unconfirmed alpha'])
    expect(file.entries()[0]).toMatchObject({ reason: 'no answer, and not in the list' })
    expect([tally.unconfirmed, tally.failed, tally.stored]).toEqual([[], [], []])
  })

  test.each([
    ['is stored', (tally: Tally) => tally.store(alpha, 'mem_1', 'found')],
    ['is in doubt', (tally: Tally) => tally.doubt(alpha, 'accepted')],
  ])('names no holder any more once it %s', async (_, note) => {
    const tally = await tallyWith()
    tally.announce(alpha, ANNOUNCED)
    note(tally)
    await save()
    expect(file.entries()[0]?.holder).toBe(undefined)
  })

  test('gives the reason of a memory that is left without proof, and leaves the ledger alone', async () => {
    const left = entry(alpha, { state: 'unconfirmed', tries: 2, reason: 'as before' })
    const tally = await tallyWith(left)
    tally.leave(alpha, 'accepted')
    tally.leave(alpha, 'unanswered')
    await save()
    expect([file.entries(), file.messages]).toEqual([[left], []])
    expect(tally.unconfirmed).toEqual([
      { memory: alpha, reason: 'taken without an id, and not in the list' },
      { memory: alpha, reason: 'no answer, and not in the list' },
    ])
  })

  test.each([REJECTED, DOWN])('is nothing once it is known not to be stored: $reason', async (error) => {
    const tally = await tallyWith()
    tally.announce(alpha, ANNOUNCED)
    await save()
    tally.fail(alpha, error)
    expect(await save()).toEqual([])
    expect(tally.failed).toEqual([{ memory: alpha, error }])
  })
})

describe('what is noted of a memory that an earlier run left', () => {
  test('counts its runs on', async () => {
    const tally = await tallyWith(entry(alpha, { state: 'unconfirmed', tries: 1 }))
    expect(tally.triesOf(alpha)).toBe(1)
    tally.announce(alpha, ANNOUNCED)
    expect(await save()).toEqual(['pending alpha ×1'])
    tally.doubt(alpha, 'accepted')
    expect(await save()).toEqual(['unconfirmed alpha ×2'])
  })

  test('keeps the id of an earlier copy that is to go first, until that has gone', async () => {
    const tally = await tallyWith(entry(alpha, { state: 'retracting', tries: 2 }))
    tally.announce(alpha, { holder: 'this-run', copy: 'mem_alpha' })
    expect(await save()).toEqual(['pending alpha mem_alpha'])
    tally.store(alpha, 'mem_new', 'posted')
    expect(await save()).toEqual(['stored alpha mem_new'])
  })

  test('does not count the runs that tried to delete it', async () => {
    const tally = await tallyWith(entry(alpha, { state: 'retracting', tries: 2 }))
    expect(tally.triesOf(alpha)).toBe(0)
  })

  test('is what was there before where the service fails', async () => {
    const left = entry(alpha, { state: 'unconfirmed', tries: 1 })
    const tally = await tallyWith(left)
    tally.announce(alpha, ANNOUNCED)
    tally.fail(alpha, DOWN)
    await save()
    expect(file.entries()).toEqual([left])
  })

  test('is nothing where the service refuses it', async () => {
    const tally = await tallyWith(entry(alpha, { state: 'pending' }))
    tally.fail(alpha, REJECTED)
    expect(await save()).toEqual([])
  })
})
