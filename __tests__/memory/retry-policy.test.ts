import { describe, expect, test } from '@jest/globals'
import { ApiFailure, type FailureKind } from '../../src/memory/api.ts'
import { LONGEST_WAIT_MS, retryDelays } from '../../src/memory/retry-policy.ts'
import { fakeClock } from '../helpers/fake-clock.ts'

/** The waits between the tries of something that always fails. */
function waitsOf(failure: Error): number[] {
  const waits: number[] = []
  const delayMs = retryDelays(fakeClock())
  for (;;) {
    const wait = delayMs(failure)
    if (wait === undefined) return waits
    waits.push(wait)
  }
}

describe('the waits between tries', () => {
  test.each<[FailureKind, number[]]>([
    ['throttled', [250, 500, 1000, 2000, 4000, 8000, 15_000]],
    ['unreachable', [250, 500, 1000]],
    ['ambiguous', [250, 500]],
    ['not-configured', [250, 500]],
    ['unauthorized', []],
    ['forbidden', []],
    ['rejected', []],
    ['redirected', []],
    ['wrong-address', []],
    ['aborted', []],
  ])('of a request that is %s are %p', (kind, waits) => {
    expect(waitsOf(new ApiFailure(kind, 'no'))).toEqual(waits)
  })

  test('are as long as the service asks', () => {
    expect(waitsOf(new ApiFailure('ambiguous', 'no', { retryAfterMs: 9000 }))).toEqual([9000, 9000])
    expect(waitsOf(new ApiFailure('ambiguous', 'no', { retryAfterMs: 0 }))).toEqual([0, 0])
  })

  test('are none where the service asks for more than two minutes', () => {
    expect(LONGEST_WAIT_MS).toBe(120_000)
    expect(waitsOf(new ApiFailure('throttled', 'no', { retryAfterMs: 120_000 })).length).toBe(7)
    expect(waitsOf(new ApiFailure('throttled', 'no', { retryAfterMs: 120_001 }))).toEqual([])
  })

  test('are none where it is no failure of the service', () => {
    expect(waitsOf(new Error('a defect'))).toEqual([])
  })

  test('are counted for each kind of failure by itself', () => {
    const delayMs = retryDelays(fakeClock())
    const [limit, outage] = [new ApiFailure('throttled', 'no'), new ApiFailure('ambiguous', 'no')]
    expect([limit, limit, limit, outage, limit, outage, outage].map(delayMs)).toEqual([
      250,
      500,
      1000,
      250,
      2000,
      500,
      undefined,
    ])
  })
})
