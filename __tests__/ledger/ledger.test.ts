import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'

const [alpha, beta, gamma] = [memory('alpha'), memory('beta'), memory('gamma')]
const stored = (of: typeof alpha, id = `mem_${of.text}`): Entry => entry(of, { id })
const pending = (of: typeof alpha): Entry => entry(of, { state: 'pending' })

describe('Ledger.open', () => {
  test('gives what stands in the file', async () => {
    const ledger = await Ledger.open(REPO, ledgerInMemory({ entries: [stored(beta), stored(alpha)] }))
    expect([ledger.repo, ledger.exists]).toEqual([REPO, true])
    expect(new Set(ledger.entries.values())).toEqual(new Set([stored(alpha), stored(beta)]))
  })

  test('gives no entries where there is no ledger, and tells that from an empty one', async () => {
    const absent = await Ledger.open(REPO, ledgerInMemory())
    const empty = await Ledger.open(REPO, ledgerInMemory({ entries: [] }))
    expect([absent.exists, absent.entries.size]).toEqual([false, 0])
    expect([empty.exists, empty.entries.size]).toEqual([true, 0])
  })

  test('rejects where the ledger can not be read', async () => {
    const file: LedgerFile = { read: async () => ({ text: 'oops' }), write: async () => ({ text: '' }) }
    await expect(Ledger.open(REPO, file)).rejects.toMatchObject({ reason: 'ledger-invalid' })
  })
})

describe.each(['claim', 'save'] as const)('%s', (write) => {
  test('writes what was noted on what was read', async () => {
    const file = ledgerInMemory({ entries: [stored(alpha), stored(beta)] })
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(gamma))
    ledger.remove(alpha.key)
    ledger.put(stored(beta, 'mem_new'))
    expect(ledger.entries.get(beta.key)?.id).toBe('mem_beta')
    await ledger[write]('A message')
    expect(file.lines()).toEqual(['stored beta mem_new', 'pending gamma'])
    expect([...ledger.entries.values()].map(({ text }) => text)).toEqual(['beta', 'gamma'])
    expect(file.messages).toEqual(['A message'])
  })

  test('writes nothing where nothing was noted since the last write', async () => {
    const file = ledgerInMemory()
    const ledger = await Ledger.open(REPO, file)
    await ledger[write]('Nothing')
    expect([file.messages, ledger.exists]).toEqual([[], false])
    ledger.put(pending(alpha))
    await ledger[write]('Something')
    await ledger[write]('Nothing more')
    expect([file.messages, ledger.exists]).toEqual([['Something'], true])
  })

  test('lets the last of several notes on one entry count', async () => {
    const file = ledgerInMemory({ entries: [stored(beta)] })
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(alpha))
    ledger.put(stored(alpha))
    ledger.remove(beta.key)
    ledger.put(pending(beta))
    ledger.put(stored(gamma))
    ledger.remove(gamma.key)
    await ledger[write]('Once')
    expect(file.lines()).toEqual(['stored alpha mem_alpha', 'pending beta'])
  })

  test('keeps what is noted during the write for the next one', async () => {
    let duringWrite = () => {}
    const file = ledgerInMemory({ entries: [stored(gamma)], beforeWrite: () => duringWrite() })
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(alpha))
    ledger.put(pending(beta))
    duringWrite = () => {
      ledger.put(stored(alpha))
      ledger.remove(gamma.key)
    }
    await ledger[write]('First')
    expect(file.lines()).toEqual(['pending alpha', 'pending beta', 'stored gamma mem_gamma'])
    duringWrite = () => {}
    await ledger[write]('Second')
    expect(file.lines()).toEqual(['stored alpha mem_alpha', 'pending beta'])
    expect(file.messages).toEqual(['First', 'Second'])
  })

  test('keeps what was noted where the write fails', async () => {
    let failure: Error | undefined = new Error('no network')
    const file = ledgerInMemory({
      beforeWrite: () => {
        if (failure) throw failure
      },
    })
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(alpha))
    await expect(ledger[write]('In vain')).rejects.toThrow('no network')
    expect(ledger.entries.size).toBe(0)
    failure = undefined
    await ledger[write]('Again')
    expect(file.lines()).toEqual(['pending alpha'])
  })
})

describe('a message that tells of what is written', () => {
  test('is asked for when that is known, again where it has to be written again, and not where there is nothing', async () => {
    let isFirst = true
    const file = ledgerInMemory({
      beforeWrite(_, self) {
        if (isFirst) self.put(stored(gamma))
        isFirst = false
      },
    })
    const ledger = await Ledger.open(REPO, file)
    const asked: string[] = []
    const message = () => {
      asked.push([...ledger.current.values()].map(({ text }) => text).join(' '))
      return `message ${asked.length}`
    }
    ledger.put(pending(alpha))
    const saved = ledger.save(message)
    ledger.put(pending(beta))
    await saved
    await ledger.save(message)
    expect([file.messages, asked]).toEqual([['message 2'], ['alpha beta', 'gamma alpha beta']])
  })
})

describe('saves that overlap', () => {
  test('are written one after the other, each with what was noted until it begins', async () => {
    const steps: string[] = []
    let release = () => {}
    const file = ledgerInMemory({
      beforeWrite: async (message) => {
        steps.push(`${message} begins`)
        await new Promise<void>((resolve) => {
          release = resolve
        })
        steps.push(`${message} ends`)
      },
    })
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(alpha))
    const first = ledger.save('First')
    const second = ledger.save('Second')
    await new Promise(setImmediate)
    ledger.put(pending(beta))
    release()
    await first
    expect(file.lines()).toEqual(['pending alpha'])
    await new Promise(setImmediate)
    release()
    await second
    expect(file.lines()).toEqual(['pending alpha', 'pending beta'])
    expect(steps).toEqual(['First begins', 'First ends', 'Second begins', 'Second ends'])
  })

  test('go on after one that failed', async () => {
    const file = ledgerInMemory({
      beforeWrite: (message) => {
        if (message === 'First') throw new Error('no network')
      },
    })
    const ledger = await Ledger.open(REPO, file)
    ledger.put(pending(alpha))
    const outcomes = await Promise.allSettled([ledger.save('First'), ledger.save('Second')])
    expect(outcomes).toEqual([
      { status: 'rejected', reason: new Error('no network') },
      { status: 'fulfilled', value: undefined },
    ])
    expect([file.messages, file.lines()]).toEqual([['Second'], ['pending alpha']])
  })
})
