import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { ApiFailure } from '../../src/memory/api.ts'
import { RequestQueue } from '../../src/memory/queue.ts'

const THROTTLED = new ApiFailure('throttled', 'slow down')

describe('each', () => {
  test('runs a task for every item, in order and a bounded number at a time', async () => {
    const started: number[] = []
    let running = 0
    let most = 0
    await new RequestQueue(3).each([1, 2, 3, 4, 5, 6, 7], async (item) => {
      started.push(item)
      most = Math.max(most, ++running)
      await turn()
      running -= 1
    })
    expect([started, most, running]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3, 0])
  })

  test('runs the others to their end before it throws what one threw', async () => {
    const done: number[] = []
    const work = new RequestQueue(1).each([1, 2, 3], async (item) => {
      if (item === 1) throw new Error('the first')
      done.push(item)
      if (item === 3) throw new Error('the second')
    })
    await expect(work).rejects.toThrow(new Error('the first'))
    expect(done).toEqual([2, 3])
  })

  test('ends at once where there is nothing to do', async () => {
    await expect(new RequestQueue(2).each([], async () => {})).resolves.toBe(undefined)
  })

  test('starts fewer tasks from the moment the service is told to be too busy', async () => {
    const queue = new RequestQueue(4)
    const running: number[] = []
    let now = 0
    await queue.each([1, 2, 3, 4, 5, 6], async (item) => {
      now += 1
      if (item === 4) queue.noteAnswer(THROTTLED)
      await turn()
      running.push(now)
      now -= 1
    })
    expect(running).toEqual([4, 3, 2, 2, 2, 1])
  })
})

test('is halved once for all the requests that were under way together', async () => {
  const queue = new RequestQueue(8)
  const bounds: number[] = []
  await queue.each([1, 2, 3, 4, 5, 6, 7, 8], async () => {
    await turn()
    queue.noteAnswer(THROTTLED)
    bounds.push(queue.concurrency)
  })
  expect(bounds).toEqual([4, 4, 4, 4, 4, 4, 4, 4])
})

describe('the number of tasks at once', () => {
  /** The numbers after each answer: `t` for throttled, `.` for any other. */
  function numbers(concurrency: number, answers: string): number[] {
    const queue = new RequestQueue(concurrency)
    return [...answers].map((answer) => {
      queue.noteAnswer(answer === 't' ? THROTTLED : undefined)
      return queue.concurrency
    })
  }

  test.each([
    ['is halved at each refusal, down to 1', 8, 'tttt', [4, 2, 1, 1]],
    ['is rounded down', 7, 't', [3]],
    [
      'grows by one with each round of answers, up to what was asked for',
      4,
      't.........',
      [2, 2, 3, 3, 3, 4, 4, 4, 4, 4],
    ],
    ['grows from 1 with the first answer', 2, 'tt..', [1, 1, 2, 2]],
    ['counts a round anew after a refusal', 8, 't...t.', [4, 4, 4, 4, 2, 2]],
    ['stays where nothing is refused', 3, '....', [3, 3, 3, 3]],
  ])('%s', (_, concurrency, answers, expected) => {
    expect(numbers(concurrency, answers)).toEqual(expected)
  })

  test('is not changed by another failure', () => {
    const queue = new RequestQueue(8)
    queue.noteAnswer(new ApiFailure('ambiguous', 'reset'))
    expect(queue.concurrency).toBe(8)
    queue.noteAnswer(THROTTLED)
    for (let count = 0; count < 9; count++) queue.noteAnswer(new ApiFailure('ambiguous', 'reset'))
    expect(queue.concurrency).toBe(4)
  })
})
