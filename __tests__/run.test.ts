import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Problem } from '../src/problem.ts'
import { run } from '../src/run.ts'
import { ledgerInMemory } from './helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from './helpers/memories.ts'
import { type MemoryService, startService } from './helpers/memory-service.ts'
import { portsOf, settingsFor } from './helpers/run-ports.ts'

const RULES = '.nectr/rules.yaml'
const rulesOf = (...rules: string[]) => `architecture:\n${rules.map((text) => `  - ${text}\n`).join('')}`
const GAMMA = memory('gamma', 'architecture')
const UNREADABLE: Problem = {
  code: 'not-utf8',
  severity: 'error',
  message: 'It is not UTF-8.',
  path: 'AGENTS.md',
}

let service: MemoryService
beforeEach(async () => {
  service = await startService()
  service.server.add({ id: 'mem_gamma', repo: REPO, content: 'gamma', memoryType: 'architecture' })
})
afterEach(() => service.close())

const texts = (list: readonly { readonly text: string }[] | undefined) => list?.map(({ text }) => text)

/** One run for `acme/api`, whose ledger has gamma. */
async function runWith(
  documents: Readonly<Record<string, string | Problem>>,
  options: Parameters<typeof settingsFor>[1] = {},
) {
  const ledger = ledgerInMemory({ entries: [entry(GAMMA)] })
  const ports = portsOf(service, { ledgers: { [REPO]: ledger }, documents })
  const report = await run(settingsFor(service.token, options), ports)
  return { report, outcome: report.outcomes[0], ledger, log: ports.log }
}

test('a run stores what the documents say, retracts what they no longer say, and reports it', async () => {
  const { report, outcome, ledger, log } = await runWith({ [RULES]: rulesOf('Use UTC.') })
  expect(report).toMatchObject({
    decision: { mode: 'apply', because: 'the test says so' },
    extractions: [{ path: RULES, rules: [{ content: 'Use UTC.' }], problems: [] }],
    problems: [],
  })
  expect([texts(outcome?.applied?.retracted), outcome?.error]).toEqual([['gamma'], undefined])
  expect([service.contents(), ledger.entries().map(({ text }) => text)]).toEqual([['Use UTC.'], ['Use UTC.']])
  expect(log.headings[0]).toBe('Documents: 1 document, 1 rule')
})

describe('nothing is retracted', () => {
  const cases: [string, Record<string, string | Problem>, string][] = [
    ["where a document can't be read", { [RULES]: rulesOf('alpha'), 'AGENTS.md': UNREADABLE }, 'not-utf8'],
    [
      'where a document has an error',
      { [RULES]: rulesOf('alpha'), '.nectr/rules.yml': 'a: [b\n' },
      'invalid-yaml',
    ],
  ]
  test.each(cases)('%s, and the others are stored all the same', async (_, documents, code) => {
    const { report, outcome, ledger } = await runWith(documents)
    expect(report.problems.map((problem) => [problem.severity, problem.code])).toEqual([['error', code]])
    expect([texts(outcome?.plan?.kept), outcome?.error]).toEqual([['gamma'], undefined])
    expect([service.contents(), ledger.entries().length]).toEqual([['alpha', 'gamma'], 2])
  })

  test('where the settings file is broken, and nothing is read either', async () => {
    const { report, ledger } = await runWith({
      [RULES]: rulesOf('alpha'),
      '.nectr/sync.yaml': 'sources: 7\n',
    })
    expect([report.extractions, report.problems.map(({ severity }) => severity)]).toEqual([[], ['error']])
    expect([service.calls(), ledger.messages]).toEqual([[], []])
  })

  test('where there is no document at all', async () => {
    const { outcome, ledger } = await runWith({ 'README.md': '# Hello\n' })
    expect([texts(outcome?.plan?.kept), outcome?.plan?.retract]).toEqual([['gamma'], []])
    expect([service.calls(), ledger.messages]).toEqual([[], []])
  })

  test('where `prune` is false', async () => {
    const { outcome } = await runWith({ [RULES]: rulesOf('alpha') }, { prune: false })
    expect([texts(outcome?.plan?.kept), service.contents()]).toEqual([['gamma'], ['alpha', 'gamma']])
  })
})

