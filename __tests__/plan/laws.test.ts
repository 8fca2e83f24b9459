import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MemoryType } from '../../src/extract/rule.ts'
import { ENTRY_STATES } from '../../src/ledger/entry.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { hasChanges } from '../../src/plan/plan.ts'
import { entriesOf, entryFor, ledgerAfter, memoryWith, REPO } from '../helpers/plan-data.ts'

const type = fc.constantFrom<MemoryType>('project_rule', 'architecture')
const word = fc.constantFrom('tabs', 'tests', 'logs', 'never', 'always')
const memory = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    path: fc.constantFrom('a.md', 'b.md'),
    section: fc.constantFrom('', 'A', 'B'),
    memoryType: type,
  })
  .map(({ words, ...rest }) => memoryWith(words.join(' '), rest))
const memories = fc.uniqueArray(memory, { selector: ({ key }) => key, maxLength: 12 })
const entries = fc
  .uniqueArray(fc.tuple(memory, fc.constantFrom(...ENTRY_STATES)), {
    selector: ([{ key }]) => key,
    maxLength: 12,
  })
  .map((pairs) => entriesOf(pairs.map(([of, state]) => entryFor(of, state))))

describe('for all documents and ledgers', () => {
  test('every memory is in exactly one list of the plan', () => {
    const law = fc.property(memories, entries, fc.boolean(), (wanted, ledger, mayRetract) => {
      const plan = makePlan(wanted, ledger, { repo: REPO, mayRetract })
      const listed = [
        ...plan.add.map(({ key }) => key),
        ...plan.change.map(({ to }) => to.key),
        ...plan.confirm.map(({ memory: { key } }) => key),
        ...plan.unchanged.map(({ key }) => key),
      ]
      expect(listed.sort()).toEqual(wanted.map(({ key }) => key).sort())
    })
    fc.assert(law)
  })

  test('every entry is in exactly one list of the plan', () => {
    const law = fc.property(memories, entries, fc.boolean(), (wanted, ledger, mayRetract) => {
      const plan = makePlan(wanted, ledger, { repo: REPO, mayRetract })
      const listed = [
        ...plan.retract.map(({ key }) => key),
        ...plan.change.map(({ from }) => from.key),
        ...plan.confirm.map(({ entry: { key } }) => key),
        ...plan.unchanged.map(({ key }) => key),
        ...plan.kept.map(({ key }) => key),
      ]
      expect(listed.sort()).toEqual([...ledger.keys()].sort())
    })
    fc.assert(law)
  })

  test('only a deletion that was begun already is planned without leave to retract', () => {
    const law = fc.property(memories, entries, (wanted, ledger) => {
      const { retract, change, kept } = makePlan(wanted, ledger, { repo: REPO, mayRetract: false })
      const goes = [...retract, ...change.map(({ from }) => from)]
      expect(goes.filter(({ state }) => state !== 'retracting')).toEqual([])
      expect(kept.filter(({ state }) => state === 'retracting')).toEqual([])
    })
    fc.assert(law)
  })

  test('a plan that was carried out leaves nothing to plan', () => {
    const law = fc.property(memories, entries, fc.boolean(), (wanted, ledger, mayRetract) => {
      const after = ledgerAfter(makePlan(wanted, ledger, { repo: REPO, mayRetract }))
      const again = makePlan(wanted, after, { repo: REPO, mayRetract })
      expect(hasChanges(again)).toBe(false)
      expect(again.unchanged).toHaveLength(wanted.length)
    })
    fc.assert(law)
  })

  test('a plan with leave to retract leaves exactly what the documents say', () => {
    const law = fc.property(memories, entries, (wanted, ledger) => {
      const after = ledgerAfter(makePlan(wanted, ledger, { repo: REPO, mayRetract: true }))
      expect([...after.keys()].sort()).toEqual(wanted.map(({ key }) => key).sort())
    })
    fc.assert(law)
  })
})
