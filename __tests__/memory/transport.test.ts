import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openTransport, type Transport, type TransportOptions } from '../../src/memory/transport.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'

let raw: RawServer | undefined
let sockets: Server | undefined
let transport: Transport | undefined
const open: Socket[] = []
afterEach(async () => {
  await transport?.close()
  for (const socket of open.splice(0)) socket.destroy()
  await Promise.all([raw?.close(), new Promise((resolve) => (sockets ? sockets.close(resolve) : resolve(0)))])
  transport = raw = sockets = undefined
})

function connect(apiUrl: string, options: Partial<TransportOptions> = {}): Transport {
  transport = openTransport({ apiUrl, token: 'aaa.bbb.ccc', connections: 1, ...options })
  return transport
}

/** A server that does with its sockets what a test wants once a request has come in. */
async function listen(onRequest: (socket: Socket) => void): Promise<string> {
  sockets = createServer((socket) => {
    open.push(socket)
    socket.on('error', () => {})
    socket.once('data', () => onRequest(socket))
  }).listen(0, '127.0.0.1')
  await once(sockets, 'listening')
  return `http://127.0.0.1:${(sockets.address() as AddressInfo).port}`
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

describe('an answer', () => {
  test('is given whatever its status, with headers and text', async () => {
    raw = await startRawServer((response) => response.writeHead(418, { 'x-kind': 'teapot' }).end('no ☕'))
    expect(await connect(raw.url).send('GET', '/x')).toMatchObject({
      status: 418,
      headers: { 'x-kind': 'teapot' },
      text: 'no ☕',
    })
  })

  test.each([
    ['that ends in the middle of its body', `${HEAD}content-length: 100\r\n\r\n{"id": "mem_`],
    ['that ends in the middle of its chunks', `${HEAD}transfer-encoding: chunked\r\n\r\n40\r\n{"id": "mem_`],
    ['that ends in the middle of its headers', 'HTTP/1.1 200 OK\r\ncontent-ty'],
    ['that is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['that has no byte', ''],
  ])('%s leaves it open whether the service acted', async (_, bytes) => {
    const url = await listen((socket) => socket.end(bytes))
    await expect(connect(url).send('POST', '/x', {})).rejects.toMatchObject({
      name: 'ApiFailure',
      kind: 'ambiguous',
      message: expect.stringMatching(/^The connection broke \(\w+\)$/),
    })
  })

  test('above 16 MiB is not read to its end', async () => {
    raw = await startRawServer((response) => response.end(Buffer.alloc(16 * 1024 * 1024 + 1, 'x')))
    await expect(connect(raw.url).send('GET', '/x')).rejects.toMatchObject({
      kind: 'ambiguous',
      message: 'The connection broke (UND_ERR_RES_EXCEEDED_MAX_SIZE)',
    })
  })

  test('of 16 MiB is read', async () => {
    raw = await startRawServer((response) => response.end(Buffer.alloc(16 * 1024 * 1024, 'x')))
    expect((await connect(raw.url).send('GET', '/x')).text.length).toBe(16 * 1024 * 1024)
  })
})

describe('no answer', () => {
  const late = { kind: 'ambiguous', message: 'No answer in time' }

  test('in time is ambiguous', async () => {
    const url = await listen(() => {})
    await expect(connect(url, { timeoutMs: 50 }).send('POST', '/x', {})).rejects.toMatchObject(late)
  })

  test('in time is ambiguous where the answer begins and never ends', async () => {
    const url = await listen((socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`)
      const drip = setInterval(() => socket.write('1\r\nx\r\n'), 5)
      socket.once('close', () => clearInterval(drip))
    })
    await expect(connect(url, { timeoutMs: 100 }).send('GET', '/x')).rejects.toMatchObject(late)
  })

  test('but a reset is ambiguous', async () => {
    const url = await listen((socket) => socket.resetAndDestroy())
    await expect(connect(url).send('POST', '/x', {})).rejects.toMatchObject({
      kind: 'ambiguous',
      message: 'The connection broke (ECONNRESET)',
    })
  })

  test('for want of a server is known never to have been sent', async () => {
    const url = await listen(() => {})
    await new Promise((resolve) => sockets?.close(resolve))
    sockets = undefined
    await expect(connect(url).send('POST', '/x', {})).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'No connection (ECONNREFUSED)',
    })
  })

  test('for want of a host is known never to have been sent', async () => {
    await expect(connect('http://nowhere.invalid').send('POST', '/x', {})).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/^No connection \((?:ENOTFOUND|EAI_AGAIN)\)$/),
    })
  })

  test('over TLS from a server that speaks none is known never to have been sent', async () => {
    raw = await startRawServer((response) => response.end())
    const url = raw.url.replace('http:', 'https:')
    await expect(connect(url).send('POST', '/x', {})).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/^No connection \((?:EPROTO|ERR_SSL_\w+)\)$/),
    })
  })
})

describe('a signal', () => {
  test('breaks off a request that is under way', async () => {
    const cancelled = new AbortController()
    const url = await listen(() => cancelled.abort())
    await expect(connect(url, { signal: cancelled.signal }).send('GET', '/x')).rejects.toMatchObject({
      kind: 'aborted',
      message: 'A request was broken off.',
    })
  })

  test('that was given before keeps a request from being sent', async () => {
    raw = await startRawServer((response) => response.end())
    await expect(connect(raw.url, { signal: AbortSignal.abort() }).send('GET', '/x')).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect([raw.requests.length, raw.connections()]).toEqual([0, 0])
  })
})

describe('connections', () => {
  test('are kept: 50 posts, 4 at a time, need no more than 4', async () => {
    raw = await startRawServer((response) => response.end('{}'))
    const { send } = connect(raw.url, { connections: 4 })
    const posts = Array.from({ length: 50 }, (_, index) => index)
    const lane = async () => {
      for (let next = posts.shift(); next !== undefined; next = posts.shift())
        await send('POST', '/x', { next })
    }
    await Promise.all([lane(), lane(), lane(), lane()])
    expect([raw.requests.length, raw.connections()]).toEqual([50, 4])
    expect(new Set(raw.requests.map(({ body }) => body)).size).toBe(50)
  })

  test('that the server closed are opened anew', async () => {
    raw = await startRawServer((response) => response.setHeader('connection', 'close').end('{}'))
    const { send } = connect(raw.url)
    expect([(await send('GET', '/1')).status, (await send('GET', '/2')).status]).toEqual([200, 200])
    expect(raw.connections()).toBe(2)
  })
})
