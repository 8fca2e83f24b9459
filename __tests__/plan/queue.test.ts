import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeQueue } from '../../src/plan/queue.ts'

test('a queue gives what is first of all that is in it, whatever came when', () => {
  const step = fc.option(fc.nat(99))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const queue = makeQueue<number>((a, b) => a < b)
      const items: number[] = []
      for (const item of steps) {
        if (item === null) expect(queue.pop()).toBe(items.shift())
        else {
          queue.push(item)
          items.push(item)
          items.sort((a, b) => a - b)
        }
      }
    }),
  )
})
