import { describe, expect, test } from '@jest/globals'
import { backoffMs, parseRetryAfter, withRetries } from '../src/retry.ts'
import { fakeClock, NOW } from './helpers/fake-clock.ts'

describe('withRetries', () => {
  const failing = (failures: number) => {
    const attempts: number[] = []
    const attempt = async (number: number) => {
      attempts.push(number)
      if (number <= failures) throw new Error(`failure ${number}`)
      return `success ${number}`
    }
    return { attempt, attempts }
  }

  test('gives what the first attempt that succeeds gives, after the waits it is told', async () => {
    const clock = fakeClock()
    const { attempt } = failing(2)
    const delayMs = (error: Error, number: number) =>
      error.message === `failure ${number}` ? number * 10 : undefined
    expect(await withRetries(attempt, { clock, delayMs })).toBe('success 3')
    expect(clock.sleeps).toEqual([10, 20])
  })

  test('throws the last error as it is once there is no more wait', async () => {
    const clock = fakeClock()
    const { attempt, attempts } = failing(9)
    const delayMs = (_: Error, number: number) => (number < 3 ? 0 : undefined)
    await expect(withRetries(attempt, { clock, delayMs })).rejects.toThrow(new Error('failure 3'))
    expect(attempts).toEqual([1, 2, 3])
  })

  test('does not wait once the signal is aborted', async () => {
    const clock = fakeClock()
    const { attempt, attempts } = failing(9)
    const signal = AbortSignal.abort()
    await expect(withRetries(attempt, { clock, signal, delayMs: () => 10 })).rejects.toThrow('failure 1')
    expect([attempts, clock.sleeps]).toEqual([[1], []])
  })
})

describe('backoffMs', () => {
  const clock = (random: number) => ({ ...fakeClock(), random: () => random })

  test.each([
    [1, 250, 500],
    [2, 500, 1000],
    [7, 15_000, 30_000],
    [50, 15_000, 30_000],
    [2000, 15_000, 30_000],
  ])('after attempt %i is from %i to %i ms', (attempt, least, most) => {
    expect([backoffMs(attempt, clock(0)), backoffMs(attempt, clock(1 - 2 ** -53))]).toEqual([least, most])
  })
})

describe('parseRetryAfter', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5000],
    ['1.5', undefined],
    ['-5', undefined],
    ['Wed, 15 Jan 2025 12:00:07 GMT', 7000],
    ['Wed, 15 Jan 2025 11:59:00 GMT', 0],
  ])('of %p is %p', (header, ms) => {
    expect(parseRetryAfter(header, NOW)).toBe(ms)
  })
})
