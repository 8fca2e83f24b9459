import { describe, expect, test } from '@jest/globals'
import { ApiFailure, type FailureKind } from '../../src/memory/api.ts'
import { retryDelays } from '../../src/memory/retry-policy.ts'
import { fakeClock } from '../helpers/fake-clock.ts'

/** What is asked of a pace, and what it was asked to spend. */
function paceWith({ isPatient = true, budgetMs = Number.POSITIVE_INFINITY } = {}) {
  const spent: number[] = []
  const spend = (ms: number) => {
    const isEnough = spent.reduce((sum, one) => sum + one, ms) <= budgetMs
    if (isEnough) spent.push(ms)
    return isEnough
  }
  return { isPatient, spend, spent }
}

/** The waits after failures of one request, in turn. */
function waitsAfter(failures: readonly Error[], pace = paceWith()): (number | undefined)[] {
  return failures.map(retryDelays(fakeClock(), pace))
}

const failure = (kind: FailureKind, retryAfterMs?: number) => new ApiFailure(kind, 'no', { retryAfterMs })
const times = (count: number, error: Error) => Array.from({ length: count }, () => error)

describe('the waits between tries', () => {
  test.each<[FailureKind, (number | undefined)[]]>([
    ['unreachable', [250, 500, 1000, undefined]],
    ['ambiguous', [250, 500, undefined]],
    ['not-configured', [250, 500, undefined]],
    ['unauthorized', [undefined]],
    ['forbidden', [undefined]],
    ['rejected', [undefined]],
    ['redirected', [undefined]],
    ['wrong-address', [undefined]],
    ['aborted', [undefined]],
  ])('of a request that is %s are %p', (kind, waits) => {
    const pace = paceWith()
    expect(waitsAfter(times(waits.length, failure(kind)), pace)).toEqual(waits)
    expect(pace.spent).toEqual(waits.filter((wait) => wait !== undefined))
  })

  test('are those of the pace where the service is too busy, however often, until it is not waited for any longer', () => {
    const pace = paceWith()
    expect(waitsAfter(times(20, failure('throttled', 7000)), pace)).toEqual(Array(20).fill(0))
    expect(pace.spent).toEqual([])
    expect(waitsAfter([failure('throttled')], paceWith({ isPatient: false }))).toEqual([undefined])
  })

  test('are as long as the service asks', () => {
    expect(waitsAfter(times(3, failure('ambiguous', 9000)))).toEqual([9000, 9000, undefined])
    expect(waitsAfter(times(3, failure('not-configured', 0)))).toEqual([0, 0, undefined])
  })

  test('are none where the budget of the run is too small', () => {
    const pace = paceWith({ budgetMs: 500 })
    expect(waitsAfter(times(3, failure('unreachable')), pace)).toEqual([250, undefined, undefined])
    expect(waitsAfter(times(2, failure('ambiguous')), pace)).toEqual([250, undefined])
  })

  test.each<FailureKind>(['unreachable', 'ambiguous', 'not-configured', 'throttled'])(
    'are none where a request was not even sent, since what kept it would keep it again: %s',
    (kind) => {
      const pace = paceWith()
      expect(waitsAfter([ApiFailure.unsent(failure(kind))], pace)).toEqual([undefined])
      expect(pace.spent).toEqual([])
    },
  )

  test('are none where it is no failure of the service', () => {
    expect(waitsAfter([new Error('a defect')])).toEqual([undefined])
  })

  test('are counted for each kind of failure by itself', () => {
    const [down, limit, outage] = [failure('unreachable'), failure('throttled'), failure('ambiguous')]
    expect(waitsAfter([down, down, limit, outage, limit, outage, down, outage])).toEqual([
      ...[250, 500, 0, 250, 0, 500, 1000, undefined],
    ])
  })

  test('are counted for each request by itself', () => {
    const pace = paceWith()
    expect(waitsAfter(times(3, failure('ambiguous')), pace).at(-1)).toBe(undefined)
    expect(waitsAfter(times(1, failure('ambiguous')), pace)).toEqual([250])
  })
})
