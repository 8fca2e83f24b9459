import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readMarker, renderMarker } from '../../src/report/comment-marker.ts'
import { remarkLines } from '../../src/report/remark.ts'
import { compareWithShown } from '../../src/report/shown-plan.ts'
import type { Outcome } from '../../src/sync.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, failedOutcome, reportOf } from '../helpers/reports.ts'

const [NEW, OTHER, AFTER] = ['new', 'other', 'one two three four five'].map((text) => memory(text)) as [
  ReturnType<typeof memory>,
  ReturnType<typeof memory>,
  ReturnType<typeof memory>,
]
const [BEFORE, GONE] = [entry(memory('one two three four six')), entry(memory('gone'))]
const SHOWN = planOf([NEW, AFTER], [BEFORE, GONE])
const DOWN = new ActionError('memory-unavailable', 'It is down', 'Wait.')

function compare(outcomes: readonly Outcome[], shown: Plan = SHOWN): string[] {
  const marker = readMarker(renderMarker(reportOf([{ repo: 'acme/api', plan: shown }])))
  if (!marker) throw new Error('There is no marker.')
  return remarkLines(compareWithShown(outcomes, { number: 12, marker }))
}

const start = ({ hash }: Plan) => hash.slice(0, 12)
const differing = (plan: Plan, shown = SHOWN) =>
  `acme/api: differs from what pull request #12 showed (plan ${start(plan)}, shown was ${start(shown)}).`

test('a run that did what was shown says so', () => {
  expect(compare([appliedOutcome(SHOWN)])).toEqual([
    `acme/api: did what pull request #12 showed (plan ${start(SHOWN)}).`,
  ])
})

describe('a run that did not do all of what was shown', () => {
  const same = `acme/api: this is what pull request #12 showed (plan ${start(SHOWN)}), but not all of it was done.`

  test('names what is not stored and what is not retracted', () => {
    const outcome = appliedOutcome(SHOWN, {
      failed: [{ memory: NEW, error: DOWN }],
      unconfirmed: [{ memory: AFTER, reason: 'no id' }],
      waiting: [GONE],
    })
    expect(compare([{ ...outcome, left: [entry(OTHER)] }])).toEqual([
      same,
      'acme/api: 1 memory not stored: “new”',
      'acme/api: 1 memory stored without proof: “one two three four five”',
      'acme/api: 1 memory retracted by a later run only: “gone”',
      'acme/api: 1 memory left to another run, which is at work on them: “other”',
    ])
  })

  test('says where it did nothing', () => {
    expect(compare([failedOutcome(DOWN, SHOWN)])).toEqual([same, 'acme/api: nothing was applied.'])
    expect(compare([failedOutcome(DOWN)])).toEqual([
      'acme/api: nothing was done of what pull request #12 showed.',
    ])
  })
})

describe('a run with another plan', () => {
  test('names what it does beyond what was shown', () => {
    const also = entry(memory('also gone'))
    const plan = planOf([NEW, AFTER, OTHER], [BEFORE, GONE, also])
    expect(compare([appliedOutcome(plan)])).toEqual([
      differing(plan),
      'acme/api: 1 memory to add beyond what was shown: “other”',
      'acme/api: 1 memory to retract beyond what was shown: “also gone”',
    ])
  })

  test('says what was done before it, and what the documents do not ask for any more', () => {
    const plan = planOf([NEW], [entry(NEW)])
    expect(compare([{ repo: 'acme/api', plan }])).toEqual([
      differing(plan),
      'acme/api: 1 memory shown as added and stored before: “new”',
      'acme/api: 1 memory shown as added and not in the documents any more.',
      'acme/api: 2 memories shown as retracted and gone before.',
    ])
  })

  test('says what is not forgotten', () => {
    const said = planOf([NEW, AFTER, memory('gone')], [BEFORE, GONE])
    expect(compare([appliedOutcome(said)])).toEqual([
      differing(said),
      'acme/api: 1 memory shown as retracted and said again: “gone”',
    ])
    const kept = planOf([NEW, AFTER], [BEFORE, GONE], { mayRetract: false })
    expect(compare([appliedOutcome(kept)])).toEqual([
      differing(kept),
      'acme/api: 2 memories shown as retracted and kept: “one two three four six”, “gone”',
    ])
  })

  test('does not say twice what is left to another run, nor that a deletion that is given up is done', () => {
    const without = planOf([AFTER], [BEFORE, { ...GONE, state: 'retracting', tries: 3 }])
    expect(compare([{ ...appliedOutcome(without), left: [entry(NEW)] }])).toEqual([
      differing(without),
      'acme/api: 1 memory left to another run, which is at work on them: “new”',
    ])
  })

  test('did what was shown where it only finishes what a killed run began', () => {
    const plan = planOf([NEW, AFTER], [BEFORE, GONE, entry(NEW, { state: 'pending' })])
    expect(compare([appliedOutcome(plan)])).toEqual([
      `acme/api: did what pull request #12 showed (plan ${start(plan)}, shown was ${start(SHOWN)}).`,
    ])
  })

  test('names five memories and counts the others, each safe in a log', () => {
    const plan = planOf(
      [NEW, AFTER, ...Array.from({ length: 7 }, (_, n) => memory(`##[error]\n${n}`))],
      [BEFORE, GONE],
    )
    expect(compare([appliedOutcome(plan)])[1]).toBe(
      'acme/api: 7 memories to add beyond what was shown: “## [error] 0”, “## [error] 1”, “## [error] 2”, “## [error] 3”, “## [error] 4”, 2 more',
    )
  })

  test('can not say how it differs from one that was too long', () => {
    const shown = planOf(Array.from({ length: 2_000 }, (_, n) => memory(`new ${n}`)))
    expect(compare([appliedOutcome(SHOWN)], shown)).toEqual([
      `acme/api: differs from what pull request #12 showed, which was too long to say how (plan ${start(SHOWN)}, shown was ${start(shown)}).`,
    ])
  })
})

test('each repository is compared with its own plan', () => {
  const nothing = planOf([])
  expect(compare([{ repo: 'acme/web', plan: nothing }, { repo: 'acme/ios' }, appliedOutcome(SHOWN)])).toEqual(
    [
      'acme/web: pull request #12 showed no plan of it.',
      `acme/api: did what pull request #12 showed (plan ${start(SHOWN)}).`,
    ],
  )
})
