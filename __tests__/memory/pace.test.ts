import { describe, expect, test } from '@jest/globals'
import { ApiFailure, type FailureKind } from '../../src/memory/api.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { pacedRequests } from '../helpers/paced-requests.ts'

const THROTTLED = new ApiFailure('throttled', 'slow down')
const failure = (kind: FailureKind) => new ApiFailure(kind, 'no')
const start = (concurrency: number) => pacedRequests({ concurrency, clock: fakeClock() })

describe('requests', () => {
  test('are sent in order and a bounded number at a time, each as soon as another has ended', async () => {
    const requests = start(3)
    await requests.ask(['a', 'b', 'c', 'd', 'e'])
    expect(requests.sent).toEqual(['a', 'b', 'c'])
    await requests.answer('b')
    expect(requests.sent).toEqual(['a', 'b', 'c', 'd'])
    await requests.fail(failure('rejected'), 'a')
    expect([requests.sent, requests.ended]).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['b answered', 'a rejected'],
    ])
  })

  test('on behalf of something that was begun before come ahead of those that begin something', async () => {
    const requests = start(1)
    await requests.ask(['a', 'b', 'c'])
    await requests.ask(['again', 'look'], { isFirst: false })
    for (const name of ['a', 'again', 'look', 'b']) await requests.answer(name)
    expect(requests.sent).toEqual(['a', 'again', 'look', 'b', 'c'])
  })

  test('give what was answered, and throw what is no failure of the service as it is', async () => {
    const { pace } = start(1)
    const defect = new TypeError('a defect')
    expect(await pace.attempt('GET', async () => 7, { isFirst: true })).toBe(7)
    await expect(pace.attempt('GET', () => Promise.reject(defect), { isFirst: true })).rejects.toBe(defect)
    expect(pace.concurrency).toBe(1)
  })
})

describe('the number of requests at once', () => {
  const ENDS: Readonly<Record<string, Error>> = {
    t: THROTTLED,
    x: failure('ambiguous'),
    r: failure('rejected'),
  }

  /** The numbers after each of some requests, one after the other: `t` for throttled, `.` for answered. */
  async function numbers(concurrency: number, ends: string): Promise<number[]> {
    const { pace, ask, answer, fail } = start(concurrency)
    const seen: number[] = []
    for (const end of ends) {
      await ask(['it'])
      await (ENDS[end] ? fail(ENDS[end], 'it') : answer('it'))
      seen.push(pace.concurrency)
    }
    return seen
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
    [
      'stays at other failures while they are few, and counts none of them',
      8,
      't.xx.rx.x.',
      [...[4, 4, 4, 4, 4, 4, 4, 4, 4, 5]],
    ],
  ])('%s', async (_, concurrency, ends, expected) => {
    expect(await numbers(concurrency, ends)).toEqual(expected)
  })

  test('is halved once for all the requests that were under way together', async () => {
    const { pace, ask, fail } = start(8)
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    await ask(names)
    for (const name of names) {
      await fail(THROTTLED, name)
      expect(pace.concurrency).toBe(4)
    }
  })

  test('does not grow with answers to requests that were under way when it came down', async () => {
    const { pace, ask, answer, fail } = start(4)
    await ask(['a', 'b', 'c', 'd'])
    await fail(THROTTLED, 'a')
    await answer('b', 'c', 'd')
    expect(pace.concurrency).toBe(2)
    await ask(['e', 'f'])
    await answer('e')
    expect(pace.concurrency).toBe(2)
    await answer('f')
    expect(pace.concurrency).toBe(3)
  })

  test('holds for what is sent from then on', async () => {
    const requests = start(4)
    await requests.ask(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    await requests.fail(THROTTLED, 'd')
    await requests.answer('a')
    expect(requests.sent).toEqual(['a', 'b', 'c', 'd'])
    await requests.answer('b')
    expect(requests.sent).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('once the run is to end', () => {
  test('nothing is sent any more, and what is under way comes to its end', async () => {
    const ending = new AbortController()
    const requests = pacedRequests({ concurrency: 1, clock: fakeClock(), signal: ending.signal })
    await requests.ask(['a', 'b'])
    ending.abort()
    await requests.ask(['c'], { method: 'GET' })
    await requests.answer('a')
    expect([requests.sent, requests.ended]).toEqual([
      ['a'],
      ['a answered', 'b aborted unsent', 'c aborted unsent'],
    ])
    const late = requests.pace.attempt('DELETE', async () => 'sent', { isFirst: true })
    await expect(late).rejects.toMatchObject({
      kind: 'aborted',
      isSent: false,
      message: 'The rest is left to the next run.',
    })
  })
})
