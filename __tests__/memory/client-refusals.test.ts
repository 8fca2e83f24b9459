import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../src/local/memory-faults.ts'
import type { ApiFailure, FailureKind } from '../../src/memory/api.ts'
import { memoryApi } from '../../src/memory/client.ts'
import { openTransport } from '../../src/memory/transport.ts'
import { NOW } from '../helpers/fake-clock.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { type RawRequest, type RawServer, startRawServer } from '../helpers/raw-server.ts'

const RULE = { repo: 'acme/api', memoryType: 'project_rule', text: 'Use UTC.' } as const
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'

interface RawAnswer {
  status: number
  headers?: Record<string, string>
  body?: string
}

let raw: RawServer | undefined
let service: MemoryService | undefined
afterEach(async () => {
  await Promise.all([raw?.close(), service?.close()])
  raw = service = undefined
})

/** How a post fails where the server answers so. */
async function failureOf(answer: RawAnswer | ((request: RawRequest) => RawAnswer)): Promise<ApiFailure> {
  raw = await startRawServer((response, request) => {
    const { status, headers, body = '' } = typeof answer === 'function' ? answer(request) : answer
    response.writeHead(status, headers).end(body)
  })
  const transport = openTransport({ apiUrl: raw.url, token: TOKEN, connections: 1 })
  const post = memoryApi(transport, { token: TOKEN, now: () => NOW }).post(RULE)
  try {
    await post
  } catch (failure) {
    return failure as ApiFailure
  } finally {
    await transport.close()
  }
  throw new Error('The post did not fail.')
}

const detail = (value: unknown) => JSON.stringify({ detail: value })

describe('a refusal', () => {
  test.each<[FaultKind, FailureKind, string]>([
    ['401-missing', 'unauthorized', 'Status 401: Not authenticated'],
    ['401-expired', 'unauthorized', 'Status 401: Invalid or expired token'],
    ['401-foreign', 'unauthorized', 'Status 401: User not found'],
    ['403', 'forbidden', 'Status 403: Repo not connected or access denied'],
    ['422', 'rejected', 'Status 422: content: field required'],
    ['429', 'throttled', 'Status 429: Too Many Requests'],
    ['500', 'ambiguous', "Status 500 with an answer that is not the service's"],
    ['502', 'ambiguous', "Status 502 with an answer that is not the service's"],
    ['503', 'not-configured', 'Status 503: Memory layer not configured'],
    ['503-proxy', 'ambiguous', "Status 503 with an answer that is not the service's"],
    ['not-json', 'ambiguous', "Status 200 with an answer that is not the service's"],
    ['redirect', 'redirected', 'Status 307, a redirect to http://127.0.0.1:9'],
  ])('%s is %s', async (kind, failureKind, message) => {
    service = await startService({ server: { faults: [{ method: 'any', kind, times: 3 }] } })
    const { api } = service
    const refused = { name: 'ApiFailure', kind: failureKind, message, retryAfterMs: undefined }
    await expect(api.post(RULE)).rejects.toMatchObject(refused)
    await expect(api.list('acme/api')).rejects.toMatchObject(refused)
    if (kind !== 'not-json') await expect(api.remove('acme/api', 'mem_1')).rejects.toMatchObject(refused)
  })

  test.each<[number, FailureKind]>([
    [400, 'rejected'],
    [404, 'wrong-address'],
    [405, 'wrong-address'],
    [408, 'ambiguous'],
    [413, 'rejected'],
    [451, 'rejected'],
    [501, 'ambiguous'],
    [504, 'ambiguous'],
    [599, 'ambiguous'],
  ])('of status %i is %s', async (status, kind) => {
    expect(await failureOf({ status, body: detail('No.') })).toMatchObject({
      kind,
      message: `Status ${status}: No.`,
    })
  })

  test('quotes every word of a 422 with its field', async () => {
    const errors = [
      { loc: ['body', 'content'], msg: 'ensure this value has at most 500 characters', type: 'x' },
      { loc: ['body', 'tags', 0], msg: 'str type expected', type: 'x' },
      { msg: 'no place' },
    ]
    expect(await failureOf({ status: 422, body: detail(errors) })).toMatchObject({
      kind: 'rejected',
      message:
        'Status 422: content: ensure this value has at most 500 characters; tags.0: str type expected; no place',
    })
  })

  test('is quoted in one line, and no longer than 300 characters', async () => {
    const { message } = await failureOf({ status: 422, body: detail(`a\r\n::error::b\t${'c'.repeat(400)}`) })
    expect(message).toBe(`Status 422: a ::error::b ${'c'.repeat(300 - 'a ::error::b '.length)}`)
  })

  test.each([
    ['no JSON', '<html>'],
    ['no detail', '{"error": "x"}'],
    ['a detail of another shape', '{"detail": {"msg": "x"}}'],
    ['nothing', ''],
  ])('is not quoted where its body is %s', async (_, body) => {
    const { message } = await failureOf({ status: 422, body })
    expect(message).toBe("Status 422 with an answer that is not the service's")
  })

  test.each([
    ['in the detail', (echo: string) => echo],
    ['in an error', (echo: string) => [{ loc: ['body', echo], msg: `got ${echo}` }]],
  ])('never repeats the token that a server echoes %s', async (_, shape) => {
    const { message, stack, cause } = await failureOf(({ headers }) => ({
      status: 403,
      body: detail(shape(`${headers.authorization}; ${headers.cookie}`)),
    }))
    expect(message).toContain('Bearer ***; access_token=***')
    expect([message, String(stack), String(cause)].filter((text) => text.includes(TOKEN))).toEqual([])
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('of status %i is not followed', async (status) => {
    const target = await startRawServer((response) => response.end('{"id": "mem_1"}'))
    const failure = await failureOf({
      status,
      headers: { location: `${target.url}/api/v1/memory?t=${TOKEN}` },
    })
    expect(failure).toMatchObject({
      kind: 'redirected',
      message: `Status ${status}, a redirect to ${target.url}`,
    })
    expect([raw?.requests.length, target.requests.length]).toEqual([1, 0])
    await target.close()
  })

  test.each([
    ['to a path', { location: '/login' }, 'another path'],
    ['without a target', {}, 'nowhere'],
  ])('%s is refused as well', async (_, headers, where) => {
    expect(await failureOf({ status: 302, headers: { ...headers } })).toMatchObject({
      kind: 'redirected',
      message: `Status 302, a redirect to ${where}`,
    })
    expect(raw?.requests.length).toBe(1)
  })
})

describe('Retry-After', () => {
  test.each([
    [429, '7', 7000],
    [429, '0', 0],
    [429, 'Wed, 15 Jan 2025 12:01:30 GMT', 90_000],
    [429, 'Wed, 15 Jan 2025 11:00:00 GMT', 0],
    [429, 'soon', undefined],
    [502, '3', 3000],
    [503, '3', 3000],
  ])('of a %i is read from "%s"', async (status, header, retryAfterMs) => {
    const failure = await failureOf({ status, headers: { 'retry-after': header } })
    expect(failure.retryAfterMs).toBe(retryAfterMs)
  })
})
