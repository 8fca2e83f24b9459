import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { allProblems } from '../../src/report/annotations.ts'
import { chooseAnnotations } from '../../src/report/choose-annotations.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, driftOf, failedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'

describe('the annotations that are shown', () => {
  // The failure of the step takes one of the ten errors that GitHub shows.
  test.each([
    [0, 0, 0, 0],
    [9, 10, 0, 0],
    [10, 11, 1, 1],
    [30, 30, 21, 20],
  ])('of %i errors and %i warnings leave out %i and %i', (errors, warnings, errorsLeft, warningsLeft) => {
    const problems = [...problemsOf('warning', warnings), ...problemsOf('error', errors)]
    const { shown, left } = chooseAnnotations(problems)
    const levels = shown.map(({ level }) => level)
    expect(left).toEqual({ errors: errorsLeft, warnings: warningsLeft })
    expect(levels).toEqual([
      ...Array.from({ length: errors - errorsLeft }, () => 'error'),
      ...Array.from({ length: warnings - warningsLeft }, () => 'warning'),
    ])
  })

  test('have a code as title, a place as far as it is known, and a message that is safe to print', () => {
    const base = { code: 'lint-x', severity: 'warning' as const }
    const { shown } = chooseAnnotations([
      { ...base, message: 'all\nknown ##[error]', path: 'a.md', line: 3, column: 7 },
      { ...base, message: 'x'.repeat(5000), path: 'a.md' },
      { ...base, message: 'no\u200b pl\u202eace' },
    ])
    expect(shown).toEqual([
      {
        level: 'warning',
        title: 'lint-x',
        message: 'all known ## [error]',
        path: 'a.md',
        line: 3,
        column: 7,
      },
      { level: 'warning', title: 'lint-x', message: `${'x'.repeat(3999)}…`, path: 'a.md' },
      { level: 'warning', title: 'lint-x', message: 'no\\u200b pl\\u202eace' },
    ])
  })
})

describe('the problems of a report', () => {
  const refused = memory('refused')
  const doubtful = memory('doubtful')
  const nowhere = { ...memory('nowhere'), sources: [] }
  const plan = planOf([refused, doubtful, nowhere])
  const rejected = new ActionError('rules-rejected', 'Status 422: too long', 'Change the rule.')
  const down = new ActionError('memory-unavailable', 'Down.', 'Wait.')

  test('are those of the documents, then the memories that were refused or not proven', () => {
    const problems = problemsOf('warning', 1)
    const outcome = appliedOutcome(plan, {
      stored: [],
      failed: [
        { memory: refused, error: rejected },
        { memory: nowhere, error: rejected },
      ],
      unconfirmed: [{ memory: doubtful, reason: 'no id' }],
      error: rejected,
    })
    const refusal = {
      code: 'rules-rejected',
      severity: 'error',
      message: 'Status 422: too long. Change the rule.',
    }
    expect(allProblems(reportOf([outcome], { problems }))).toEqual([
      ...problems,
      { ...refusal, path: 'CONTRIBUTING.md', line: 1 },
      refusal,
      {
        code: 'unconfirmed',
        severity: 'warning',
        message: 'There is no proof that this rule is stored (no id). The next run looks again.',
        path: 'CONTRIBUTING.md',
        line: 1,
      },
    ])
  })

  test('name the repository of a memory that is not proven where there are several', () => {
    const unconfirmed = [{ memory: doubtful, reason: 'no id' }]
    const outcomes = ['acme/api', 'acme/web'].map((repo) => ({
      ...appliedOutcome(plan, { unconfirmed }),
      repo,
    }))
    expect(allProblems(reportOf(outcomes)).map(({ message }) => message)).toEqual([
      'acme/api: There is no proof that this rule is stored (no id). The next run looks again.',
      'acme/web: There is no proof that this rule is stored (no id). The next run looks again.',
    ])
  })

  test('name what was lost, and of how many memories the list can not tell', () => {
    const drift = driftOf({ missing: [entry(refused)], unknown: [entry(doubtful)], extent: 'first' })
    expect(allProblems(reportOf([{ ...appliedOutcome(planOf([])), drift }]))).toEqual([
      {
        code: 'drift',
        severity: 'warning',
        message:
          'acme/api: The service has lost 1 memory, posted again where a document still says so: “refused”.',
      },
      {
        code: 'drift',
        severity: 'warning',
        message:
          "acme/api: The service's list can't tell of 1 of 2 memories in the ledger: it shows 100 memories at most, and these are not among them.",
      },
    ])
  })

  test('leave what has not drifted, and a service that shows nothing, to others: the step fails for it', () => {
    const dark = driftOf({ unknown: [entry(doubtful)], stored: 1, extent: 'none' })
    for (const drift of [dark, driftOf({ moved: [{ entry: entry(refused), id: 'mem_9' }], foreign: 3 })])
      expect(allProblems(reportOf([{ ...appliedOutcome(planOf([])), drift }]))).toEqual([])
  })

  test('do not repeat for each memory what failed for all of them', () => {
    const failed = [refused, doubtful].map((item) => ({ memory: item, error: down }))
    const outcomes = [appliedOutcome(plan, { stored: [], failed, error: down }), failedOutcome(down)]
    expect(allProblems(reportOf(outcomes))).toEqual([])
  })
})
