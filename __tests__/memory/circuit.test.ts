import { describe, expect, test } from '@jest/globals'
import { ApiFailure, type FailureKind } from '../../src/memory/api.ts'
import { Circuit } from '../../src/memory/circuit.ts'
import { fakeClock, NOW } from '../helpers/fake-clock.ts'
import { manualClock } from '../helpers/manual-clock.ts'
import { pacedRequests } from '../helpers/paced-requests.ts'

const DOWN = new ApiFailure('ambiguous', 'Status 502')

describe('a circuit', () => {
  const noted = (...failures: (ApiFailure | undefined)[]) => {
    const circuit = new Circuit()
    return failures.map((failure) => {
      circuit.note(failure)
      return circuit.over ? 'over' : circuit.probe
    })
  }

  test('opens after five failures in a row, and is over after three probes', () => {
    expect(noted(...Array(9).fill(DOWN))).toEqual([
      ...[undefined, undefined, undefined, undefined, 1, 2, 3, 'over', 'over'],
    ])
  })

  test.each([[4], [5], [7], [8]])(
    'closes at an answer after %i failures, and counts from the start',
    (count) => {
      const seen = noted(...Array(count).fill(DOWN), undefined, ...Array(5).fill(DOWN))
      expect(seen.slice(count)).toEqual([undefined, undefined, undefined, undefined, undefined, 1])
    },
  )

  test.each<[FailureKind, boolean]>([
    ['unreachable', true],
    ['not-configured', true],
    ['ambiguous', true],
    ['unauthorized', false],
    ['forbidden', false],
    ['rejected', false],
    ['throttled', false],
    ['redirected', false],
    ['wrong-address', false],
    ['aborted', false],
  ])('takes %s for a sign that the service is down: %s', (kind, saysDown) => {
    const failure = new ApiFailure(kind, 'no')
    expect(noted(DOWN, DOWN, DOWN, DOWN, failure).at(-1)).toBe(saysDown ? 1 : undefined)
    expect(noted(DOWN, DOWN, DOWN, DOWN, failure, DOWN).at(-1)).toBe(saysDown ? 2 : undefined)
  })

  test('says which failure ended it', () => {
    const circuit = new Circuit()
    const last = new ApiFailure('unreachable', 'the last')
    for (const failure of [...Array(7).fill(DOWN), last]) circuit.note(failure)
    expect(circuit.over).toBe(last)
  })
})

