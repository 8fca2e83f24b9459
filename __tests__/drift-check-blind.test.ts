import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../src/ledger/entry.ts'
import { hold } from './helpers/apply-run.ts'
import { ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory } from './helpers/memories.ts'
import { useScheduledRuns } from './helpers/scheduled-runs.ts'

const at = useScheduledRuns()
const ledgerOf = (...entries: readonly Entry[]) => ledgerInMemory({ entries })
const texts = (list: readonly { readonly text: string }[] = []) => list.map(({ text }) => text)
const ALL = 'GET /api/v1/memory?repo=acme%2Fapi 200'

describe('a service that shows nothing while the ledger holds memories', () => {
  const message =
    'The memory API shows no memory of acme/api at all, though the ledger holds 1: its store may be down. Nothing was posted or retracted.'

  test('fails the run before anything is posted or retracted, with the plan', async () => {
    const ledger = ledgerOf(entry(memory('alpha')))
    const { error, drift, plan, applied } = await at.sync(['beta'], ledger)
    expect([error?.reason, error?.message]).toEqual(['drift-unknown', message])
    expect([texts(drift?.unknown), texts(plan?.add), texts(plan?.retract)]).toEqual([
      ['alpha'],
      ['beta'],
      ['alpha'],
    ])
    expect([applied, at.service.calls(), ledger.messages]).toEqual([undefined, [ALL], []])
  })

  test('fails it where there is nothing to do, too', async () => {
    const { error } = await at.sync(['alpha'], ledgerOf(entry(memory('alpha'))))
    expect(error?.reason).toBe('drift-unknown')
  })

  test('is the same as one whose list is broken', async () => {
    hold(at.service, 'alpha')
    at.service.server.misbehave({ method: 'GET', kind: '502', times: 3 })
    const { error } = await at.sync(['alpha'], ledgerOf(entry(memory('alpha'))))
    expect(error?.reason).toBe('drift-unknown')
  })

  test('is no failure where the ledger holds none', async () => {
    const { error } = await at.sync(['alpha'], ledgerOf())
    expect([error, at.service.contents()]).toEqual([undefined, ['alpha']])
  })
})

test('a full list that can not tell is a warning, and the run goes on', async () => {
  at.fill(100)
  const ledger = ledgerOf(entry(memory('alpha')))
  const { error, drift } = await at.sync(['alpha', 'beta'], ledger)
  expect([error, texts(drift?.unknown), at.service.contents().includes('beta')]).toEqual([
    undefined,
    ['alpha'],
    true,
  ])
  expect(ledger.lines()).toEqual(['stored alpha mem_alpha', `stored beta ${at.idOf('beta')}`])
})

test('50 texts are looked for at most', async () => {
  at.fill(100)
  const rules = Array.from({ length: 60 }, (_, n) => `rule ${n}`)
  const ledger = ledgerOf(...rules.map((text) => entry(memory(text))))
  const { drift } = await at.sync(rules, ledger)
  expect([drift?.unknown.length, at.service.calls().length]).toEqual([60, 52])
})

describe('a list that is refused', () => {
  test.each([
    ['403', 'repo-not-connected'],
    ['401-expired', 'token-invalid'],
    ['503', 'memory-unavailable'],
  ] as const)('with %s is the failure of the run: nothing is posted', async (kind, reason) => {
    at.service.server.misbehave({ method: 'GET', kind, times: Infinity })
    const ledger = ledgerOf(entry(memory('alpha')))
    const { error, drift } = await at.sync(['beta'], ledger)
    expect([error?.reason, drift, ledger.messages, at.service.contents()]).toEqual([
      reason,
      undefined,
      [],
      [],
    ])
  })
})
