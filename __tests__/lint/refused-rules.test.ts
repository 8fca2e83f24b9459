import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { HIDDEN_TEXT } from '../../src/lint/credential.ts'
import { allProblems } from '../../src/report/annotations.ts'
import { failureOf } from '../../src/report/failure-of.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { renderPlanFile } from '../../src/report/plan-file.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { run } from '../../src/run.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { portsOf, settingsFor } from '../helpers/run-ports.ts'
import { SECRETS } from '../helpers/secrets.ts'

const RULES = '.nectr/rules.yaml'
const SECRET = SECRETS['a classic token of GitHub']?.text ?? ''
const documentOf = (...rules: string[]) =>
  `architecture:\n${rules.map((text) => `  - ${JSON.stringify(text)}\n`).join('')}`
const LEAKING = `Sign in with ${SECRET}.`

let service: MemoryService
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.close())

/** One run, with everything that it shows in one text. */
async function runWith(
  documents: Readonly<Record<string, string>>,
  { entries = [], ...options }: { entries?: readonly Entry[] } & Parameters<typeof settingsFor>[1] = {},
) {
  for (const { text, id } of entries) {
    service.server.add({ id: id ?? '', repo: REPO, content: text, memoryType: 'architecture' })
  }
  const ledger = ledgerInMemory({ entries })
  const ports = portsOf(service, { ledgers: { [REPO]: ledger }, documents })
  const settings = settingsFor(service.token, options)
  const report = await run(settings, ports)
  const failure = failureOf(report, { strict: settings.inputs.strict })
  const summary = renderSummary(report, failure ? { failure } : {})
  const planFile = renderPlanFile(report)
  const outputs = outputsOf(report, { failure, planFile: '' })
  const shown = [
    ...ports.log.lines,
    summary,
    planFile,
    JSON.stringify([report, outputs, allProblems(report)]),
    String(failure),
  ]
  return { report, failure, summary, planFile, ledger, log: ports.log.lines, shown: shown.join('\n') }
}

describe('a rule with a credential', () => {
  test('is neither posted nor shown; the others are posted, and nothing is retracted', async () => {
    const gamma = entry(memory('gamma', 'architecture'))
    const documents = { [RULES]: documentOf('alpha', LEAKING, 'beta') }
    const { failure, ledger, log, report, shown } = await runWith(documents, { entries: [gamma] })
    expect(service.contents()).toEqual(['alpha', 'beta', 'gamma'])
    expect(ledger.entries().map(({ text }) => text)).toEqual(['alpha', 'beta', 'gamma'])
    expect(log.slice(0, 2)).toEqual([
      'Documents: 1 document, 2 rules',
      '2 rules, 1 problem in .nectr/rules.yaml',
    ])
    expect(report.problems.map(({ code, path, line }) => [code, path, line])).toEqual([
      ['credential', RULES, 3],
    ])
    expect([failure?.reason, failure?.message, failure?.remedy]).toEqual([
      'lint',
      '1 problem in the documents. .nectr/rules.yaml:3: In this rule stands what looks like a GitHub token, so it is neither stored nor shown. Revoke it if it is real, since the history of git keeps it, and put a placeholder such as `<token>` in its place.',
      'Correct what the annotations name. The other rules go on; nothing is retracted until then.',
    ])
    expect(shown).not.toContain(SECRET.slice(4))
  })

  test('is not shown by a plan either', async () => {
    const { shown } = await runWith({ [RULES]: documentOf('alpha', LEAKING) }, { mode: 'plan' })
    expect(shown).not.toContain(SECRET.slice(4))
    expect(shown).toContain('+ architecture  .nectr/rules.yaml:2  alpha')
  })

  test('is the lesser trouble where a document is broken as well', async () => {
    const documents = { [RULES]: documentOf(LEAKING), '.nectr/rules.yml': 'A:\n  - 12\n' }
    const { failure } = await runWith(documents)
    expect([failure?.reason, failure?.remedy]).toEqual([
      'invalid-document',
      'Correct what the annotations name. The other documents go on; nothing is retracted until then.',
    ])
  })
})