describe('requests to a service that is down', () => {
  test('are sent eight times in all, with pauses that grow before the last three', async () => {
    const clock = fakeClock()
    const { pace, ask, fail, ended } = pacedRequests({ concurrency: 8, clock })
    const numbers: number[] = []
    for (let count = 1; count <= 8; count++) {
      await ask(['it'])
      await fail(DOWN, 'it')
      numbers.push(pace.concurrency)
    }
    expect([numbers, clock.sleeps]).toEqual([
      [8, 8, 8, 8, 1, 1, 1, 1],
      [500, 1000, 2000],
    ])
    await ask(['late', 'later'])
    expect(ended.slice(8)).toEqual(['late ambiguous unsent', 'later ambiguous unsent'])
    const send = pace.attempt('POST', async () => 'sent', { isFirst: true })
    await expect(send).rejects.toMatchObject({ message: 'Status 502', isSent: false, cause: DOWN })
  })

  test('are probes one at a time', async () => {
    const clock = manualClock()
    const { sent, ended, ask, fail } = pacedRequests({ concurrency: 8, clock })
    await ask(['a', 'b', 'c', 'd', 'e'])
    await fail(DOWN, 'a', 'b', 'c', 'd', 'e')
    await ask(['f', 'g', 'h', 'i'])
    await clock.pass(499)
    expect(sent.slice(5)).toEqual([])
    await clock.pass(1)
    expect(sent.slice(5)).toEqual(['f'])
    await fail(DOWN, 'f')
    await clock.pass(1000)
    expect(sent.slice(5)).toEqual(['f', 'g'])
    await fail(DOWN, 'g')
    await clock.pass(2000)
    expect(sent.slice(5)).toEqual(['f', 'g', 'h'])
    await fail(DOWN, 'h')
    expect([sent.slice(5), ended.slice(5)]).toEqual([
      ['f', 'g', 'h'],
      ['f ambiguous', 'g ambiguous', 'h ambiguous', 'i ambiguous unsent'],
    ])
  })

  test('that were under way when the circuit opened are no probes', async () => {
    const clock = manualClock()
    const { pace, sent, ask, fail } = pacedRequests({ concurrency: 32, clock })
    const names = Array.from({ length: 20 }, (_, index) => `r${index}`)
    await ask(names)
    await fail(DOWN, ...names)
    expect([pace.concurrency, pace.pausedUntil]).toEqual([1, NOW + 500])
    await ask(['probe'])
    await clock.pass(500)
    expect(sent.at(-1)).toBe('probe')
  })

  test('go on as before after an answer, from one at a time', async () => {
    const { pace, ended, ask, answer, fail } = pacedRequests({ concurrency: 3, clock: fakeClock() })
    const numbers: number[] = []
    for (const end of 'xxxxxxx.xxxx...') {
      await ask(['it'])
      await (end === 'x' ? fail(DOWN, 'it') : answer('it'))
      numbers.push(pace.concurrency)
    }
    expect(numbers).toEqual([3, 3, 3, 3, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3])
    expect(ended).not.toContain('it ambiguous unsent')
  })

  test('between which the service asks for fewer are no row: it is there', async () => {
    const clock = manualClock()
    const { pace, ask, fail } = pacedRequests({ concurrency: 8, clock })
    const down = new ApiFailure('ambiguous', 'reset')
    await ask(['a', 'b', 'c', 'd', 'e'])
    await fail(down, 'a', 'b', 'c', 'd')
    await fail(new ApiFailure('throttled', 'slow down', { retryAfterMs: 1 }), 'e')
    await clock.pass(1)
    await ask(['f'])
    await fail(down, 'f')
    expect(pace.concurrency).toBe(4)
  })

  test('of one method say nothing of another', async () => {
    const { ended, ask, answer, fail } = pacedRequests({ concurrency: 1, clock: fakeClock() })
    for (let count = 1; count <= 8; count++) {
      await ask(['post'])
      await fail(DOWN, 'post')
    }
    await ask(['list'], { method: 'GET' })
    await answer('list')
    await ask(['delete'], { method: 'DELETE' })
    await answer('delete')
    await ask(['post'])
    expect(ended.slice(8)).toEqual(['list answered', 'delete answered', 'post ambiguous unsent'])
  })

  test('stay one at a time while requests of another method are answered', async () => {
    const { pace, ask, answer, fail } = pacedRequests({ concurrency: 8, clock: fakeClock() })
    const names = ['a', 'b', 'c', 'd', 'e']
    await ask(names)
    await fail(DOWN, ...names)
    for (let count = 1; count <= 3; count++) {
      await ask(['list'], { method: 'GET' })
      await answer('list')
    }
    expect(pace.concurrency).toBe(1)
    await ask(['probe'])
    await answer('probe')
    expect(pace.concurrency).toBe(2)
  })

  test('that are over hold up no requests of another method', async () => {
    const { pace, ask, answer, fail } = pacedRequests({ concurrency: 2, clock: fakeClock() })
    for (let count = 1; count <= 8; count++) {
      await ask(['post'])
      await fail(DOWN, 'post')
    }
    await ask(['list'], { method: 'GET' })
    await answer('list')
    expect(pace.concurrency).toBe(2)
  })

  test('that break off with the run say nothing of it', async () => {
    const { pace, ask, fail } = pacedRequests({ concurrency: 8, clock: fakeClock() })
    await ask(['a', 'b', 'c', 'd', 'e', 'f'])
    await fail(DOWN, 'a', 'b', 'c', 'd')
    await fail(new ApiFailure('aborted', 'broken off'), 'e')
    expect(pace.concurrency).toBe(8)
    await fail(DOWN, 'f')
    expect(pace.concurrency).toBe(1)
  })
})
