import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTransport, type Transport } from '../../src/memory/transport.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']
const before = VARIABLES.map((name) => [name, process.env[name]] as const)

let proxy: Server
let transport: Transport | undefined
let raw: RawServer | undefined
let connects: { target: string | undefined; authorization: string | undefined }[]
let onConnect: (socket: Duplex) => void
const sockets = new Set<Duplex>()

beforeEach(async () => {
  for (const name of VARIABLES) delete process.env[name]
  connects = []
  proxy = createServer().on('connect', ({ url, headers }, socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    connects.push({ target: url, authorization: headers['proxy-authorization'] })
    onConnect(socket)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
})

afterEach(async () => {
  await transport?.close()
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await Promise.all([raw?.close(), new Promise((resolve) => proxy.close(resolve))])
  transport = raw = undefined
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

const proxyUrl = (credentials = '') =>
  `http://${credentials}127.0.0.1:${(proxy.address() as AddressInfo).port}`
const refuse = (line: string) => (socket: Duplex) =>
  socket.end(`HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`)

function send(apiUrl: string, timeoutMs = 5000) {
  transport = openTransport({ apiUrl, token: 'aaa.bbb.ccc', connections: 1, timeoutMs })
  return transport.send('POST', '/x', {})
}

test.each(['https_proxy', 'HTTPS_PROXY'])(
  'a proxy in %s is asked for the way to the service',
  async (name) => {
    process.env[name] = proxyUrl()
    onConnect = refuse('502 Bad Gateway')
    await expect(send('https://memory.test')).rejects.toMatchObject({
      name: 'ApiFailure',
      kind: 'unreachable',
      message: 'The proxy refused: Proxy response (502) !== 200 when HTTP Tunneling',
    })
    expect(connects).toEqual([{ target: 'memory.test:443', authorization: undefined }])
  },
)

test('a proxy that wants other credentials refuses with 407, and they are not repeated', async () => {
  process.env['https_proxy'] = proxyUrl('bob:s%40fe@')
  onConnect = refuse('407 Proxy Authentication Required')
  await expect(send('https://memory.test:8443')).rejects.toMatchObject({
    kind: 'unreachable',
    message: 'The proxy refused: Proxy response (407) !== 200 when HTTP Tunneling',
  })
  expect(connects).toEqual([
    { target: 'memory.test:8443', authorization: `Basic ${Buffer.from('bob:s@fe').toString('base64')}` },
  ])
})

test('through a proxy the service is asked for by its name, and nothing is sent in the clear', async () => {
  process.env['https_proxy'] = proxyUrl()
  const hello = new Promise<Buffer>((resolve) => {
    onConnect = (socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.once('data', (bytes: Buffer) => {
        resolve(bytes)
        socket.destroy()
      })
    }
  })
  await expect(send('https://memory.test')).rejects.toMatchObject({ name: 'ApiFailure', kind: 'ambiguous' })
  const bytes = await hello
  const [TLS_HANDSHAKE, CLIENT_HELLO] = [0x16, 0x01]
  expect([bytes[0], bytes[5], bytes.includes('memory.test')]).toEqual([TLS_HANDSHAKE, CLIENT_HELLO, true])
  expect([bytes.includes('aaa.bbb.ccc'), bytes.includes('POST')]).toEqual([false, false])
})

test('a proxy that never answers is not waited for any longer than the service', async () => {
  process.env['https_proxy'] = proxyUrl()
  onConnect = () => {}
  await expect(send('https://memory.test', 50)).rejects.toMatchObject({ message: 'No answer in time' })
})

test('a proxy that is not there is known to have sent nothing', async () => {
  const gone = await startRawServer(() => {})
  await gone.close()
  process.env['https_proxy'] = gone.url
  await expect(send('https://memory.test')).rejects.toMatchObject({
    kind: 'unreachable',
    message: 'No connection (ECONNREFUSED)',
  })
})

test.each(['memory.invalid', '.invalid', 'other.test, MEMORY.invalid', '*', 'memory.invalid:443'])(
  'no_proxy "%s" keeps the proxy out',
  async (excluded) => {
    process.env['https_proxy'] = proxyUrl()
    process.env['no_proxy'] = excluded
    onConnect = refuse('502 Bad Gateway')
    await expect(send('https://memory.invalid')).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/^No connection \((?:ENOTFOUND|EAI_AGAIN)\)$/),
    })
    expect(connects).toEqual([])
  },
)

test('a service on this machine is reached without a proxy', async () => {
  raw = await startRawServer((response) => response.end('{}'))
  for (const name of ['http_proxy', 'https_proxy']) process.env[name] = proxyUrl()
  onConnect = refuse('502 Bad Gateway')
  expect(await send(raw.url)).toMatchObject({ status: 200, text: '{}' })
  expect(connects).toEqual([])
})
