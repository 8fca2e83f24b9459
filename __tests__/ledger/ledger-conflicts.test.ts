import { describe, expect, test } from '@jest/globals'
import { LedgerConflictError } from '../../src/errors.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'

const [alpha, beta, gamma] = [memory('alpha'), memory('beta'), memory('gamma')]
const stored = (of: typeof alpha, id = `mem_${of.text}`) => entry(of, { id })
const pending = (of: typeof alpha) => entry(of, { state: 'pending' })

/** A ledger's file that another run writes before each of the first `times` writes. */
function contested(
  times: number,
  other: (file: LedgerInMemory) => void,
): LedgerInMemory & { tries(): number } {
  let tries = 0
  const file = ledgerInMemory({
    entries: [stored(alpha)],
    beforeWrite: (_, self) => {
      if (++tries <= times) other(self)
    },
  })
  return { ...file, tries: () => tries }
}

describe('claim, where another run has written since', () => {
  test('rejects with a conflict, writes nothing and does not try again', async () => {
    const file = contested(1, (self) => self.put(stored(beta)))
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(gamma))
    await expect(ledger.claim('Mine')).rejects.toThrow(LedgerConflictError)
    expect(file.lines()).toEqual(['stored alpha mem_alpha', 'stored beta mem_beta'])
    expect(file.tries()).toBe(1)
  })
})

describe('save, where another run has written since', () => {
  test('keeps the entries of the other run, and lets what was noted here win', async () => {
    const file = contested(1, (self) => self.put(stored(beta), pending(gamma), stored(alpha, 'mem_other')))
    const ledger = await Ledger.open(REPO, file)
    ledger.put(stored(gamma))
    await ledger.save('Mine')
    expect(file.lines()).toEqual(['stored alpha mem_other', 'stored beta mem_beta', 'stored gamma mem_gamma'])
    expect(ledger.entries.get(alpha.key)?.id).toBe('mem_other')
    expect(file.tries()).toBe(2)
  })

  test('removes what was noted as gone, and no more', async () => {
    const file = contested(1, (self) => self.put(stored(beta)))
    const ledger = await Ledger.open(REPO, file)
    ledger.remove(alpha.key)
    await ledger.save('Mine')
    expect(file.lines()).toEqual(['stored beta mem_beta'])
  })

  test.each([
    [7, 8, true],
    [8, 8, false],
  ])('of %i others tries %i times; succeeds: %s', async (others, tries, succeeds) => {
    let number = 0
    const file = contested(others, (self) => self.put(stored(beta, `mem_${++number}`)))
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(gamma))
    const outcome = await ledger.save('Mine').catch((error: unknown) => error)
    expect(outcome instanceof LedgerConflictError).toBe(!succeeds)
    expect(file.tries()).toBe(tries)
    expect(file.lines().includes('pending gamma')).toBe(succeeds)
  })

  test('never overwrites a ledger of a newer format that the other run has left, however often it is tried', async () => {
    const newer = '{"format":2,"repo":"acme/api"}\n'
    let text: string | undefined
    const file: LedgerFile = {
      read: async () => ({ text }),
      async write(next, before) {
        text ??= newer
        if (before.text !== text) throw new LedgerConflictError('in the test')
        text = next
        return { text }
      },
    }
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(alpha))
    for (const message of ['Mine', 'Again', 'Last']) {
      await expect(ledger.save(message)).rejects.toThrow('The ledger of acme/api has format 2')
    }
    expect(text).toBe(newer)
  })
})
