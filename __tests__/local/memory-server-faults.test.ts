import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../src/local/memory-faults.ts'
import { type MemoryServer, startMemoryServer } from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'

const SECRET = 'a secret of the tests'
const NOW = Date.UTC(2025, 0, 15, 12, 0, 0, 250)
const PATH = '/api/v1/memory'
const LIST = `${PATH}?repo=acme/api`

let server: MemoryServer
afterEach(() => server.close())

async function start(...kinds: FaultKind[]): Promise<void> {
  const faults = kinds.map((kind) => ({ method: 'any' as const, kind }))
  server = await startMemoryServer({ secret: SECRET, now: () => NOW, faults })
}

async function send(method: string, path: string, content?: string): Promise<Response> {
  const token = await mintToken({ secret: SECRET, now: () => NOW })
  return await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(content === undefined ? {} : { body: JSON.stringify({ repo: 'acme/api', content }) }),
  })
}

const post = (content = 'Use UTC.') => send('POST', PATH, content)
const stored = () => server.memories().length

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await turn()
}

describe('an answer in the place of the real one', () => {
  const fieldRequired = { loc: ['body', 'content'], msg: 'field required', type: 'value_error.missing' }

  test.each<[FaultKind, number, unknown]>([
    ['401-missing', 401, { detail: 'Not authenticated' }],
    ['401-expired', 401, { detail: 'Invalid or expired token' }],
    ['401-foreign', 401, { detail: 'User not found' }],
    ['403', 403, { detail: 'Repo not connected or access denied' }],
    ['422', 422, { detail: [fieldRequired] }],
    ['429', 429, { detail: 'Too Many Requests' }],
    ['503', 503, { detail: 'Memory layer not configured' }],
    ['null', 200, { id: null, status: 'added' }],
    ['empty', 200, { memories: [], count: 0 }],
  ])('%s', async (kind, status, body) => {
    await start(kind)
    const response = await post()
    expect([response.status, await response.json(), stored()]).toEqual([status, body, 0])
    expect(server.requests()).toMatchObject([{ fault: kind, status }])
    expect((await post()).status).toBe(200)
  })

  test.each<[FaultKind, number, string, string]>([
    ['500', 500, 'text/plain; charset=utf-8', 'Internal Server Error'],
    ['502', 502, 'text/html; charset=utf-8', '<h1>502 Bad Gateway</h1>'],
    ['503-proxy', 503, 'text/html; charset=utf-8', '<h1>503 Service Temporarily Unavailable</h1>'],
    ['not-json', 200, 'text/html; charset=utf-8', '<h1>Sign in</h1>'],
  ])('%s', async (kind, status, type, text) => {
    await start(kind)
    const response = await post()
    expect([response.status, response.headers.get('content-type'), stored()]).toEqual([status, type, 0])
    expect(await response.text()).toContain(text)
  })

  test.each<[FaultKind, string | null]>([
    ['429', null],
    ['429:2', '2'],
    ['429:date', 'Wed, 15 Jan 2025 12:00:02 GMT'],
  ])('%s says when to come back', async (kind, retryAfter) => {
    await start(kind)
    expect((await post()).headers.get('retry-after')).toBe(retryAfter)
  })

  test('redirect sends the request to another origin', async () => {
    await start('redirect')
    const response = await send('GET', LIST)
    expect([response.status, response.headers.get('location')]).toEqual([307, `http://127.0.0.1:9${LIST}`])
  })

  test('redirect-slash adds a slash to the address', async () => {
    await start('redirect-slash')
    const response = await send('GET', LIST)
    const location = `${server.url}${PATH}/?repo=acme/api`
    expect([response.status, response.headers.get('location')]).toEqual([307, location])
  })
})

describe('a request that is carried out and answered badly', () => {
  test('null-stored hides the id', async () => {
    await start('null-stored')
    expect(await (await post()).json()).toEqual({ id: null, status: 'added' })
    expect(stored()).toBe(1)
  })

  test('not-json-stored answers a page', async () => {
    await start('not-json-stored')
    const response = await post()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(stored()).toBe(1)
  })

  test('a refusal stays one', async () => {
    await start('null-stored')
    expect((await post('')).status).toBe(422)
  })

  test('slow gives the real answer later', async () => {
    await start('slow:1')
    const response = await post()
    expect(await response.json()).toEqual({ id: server.memories()[0]?.id, status: 'added' })
  })
})

describe('a request without an answer', () => {
  test.each<[FaultKind, number]>([
    ['reset', 0],
    ['reset-after', 1],
  ])('%s drops the connection', async (kind, memories) => {
    await start(kind)
    await expect(post()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(stored()).toBe(memories)
    expect(server.requests()).toMatchObject([{ fault: kind, status: undefined }])
    expect((await post()).status).toBe(200)
  })

  test.each<[FaultKind, number]>([
    ['timeout', 0],
    ['timeout-after', 1],
    ['slow:3600000', 1],
  ])('%s waits until the endpoint closes', async (kind, memories) => {
    await start(kind)
    const cut = expect(post()).rejects.toThrow('fetch failed')
    await until(() => server.requests().length === 1 && stored() === memories)
    await server.close()
    await cut
    expect(stored()).toBe(memories)
    expect(server.requests()).toMatchObject([{ fault: kind, status: undefined }])
  })
})

test('misbehave adds faults to a running endpoint', async () => {
  await start()
  server.misbehave({ method: 'POST', kind: '503', content: 'UTC' }, { method: 'GET', kind: 'empty' })
  const statuses = [await post('Use tabs.'), await post(), await post()].map(({ status }) => status)
  expect(statuses).toEqual([200, 503, 200])
  expect(await (await send('GET', LIST)).json()).toEqual({ memories: [], count: 0 })
  expect(await (await send('GET', LIST)).json()).toMatchObject({ count: 2 })
})

test('a deletion can be lost on the way back', async () => {
  await start('reset-after')
  const { id } = server.add({ repo: 'acme/api', content: 'Use UTC.', memoryType: 'project_rule' })
  await expect(send('DELETE', `${PATH}/${id}?repo=acme/api`)).rejects.toThrow('fetch failed')
  expect(stored()).toBe(0)
})
