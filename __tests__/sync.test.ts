import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError, LedgerConflictError } from '../src/errors.ts'
import type { Rule } from '../src/extract/rule.ts'
import { mintToken } from '../src/local/tokens.ts'
import { Pace } from '../src/memory/pace.ts'
import type { Settings } from '../src/run.ts'
import { syncRepo } from '../src/sync.ts'
import { NOW } from './helpers/fake-clock.ts'
import { type LedgerInMemory, ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from './helpers/memories.ts'
import { type MemoryService, startService } from './helpers/memory-service.ts'
import { portsOf, settingsFor } from './helpers/run-ports.ts'

const rule = (content: string): Rule => {
  const place = { path: 'CONTRIBUTING.md', startLine: 1, endLine: 1, section: content }
  return { ...place, memoryType: 'project_rule', paths: [], body: content, content }
}
const ALPHA = rule('alpha')
const expired = await mintToken({ secret: 'any', expiresInSeconds: 60, now: () => NOW - 90_000 })

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

function sync(
  rules: readonly Rule[],
  ledger: LedgerInMemory,
  {
    settings = settingsFor(service.token),
    signal = new AbortController().signal,
    api = service.api,
    mayRetract = true,
  }: { settings?: Settings; signal?: AbortSignal; api?: MemoryService['api']; mayRetract?: boolean } = {},
) {
  const ports = portsOf({ api, clock: service.clock }, { ledgers: { [REPO]: ledger }, signal })
  const pace = new Pace({ ...ports, concurrency: 1 })
  const outcome = syncRepo(REPO, rules, { settings, ports, pace, heldBack: [], mayRetract })
  return outcome.then((result) => ({ ...result, log: ports.log }))
}

test('a repository is planned and applied, with the run in the ledger', async () => {
  const ledger = ledgerInMemory({ entries: [] })
  const { plan, applied, error, log } = await sync([ALPHA], ledger)
  const id = service.server.memories()[0]?.id
  expect([plan?.add.length, applied?.stored.length, error]).toEqual([1, 1, undefined])
  expect(ledger.entries()).toMatchObject([
    {
      text: 'alpha',
      id,
      commit: 'c0ffee',
      run: 'https://github.test/run/1',
      time: '2025-01-15T12:00:00.000Z',
    },
  ])
  expect(log.headings).toEqual([
    `Plan for acme/api: 1 to add, 0 to change, 0 to retract, 0 unchanged (plan ${plan?.hash.slice(0, 12)})`,
  ])
  expect(log.infos).toEqual([`stored ${id}  CONTRIBUTING.md:1  alpha`])
})

describe('no request and no write', () => {
  const cases: [string, readonly Rule[], Parameters<typeof settingsFor>[1]][] = [
    ['where there is nothing to do', [rule('gamma')], {}],
    ['where the run only plans', [ALPHA], { mode: 'plan' }],
    ['where the token is missing and there is nothing to do', [rule('gamma')], { nectrToken: '' }],
    ['where the run only plans without a token', [ALPHA], { mode: 'plan', nectrToken: '' }],
  ]
  test.each(cases)('%s', async (_, rules, options) => {
    const ledger = ledgerInMemory({ entries: [entry(memory('gamma'))] })
    const outcome = await sync(rules, ledger, { settings: settingsFor(service.token, options) })
    expect([outcome.error, outcome.applied]).toEqual([undefined, undefined])
    expect([service.calls(), ledger.messages]).toEqual([[], []])
  })

  test('where the token has expired, which is said with the time', async () => {
    const ledger = ledgerInMemory({ entries: [] })
    const { error, plan } = await sync([ALPHA], ledger, { settings: settingsFor(expired) })
    expect([error?.reason, error?.message, plan?.add.length]).toEqual([
      'token-expired',
      'The token of `nectr-token` expired on 2025-01-15T11:59:30.000Z.',
      1,
    ])
    expect([service.calls(), ledger.messages]).toEqual([[], []])
  })

  test('where more would be retracted than may be', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => entry(memory(`rule${index}`)))
    const ledger = ledgerInMemory({ entries })
    const { error, plan } = await sync([], ledger)
    expect([error?.reason, plan?.retract.length]).toEqual(['too-many-retractions', 10])
    expect([service.calls(), ledger.messages]).toEqual([[], []])
  })
})

