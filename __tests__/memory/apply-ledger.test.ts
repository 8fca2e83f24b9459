import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError, LedgerConflictError } from '../../src/errors.ts'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const FORBIDDEN = new ActionError('ledger-forbidden', 'no', 'allow it')

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

const methods = () => service.server.requests().map(({ method }) => method)
const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id
const states = (lines: readonly string[]) => lines.map((line) => line.split(' ', 2).join(' '))

describe('a ledger', () => {
  test("that can't be written ends the apply before anything is posted", async () => {
    const beforeWrite = () => {
      throw FORBIDDEN
    }
    const ledger = ledgerInMemory({ entries: [], beforeWrite })
    await expect(applyMemories([ALPHA], { service, ledger })).rejects.toBe(FORBIDDEN)
    expect(methods()).toEqual([])
  })

  test('that another run has written since is a conflict before anything is posted', async () => {
    const beforeWrite = () => ledger.put(entry(GAMMA))
    const ledger = ledgerInMemory({ entries: [], beforeWrite })
    await expect(applyMemories([ALPHA], { service, ledger })).rejects.toBeInstanceOf(LedgerConflictError)
    expect([methods(), ledger.lines()]).toEqual([[], ['stored gamma mem_gamma']])
  })

  test('that another run writes during the posting keeps what both say', async () => {
    const ledger = ledgerInMemory({
      entries: [],
      beforeWrite: (message) => {
        if (message.startsWith('acme/api: 1 stored') && ledger.lines().length === 1) ledger.put(entry(GAMMA))
      },
    })
    await applyMemories([ALPHA], { service, ledger })
    expect(states(ledger.lines())).toEqual(['stored alpha', 'stored gamma'])
  })

  test("that can't be written at the end is an error, and what was posted is pending for the next run", async () => {
    let isBroken = true
    const ledger = ledgerInMemory({
      entries: [],
      beforeWrite: () => {
        if (isBroken && ledger.messages.length === 1) throw FORBIDDEN
      },
    })
    await expect(applyMemories([ALPHA], { service, ledger })).rejects.toBe(FORBIDDEN)
    expect(ledger.lines()).toEqual(['pending alpha'])
    isBroken = false
    expect((await applyMemories([ALPHA], { service, ledger })).told).toEqual(['found alpha'])
    expect(service.contents()).toEqual(['alpha'])
  })

  test('has what is known to be stored even where a defect ends the apply', async () => {
    const defect = new TypeError('a defect')
    const post: typeof service.api.post = async (rule) => {
      if (rule.text === 'beta') throw defect
      return await service.api.post(rule)
    }
    const ledger = ledgerInMemory({ entries: [] })
    const run = applyMemories([ALPHA, BETA, GAMMA], {
      service: { ...service, api: { ...service.api, post } },
      ledger,
    })
    await expect(run).rejects.toBe(defect)
    expect(states(ledger.lines())).toEqual(['stored alpha', 'pending beta', 'stored gamma'])
    expect([ledger.leases(), service.contents()]).toEqual([[], ['alpha', 'gamma']])
  })
})

describe('a long apply', () => {
  const memories = ['a', 'b', 'c', 'd'].map((text) => memory(text))

  test('writes what it knows every five seconds', async () => {
    const seen: string[][] = []
    const ledger = ledgerInMemory({ entries: [], beforeWrite: () => void seen.push(states(ledger.lines())) })
    const steps = [4999, 1, 4999, 0]
    await applyMemories(memories, {
      service,
      ledger,
      onProgress: (done) => service.clock.advance(steps[done - 1] ?? 0),
    })
    expect(ledger.messages.map((message) => message.split('\n')[0])).toEqual([
      'acme/api: announce 4 to store',
      'acme/api: 2 stored',
      'acme/api: 2 stored',
    ])
    expect(seen[2]?.filter((line) => line.startsWith('stored'))).toEqual(['stored a', 'stored b'])
  })

  test('goes on where such a write fails, says so, and tells it all in the next', async () => {
    let writes = 0
    const ledger = ledgerInMemory({
      entries: [],
      beforeWrite: () => {
        if (++writes === 2) throw FORBIDDEN
      },
    })
    const onProgress = (done: number) => service.clock.advance(done === 1 ? 5000 : 0)
    const run = await applyMemories(memories, { service, ledger, onProgress })
    expect(run.warnings).toEqual(['The ledger could not be written yet: ActionError: no'])
    expect(states(ledger.lines())).toEqual(['stored a', 'stored b', 'stored c', 'stored d'])
    expect(ledger.messages[1]?.split('\n').slice(0, 6)).toEqual([
      'acme/api: 4 stored',
      '',
      ...['a', 'b', 'c', 'd'].map((text) => `+ CONTRIBUTING.md:1 ${idOf(text)} ${text}`),
    ])
  })
})

