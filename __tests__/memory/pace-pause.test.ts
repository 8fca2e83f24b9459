import { describe, expect, test } from '@jest/globals'
import { ApiFailure } from '../../src/memory/api.ts'
import { LONGEST_WAIT_MS, PATIENCE_MS } from '../../src/memory/pace.ts'
import { fakeClock, NOW } from '../helpers/fake-clock.ts'
import { manualClock } from '../helpers/manual-clock.ts'
import { pacedRequests } from '../helpers/paced-requests.ts'

const refusal = (retryAfterMs?: number) => new ApiFailure('throttled', 'slow down', { retryAfterMs })
const POST_ONCE = ['it']

describe('a refusal', () => {
  test('pauses all requests, whatever they ask for, as long as the service says', async () => {
    const clock = manualClock()
    const { pace, sent, ask, fail } = pacedRequests({ concurrency: 16, clock })
    await ask(['a'])
    await fail(refusal(7000), 'a')
    expect(pace.pausedUntil).toBe(NOW + 7000)
    await ask(['post'])
    await ask(['list'], { method: 'GET' })
    await ask(['delete'], { method: 'DELETE', isFirst: false })
    await clock.pass(6999)
    expect(sent).toEqual(['a'])
    await clock.pass(1)
    expect(sent).toEqual(['a', 'post', 'list', 'delete'])
  })

  test('is waited out by each request with a little of its own, so that they do not come back all at once', async () => {
    const clock = manualClock({ dice: [0.5, 0] })
    const { sent, ask, fail } = pacedRequests({ concurrency: 4, clock })
    await ask(['a'])
    await fail(refusal(7000), 'a')
    await ask(['b', 'c'])
    await clock.pass(7000)
    expect(sent).toEqual(['a', 'c'])
    await clock.pass(124)
    expect(sent).toEqual(['a', 'c'])
    await clock.pass(1)
    expect(sent).toEqual(['a', 'c', 'b'])
  })

  test('of what came back first keeps the others waiting', async () => {
    const clock = manualClock({ dice: [0.8, 0] })
    const { sent, ask, fail } = pacedRequests({ concurrency: 4, clock })
    await ask(['a'])
    await fail(refusal(1000), 'a')
    await ask(['b', 'c'])
    await clock.pass(1000)
    await fail(refusal(5000), 'c')
    await clock.pass(4999)
    expect(sent).toEqual(['a', 'c'])
    await clock.pass(1)
    expect(sent).toEqual(['a', 'c', 'b'])
  })

  test('of a request that was under way when another was refused asks for no second pause', async () => {
    const clock = manualClock()
    const { pace, ask, fail } = pacedRequests({ concurrency: 4, clock })
    await ask(['a', 'b'])
    await fail(refusal(), 'a', 'b')
    expect(pace.pausedUntil).toBe(NOW + 250)
  })

  test('that comes late makes the pause as long as it asks, if that is longer', async () => {
    const { pace, ask, fail } = pacedRequests({ concurrency: 4, clock: manualClock() })
    await ask(['a', 'b', 'c'])
    await fail(refusal(7000), 'a')
    await fail(refusal(9000), 'b')
    expect([pace.pausedUntil, pace.concurrency]).toEqual([NOW + 9000, 2])
    await fail(refusal(3000), 'c')
    expect([pace.pausedUntil, pace.concurrency]).toEqual([NOW + 9000, 2])
  })

  test('is told where the wait is worth telling', async () => {
    const { lines, ask, fail } = pacedRequests({ concurrency: 1, clock: fakeClock() })
    for (const ms of [1999, 2000]) {
      await ask(POST_ONCE)
      await fail(refusal(ms), 'it')
    }
    expect(lines).toEqual(['Waiting 2 s for the memory API. slow down'])
  })

  test('lets what waits end at once where the run is to end', async () => {
    const ending = new AbortController()
    const clock = manualClock()
    const { sent, ended, ask, fail } = pacedRequests({ concurrency: 4, clock, signal: ending.signal })
    await ask(['a'])
    await fail(refusal(60_000), 'a')
    await ask(['b'])
    ending.abort()
    await ask([])
    expect([sent, ended]).toEqual([['a'], ['a throttled', 'b aborted unsent']])
  })
})