describe('a token that is refused', () => {
  test('is named expired where its time ended during the run', async () => {
    const token = await mintToken({ secret: 'any', expiresInSeconds: 60, now: () => NOW })
    service.server.misbehave({ method: 'POST', kind: '401-expired' })
    const post: typeof service.api.post = (posted) => {
      service.clock.advance(60_000)
      return service.api.post(posted)
    }
    const ledger = ledgerInMemory({ entries: [] })
    const options = { settings: settingsFor(token), api: { ...service.api, post } }
    const { error, applied } = await sync([ALPHA], ledger, options)
    expect([error?.reason, error?.message]).toEqual([
      'token-expired',
      'The token of `nectr-token` expired on 2025-01-15T12:01:00.000Z.',
    ])
    expect([applied?.failed.length, ledger.lines()]).toEqual([1, []])
  })

  test('is named invalid where its time is not over', async () => {
    service.server.misbehave({ method: 'POST', kind: '401-expired' })
    expect((await sync([ALPHA], ledgerInMemory({ entries: [] }))).error?.reason).toBe('token-invalid')
  })
})

describe('a ledger', () => {
  const busy = (conflicts: number) => {
    let left = conflicts
    return ledgerInMemory({
      entries: [],
      beforeWrite(_, ledger) {
        if (left-- > 0) ledger.put(entry(memory(`theirs ${left}`)))
      },
    })
  }

  test('that another run has written is read and planned anew, with what is new in it', async () => {
    let isFirst = true
    const ledger = ledgerInMemory({
      entries: [],
      beforeWrite(_, moved) {
        if (isFirst) moved.put(entry(memory('alpha')))
        isFirst = false
      },
    })
    const { error, plan, log } = await sync([ALPHA, rule('beta')], ledger)
    expect([error, plan?.add.map(({ text }) => text), service.contents()]).toEqual([
      undefined,
      ['beta'],
      ['beta'],
    ])
    expect(log.infos[0]).toBe('Another run has written the ledger meanwhile: reading it again.')
    expect(service.clock.sleeps).toEqual([250])
  })

  test('that moves five times is still written', async () => {
    const ledger = busy(5)
    const { error, log } = await sync([ALPHA], ledger, { mayRetract: false })
    expect([error, ledger.entries().length, service.contents()]).toEqual([undefined, 6, ['alpha']])
    expect([log.headings.length, service.clock.sleeps]).toEqual([6, [250, 500, 1000, 2000, 4000]])
  })

  test('is not waited for any longer once the run is to end', async () => {
    const { signal } = new AbortController()
    const signals: (AbortSignal | undefined)[] = []
    const { clock } = service
    const sleep = async (_: number, given?: AbortSignal) => void signals.push(given)
    service = { ...service, clock: { ...clock, sleep } }
    await sync([ALPHA], busy(1), { signal, mayRetract: false })
    expect(signals.length).toBe(1)
    expect(signals[0]).toBe(signal)
  })

  test('that moves six times is given up, with nothing posted', async () => {
    const { error, log } = await sync([ALPHA], busy(6), { mayRetract: false })
    expect(error).toBeInstanceOf(LedgerConflictError)
    expect([error?.reason, log.headings.length, service.clock.sleeps.length]).toEqual([
      'ledger-conflict',
      6,
      5,
    ])
    expect(service.calls()).toEqual([])
  })

  test("that can't be read gives an error and no plan", async () => {
    const failure = new ActionError('ledger-forbidden', 'no', 'allow it')
    const ledger = { ...ledgerInMemory(), read: () => Promise.reject(failure) }
    const { repo, plan, error } = await sync([ALPHA], ledger)
    expect([repo, plan, error]).toEqual([REPO, undefined, failure])
  })

  test("that can't be written gives an error with the plan", async () => {
    const failure = new ActionError('ledger-forbidden', 'no', 'allow it')
    const ledger = { ...ledgerInMemory({ entries: [] }), write: () => Promise.reject(failure) }
    const { error, plan } = await sync([ALPHA], ledger)
    expect([error, plan?.add.length, service.calls()]).toEqual([failure, 1, []])
  })

  test('whose store has a defect lets the defect through', async () => {
    const ledger = { ...ledgerInMemory(), read: () => Promise.reject(new TypeError('a defect')) }
    await expect(sync([ALPHA], ledger)).rejects.toThrow(new TypeError('a defect'))
  })
})
