import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { Problem } from '../../src/problem.ts'
import { annotate } from '../../src/runner/annotate.ts'
import { concludeStep, showReport, tellCounts, tellDecision } from '../../src/runner/tell.ts'
import { entry, memory, planOf, REPO } from '../helpers/memories.ts'
import { printedBy } from '../helpers/printed.ts'
import { reportOf } from '../helpers/reports.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

afterEach(() => {
  process.exitCode = undefined
})

const problem = (line: number, severity: Problem['severity'] = 'warning'): Problem => ({
  ...{ code: 'vague', severity, message: `Vague ${line}.`, path: 'AGENTS.md', line },
})
const STORED = memory('Stored.')
const PLAN = planOf([STORED, memory('New.')], [entry(STORED)])

/** The environment of a step, and what it left in it. */
async function environment() {
  const folder = await newFolder()
  const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary.md')]
  for (const file of [outputs, summary]) writeFileSync(file, '')
  return {
    env: { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder },
    outputs: () => readFileSync(outputs, 'utf8').split('\n'),
    summary: () => readFileSync(summary, 'utf8'),
  }
}

test('a run says what it is for, and in numbers what it did', async () => {
  const lines = await printedBy(() => {
    tellDecision({ mode: 'apply', because: 'push on the default branch' })
    tellDecision({ mode: 'plan', because: 'the input `mode` says so' })
    tellCounts(reportOf([{ repo: REPO, plan: PLAN }], { mode: 'plan' }))
    tellCounts(reportOf([]))
  })
  expect(lines).toEqual([
    'Applying: push on the default branch.',
    'Planning: the input `mode` says so.',
    'Planned: 1 added, 0 changed, 0 retracted, 1 unchanged, 0 unconfirmed, 0 failed.',
    'Applied: 0 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed.',
  ])
})

describe('Problems', () => {
  test('are shown at their lines, errors first', async () => {
    expect(await printedBy(() => annotate([problem(1), problem(2, 'error')]))).toEqual([
      '::error title=vague,file=AGENTS.md,line=2::Vague 2.',
      '::warning title=vague,file=AGENTS.md,line=1::Vague 1.',
    ])
    expect(await printedBy(() => annotate([]))).toEqual([])
  })

  test('are shown as many as GitHub shows, and the others are counted', async () => {
    const warnings = Array.from({ length: 12 }, (_, n) => problem(n + 1))
    const errors = Array.from({ length: 10 }, (_, n) => problem(n + 1, 'error'))
    const lines = await printedBy(() => annotate([...warnings, ...errors]))
    expect(lines.length).toBe(9 + 10 + 1)
    expect(lines.at(-1)).toBe('1 error and 2 warnings more: the job summary has them.')
  })

  test('of a report stand in its plan file as well, whose path is given', async () => {
    const { env } = await environment()
    let path = ''
    const lines = await printedBy(() => {
      path = showReport(reportOf([{ repo: REPO, plan: PLAN }], { problems: [problem(7)] }), env)
    })
    expect(lines).toEqual(['::warning title=vague,file=AGENTS.md,line=7::Vague 7.'])
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      format: 1,
      mode: 'apply',
      repos: [{ repo: REPO, hash: PLAN.hash, unchanged: 1 }],
      problems: [problem(7)],
    })
  })
})

describe('The end of a step', () => {
  test('leaves summary and outputs, and prints nothing', async () => {
    const { env, outputs, summary } = await environment()
    const report = reportOf([{ repo: REPO, plan: PLAN }], { mode: 'plan' })
    expect(await printedBy(() => concludeStep(report, { planFile: '/tmp/plan.json' }, env))).toEqual([])
    expect(summary()).toMatch(/^## Reviewer memory\n\n### `acme\/api`\n/)
    const lines = outputs()
    expect(lines.slice(lines.indexOf('added<<ghadelimiter_nectr-memory-sync')).slice(0, 2)[1]).toBe('1')
    expect(lines).toContain('/tmp/plan.json')
    expect(process.exitCode).toBeUndefined()
  })

  test('fails it with one error, and without a report has nothing to count', async () => {
    const { env, outputs, summary } = await environment()
    const failure = new ActionError('invalid-input', '`mode` is "go".', 'Correct it.')
    const lines = await printedBy(() => concludeStep(undefined, { planFile: '', failure }, env))
    expect(lines).toEqual(['::error::`mode` is "go". Correct it.'])
    expect(process.exitCode).toBe(1)
    expect(outputs()).toContain('invalid-input')
    expect(summary()).toContain('`mode` is "go".')
  })
})
