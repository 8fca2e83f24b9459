import { describe, expect, test } from '@jest/globals'
import { queueFaults } from '../../src/local/memory-fault-queue.ts'
import { FAULT_KINDS, parseFault } from '../../src/local/memory-faults.ts'

describe('parseFault', () => {
  test.each([
    ['POST 503', { method: 'POST', kind: '503', times: 1, skip: 0 }],
    ['POST 429:2 x3', { method: 'POST', kind: '429:2', times: 3, skip: 0 }],
    ['POST 429:date', { method: 'POST', kind: '429:date', times: 1, skip: 0 }],
    ['any 401-expired', { method: 'any', kind: '401-expired', times: 1, skip: 0 }],
    ['POST reset-after +4 x1', { method: 'POST', kind: 'reset-after', times: 1, skip: 4 }],
    ['POST reset-after x2 +4', { method: 'POST', kind: 'reset-after', times: 2, skip: 4 }],
    ['GET empty', { method: 'GET', kind: 'empty', times: 1, skip: 0 }],
    ['  delete   slow:250  x* ', { method: 'DELETE', kind: 'slow:250', times: Infinity, skip: 0 }],
    ['POST null ~Use UTC', { method: 'POST', kind: 'null', times: 1, skip: 0, content: 'Use UTC' }],
    ['POST 500 x2 ~a ~b', { method: 'POST', kind: '500', times: 2, skip: 0, content: 'a ~b' }],
  ])('reads %j', (text, fault) => {
    expect(parseFault(text)).toEqual(fault)
  })

  test('reads every kind', () => {
    const kinds = Object.keys(FAULT_KINDS).map((name) => (name === 'slow' ? 'slow:0' : name))
    const faults = kinds.map((kind) => parseFault(`${kind === 'empty' ? 'GET' : 'POST'} ${kind}`))
    expect(faults.map(({ kind }) => kind)).toEqual(kinds)
  })

  test.each([
    ['', 'The fault "" has no known method: "".'],
    ['PUT 503', 'The fault "PUT 503" has no known method: "PUT".'],
    ['POST', 'The fault "POST" has no known kind: "".'],
    ['POST 418', 'The fault "POST 418" has no known kind: "418".'],
    ['POST slow', 'The fault "POST slow" has no known kind: "slow".'],
    ['POST slow:soon', 'The fault "POST slow:soon" has no known kind: "slow:soon".'],
    ['POST 503:2', 'The fault "POST 503:2" has no known kind: "503:2".'],
    ['POST toString', 'The fault "POST toString" has no known kind: "toString".'],
    ['POST 503 twice', 'The fault "POST 503 twice" has an unknown count: "twice".'],
    ['POST 503 x0', 'The fault "POST 503 x0" has an unknown count: "x0".'],
    ['GET null', 'The fault "GET null" can only meet a POST.'],
    ['any empty', 'The fault "any empty" can only meet a GET.'],
    ['GET 500 ~UTC', 'The fault "GET 500 ~UTC" can only meet a POST.'],
  ])('refuses %j and lists the kinds', (text, message) => {
    expect(() => parseFault(text)).toThrow(
      expect.objectContaining({
        reason: 'invalid-input',
        message: `${message} Kinds: ${Object.keys(FAULT_KINDS).join(', ')}.`,
        remedy: expect.stringContaining('METHOD KIND [xTIMES] [+SKIP] [~CONTENT]'),
      }),
    )
  })
})

describe('queueFaults', () => {
  const drain = (queue: ReturnType<typeof queueFaults>, requests: number, method = 'POST') =>
    Array.from({ length: requests }, () => queue.take(method, 'text'))

  test('hits one request by default', () => {
    expect(drain(queueFaults([{ method: 'POST', kind: '503' }]), 2)).toEqual(['503', undefined])
  })

  test('lets requests pass first, then hits as many as asked', () => {
    const queue = queueFaults([{ method: 'POST', kind: '500', skip: 2, times: 2 }])
    expect(drain(queue, 6)).toEqual([undefined, undefined, '500', '500', undefined, undefined])
  })

  test('hits for ever', () => {
    const queue = queueFaults([{ method: 'any', kind: '503', times: Infinity }])
    expect(new Set(drain(queue, 500))).toEqual(new Set(['503']))
  })

  test('uses up an earlier fault first, and a later one counts only what it lets pass', () => {
    const queue = queueFaults([{ method: 'POST', kind: '500' }])
    queue.add([{ method: 'POST', kind: '502', skip: 1 }])
    expect(drain(queue, 4)).toEqual(['500', undefined, '502', undefined])
  })

  test('leaves requests of other methods alone', () => {
    const queue = queueFaults([{ method: 'GET', kind: 'empty' }])
    expect([queue.take('POST', 'text'), queue.take('GET', undefined)]).toEqual([undefined, 'empty'])
  })

  test('hits only the content it names, and only in a POST', () => {
    const queue = queueFaults([{ method: 'any', kind: '422', content: 'UTC' }])
    expect([
      queue.take('POST', 'Use tabs.'),
      queue.take('DELETE', 'Use UTC.'),
      queue.take('POST', 42),
      queue.take('POST', 'Use UTC.'),
    ]).toEqual([undefined, undefined, undefined, '422'])
  })

  test("does not count in the caller's fault", () => {
    const fault = { method: 'POST', kind: '503', times: 2, skip: 1 } as const
    drain(queueFaults([fault]), 3)
    expect(fault).toEqual({ method: 'POST', kind: '503', times: 2, skip: 1 })
  })
})