describe('what the ledger holds of a credential', () => {
  const stored = memory(LEAKING, 'architecture')
  const leaking = entry(stored, { id: 'mem_leaking' })

  test('is not shown when it is retracted', async () => {
    const { shown, log, summary } = await runWith({ [RULES]: documentOf('alpha') }, { entries: [leaking] })
    expect(service.contents()).toEqual(['alpha'])
    expect(log).toContain(`- architecture  CONTRIBUTING.md:1  ${HIDDEN_TEXT}`)
    expect(log).toContain(`deleted mem_leaking  CONTRIBUTING.md:1  ${HIDDEN_TEXT}`)
    expect(summary).toContain(`- \`${HIDDEN_TEXT}\`<br>\`CONTRIBUTING.md:1\` · \`architecture\``)
    expect(shown).not.toContain(SECRET.slice(4))
  })

  test('is not shown when another text takes its place', async () => {
    const documents = { [RULES]: documentOf('Sign in with <token>.') }
    const { shown, report } = await runWith(documents, { entries: [leaking] })
    expect(report.outcomes[0]?.plan?.change.map(({ from, to }) => [from.text, to.text])).toEqual([
      [HIDDEN_TEXT, 'Sign in with <token>.'],
    ])
    expect(service.contents()).toEqual(['Sign in with <token>.'])
    expect(shown).not.toContain(SECRET.slice(4))
  })

  test.each([
    ['it is kept', { prune: false }],
    ['its document still says it', {}],
    ['a plan would retract it', { mode: 'plan' as const }],
  ])('is not shown where %s', async (name, options) => {
    const documents = {
      [RULES]: name === 'its document still says it' ? documentOf(LEAKING) : documentOf('a'),
    }
    const { shown } = await runWith(documents, { entries: [leaking], ...options })
    expect(shown).toContain(HIDDEN_TEXT)
    expect(shown).not.toContain(SECRET.slice(4))
    expect(service.contents()).toContain(LEAKING)
  })
})

describe('where strict is set, a rule with a warning', () => {
  const RULE = 'All migrations are reversible.'
  const strictly = (text: string, entries: readonly Entry[] = []) =>
    runWith({ [RULES]: text }, { strict: true, entries })
  const rulesFile = (...rules: string[]) => `Database:\n${rules.map((text) => `  - ${text}\n`).join('')}`

  test('is not posted, and the step fails', async () => {
    const { failure, report } = await strictly(rulesFile(RULE, 'migrations'))
    expect(service.contents()).toEqual([`Database: ${RULE}`])
    expect(report.problems.map(({ code, line }) => [code, line])).toEqual([['vague', 3]])
    expect([failure?.reason, failure?.message, failure?.remedy]).toEqual([
      'lint',
      '1 warning about the documents, and `strict` is set.',
      'Correct what the annotations name, or set `strict: false`. Until then, no rule with a warning is posted.',
    ])
  })

  test('stays where it is stored already', async () => {
    const held = entry(memory('Database: migrations'), { id: 'mem_1' })
    const { report } = await strictly(rulesFile(RULE, 'migrations'), [held])
    expect(report.outcomes[0]?.plan).toMatchObject({ unchanged: [{ id: 'mem_1' }], kept: [], retract: [] })
    expect(service.contents()).toEqual(['Database: migrations', `Database: ${RULE}`].sort())
  })

  test('leaves what it would take the place of', async () => {
    const before = entry(memory('Database: Migrations are reviewed.'), { id: 'mem_1' })
    const { report } = await strictly(rulesFile(RULE, 'migrations'), [before])
    expect(report.outcomes[0]?.plan).toMatchObject({ kept: [{ id: 'mem_1' }], change: [], retract: [] })
    expect(service.contents()).toEqual(['Database: All migrations are reversible.', before.text])
  })
})

test('without strict a rule with a warning is posted, and the step succeeds', async () => {
  const { failure, report } = await runWith({ [RULES]: 'Database:\n  - migrations\n' })
  expect([service.contents(), failure]).toEqual([['Database: migrations'], undefined])
  expect(report.problems.map(({ code }) => code)).toEqual(['vague'])
})

test('a scope is checked against the tracked files', async () => {
  const documents = {
    [RULES]: 'API:\n  - { rule: Return JSON., paths: [src/ap/**] }\n',
    'src/api/users.ts': '',
  }
  const { report } = await runWith(documents)
  expect(report.problems).toEqual([
    {
      code: 'dead-scope',
      severity: 'warning',
      message: 'The scope `src/ap/**` matches no tracked file. Is `src/api/` meant?',
      path: RULES,
      line: 2,
    },
  ])
})
