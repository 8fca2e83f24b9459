import { describe, expect, test } from '@jest/globals'
import { LedgerConflictError } from '../../src/errors.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { Remembered } from '../../src/ledger/remembered.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'

const [alpha, beta] = [memory('alpha'), memory('beta')]
const PLAIN = { format: 1, repo: REPO }
const LEASE = { holder: 'me', run: '', until: '2025-01-15T12:01:00.000Z' }
const remembered = (plan: string): Remembered => {
  return { settled: { plan } as Exclude<Remembered['settled'], undefined>, read: `read ${plan}` }
}

/** A ledger that holds alpha, and in its header what a run remembered; later writes are met by `beforeWrite`. */
async function remembering(beforeWrite = (_file: LedgerInMemory) => {}) {
  const file = ledgerInMemory({
    entries: [],
    beforeWrite: (message, self) => {
      if (message !== 'First') beforeWrite(self)
    },
  })
  const ledger = await Ledger.open(REPO, file)
  ledger.put(entry(alpha))
  ledger.remember(remembered('one'))
  await ledger.save('First')
  return { file, ledger }
}

describe('what is remembered', () => {
  test('stands in the header of the next write, and is read from there', async () => {
    const { file, ledger } = await remembering()
    const text = (await file.read()).text
    expect(text?.split('\n')[0]).toBe(
      '{"format":1,"repo":"acme/api","settled":{"plan":"one"},"read":"read one"}',
    )
    expect(ledger.header).toEqual({ ...PLAIN, ...remembered('one') })
    expect((await Ledger.open(REPO, file)).header).toEqual(ledger.header)
  })

  test.each(['claim', 'save'] as const)(
    'is written by `%s` alone, and only where it is new',
    async (write) => {
      const { file, ledger } = await remembering()
      ledger.remember(remembered('one'))
      await ledger[write]('The same')
      ledger.remember(remembered('two'))
      await ledger[write]('Another')
      await ledger[write]('Nothing more')
      expect([file.messages, ledger.header]).toEqual([
        ['First', 'Another'],
        { ...PLAIN, ...remembered('two') },
      ])
      expect(file.lines()).toEqual(['stored alpha mem_alpha'])
    },
  )

  test('is written where it says less than before', async () => {
    const { ledger } = await remembering()
    ledger.remember({ read: 'read one' })
    await ledger.save('Less')
    expect(ledger.header).toEqual({ ...PLAIN, read: 'read one' })
  })

  test('is nothing where that is taken back before the write', async () => {
    const { file, ledger } = await remembering()
    ledger.remember(remembered('two'))
    ledger.remember(undefined)
    await ledger.save('Nothing')
    expect(file.messages).toEqual(['First'])
  })

  test('stands beside the lease of a run', async () => {
    const { file, ledger } = await remembering()
    ledger.hold(LEASE)
    ledger.put(entry(alpha, { state: 'pending', holder: 'me' }))
    ledger.remember(remembered('two'))
    await ledger.save('Mine')
    expect(ledger.header).toEqual({ ...PLAIN, ...remembered('two'), leases: [LEASE] })
    expect(file.leases()).toEqual([LEASE])
  })

  test('is forgotten with a note after it, which it did not know of', async () => {
    const { ledger } = await remembering()
    ledger.remember(remembered('two'))
    ledger.put(entry(beta))
    await ledger.save('More')
    expect(ledger.header).toEqual({ ...PLAIN, read: 'read one' })
  })

  test('stays noted where the write fails', async () => {
    let isDown = true
    const { ledger } = await remembering(() => {
      if (isDown) throw new Error('no network')
    })
    ledger.put(entry(beta))
    ledger.remember(remembered('two'))
    await expect(ledger.save('In vain')).rejects.toThrow('no network')
    expect(ledger.header).toEqual({ ...PLAIN, ...remembered('one') })
    isDown = false
    await ledger.save('Again')
    expect(ledger.header).toEqual({ ...PLAIN, ...remembered('two') })
  })
})

describe('a write without anything to remember', () => {
  test('drops what was settled where an entry changes, and keeps what documents gave', async () => {
    const { ledger } = await remembering()
    ledger.put(entry(beta))
    await ledger.save('More')
    expect(ledger.header).toEqual({ ...PLAIN, read: 'read one' })
  })
})

describe('what is remembered, where another run has written since', () => {
  test('is forgotten by a write that merges, since it was said of other entries', async () => {
    let isFirst = true
    const { file, ledger } = await remembering((self) => {
      if (isFirst) self.put(entry(alpha, { id: 'mem_theirs' }))
      isFirst = false
    })
    ledger.put(entry(beta))
    ledger.remember(remembered('two'))
    await ledger.save('Mine')
    expect(file.lines()).toEqual(['stored alpha mem_theirs', 'stored beta mem_beta'])
    expect(ledger.header).toEqual({ ...PLAIN, read: 'read one' })
  })

  test('is not written at all where there is nothing else to write', async () => {
    let isFirst = true
    const { file, ledger } = await remembering((self) => {
      if (isFirst) self.put(entry(beta))
      isFirst = false
    })
    ledger.remember(remembered('two'))
    await ledger.save('Mine')
    expect([file.messages, ledger.entries.size]).toEqual([['First'], 2])
  })

  test('is a conflict where it is only claimed', async () => {
    const { file, ledger } = await remembering((self) => self.put(entry(beta)))
    ledger.remember(remembered('two'))
    await expect(ledger.claim('Mine')).rejects.toThrow(LedgerConflictError)
    expect(file.messages).toEqual(['First'])
  })
})
