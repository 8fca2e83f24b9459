import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { checkRetractions } from '../../src/plan/retraction-limit.ts'
import { INPUT_DEFAULTS, type Limit, parseInputs } from '../../src/settings/inputs.ts'
import { entriesOf, entryFor, memoryWith, REPO } from '../helpers/plan-data.ts'

const many = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => memoryWith(`${word} ${index}`, { section: `${word} ${index}` }))

/** A plan over a ledger of `stored` memories, of which `retracted` leave. */
function planOf({ stored, retracted }: { stored: number; retracted: number }): Plan {
  const [stay, go] = [many(stored - retracted, 'stays'), many(retracted, 'goes')]
  const ledger = entriesOf([...stay, ...go].map((memory) => entryFor(memory)))
  return makePlan(stay, ledger, { repo: REPO, mayRetract: true })
}

const check = (plan: Plan, limit: Limit) => () => checkRetractions(plan, limit)
const limitOf = (text: string) =>
  parseInputs({ ...INPUT_DEFAULTS, repo: REPO, 'max-retractions': text }).maxRetractions

describe('checkRetractions', () => {
  test.each([
    ['nothing', 0, 0, '0'],
    ['five with a limit of none', 5, 5, '0'],
    ['five of five with a share of none', 5, 5, '0%'],
    ['as many as the count', 100, 12, '12'],
    ['exactly the share', 100, 20, '20%'],
    ['the share, rounded down', 59, 11, '20%'],
    ['all', 100, 100, '100%'],
    ['29 % of 100, which is less than 29 in floating point', 100, 29, '29%'],
    ['57.5 % of 200, a share with a fraction', 200, 115, '57.5%'],
  ])('allows %s', (_, stored, retracted, limit) => {
    expect(check(planOf({ stored, retracted }), limitOf(limit))).not.toThrow()
  })

  test.each([
    ['six with a limit of none', 6, 6, '0', 5],
    ['six of six under a small share', 6, 6, '20%', 5],
    ['one more than the count', 100, 13, '12', 12],
    ['one more than the share', 100, 21, '20%', 20],
    ['one more than the share rounded down', 59, 12, '20%', 11],
  ])('refuses %s', (_, stored, retracted, limit, allowed) => {
    expect(check(planOf({ stored, retracted }), limitOf(limit))).toThrow(
      expect.objectContaining({
        name: 'ActionError',
        reason: 'too-many-retractions',
        message: `${retracted} of ${stored} memories of acme/shop would be retracted; at most ${allowed} may be at once. Nothing was changed.`,
        remedy: `Restore the documents if that was no wish; else raise \`max-retractions\` to ${retracted} for one run.`,
      }),
    )
  })

  test('allows what it refused once the limit is raised as the remedy says', () => {
    expect(check(planOf({ stored: 100, retracted: 60 }), limitOf('20%'))).toThrow('60 of 100 memories')
    expect(check(planOf({ stored: 100, retracted: 60 }), limitOf('60'))).not.toThrow()
  })

  test('does not count a memory that is only worded anew', () => {
    const ledger = entriesOf(many(40, 'rule').map((memory) => entryFor(memory)))
    const reworded = Array.from({ length: 40 }, (_, index) =>
      memoryWith(`New ${index}`, { section: `rule ${index}` }),
    )
    const changed = makePlan(reworded, ledger, { repo: REPO, mayRetract: true })
    expect(changed.change).toHaveLength(40)
    expect(check(changed, { count: 0 })).not.toThrow()
  })

  test('takes the share of all that the ledger holds, in whatever state, and of nothing that is new', () => {
    const [stored, unconfirmed, gone] = [many(10, 'stored'), many(10, 'unconfirmed'), many(10, 'gone')]
    const state = (memories: ReturnType<typeof many>, as: Entry['state']) =>
      memories.map((memory) => entryFor(memory, as))
    const ledger = entriesOf([
      ...state(stored, 'stored'),
      ...state(unconfirmed, 'unconfirmed'),
      ...state(gone, 'stored'),
    ])
    const wanted = [...stored, ...unconfirmed, ...many(100, 'new')]
    const plan = makePlan(wanted, ledger, { repo: REPO, mayRetract: true })
    expect(check(plan, { share: 0.3 })).toThrow(
      '10 of 30 memories of acme/shop would be retracted; at most 9 may be',
    )
    expect(check(plan, { share: 1 / 3 })).not.toThrow()
  })

  test('does not count deletions that an earlier run has begun', () => {
    const gone = many(30, 'goes').map((memory) => entryFor(memory, 'retracting'))
    const plan = makePlan([], entriesOf(gone), { repo: REPO, mayRetract: true })
    expect(plan.retract).toHaveLength(30)
    expect(check(plan, limitOf('0'))).not.toThrow()
  })
})
