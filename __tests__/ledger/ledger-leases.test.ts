import { describe, expect, test } from '@jest/globals'
import { LedgerConflictError } from '../../src/errors.ts'
import type { Lease } from '../../src/ledger/lease.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'

const [alpha, beta] = [memory('alpha'), memory('beta')]
const lease = (holder: string, minute = 1): Lease => ({
  holder,
  run: `https://github.test/${holder}`,
  until: `2025-01-15T12:0${minute}:00.000Z`,
})
const pending = (of: typeof alpha, holder: string) => entry(of, { state: 'pending', holder })
const stored = (of: typeof alpha) => entry(of)

/** A ledger that this run, `me`, has announced alpha in, under its lease. */
async function claimed(file: LedgerInMemory): Promise<Ledger> {
  const ledger = await Ledger.open(REPO, file)
  ledger.put(pending(alpha, 'me'))
  ledger.hold(lease('me'))
  await ledger.claim('Mine')
  return ledger
}

/** Another run, which takes over what stands in the ledger and drops the leases that no entry names any more. */
async function takeOver(file: LedgerInMemory, ...memories: (typeof alpha)[]): Promise<void> {
  const other = await Ledger.open(REPO, file)
  for (const one of memories) other.put(pending(one, 'b1'))
  other.hold(lease('b1'))
  await other.claim('Theirs')
}

describe('a lease', () => {
  test('stands in the ledger with what is claimed under it', async () => {
    const file = ledgerInMemory()
    const ledger = await claimed(file)
    expect([file.leases(), ledger.leases, file.messages]).toEqual([[lease('me')], [lease('me')], ['Mine']])
    expect(ledger.isUnsaved).toBe(false)
  })

  test.each(['claim', 'save'] as const)(
    'is written by `%s` where nothing else is new, and once',
    async (write) => {
      const file = ledgerInMemory()
      const ledger = await claimed(file)
      ledger.hold(lease('me'))
      await ledger[write]('The same')
      ledger.hold(lease('me', 2))
      await ledger[write]('A later end')
      await ledger[write]('Again')
      expect([file.leases(), file.messages]).toEqual([[lease('me', 2)], ['Mine', 'A later end']])
    },
  )

  test('is gone with the write after it was given back', async () => {
    const file = ledgerInMemory()
    const ledger = await claimed(file)
    ledger.release()
    ledger.put(stored(alpha))
    await ledger.save('Done')
    await ledger.save('Again')
    expect([file.leases(), file.lines(), file.messages]).toEqual([
      [],
      ['stored alpha mem_alpha'],
      ['Mine', 'Done'],
    ])
    expect((await file.read()).text?.split('\n')[0]).toBe('{"format":1,"repo":"acme/api"}')
  })

  test('that was never held is not given back', async () => {
    const file = ledgerInMemory({ entries: [] })
    const ledger = await Ledger.open(REPO, file)
    ledger.release()
    await ledger.save('Nothing')
    expect(file.messages).toEqual([])
  })

  test('is told by what was noted, not by what stands there', async () => {
    const ledger = await Ledger.open(REPO, ledgerInMemory({ entries: [pending(beta, 'b1')] }))
    expect([ledger.isHeldBy('me'), ledger.isHeldBy('b1')]).toEqual([false, false])
    ledger.put(pending(alpha, 'me'))
    ledger.remove(beta.key)
    expect([ledger.isHeldBy('me'), ledger.isHeldBy('b1'), ledger.isUnsaved]).toEqual([true, false, true])
  })
})

describe('the lease of another run', () => {
  const file = () => ledgerInMemory({ entries: [pending(beta, 'b1')], leases: [lease('b1')] })

  test('is kept as long as an entry names it', async () => {
    const shared = file()
    const ledger = await claimed(shared)
    expect(shared.leases()).toEqual([lease('b1'), lease('me')])
    ledger.release()
    await ledger.save('Done')
    expect(shared.leases()).toEqual([lease('b1')])
  })

  test('is dropped once none does', async () => {
    const shared = file()
    const ledger = await Ledger.open(REPO, shared)
    ledger.put(stored(beta))
    await ledger.save('Found')
    expect(shared.leases()).toEqual([])
  })

  test('that came while this one was at work is kept by a write that merges', async () => {
    const shared = ledgerInMemory({ entries: [] })
    const ledger = await claimed(shared)
    await takeOver(shared, beta)
    ledger.put(stored(alpha))
    await ledger.save('Mine')
    expect([shared.leases(), ledger.hasLostLease]).toEqual([[lease('b1'), lease('me')], false])
    expect(shared.lines()).toEqual(['stored alpha mem_alpha', 'pending beta'])
  })
})

describe('a run whose entries another one has taken over', () => {
  test('has lost its lease as soon as it merges, and does not take it again with that write', async () => {
    const shared = ledgerInMemory()
    const ledger = await claimed(shared)
    await takeOver(shared, alpha)
    expect([shared.leases(), ledger.hasLostLease]).toEqual([[lease('b1')], false])
    ledger.put(stored(beta))
    ledger.hold(lease('me', 3))
    await ledger.save('Mine')
    expect([shared.leases(), ledger.hasLostLease]).toEqual([[lease('b1')], true])
    expect(shared.lines()).toEqual(['pending alpha', 'stored beta mem_beta'])
  })

  test('has lost it even where the other one has left the lease, for an entry that it does not need', async () => {
    const shared = ledgerInMemory({ entries: [pending(beta, 'me')] })
    const ledger = await claimed(shared)
    await takeOver(shared, alpha)
    expect(shared.leases()).toEqual([lease('me'), lease('b1')])
    ledger.hold(lease('me', 3))
    await ledger.save('Mine')
    expect(ledger.hasLostLease).toBe(true)
  })

  test('leaves alone what the other one says of them, and tells of the rest', async () => {
    const shared = ledgerInMemory({ entries: [pending(beta, 'me')] })
    const ledger = await claimed(shared)
    await takeOver(shared, alpha)
    ledger.remove(alpha.key)
    ledger.put(stored(beta))
    await ledger.save('Mine')
    expect(shared.entries()).toEqual([pending(alpha, 'b1'), stored(beta)])
    ledger.put(stored(alpha))
    ledger.remove(alpha.key)
    await ledger.save('Late')
    expect([shared.entries()[0], ledger.isUnsaved]).toEqual([pending(alpha, 'b1'), false])
  })

  test('does not bring back what the other one has deleted', async () => {
    const shared = ledgerInMemory({ entries: [stored(beta)] })
    const ledger = await claimed(shared)
    const other = await Ledger.open(REPO, shared)
    other.remove(alpha.key)
    await other.claim('Theirs')
    ledger.put(stored(alpha))
    ledger.release()
    await ledger.save('Mine')
    expect(shared.entries()).toEqual([stored(beta)])
  })

  test('loses nothing of what it was never at work on', async () => {
    const shared = ledgerInMemory({ entries: [stored(beta)] })
    const ledger = await claimed(shared)
    await takeOver(shared, beta)
    ledger.put(stored(beta))
    await ledger.save('Mine')
    expect([shared.leases(), ledger.hasLostLease]).toEqual([[lease('me')], false])
    expect(shared.lines()).toEqual(['pending alpha', 'stored beta mem_beta'])
  })

  test('is told of it as a conflict where it only claims', async () => {
    const shared = ledgerInMemory()
    const ledger = await claimed(shared)
    await takeOver(shared, alpha)
    ledger.hold(lease('me', 3))
    await expect(ledger.claim('Mine')).rejects.toThrow(LedgerConflictError)
    expect(shared.leases()).toEqual([lease('b1')])
  })
})
