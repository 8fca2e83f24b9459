import { afterEach, describe, expect, test } from '@jest/globals'
import { memoryApi } from '../../src/memory/client.ts'
import { openTransport, type Transport } from '../../src/memory/transport.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'

let service: MemoryService | undefined
let raw: RawServer | undefined
let transport: Transport | undefined
afterEach(async () => {
  await transport?.close()
  await Promise.all([service?.close(), raw?.close()])
  service = raw = transport = undefined
})

const RULE = { repo: 'acme/api', memoryType: 'architecture', text: 'Use UTC.' } as const

async function connectTo(body: unknown, { prefix = '', status = 200 } = {}) {
  raw = await startRawServer((response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  transport = openTransport({ apiUrl: `${raw.url}${prefix}`, token: 'aaa.bbb.ccc', connections: 1 })
  return memoryApi(transport, { token: 'aaa.bbb.ccc', now: () => 0 })
}

describe('what is sent', () => {
  test('is the token as header and as cookie, and the documented body as JSON', async () => {
    const api = await connectTo({ id: 'mem_1', status: 'added' })
    await api.post(RULE)
    expect(raw?.requests).toEqual([
      {
        method: 'POST',
        path: '/api/v1/memory',
        headers: {
          host: raw?.url.slice('http://'.length),
          connection: 'keep-alive',
          authorization: 'Bearer aaa.bbb.ccc',
          cookie: 'access_token=aaa.bbb.ccc',
          accept: 'application/json',
          'content-type': 'application/json',
          'content-length': '69',
          'user-agent': 'nectr-memory-sync',
        },
        body: '{"repo":"acme/api","content":"Use UTC.","memory_type":"architecture"}',
      },
    ])
  })

  test('keeps a text with quotes, backslashes and other scripts as it is', async () => {
    service = await startService()
    const text = 'Say "¡hola!" to C:\\x, 日本語 and 👩‍💻.'
    await service.api.post({ ...RULE, text })
    expect(service.contents()).toEqual([text])
    expect(service.server.requests()).toMatchObject([{ credentials: 'both', status: 200 }])
  })

  test('is no body and no content type in a list and a deletion', async () => {
    const api = await connectTo({ memories: [], status: 'deleted' })
    await api.list('acme/api')
    await api.list('acme/api', 'project_map')
    await api.remove('acme/api', 'mem_1')
    expect(raw?.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/api/v1/memory?repo=acme%2Fapi', ''],
      ['GET', '/api/v1/memory?repo=acme%2Fapi&memory_type=project_map', ''],
      ['DELETE', '/api/v1/memory/mem_1?repo=acme%2Fapi', ''],
    ])
    expect(raw?.requests.map(({ headers }) => [headers['content-type'], headers.authorization])).toEqual(
      Array(3).fill([undefined, 'Bearer aaa.bbb.ccc']),
    )
  })

  test('stands below the path of an address that has one', async () => {
    const api = await connectTo({ id: 'mem_1', memories: [] }, { prefix: '/nectr/v2' })
    await api.post(RULE)
    await api.list('acme/api')
    await api.remove('acme/api', 'mem_1')
    expect(raw?.requests.map(({ path }) => path)).toEqual([
      '/nectr/v2/api/v1/memory',
      '/nectr/v2/api/v1/memory?repo=acme%2Fapi',
      '/nectr/v2/api/v1/memory/mem_1?repo=acme%2Fapi',
    ])
  })

  test('names one memory, whatever its id holds', async () => {
    const api = await connectTo({ status: 'deleted' })
    await api.remove('acme/api', '../a b?repo=x/y#z%2F')
    expect(raw?.requests.map(({ path }) => path)).toEqual([
      '/api/v1/memory/..%2Fa%20b%3Frepo%3Dx%2Fy%23z%252F?repo=acme%2Fapi',
    ])
  })
})

describe('an answer to a post', () => {
  test('gives the id', async () => {
    service = await startService()
    const { id } = await service.api.post(RULE)
    expect(service.server.memories()).toEqual([
      { id, repo: 'acme/api', content: 'Use UTC.', memoryType: 'architecture' },
    ])
  })

  test('gives no id where it is null', async () => {
    service = await startService({ server: { faults: [{ method: 'POST', kind: 'null' }] } })
    expect(await service.api.post(RULE)).toEqual({ id: undefined })
  })

  test.each([
    ['has no id at all', { status: 'added' }],
    ['has an empty id', { id: '' }],
    ['has a number for an id', { id: 7 }],
    ['is no object', 'added'],
  ])('is ambiguous where it %s', async (_, body) => {
    const api = await connectTo(body)
    await expect(api.post(RULE)).rejects.toMatchObject({
      kind: 'ambiguous',
      message: "Status 200 with an answer that is not the service's",
    })
  })

  test('is ambiguous where its status is another success', async () => {
    const api = await connectTo({ id: 'mem_1' }, { status: 202 })
    await expect(api.post(RULE)).rejects.toMatchObject({ kind: 'ambiguous' })
  })
})

describe('a list', () => {
  const item = (id: string, memory = 'Use UTC.') => ({
    id,
    memory,
    metadata: { memory_type: 'architecture' },
  })

  test('leaves out what has no id, text or type, and is not complete then', async () => {
    const api = await connectTo({
      memories: [item('a'), { id: 'b', memory: 'x' }, { ...item('c'), metadata: null }, item(''), null, 'd'],
      count: 6,
    })
    expect(await api.list('acme/api')).toEqual({
      memories: [{ id: 'a', text: 'Use UTC.', memoryType: 'architecture' }],
      extent: 'first',
    })
  })

  test.each([
    [0, 'none'],
    [1, 'all'],
    [99, 'all'],
    [100, 'first'],
    [101, 'first'],
  ])('of %i memories shows: %s', async (length, extent) => {
    const api = await connectTo({ memories: Array.from({ length }, (_, index) => item(`mem_${index}`)) })
    expect(await api.list('acme/api')).toMatchObject({ extent })
  })

  test.each([
    ['a list without its object', [item('a')]],
    ['another shape', { memories: { a: 1 } }],
    ['null', null],
  ])('is ambiguous as %s', async (_, body) => {
    const api = await connectTo(body)
    await expect(api.list('acme/api')).rejects.toMatchObject({
      kind: 'ambiguous',
      message: "Status 200 with an answer that is not the service's",
    })
  })
})

describe('a deletion', () => {
  test('deletes the memory', async () => {
    service = await startService()
    const { id } = service.server.add({ repo: 'acme/api', content: 'x', memoryType: 'project_rule' })
    expect(await service.api.remove('acme/api', id)).toBe('deleted')
    expect(await service.api.remove('acme/api', id)).toBe('missing')
    expect(service.contents()).toEqual([])
  })

  test.each([
    ["the framework's 404", { detail: 'Not Found' }, 'Status 404: Not Found'],
    ["a 404 that is not the service's", 'no', "Status 404 with an answer that is not the service's"],
  ])('finds no memory API where the answer is %s', async (_, body, message) => {
    const api = await connectTo(body, { status: 404 })
    await expect(api.remove('acme/api', 'mem_1')).rejects.toMatchObject({ kind: 'wrong-address', message })
  })

  test('is ambiguous where the page of a proxy answers it', async () => {
    service = await startService({ server: { faults: [{ method: 'DELETE', kind: 'not-json' }] } })
    await expect(service.api.remove('acme/api', 'mem_1')).rejects.toMatchObject({ kind: 'ambiguous' })
  })
})
