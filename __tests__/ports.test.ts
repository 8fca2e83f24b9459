import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { systemClock } from '../src/ports.ts'

describe('systemClock', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_700_000_000_000 })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  const state = async (sleep: Promise<void>) =>
    Promise.race([sleep.then(() => 'over'), Promise.resolve().then(() => Promise.resolve('asleep'))])

  test('tells the time in milliseconds', async () => {
    expect(systemClock.now()).toBe(1_700_000_000_000)
    await jest.advanceTimersByTimeAsync(1500)
    expect(systemClock.now()).toBe(1_700_000_001_500)
  })

  test('sleeps for as long as it is told', async () => {
    const sleep = systemClock.sleep(1000)
    await jest.advanceTimersByTimeAsync(999)
    expect(await state(sleep)).toBe('asleep')
    await jest.advanceTimersByTimeAsync(1)
    expect(await state(sleep)).toBe('over')
  })

  test('wakes up without an error, and leaves no timer, once the signal is aborted', async () => {
    const cancel = new AbortController()
    const sleep = systemClock.sleep(60_000, cancel.signal)
    expect(await state(sleep)).toBe('asleep')
    cancel.abort()
    await expect(sleep).resolves.toBeUndefined()
    expect(jest.getTimerCount()).toBe(0)
  })

  test('does not even begin to sleep where the signal is aborted already', async () => {
    await expect(systemClock.sleep(60_000, AbortSignal.abort())).resolves.toBeUndefined()
    expect(jest.getTimerCount()).toBe(0)
  })

  test('leaves no listener on the signal after a sleep', async () => {
    const { signal } = new AbortController()
    const removed: string[] = []
    const { removeEventListener } = signal
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      removed.push(args[0])
      removeEventListener.apply(signal, args)
    }
    const sleep = systemClock.sleep(10, signal)
    await jest.advanceTimersByTimeAsync(10)
    await sleep
    expect(removed).toEqual(['abort'])
  })

  test('throws its dice between 0 and 1', () => {
    const dice = Array.from({ length: 100 }, () => systemClock.random())
    expect(dice.filter((value) => !(value >= 0 && value < 1))).toEqual([])
    expect(new Set(dice).size).toBeGreaterThan(1)
  })
})
