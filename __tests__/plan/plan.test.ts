import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { hasChanges, type Plan } from '../../src/plan/plan.ts'
import { entriesOf, entryFor, memoryWith, REPO } from '../helpers/plan-data.ts'

const NOTHING = { add: [], change: [], retract: [], confirm: [], unchanged: [], kept: [], dormant: [] }
const may = { repo: REPO, mayRetract: true }
const mayNot = { repo: REPO, mayRetract: false }

function listsOf({ add, change, retract, confirm, unchanged, kept, dormant }: Plan) {
  return { add, change, retract, confirm, unchanged, kept, dormant }
}

const rule = memoryWith('Use tabs.')
type State = Entry['state']

describe('makePlan', () => {
  test('plans nothing for nothing', () => {
    const plan = makePlan([], entriesOf([]), may)
    expect(plan).toEqual({ repo: REPO, ...NOTHING, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(hasChanges(plan)).toBe(false)
  })

  test.each([may, mayNot])('adds what the ledger does not hold (%j)', (options) => {
    const plan = makePlan([rule], entriesOf([]), options)
    expect(listsOf(plan)).toEqual({ ...NOTHING, add: [rule] })
    expect(hasChanges(plan)).toBe(true)
  })

  test.each<[State, 'unchanged' | 'confirm', boolean]>([
    ['stored', 'unchanged', true],
    ['stored', 'unchanged', false],
    ['pending', 'confirm', true],
    ['pending', 'confirm', false],
    ['unconfirmed', 'confirm', true],
    ['unconfirmed', 'confirm', false],
    ['retracting', 'confirm', true],
    ['retracting', 'confirm', false],
  ])('puts a %s entry whose rule stands into `%s` (mayRetract: %s)', (state, list, mayRetract) => {
    const entry = entryFor(rule, state)
    const plan = makePlan([rule], entriesOf([entry]), { repo: REPO, mayRetract })
    const expected = list === 'confirm' ? [{ entry, memory: rule }] : [entry]
    expect(listsOf(plan)).toEqual({ ...NOTHING, [list]: expected })
    expect(hasChanges(plan)).toBe(list === 'confirm')
  })

  test.each<[State, 'retract' | 'kept', boolean]>([
    ['stored', 'retract', true],
    ['stored', 'kept', false],
    ['pending', 'retract', true],
    ['pending', 'kept', false],
    ['unconfirmed', 'retract', true],
    ['unconfirmed', 'kept', false],
    ['retracting', 'retract', true],
    ['retracting', 'retract', false],
  ])('puts a %s entry whose rule is gone into `%s` (mayRetract: %s)', (state, list, mayRetract) => {
    const entry = entryFor(rule, state)
    const plan = makePlan([], entriesOf([entry]), { repo: REPO, mayRetract })
    expect(listsOf(plan)).toEqual({ ...NOTHING, [list]: [entry] })
    expect(hasChanges(plan)).toBe(list === 'retract')
  })

  test.each<[State, boolean]>([
    ['stored', true],
    ['pending', true],
    ['unconfirmed', true],
    ['retracting', true],
    ['retracting', false],
  ])('has a %s entry changed by a new rule of its section (mayRetract: %s)', (state, mayRetract) => {
    const from = entryFor(memoryWith('Never sleep in tests.'), state)
    const plan = makePlan([rule], entriesOf([from]), { repo: REPO, mayRetract })
    expect(listsOf(plan)).toEqual({ ...NOTHING, change: [{ from, to: rule }] })
    expect(hasChanges(plan)).toBe(true)
  })

  test.each<State>(['stored', 'pending', 'unconfirmed'])(
    'keeps a %s entry and adds its new wording without leave to retract',
    (state) => {
      const entry = entryFor(memoryWith('Use tabs!'), state)
      const plan = makePlan([rule], entriesOf([entry]), mayNot)
      expect(listsOf(plan)).toEqual({ ...NOTHING, add: [rule], kept: [entry] })
    },
  )

  test('keeps the order of the documents for what comes and of the ledger for what goes', () => {
    const memories = ['Alpha.', 'Beta.', 'Gamma.'].map((text) => memoryWith(text, { section: text }))
    const gone = ['One.', 'Two.', 'Three.'].map((text) => entryFor(memoryWith(text, { section: text })))
    const plan = makePlan(memories, entriesOf(gone), may)
    expect(listsOf(plan)).toEqual({ ...NOTHING, add: memories, retract: gone })
    const again = makePlan([...memories].reverse(), entriesOf([...gone].reverse()), mayNot)
    expect(listsOf(again)).toEqual({ ...NOTHING, add: [...memories].reverse(), kept: [...gone].reverse() })
  })

  test('takes a rule of another type for another memory', () => {
    const entry = entryFor(rule)
    const retyped = memoryWith(rule.text, { memoryType: 'architecture' })
    expect(listsOf(makePlan([retyped], entriesOf([entry]), may))).toEqual({
      ...NOTHING,
      change: [{ from: entry, to: retyped }],
    })
  })

  test('leaves a memory alone whose rule moved to another document', () => {
    const entry = entryFor(rule)
    const moved = {
      ...rule,
      sources: [{ path: 'docs/style.md', startLine: 90, endLine: 91, section: 'Style' }],
    }
    expect(listsOf(makePlan([moved], entriesOf([entry]), may))).toEqual({ ...NOTHING, unchanged: [entry] })
  })
})

describe('a deletion that was tried in vain', () => {
  const tried = (tries: number) => ({ ...entryFor(rule, 'retracting'), tries })

  test.each([
    [1, 'retract', may],
    [2, 'retract', mayNot],
    [3, 'dormant', may],
    [3, 'dormant', mayNot],
    [9, 'dormant', may],
    [3, 'retract', { ...may, wakesDormant: true }],
    [9, 'retract', { ...mayNot, wakesDormant: true }],
  ] as const)('%i times is in `%s` (%j)', (tries, list, options) => {
    const plan = makePlan([], entriesOf([tried(tries)]), options)
    expect(listsOf(plan)).toEqual({ ...NOTHING, [list]: [tried(tries)] })
    expect(hasChanges(plan)).toBe(list === 'retract')
  })

  test('often is confirmed like any other where its rule is back', () => {
    const plan = makePlan([rule], entriesOf([tried(9)]), may)
    expect(listsOf(plan)).toEqual({ ...NOTHING, confirm: [{ entry: tried(9), memory: rule }] })
  })

  test('often is no partner for a new rule of its section, and changes no hash', () => {
    const other = memoryWith('Never sleep in tests.')
    const plan = makePlan([other], entriesOf([tried(3)]), may)
    expect(listsOf(plan)).toEqual({ ...NOTHING, add: [other], dormant: [tried(3)] })
    expect(plan.hash).toBe(makePlan([other], entriesOf([]), may).hash)
  })

  test.each<State>(['stored', 'pending', 'unconfirmed'])(
    'is not meant by the tries of a %s entry',
    (state) => {
      const entry = { ...entryFor(rule, state), tries: 9 }
      expect(listsOf(makePlan([], entriesOf([entry]), may))).toEqual({ ...NOTHING, retract: [entry] })
    },
  )
})
