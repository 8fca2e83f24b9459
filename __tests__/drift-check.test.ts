import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../src/ledger/entry.ts'
import { memoryKey } from '../src/plan/memory.ts'
import { hold } from './helpers/apply-run.ts'
import { ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from './helpers/memories.ts'
import { settingsFor } from './helpers/run-ports.ts'
import { onSchedule, useScheduledRuns } from './helpers/scheduled-runs.ts'
import { SECRETS } from './helpers/secrets.ts'

const at = useScheduledRuns()
const ledgerOf = (...entries: readonly Entry[]) => ledgerInMemory({ entries })
const texts = (list: readonly { readonly text: string }[] = []) => list.map(({ text }) => text)
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi 200'
const LIST = 'GET /api/v1/memory?repo=acme%2Fapi&memory_type=project_rule 200'
const POST = 'POST /api/v1/memory 200'

describe('on a schedule', () => {
  test('a ledger that agrees takes one call and no write', async () => {
    hold(at.service, 'alpha')
    const ledger = ledgerOf(entry(memory('alpha')))
    const { error, drift, log } = await at.sync(['alpha'], ledger)
    expect([error, drift?.missing, at.service.calls(), ledger.messages]).toEqual([undefined, [], [ALL], []])
    expect(log.headings[0]).toBe('Drift of acme/api: 0 missing, 0 moved, 0 unknown, 0 foreign')
  })

  test('what is missing is posted again, with its new id in the ledger', async () => {
    hold(at.service, 'beta', 'by hand')
    const ledger = ledgerOf(entry(memory('alpha')), entry(memory('beta')))
    const { error, drift, plan, applied, log } = await at.sync(['alpha', 'beta'], ledger)
    expect([error, texts(drift?.missing), texts(plan?.add), drift?.foreign]).toEqual([
      undefined,
      ['alpha'],
      ['alpha'],
      1,
    ])
    expect([applied?.stored.length, at.service.calls()]).toEqual([1, [ALL, LIST, POST]])
    expect(ledger.lines()).toEqual([`stored alpha ${at.idOf('alpha')}`, 'stored beta mem_beta'])
    expect(log.lines.slice(0, 2)).toEqual([
      'Drift of acme/api: 1 missing, 0 moved, 0 unknown, 1 foreign',
      'missing  mem_alpha  CONTRIBUTING.md:1  alpha',
    ])
  })

  test('what is missing and in no document leaves the ledger, without a deletion', async () => {
    hold(at.service, 'beta')
    const ledger = ledgerOf(entry(memory('alpha')), entry(memory('beta')))
    const { plan, drift } = await at.sync(['beta'], ledger)
    expect([plan?.retract, texts(drift?.missing), ledger.lines()]).toEqual([
      [],
      ['alpha'],
      ['stored beta mem_beta'],
    ])
    expect(at.service.calls()).toEqual([ALL, LIST])
    expect(ledger.messages.map((message) => message.split('\n').slice(0, 3))).toEqual([
      ['acme/api: compared with the service: 1 missing', '', '- CONTRIBUTING.md:1 mem_alpha alpha'],
    ])
  })

  test('what is stored under another id gets it in the ledger, and is not posted', async () => {
    at.service.server.add({ id: 'mem_9', repo: REPO, content: 'alpha', memoryType: 'project_rule' })
    const ledger = ledgerOf(entry(memory('alpha')))
    const { plan } = await at.sync(['alpha'], ledger)
    expect([plan?.unchanged.length, ledger.lines(), at.service.calls()]).toEqual([
      1,
      ['stored alpha mem_9'],
      [ALL, LIST],
    ])
    expect(ledger.entries()[0]).toMatchObject({ commit: 'bed', run: 'https://github.test/run/1' })
  })

  test('a new id goes into the same write as what there is to do beside it', async () => {
    at.service.server.add({ id: 'mem_9', repo: REPO, content: 'alpha', memoryType: 'project_rule' })
    const ledger = ledgerOf(entry(memory('alpha')))
    await at.sync(['alpha', 'beta'], ledger)
    expect([ledger.lines(), ledger.messages.length]).toEqual([
      ['stored alpha mem_9', `stored beta ${at.idOf('beta')}`],
      2,
    ])
  })

  test('a ledger that another run writes meanwhile is read and compared again', async () => {
    hold(at.service, 'beta')
    let isFirst = true
    const ledger = ledgerInMemory({
      entries: [entry(memory('alpha')), entry(memory('beta'))],
      beforeWrite(_, moved) {
        if (isFirst) moved.put(entry(memory('gone', 'architecture')))
        isFirst = false
      },
    })
    const { error, drift } = await at.sync(['beta'], ledger)
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
    hold(at.service, 'beta')
    const ledger = ledgerOf({ ...entry(memory('alpha')), text: content, key }, entry(memory('beta')))
    const { drift, log } = await at.sync(['beta'], ledger)
    expect(drift?.missing.length).toBe(1)
    expect(JSON.stringify([drift, log.lines, ledger.messages])).not.toContain(text)
  })
})

describe('nothing is compared', () => {
  test('on a push', async () => {
    const ledger = ledgerOf(entry(memory('alpha')))
    const { drift, error } = await at.sync(['alpha'], ledger, settingsFor(at.service.token))
    expect([drift, error, at.service.calls()]).toEqual([undefined, undefined, []])
  })

  test('before there is a ledger: what is there is adopted', async () => {
    hold(at.service, 'alpha')
    const ledger = ledgerInMemory()
    const { drift, applied } = await at.sync(['alpha'], ledger)
    expect([drift, applied?.stored.map(({ how }) => how), at.service.calls()]).toEqual([
      undefined,
      ['found'],
      [ALL],
    ])
  })

  test('without a token, which a schedule needs even if there is nothing to do', async () => {
    const { error } = await at.sync(['alpha'], ledgerOf(entry(memory('alpha'))), onSchedule(''))
    expect([error?.reason, error?.message, at.service.calls()]).toEqual([
      'invalid-input',
      'The ledger is to be compared with the service, and `nectr-token` is empty.',
      [],
    ])
  })
})

test('a deletion that was given up is tried once more on a schedule, and left in peace on a push', async () => {
  hold(at.service, 'beta')
  const dormant = entry(memory('alpha'), { state: 'retracting', tries: 3 })
  const ledger = ledgerOf(dormant, entry(memory('beta')))
  await at.sync(['beta'], ledger, settingsFor(at.service.token))
  expect(at.service.calls()).toEqual([])
  const { applied } = await at.sync(['beta'], ledger)
  expect([texts(applied?.retracted), ledger.lines()]).toEqual([['alpha'], ['stored beta mem_beta']])
})
