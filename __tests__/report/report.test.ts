import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { countNoun } from '../../src/report/count-noun.ts'
import { failureOf } from '../../src/report/failure-of.ts'
import { countAll, countOutcome, countsLine, reportHasChanges } from '../../src/report/report.ts'
import type { Outcome } from '../../src/sync.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, failedOutcome, problemsOf, reportOf } from '../helpers/reports.ts'

const DOWN = new ActionError('memory-unavailable', 'It is down', 'Wait.')
const REJECTED = new ActionError('rules-rejected', 'Refused', 'Change it.')

// Two to add, one to change, one to retract, one to confirm, one unchanged.
const NEW = [memory('new a'), memory('new b')]
const AFTER = memory('one two three four five')
const BEFORE = entry(memory('one two three four six'))
const GONE = entry(memory('gone'))
const OPEN = memory('open')
const SAME = memory('same')
const PLAN = planOf(
  [...NEW, AFTER, OPEN, SAME],
  [BEFORE, GONE, entry(OPEN, { state: 'unconfirmed' }), entry(SAME)],
)
const KEEPING = planOf([SAME], [entry(SAME), GONE], { mayRetract: false })
const NOTHING = { added: 0, changed: 0, retracted: 0, unchanged: 0, unconfirmed: 0, failed: 0 }

const stored = (how: 'posted' | 'found', ...memories: (typeof SAME)[]) =>
  memories.map((item) => ({ memory: item, id: 'mem_1', how }))

describe('the counts of one repository', () => {
  const cases: [name: string, outcome: Outcome, mode: 'apply' | 'plan', counts: object][] = [
    ['without a plan', failedOutcome(DOWN), 'apply', {}],
    [
      'of a plan',
      { repo: 'acme/api', plan: PLAN },
      'plan',
      { added: 2, changed: 1, retracted: 1, unchanged: 1, unconfirmed: 1 },
    ],
    [
      'of a plan that was refused on a pull request',
      failedOutcome(DOWN, PLAN),
      'plan',
      { added: 2, changed: 1, retracted: 1, unchanged: 1, unconfirmed: 1 },
    ],
    [
      'of a plan that was refused before it was applied',
      failedOutcome(DOWN, PLAN),
      'apply',
      { unchanged: 1, failed: 4 },
    ],
    [
      'of a plan that was applied',
      appliedOutcome(PLAN),
      'apply',
      { added: 3, changed: 1, retracted: 1, unchanged: 1 },
    ],
    [
      'where what was open had been stored all the time',
      appliedOutcome(PLAN, { stored: [...stored('posted', ...NEW, AFTER), ...stored('found', OPEN)] }),
      'apply',
      { added: 2, changed: 1, retracted: 1, unchanged: 2 },
    ],
    [
      'where the new text of a change was there already',
      appliedOutcome(PLAN, { stored: stored('found', ...NEW, AFTER, OPEN) }),
      'apply',
      { changed: 1, retracted: 1, unchanged: 4 },
    ],
    [
      'where the retractions wait',
      appliedOutcome(PLAN, {
        stored: stored('posted', ...NEW, AFTER),
        unconfirmed: [{ memory: OPEN, reason: 'no proof' }],
        retracted: [],
        waiting: [GONE, BEFORE],
      }),
      'apply',
      { added: 2, changed: 1, unchanged: 1, unconfirmed: 1 },
    ],
    [
      'where the work ended early',
      appliedOutcome(PLAN, {
        stored: stored('posted', NEW[0] ?? SAME),
        failed: [NEW[1] ?? SAME, AFTER, OPEN].map((item) => ({ memory: item, error: DOWN })),
        retracted: [],
        error: DOWN,
      }),
      'apply',
      { added: 1, unchanged: 1, failed: 3 },
    ],
    [
      'where something is left to another run',
      { ...appliedOutcome(PLAN), left: [GONE, BEFORE] },
      'apply',
      { added: 3, changed: 1, retracted: 1, unchanged: 1, unconfirmed: 2 },
    ],
    [
      'where all is left to another run',
      { repo: 'acme/api', plan: KEEPING, left: [GONE] },
      'apply',
      { unchanged: 2, unconfirmed: 1 },
    ],
    ['where there is nothing to do', { repo: 'acme/api', plan: KEEPING }, 'apply', { unchanged: 2 }],
  ]

  test.each(cases)('%s', (_, outcome, mode, counts) => {
    expect(countOutcome(outcome, mode)).toEqual({ ...NOTHING, ...counts })
  })
})

test('the counts of all repositories are added up', () => {
  const left = { repo: 'acme/ios' }
  const report = reportOf([appliedOutcome(PLAN), failedOutcome(DOWN, PLAN), failedOutcome(DOWN), left])
  const counts = countAll(report)
  expect(counts).toEqual({ added: 3, changed: 1, retracted: 1, unchanged: 2, unconfirmed: 0, failed: 4 })
  expect(countsLine(counts)).toBe('3 added, 1 changed, 1 retracted, 2 unchanged, 0 unconfirmed, 4 failed')
})