describe('the pause', () => {
  /** How long a pause there is after each of some requests: `t` for refused without a word, `.` for answered, or as asked. */
  async function pauses(ends: readonly ('t' | '.' | number)[]): Promise<number[]> {
    const clock = fakeClock()
    const { pace, ask, answer, fail } = pacedRequests({ concurrency: 8, clock })
    const seen: number[] = []
    for (const end of ends) {
      await ask(POST_ONCE)
      await (end === '.' ? answer('it') : fail(refusal(end === 't' ? undefined : end), 'it'))
      seen.push(Math.max(0, pace.pausedUntil - clock.now()))
    }
    return seen
  }

  test.each<[string, ('t' | '.' | number)[], number[]]>([
    ['grows with each refusal in a row', ['t', 't', 't', 't'], [250, 500, 1000, 2000]],
    ['begins anew after an answer', ['t', 't', '.', 't'], [250, 500, 0, 250]],
    ['is as long as the service asks', [7000, 't', 1], [7000, 500, 1]],
    ['grows where the service asks for none at all, again and again', [0, 0, 0], [250, 500, 1000]],
    [
      'is half a minute at most where the service does not say',
      Array(9).fill('t'),
      [...[250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]],
    ],
  ])('%s', async (_, ends, expected) => {
    expect(await pauses(ends)).toEqual(expected)
  })
})

describe('the patience of a run', () => {
  const start = () => pacedRequests({ concurrency: 1, clock: fakeClock() })

  test('is two minutes for one wait and five minutes in all', () => {
    expect([LONGEST_WAIT_MS, PATIENCE_MS]).toEqual([120_000, 300_000])
    const { pace } = start()
    expect([120_001, 120_000, 120_000, 60_001, 60_000, 1].map((ms) => pace.spend(ms))).toEqual([
      ...[false, true, true, false, true, false],
    ])
  })

  test('is earned back by answers, a second each, up to what it was', async () => {
    const { pace, ask, answer } = start()
    const earn = async (answers: number) => {
      for (let count = 0; count < answers; count++) {
        await ask(POST_ONCE)
        await answer('it')
      }
    }
    await earn(2)
    expect([120_000, 120_000, 60_000, 1].map((ms) => pace.spend(ms))).toEqual([true, true, true, false])
    await earn(3)
    expect([3001, 3000, 1].map((ms) => pace.spend(ms))).toEqual([false, true, false])
  })

  test('ends where the service asks for more, and begins again where it asks for less', async () => {
    const clock = fakeClock()
    const { pace, ask, fail } = pacedRequests({ concurrency: 1, clock })
    const patience: boolean[] = []
    for (const ms of [120_000, 120_001, 120_000, 60_001, 60_000, 1]) {
      await ask(POST_ONCE)
      await fail(refusal(ms), 'it')
      patience.push(pace.isPatient)
    }
    expect(patience).toEqual([true, false, true, false, true, false])
    expect(clock.sleeps).toEqual([120_000, 120_000, 60_000])
  })

  test('is not used up by what was never sent', async () => {
    const clock = fakeClock()
    const { pace, lines } = pacedRequests({ concurrency: 8, clock })
    const unsent = () => Promise.reject(ApiFailure.unsent(refusal(121_000)))
    for (let count = 0; count < 50; count++)
      await expect(pace.attempt('POST', unsent, { isFirst: true })).rejects.toMatchObject({ isSent: false })
    expect([pace.concurrency, clock.sleeps, lines]).toEqual([8, [], []])
  })
})
