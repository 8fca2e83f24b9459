import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ActionError } from '../../src/errors.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { renderPlanFile } from '../../src/report/plan-file.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, driftOf, failedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'

const DOWN = new ActionError('memory-unavailable', 'It is down.', 'Wait.')
const REJECTED = new ActionError('rules-rejected', 'Refused.', 'Change it.')
const ADDED = memory('new')
const DOUBTFUL = memory('doubtful')
const KEPT = entry(memory('gone'))
const PLAN = planOf([ADDED, memory('same')], [entry(memory('same')), KEPT], { mayRetract: false })

test('every output of action.yml is set, and no other', () => {
  const { outputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
  const given = outputsOf(undefined, { failure: undefined, planFile: '' })
  expect(Object.keys(given)).toEqual(Object.keys(outputs))
})

test('a run that failed before it had a report has counted nothing', () => {
  expect(outputsOf(undefined, { failure: DOWN, planFile: '' })).toEqual({
    added: '0',
    changed: '0',
    retracted: '0',
    unchanged: '0',
    unconfirmed: '0',
    failed: '0',
    'has-changes': 'false',
    'failure-reason': 'memory-unavailable',
    drift: '',
    'plan-file': '',
  })
})

test('a report gives its counts as text', () => {
  const given = outputsOf(reportOf([appliedOutcome(PLAN)]), {
    failure: undefined,
    planFile: '/tmp/plan.json',
  })
  expect(given).toEqual({
    added: '1',
    changed: '0',
    retracted: '0',
    unchanged: '2',
    unconfirmed: '0',
    failed: '0',
    'has-changes': 'true',
    'failure-reason': '',
    drift: '',
    'plan-file': '/tmp/plan.json',
  })
})

describe('the output of drift', () => {
  const agreed = driftOf()
  const found = driftOf({ missing: [KEPT], unknown: [entry(ADDED)], extent: 'first' })
  const unknown = driftOf({ unknown: [KEPT], extent: 'first' })

  test.each([
    ['', []],
    ['none', [undefined, agreed]],
    ['unknown', [agreed, unknown]],
    ['found', [unknown, found, agreed]],
  ])('is %p where it is that of one repository at least, and none is graver', (expected, drifts) => {
    const outcomes = drifts.map((drift) => ({ ...appliedOutcome(PLAN), ...(drift && { drift }) }))
    expect(outputsOf(reportOf(outcomes), { failure: undefined, planFile: '' })['drift']).toBe(expected)
  })
})

test('the plan file holds what has drifted', () => {
  const drift = driftOf({ missing: [KEPT], moved: [{ entry: entry(ADDED), id: 'mem_9' }], foreign: 2 })
  const { repos } = JSON.parse(renderPlanFile(reportOf([{ ...appliedOutcome(PLAN), drift }])))
  expect(repos[0].drift).toEqual({
    verdict: 'found',
    extent: 'all',
    missing: [KEPT],
    moved: [{ ...entry(ADDED), id: 'mem_9', before: 'mem_new' }],
    unknown: [],
    deleted: [],
    unrecorded: [],
    undecided: [],
    foreign: 2,
  })
})

test('the plan file holds each plan or why there is none, and every problem', () => {
  const problems = problemsOf('warning', 1)
  const refused = appliedOutcome(PLAN, {
    stored: [],
    failed: [{ memory: ADDED, error: REJECTED }],
    error: REJECTED,
  })
  const text = renderPlanFile(reportOf([refused, failedOutcome(DOWN, undefined, 'acme/web')], { problems }))
  expect(text.endsWith('}\n')).toBe(true)
  expect(JSON.parse(text)).toEqual({
    format: 1,
    mode: 'apply',
    repos: [
      {
        repo: 'acme/api',
        hash: PLAN.hash,
        add: [ADDED],
        change: [],
        retract: [],
        confirm: [],
        unchanged: 1,
        kept: [KEPT],
        dormant: [],
        applied: {
          stored: [],
          unconfirmed: [],
          failed: [{ ...ADDED, reason: 'rules-rejected', message: 'Refused.' }],
          retracted: [],
          waiting: [],
        },
        error: { reason: 'rules-rejected', message: 'Refused.', remedy: 'Change it.' },
      },
      { repo: 'acme/web', error: { reason: 'memory-unavailable', message: 'It is down.', remedy: 'Wait.' } },
    ],
    problems: [
      ...problems,
      {
        code: 'rules-rejected',
        severity: 'error',
        message: 'Refused. Change it.',
        path: 'CONTRIBUTING.md',
        line: 1,
      },
    ],
  })
})

test('the plan file holds what came of a plan, what is left to another run and what never was confirmed', () => {
  const [gone, late, theirs] = [entry(memory('gone')), entry(memory('late')), entry(memory('theirs'))]
  const tombstone = entry(memory('asleep'), { state: 'retracting', tries: 3 })
  const plan = planOf([ADDED, DOUBTFUL], [gone, late, tombstone])
  const applied = appliedOutcome(plan, {
    stored: [{ memory: ADDED, id: 'mem_1', how: 'posted' }],
    unconfirmed: [{ memory: DOUBTFUL, reason: 'no answer, and not in the list' }],
    retracted: [gone],
    waiting: [late],
  })
  const { repos } = JSON.parse(renderPlanFile(reportOf([{ ...applied, left: [theirs] }])))
  expect(repos[0]).toMatchObject({
    dormant: [tombstone],
    left: [theirs],
    applied: {
      stored: [{ ...ADDED, id: 'mem_1', how: 'posted' }],
      unconfirmed: [{ ...DOUBTFUL, reason: 'no answer, and not in the list' }],
      failed: [],
      retracted: [gone],
      waiting: [late],
    },
  })
})