describe('a cancelled run', () => {
  const CANCELLED = {
    reason: 'cancelled',
    message: 'The run was cancelled (acme/api). The rest is left to the next run.',
  }

  test('posts no more, and the ledger has what is stored', async () => {
    hold(service, 'gamma')
    const cancelled = new AbortController()
    const ledger = ledgerInMemory({ entries: [entry(GAMMA)] })
    const run = await applyMemories([ALPHA, BETA, memory('delta')], {
      service,
      ledger,
      signal: cancelled.signal,
      onProgress: () => cancelled.abort(),
    })
    // By then, the second is under way.
    expect(run).toMatchObject({
      ...{ stored: ['alpha', 'beta'], failed: ['delta'], waiting: ['gamma'], error: CANCELLED },
    })
    expect([methods(), states(ledger.lines())]).toEqual([
      ['POST', 'POST'],
      ['stored alpha', 'stored beta', 'stored gamma'],
    ])
    expect([ledger.leases(), ledger.entries().map(({ holder }) => holder)]).toEqual([
      [],
      [undefined, undefined, undefined],
    ])
  })

  test('deletes nothing where it is cancelled once all is posted', async () => {
    hold(service, 'gamma')
    const cancelled = new AbortController()
    const ledger = ledgerInMemory({ entries: [entry(GAMMA)] })
    const onProgress = () => cancelled.abort()
    const run = await applyMemories([ALPHA], { service, ledger, signal: cancelled.signal, onProgress })
    expect(run).toMatchObject({ stored: ['alpha'], failed: [], waiting: ['gamma'], error: CANCELLED })
    expect([methods(), states(ledger.lines())]).toEqual([['POST'], ['stored alpha', 'stored gamma']])
  })

  test('does nothing at all where it was cancelled before', async () => {
    const ledger = ledgerInMemory({ entries: [] })
    const run = await applyMemories([ALPHA], { service, ledger, signal: AbortSignal.abort() })
    expect(run).toMatchObject({ stored: [], failed: ['alpha'], error: CANCELLED })
    expect([methods(), ledger.messages]).toEqual([[], []])
  })

  test('leaves what was under way for the next run to look up', async () => {
    const cancelled = new AbortController()
    await service.close()
    service = await startService({
      signal: cancelled.signal,
      server: { faults: [{ method: 'POST', kind: 'timeout-after' }] },
    })
    hold(service, 'other')
    const ledger = ledgerInMemory({ entries: [] })
    // The endpoint has stored the memory by the time it shows it.
    const post: typeof service.api.post = async (rule) => {
      const answer = service.api.post(rule)
      while (!service.contents().includes(rule.text)) await new Promise(setImmediate)
      cancelled.abort()
      return await answer
    }
    const run = await applyMemories([ALPHA, BETA], {
      service: { ...service, api: { ...service.api, post } },
      ...{ ledger, signal: cancelled.signal },
    })
    expect([run.failed, run.error?.message]).toEqual([
      ['alpha', 'beta'],
      'The run was cancelled (acme/api). The rest is left to the next run.',
    ])
    expect(ledger.lines()).toEqual(['unconfirmed alpha'])
    const again = await startService({ apiUrl: service.server.url, token: service.token })
    expect((await applyMemories([ALPHA], { service: again, ledger })).told).toEqual(['found alpha'])
    await again.close()
    expect(service.contents()).toEqual(['alpha', 'other'])
  })
})
