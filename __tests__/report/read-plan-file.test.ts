import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../src/errors.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { HIDDEN_TEXT } from '../../src/lint/credential.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { type Memory, memoryKey } from '../../src/plan/memory.ts'
import { renderComment, renderNothingLeft } from '../../src/report/comment.ts'
import { hideInPlan } from '../../src/report/hidden-texts.ts'
import { renderPlanFile } from '../../src/report/plan-file.ts'
import { readPlanFile } from '../../src/report/read-plan-file.ts'
import { countAll, type Report } from '../../src/report/report.ts'
import { entry, memory, planOf, REPO } from '../helpers/memories.ts'
import { failedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'
import { SECRETS } from '../helpers/secrets.ts'

const LINKS = { links: { serverUrl: 'https://github.com', repository: REPO, commit: 'c0ffee' } }
const [OPEN, STAYS] = [memory('open'), memory('stays')]
const PLAN = planOf(
  [memory('a | b'), memory('one two three four five'), OPEN, STAYS],
  [
    entry(memory('one two three four six')),
    entry(memory('gone')),
    entry(OPEN, { state: 'pending' }),
    entry(STAYS),
  ],
)
const WHOLE = reportOf([{ repo: REPO, plan: PLAN }], { mode: 'plan', problems: problemsOf('warning', 2) })

const reread = (report: Report) => readPlanFile(renderPlanFile(report), 'plan.json')
/** The file of the whole report, with another value at a path such as `repos.0.hash`. */
const edited = (path: string, value: unknown) => {
  const file = JSON.parse(renderPlanFile(WHOLE))
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const parent = steps.reduce((node, step) => node[step], file)
  parent[last] = value
  return JSON.stringify(file)
}
const refusal = (text: string) => {
  try {
    return { read: readPlanFile(text, 'plan.json') }
  } catch (error) {
    const { reason, message } = error as ActionError
    return { reason, message }
  }
}

describe('a plan that was written and read again', () => {
  test('gives the comment and the counts of the report itself', () => {
    const again = reread(WHOLE)
    expect(renderComment(again, LINKS)).toBe(renderComment(WHOLE, LINKS))
    expect(renderNothingLeft(again)).toBe(renderNothingLeft(WHOLE))
    expect(countAll(again)).toEqual(countAll(WHOLE))
  })

  test('has the failure of a repository, without the words of its remedy', () => {
    const down = new ActionError('ledger-forbidden', 'The ledger may not be read', '<b>Click here</b>')
    const [outcome] = reread(reportOf([failedOutcome(down)], { mode: 'plan' })).outcomes
    expect(outcome).toEqual({ repo: REPO, error: expect.any(ActionError) })
    expect([outcome?.error?.reason, outcome?.error?.message, outcome?.error?.remedy]).toEqual([
      'ledger-forbidden',
      'The ledger may not be read',
      'The summary of the run says more.',
    ])
  })

  test('may have an entry whose text is hidden', async () => {
    const secret = `Use ${SECRETS['a token of npm']?.text}.`
    const plan = await hideInPlan(planOf([], [entry(memory(secret))]))
    expect(plan.retract[0]?.text).toBe(HIDDEN_TEXT)
    expect(reread(reportOf([{ repo: REPO, plan }], { mode: 'plan' })).outcomes[0]?.plan?.retract).toEqual(
      plan.retract,
    )
  })

  test('gives the same comment, whatever stands in the documents and in the ledger', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    const line = fc.integer({ min: 1, max: 9_999 })
    const memories = fc
      .record({
        text,
        path: text,
        section: text,
        startLine: line,
        type: fc.constantFrom('project_rule', 'architecture'),
      })
      .map(({ text, path, section, startLine, type }): Memory => {
        const memoryType = type as Memory['memoryType']
        const sources = [{ path, section, startLine, endLine: startLine }]
        return { key: memoryKey(REPO, memoryType, text), memoryType, text, sources }
      })
    const unique = { selector: ({ key }: Memory) => key, maxLength: 8 }
    const states = fc.constantFrom<Entry['state']>('stored', 'pending', 'retracting')
    fc.assert(
      fc.property(
        fc.uniqueArray(memories, unique),
        fc.uniqueArray(fc.tuple(memories, states), { ...unique, selector: ([{ key }]) => key }),
        fc.boolean(),
        (wanted, held, mayRetract) => {
          const ledger = new Map(held.map(([one, state]) => [one.key, entry(one, { state, id: 'mem_1' })]))
          const plan = makePlan(wanted, ledger, { repo: REPO, mayRetract })
          const report = reportOf([{ repo: REPO, plan }], { mode: 'plan' })
          expect(renderComment(reread(report), LINKS)).toBe(renderComment(report, LINKS))
        },
      ),
    )
  })
})

describe('a file is refused', () => {
  const NO_PLAN = '`plan-file` is plan.json, which holds no plan of this version'

  test.each(['plan', '', 'null', '[]'])('that is %j', (text) => {
    expect(refusal(text)).toEqual({ reason: 'invalid-input', message: `${NO_PLAN}.` })
  })

  test.each([
    ['format', 2],
    ['mode', 'apply'],
    ['repos', []],
    ['repos.0.repo', '<b>/x'],
    ['repos.0.hash', '`'],
    ['repos.0.unchanged', 1e9],
    ['repos.0.add.0.memoryType', '`'],
    ['repos.0.add.0.sources', []],
    ['repos.0.add.0.sources.0.startLine', '1)'],
    ['repos.0.retract.0.sources', 'x'],
    ['problems.0.code', '<b>'],
    ['problems.0.severity', '<b>'],
  ])('whose %s is %j', (path, value) => {
    expect(refusal(edited(path, value))).toEqual({
      reason: 'invalid-input',
      message: `${NO_PLAN} at ${path}.`,
    })
  })

  test('that fails for a reason that there is not', () => {
    const text = edited('repos.0.error', { reason: '@acme/all', message: '' })
    expect(refusal(text).message).toBe(`${NO_PLAN} at repos.0.error.reason.`)
  })

  test.each([
    ['repos.0.add.0.text', 'harmless'],
    ['repos.0.change.0.to.text', 'harmless'],
    ['repos.0.change.0.from.text', 'harmless'],
    ['repos.0.retract.0.text', 'harmless'],
    ['repos.0.confirm.0.memory.text', 'harmless'],
    ['repos.0.confirm.0.entry.text', 'harmless'],
    ['repos.0.add', []],
    ['repos.0.retract', []],
    ['repos.0.hash', '0'.repeat(64)],
    ['repos.0.repo', 'acme/other'],
  ])('that shows something else than its keys and its hash stand for: whose %s is %j', (path, value) => {
    const { reason, message } = refusal(edited(path, value))
    expect([reason, message]).toEqual([
      'invalid-input',
      expect.stringMatching(
        /^`plan-file` is plan\.json, whose texts are not those of its plan for acme\/\w+\.$/,
      ),
    ])
  })
})
