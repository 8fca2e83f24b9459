import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Rule } from '../src/extract/rule.ts'
import type { Entry } from '../src/ledger/entry.ts'
import { Pace } from '../src/memory/pace.ts'
import { memoryKey } from '../src/plan/memory.ts'
import type { Settings } from '../src/run.ts'
import { syncRepo } from '../src/sync.ts'
import { hold } from './helpers/apply-run.ts'
import { type LedgerInMemory, ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from './helpers/memories.ts'
import { type MemoryService, startService } from './helpers/memory-service.ts'
import { portsOf, settingsFor } from './helpers/run-ports.ts'
import { SECRETS } from './helpers/secrets.ts'

const rule = (content: string): Rule => {
  const place = { path: 'CONTRIBUTING.md', startLine: 1, endLine: 1, section: content }
  return { ...place, memoryType: 'project_rule', paths: [], body: content, content }
}
const [ALPHA, BETA] = [rule('alpha'), rule('beta')]
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi 200'
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'
const POST = 'POST /api/v1/memory 200'

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

const onSchedule = (token = service.token): Settings => {
  const settings = settingsFor(token)
  return { ...settings, decision: { ...settings.decision, checksDrift: true } }
}

async function sync(rules: readonly Rule[], ledger: LedgerInMemory, settings = onSchedule()) {
  const ports = portsOf(service, { ledgers: { [REPO]: ledger } })
  const pace = new Pace({ ...ports, concurrency: 1 })
  const outcome = await syncRepo(REPO, rules, { settings, ports, pace, heldBack: [], mayRetract: true })
  return { ...outcome, log: ports.log }
}

const ledgerOf = (...entries: readonly Entry[]) => ledgerInMemory({ entries })
const texts = (list: readonly { readonly text: string }[] = []) => list.map(({ text }) => text)
const idOf = (text: string) => service.server.memories().find(({ content }) => content === text)?.id
const fill = (count: number) => hold(service, ...Array.from({ length: count }, (_, n) => `other ${n}`))

describe('on a schedule', () => {
  test('a ledger that agrees takes one call and no write', async () => {
    hold(service, 'alpha')
    const ledger = ledgerOf(entry(memory('alpha')))
    const { error, drift, log } = await sync([ALPHA], ledger)
    expect([error, drift?.missing, service.calls(), ledger.messages]).toEqual([undefined, [], [ALL], []])
    expect(log.headings[0]).toBe('Drift of acme/api: 0 missing, 0 moved, 0 unknown, 0 foreign')
  })

  test('what is missing is posted again, with its new id in the ledger', async () => {
    hold(service, 'beta', 'by hand')
    const ledger = ledgerOf(entry(memory('alpha')), entry(memory('beta')))
    const { error, drift, plan, applied, log } = await sync([ALPHA, BETA], ledger)
    expect([error, texts(drift?.missing), texts(plan?.add), drift?.foreign]).toEqual([
      undefined,
      ['alpha'],
      ['alpha'],
      1,
    ])
    expect([applied?.stored.length, service.calls()]).toEqual([1, [ALL, LIST, POST]])
    expect(ledger.lines()).toEqual([`stored alpha ${idOf('alpha')}`, 'stored beta mem_beta'])
    expect(log.lines.slice(0, 2)).toEqual([
      'Drift of acme/api: 1 missing, 0 moved, 0 unknown, 1 foreign',
      'missing  mem_alpha  CONTRIBUTING.md:1  alpha',
    ])
  })

  test('what is missing and in no document leaves the ledger, without a deletion', async () => {
    hold(service, 'beta')
    const ledger = ledgerOf(entry(memory('alpha')), entry(memory('beta')))
    const { plan, drift } = await sync([BETA], ledger)
    expect([plan?.retract, texts(drift?.missing), ledger.lines()]).toEqual([
      [],
      ['alpha'],
      ['stored beta mem_beta'],
    ])
    expect(service.calls()).toEqual([ALL, LIST])
    expect(ledger.messages.map((message) => message.split('\n').slice(0, 3))).toEqual([
      ['acme/api: compared with the service: 1 missing', '', '- CONTRIBUTING.md:1 mem_alpha alpha'],
    ])
  })

  test('what is stored under another id gets it in the ledger, and is not posted', async () => {
    service.server.add({ id: 'mem_9', repo: REPO, content: 'alpha', memoryType: 'project_rule' })
    const ledger = ledgerOf(entry(memory('alpha')))
    const { plan } = await sync([ALPHA], ledger)
    expect([plan?.unchanged.length, ledger.lines(), service.calls()]).toEqual([
      1,
      ['stored alpha mem_9'],
      [ALL, LIST],
    ])
    expect(ledger.entries()[0]).toMatchObject({ commit: 'bed', run: 'https://github.test/run/1' })
  })

  test('a new id goes into the same write as what there is to do beside it', async () => {
    service.server.add({ id: 'mem_9', repo: REPO, content: 'alpha', memoryType: 'project_rule' })
    const ledger = ledgerOf(entry(memory('alpha')))
    await sync([ALPHA, BETA], ledger)
    expect([ledger.lines(), ledger.messages.length]).toEqual([
      ['stored alpha mem_9', `stored beta ${idOf('beta')}`],
      2,
    ])
  })

  test('a ledger that another run writes meanwhile is read and compared again', async () => {
    hold(service, 'beta')
    let isFirst = true
    const ledger = ledgerInMemory({
      entries: [entry(memory('alpha')), entry(memory('beta'))],
      beforeWrite(_, moved) {
        if (isFirst) moved.put(entry(memory('gone', 'architecture')))
        isFirst = false
      },
    })
    const { error, drift } = await sync([BETA], ledger)
    expect([error, texts(drift?.missing).sort(), ledger.lines()]).toEqual([
      undefined,
      ['alpha', 'gone'],
      ['stored beta mem_beta'],
    ])
  })

  test('a credential in what is missing is shown nowhere', async () => {
    const { text } = SECRETS['a classic token of GitHub'] ?? { text: '' }
    const content = `Use ${text}.`
    const key = memoryKey(REPO, 'project_rule', content)
    hold(service, 'beta')
    const ledger = ledgerOf({ ...entry(memory('alpha')), text: content, key }, entry(memory('beta')))
    const { drift, log } = await sync([BETA], ledger)
    expect(drift?.missing.length).toBe(1)
    expect(JSON.stringify([drift, log.lines, ledger.messages])).not.toContain(text)
  })
})

describe('a service that shows nothing while the ledger holds memories', () => {
  const message =
    'The memory API shows no memory of acme/api at all, though the ledger holds 1: its store may be down. Nothing was posted or retracted.'

  test('fails the run before anything is posted or retracted, with the plan', async () => {
    const ledger = ledgerOf(entry(memory('alpha')))
    const { error, drift, plan, applied } = await sync([BETA], ledger)
    expect([error?.reason, error?.message]).toEqual(['drift-unknown', message])
    expect([texts(drift?.unknown), texts(plan?.add), texts(plan?.retract)]).toEqual([
      ['alpha'],
      ['beta'],
      ['alpha'],
    ])
    expect([applied, service.calls(), ledger.messages]).toEqual([undefined, [ALL], []])
  })

  test('fails it where there is nothing to do, too', async () => {
    const { error } = await sync([ALPHA], ledgerOf(entry(memory('alpha'))))
    expect(error?.reason).toBe('drift-unknown')
  })

  test('is the same as one whose list is broken', async () => {
    hold(service, 'alpha')
    service.server.misbehave({ method: 'GET', kind: '502', times: 3 })
    const { error } = await sync([ALPHA], ledgerOf(entry(memory('alpha'))))
    expect(error?.reason).toBe('drift-unknown')
  })

  test('is no failure where the ledger holds none', async () => {
    const { error } = await sync([ALPHA], ledgerOf())
    expect([error, service.contents()]).toEqual([undefined, ['alpha']])
  })
})

test('a full list that can not tell is a warning, and the run goes on', async () => {
  fill(100)
  const ledger = ledgerOf(entry(memory('alpha')))
  const { error, drift } = await sync([ALPHA, BETA], ledger)
  expect([error, texts(drift?.unknown), service.contents().includes('beta')]).toEqual([
    undefined,
    ['alpha'],
    true,
  ])
  expect(ledger.lines()).toEqual(['stored alpha mem_alpha', `stored beta ${idOf('beta')}`])
})

test('50 texts are looked for at most', async () => {
  fill(100)
  const rules = Array.from({ length: 60 }, (_, n) => rule(`rule ${n}`))
  const ledger = ledgerOf(...rules.map(({ content }) => entry(memory(content))))
  const { drift } = await sync(rules, ledger)
  expect([drift?.unknown.length, service.calls().length]).toEqual([60, 52])
})

describe('a list that is refused', () => {
  test.each([
    ['403', 'repo-not-connected'],
    ['401-expired', 'token-invalid'],
    ['503', 'memory-unavailable'],
  ] as const)('with %s is the failure of the run: nothing is posted', async (kind, reason) => {
    service.server.misbehave({ method: 'GET', kind, times: Infinity })
    const ledger = ledgerOf(entry(memory('alpha')))
    const { error, drift } = await sync([BETA], ledger)
    expect([error?.reason, drift, ledger.messages, service.contents()]).toEqual([reason, undefined, [], []])
  })
})

describe('nothing is compared', () => {
  test('on a push', async () => {
    const ledger = ledgerOf(entry(memory('alpha')))
    const { drift, error } = await sync([ALPHA], ledger, settingsFor(service.token))
    expect([drift, error, service.calls()]).toEqual([undefined, undefined, []])
  })

  test('before there is a ledger: what is there is adopted', async () => {
    hold(service, 'alpha')
    const ledger = ledgerInMemory()
    const { drift, applied } = await sync([ALPHA], ledger)
    expect([drift, applied?.stored.map(({ how }) => how), service.calls()]).toEqual([
      undefined,
      ['found'],
      [ALL],
    ])
  })

  test('without a token, which a schedule needs even if there is nothing to do', async () => {
    const { error } = await sync([ALPHA], ledgerOf(entry(memory('alpha'))), onSchedule(''))
    expect([error?.reason, error?.message, service.calls()]).toEqual([
      'invalid-input',
      'The ledger is to be compared with the service, and `nectr-token` is empty.',
      [],
    ])
  })
})

test('a deletion that was given up is tried once more on a schedule, and left in peace on a push', async () => {
  hold(service, 'beta')
  const dormant = entry(memory('alpha'), { state: 'retracting', tries: 3 })
  const ledger = ledgerOf(dormant, entry(memory('beta')))
  await sync([BETA], ledger, settingsFor(service.token))
  expect(service.calls()).toEqual([])
  const { applied } = await sync([BETA], ledger)
  expect([texts(applied?.retracted), ledger.lines()]).toEqual([['alpha'], ['stored beta mem_beta']])
})