test('a warning keeps no memory from being retracted', async () => {
  const files = [RULES, 'docs/none/*.md']
  const { report } = await runWith({ [RULES]: rulesOf('alpha') }, { files })
  expect(report.problems.map(({ severity, code }) => [severity, code])).toEqual([
    ['warning', 'unmatched-pattern'],
  ])
  expect(service.contents()).toEqual(['alpha'])
})

test('a plan makes no request and writes nothing', async () => {
  const { outcome, ledger } = await runWith({ [RULES]: rulesOf('alpha') }, { mode: 'plan' })
  expect([texts(outcome?.plan?.add), texts(outcome?.plan?.retract)]).toEqual([['alpha'], ['gamma']])
  expect([outcome?.applied, service.calls(), ledger.messages]).toEqual([undefined, [], []])
})

test('a run with nothing to do makes no request and writes nothing', async () => {
  const { outcome, ledger } = await runWith({ [RULES]: rulesOf('gamma') })
  expect([texts(outcome?.plan?.unchanged), outcome?.error]).toEqual([['gamma'], undefined])
  expect([service.calls(), ledger.messages]).toEqual([[], []])
})

describe('several repositories', () => {
  const repos = ['acme/api', 'acme/web', 'acme/app']
  let told: readonly string[] = []

  async function runForAll(options: { token?: string; signal?: AbortSignal } = {}) {
    const ledgers = Object.fromEntries(repos.map((repo) => [repo, ledgerInMemory({ entries: [], repo })]))
    const documents = { [RULES]: rulesOf('alpha') }
    const ports = portsOf(service, { ledgers, documents, ...(options.signal && { signal: options.signal }) })
    const report = await run(settingsFor(options.token ?? service.token, { repos }), ports)
    told = ports.log.infos
    return report.outcomes.map(({ repo, plan, error }) => [
      repo,
      error?.reason ?? (plan ? 'done' : 'not attempted'),
    ])
  }

  test('get the same rules', async () => {
    expect(await runForAll()).toEqual(repos.map((repo) => [repo, 'done']))
    expect(told.filter((line) => line.startsWith('Not attempted'))).toEqual([])
    expect(service.server.memories().map(({ repo, content }) => `${repo} ${content}`)).toEqual([
      'acme/api gamma',
      ...repos.map((repo) => `${repo} alpha`),
    ])
  })

  test('of which one is not connected: that one fails alone', async () => {
    await service.close()
    service = await startService({ server: { repos: ['acme/api', 'acme/app'] } })
    expect(await runForAll()).toEqual([
      ['acme/api', 'done'],
      ['acme/web', 'repo-not-connected'],
      ['acme/app', 'done'],
    ])
    expect(service.server.memories().map(({ repo }) => repo)).toEqual(['acme/api', 'acme/app'])
  })

  test.each([
    ['a service that is down', '503', 'memory-unavailable'],
    ['a refused rule', '422', 'rules-rejected'],
  ] as const)('go on after %s', async (_, kind, reason) => {
    service.server.misbehave({ method: 'POST', kind, times: kind === '503' ? 3 : 1 })
    expect(await runForAll()).toEqual([
      ['acme/api', reason],
      ['acme/web', 'done'],
      ['acme/app', 'done'],
    ])
  })

  test('end with the first where the token is refused', async () => {
    service.server.misbehave({ method: 'POST', kind: '401-expired', times: Infinity })
    expect(await runForAll()).toEqual([
      ['acme/api', 'token-invalid'],
      ['acme/web', 'not attempted'],
      ['acme/app', 'not attempted'],
    ])
    expect(told.at(-1)).toBe('Not attempted: acme/web, acme/app.')
    expect(service.calls().length).toBe(1)
  })

  test('end with the first where the run is cancelled', async () => {
    expect(await runForAll({ signal: AbortSignal.abort() })).toEqual([
      ['acme/api', 'cancelled'],
      ['acme/web', 'not attempted'],
      ['acme/app', 'not attempted'],
    ])
    expect(service.calls()).toEqual([])
  })
})
