import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstFew } from '../src/first-few.ts'

test('The first few are those that would stand first if all were sorted, equals in their order', () => {
  const items = fc.array(fc.tuple(fc.nat(5), fc.nat()), { maxLength: 30 })
  fc.assert(
    fc.property(items, fc.nat(8), (all, most) => {
      const sorted = all.toSorted(([a], [b]) => a - b).slice(0, most)
      expect(firstFew(all, most, ([a], [b]) => a < b)).toEqual(sorted)
    }),
  )
})