test('a report has changes where any of its plans has', () => {
  const unchanged = { repo: 'acme/api', plan: KEEPING }
  expect(reportHasChanges(reportOf([failedOutcome(DOWN), unchanged]))).toBe(false)
  expect(reportHasChanges(reportOf([unchanged, { repo: 'acme/web', plan: PLAN }]))).toBe(true)
})

describe('the failure of a step', () => {
  const lax = { strict: false }
  const reasonOf = (...args: Parameters<typeof failureOf>) => {
    const failure = failureOf(...args)
    return failure && [failure.reason, failure.message, failure.remedy]
  }

  test('is none where all went well, whatever warnings there are', () => {
    expect(
      failureOf(reportOf([appliedOutcome(PLAN)], { problems: problemsOf('warning', 3) }), lax),
    ).toBeUndefined()
  })

  test('is that of the one repository, even where documents are wrong', () => {
    const report = reportOf([failedOutcome(DOWN, PLAN)], { problems: problemsOf('error', 1) })
    expect(failureOf(report, lax)).toBe(DOWN)
  })

  test('names the one repository of several that failed', () => {
    const report = reportOf([appliedOutcome(PLAN), failedOutcome(DOWN, PLAN, 'acme/web')])
    expect(reasonOf(report, lax)).toEqual(['memory-unavailable', 'acme/web: It is down.', 'Wait.'])
  })

  test('names each repository where several failed, once', () => {
    const named = new ActionError('repo-not-connected', 'There is no acme/app', 'Connect it.')
    const report = reportOf([
      failedOutcome(DOWN, PLAN),
      failedOutcome(named, PLAN, 'acme/app'),
      failedOutcome(REJECTED, PLAN, 'acme/web'),
    ])
    expect(reasonOf(report, lax)).toEqual([
      'memory-unavailable',
      'acme/api: It is down. There is no acme/app. acme/web: Refused.',
      'Wait.',
    ])
  })

  test.each(['token-invalid', 'token-expired', 'cancelled'] as const)(
    'is before all others %s, which ended the run, and names the repositories that were left',
    (reason) => {
      const last = new ActionError(reason, 'It ended', 'Begin anew.')
      const outcomes = [
        failedOutcome(REJECTED, PLAN),
        failedOutcome(last, PLAN, 'acme/web'),
        { repo: 'acme/app' },
        { repo: 'acme/ios' },
      ]
      expect(reasonOf(reportOf(outcomes), lax)).toEqual([
        reason,
        'acme/api: Refused. acme/web: It ended. Not attempted: acme/app, acme/ios.',
        'Begin anew.',
      ])
    },
  )

  const documents =
    'Correct what the annotations name. The other documents go on; nothing is retracted until then.'
  test.each([
    [1, '1 problem in the documents. AGENTS.md:1: Problem 1.'],
    [2, '2 problems in the documents. The first: AGENTS.md:1: Problem 1.'],
  ])('is %i wrong in the documents', (count, message) => {
    const problems = [...problemsOf('warning', 4), ...problemsOf('error', count)]
    expect(reasonOf(reportOf([], { problems }), { strict: true })).toEqual([
      'invalid-document',
      message,
      documents,
    ])
  })

  const refused = {
    code: 'credential',
    severity: 'error',
    message: 'Refused.',
    path: 'A.md',
    line: 2,
  } as const

  test('is of lint where the only errors are rules that are refused', () => {
    const problems = [...problemsOf('warning', 4), refused]
    expect(reasonOf(reportOf([], { problems }), lax)).toEqual([
      'lint',
      '1 problem in the documents. A.md:2: Refused.',
      'Correct what the annotations name. The other rules go on; nothing is retracted until then.',
    ])
  })

  test('is of the documents where one of them is wrong, too', () => {
    const problems = [refused, ...problemsOf('error', 1)]
    expect(reasonOf(reportOf([], { problems }), lax)).toEqual([
      'invalid-document',
      '2 problems in the documents. The first: A.md:2: Refused.',
      documents,
    ])
  })

  test('says what is wrong alone where it is in no file', () => {
    const problems = [{ code: 'x', severity: 'error' as const, message: 'It is wrong.' }]
    expect(reasonOf(reportOf([], { problems }), lax)).toContain('1 problem in the documents. It is wrong.')
  })

  test('is a warning where strict is set', () => {
    const report = reportOf([], { problems: problemsOf('warning', 1) })
    expect(reasonOf(report, { strict: true })).toEqual([
      'lint',
      '1 warning about the documents, and `strict` is set.',
      'Correct what the annotations name, or set `strict: false`. Until then, no rule with a warning is posted.',
    ])
    expect(failureOf(reportOf([]), { strict: true })).toBeUndefined()
  })
})

test.each([
  [0, 'memory', 'memories', '0 memories'],
  [1, 'memory', 'memories', '1 memory'],
  [2, 'rule', undefined, '2 rules'],
] as const)('%i %s is counted', (count, noun, plural, expected) => {
  expect(countNoun(count, noun, plural)).toBe(expected)
})
