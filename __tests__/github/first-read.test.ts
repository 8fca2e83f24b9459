import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { readAtFirst } from '../../src/github/first-read.ts'
import { startRawServer } from '../helpers/raw-server.ts'
import { cleanUpAfterEach } from '../helpers/scratch.ts'

type Answer = Parameters<typeof startRawServer>[0]

const TEXT = `{"format":1,"repo":"acme/api"}\n${'Ünits first. '.repeat(20_000)}\n`
const FILE = { token: 'ghs_test', repository: 'acme/api', path: 'acme/web.jsonl', ref: 'refs/nectr/ledger' }

const atEnd = cleanUpAfterEach()

async function serve(answer: Answer) {
  const server = await startRawServer(answer)
  atEnd(() => server.close())
  return server
}

const read = (apiUrl: string, but: Partial<typeof FILE> & { timeoutMs?: number } = {}) =>
  readAtFirst({ apiUrl, ...FILE, ...but })

describe('The first read of a file', () => {
  test('gives its text, for one request with what GitHub wants to know', async () => {
    const { url, requests } = await serve((response) => response.end(TEXT))
    expect(await read(url)).toEqual({ bytes: Buffer.from(TEXT) })
    expect(
      requests.map(({ method, path, headers: { host: _, connection: __, ...rest } }) => [method, path, rest]),
    ).toEqual([
      [
        'GET',
        '/repos/acme/api/contents/acme/web.jsonl?ref=refs%2Fnectr%2Fledger',
        {
          accept: 'application/vnd.github.raw+json',
          'accept-encoding': 'gzip',
          'user-agent': 'nectr-memory-sync',
          authorization: 'token ghs_test',
        },
      ],
    ])
  })

  test('is made without a token where there is none', async () => {
    const { url, requests } = await serve((response) => response.end(TEXT))
    expect(await read(url, { token: '' })).toEqual({ bytes: Buffer.from(TEXT) })
    expect(requests[0]?.headers.authorization).toBeUndefined()
  })

  test('names any path and ref as they are', async () => {
    const { url, requests } = await serve((response) => response.end(TEXT))
    await read(url, { path: 'acme/a b#c?.jsonl', ref: 'refs/heads/a&b' })
    expect(requests[0]?.path).toBe(
      '/repos/acme/api/contents/acme/a%20b%23c%3F.jsonl?ref=refs%2Fheads%2Fa%26b',
    )
  })

  test('gives a text that comes compressed, and one without anything in it', async () => {
    const compressed = await serve((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TEXT))
    })
    expect(await read(compressed.url)).toEqual({ bytes: Buffer.from(TEXT) })
    const empty = await serve((response) => response.end())
    expect(await read(empty.url)).toEqual({ bytes: Buffer.of() })
  })

  test('puts characters together that come in two parts', async () => {
    const bytes = Buffer.from('Ünits')
    const { url } = await serve((response) => {
      response.write(bytes.subarray(0, 1), () => setImmediate(() => response.end(bytes.subarray(1))))
    })
    expect(await read(url)).toEqual({ bytes: Buffer.from('Ünits') })
  })

  test('says that there is no such file', async () => {
    const { url } = await serve((response) => response.writeHead(404).end('{"message":"Not Found"}'))
    expect(await read(url)).toEqual({})
  })

  test.each([204, 206, 304, 401, 403, 429, 500, 503])(
    'gives nothing for status %d, and asks once',
    async (status) => {
      const { url, requests } = await serve((response) => response.writeHead(status).end())
      expect(await read(url)).toBeUndefined()
      expect(requests.length).toBe(1)
    },
  )

  test.each([301, 302, 307, 308])('follows no redirect, such as one of status %d', async (status) => {
    const other = await serve((response) => response.end(TEXT))
    const { url } = await serve((response) => response.writeHead(status, { location: other.url }).end())
    expect(await read(url)).toBeUndefined()
    expect(other.requests).toEqual([])
  })
})

describe('What breaks off is an error', () => {
  test('in a body of a told length', async () => {
    const { url } = await serve((response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half', () => response.destroy())
    })
    await expect(read(url)).rejects.toThrow('aborted')
  })

  test('in a body that comes in parts', async () => {
    const { url } = await serve((response) => void response.write('half', () => response.destroy()))
    await expect(read(url)).rejects.toThrow('aborted')
  })

  test('in a compressed body, however it ends', async () => {
    const half = gzipSync(TEXT).subarray(0, 300)
    const torn = await serve((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(half, () => response.destroy())
    })
    await expect(read(torn.url)).rejects.toThrow()
    const short = await serve((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(half))
    await expect(read(short.url)).rejects.toThrow('unexpected end of file')
    const plain = await serve((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(TEXT))
    await expect(read(plain.url)).rejects.toThrow('incorrect header check')
  })

  test('before anything has come', async () => {
    const { url } = await serve((response) => response.destroy())
    await expect(read(url)).rejects.toThrow('socket hang up')
    const { url: gone, close } = await startRawServer(() => {})
    await close()
    await expect(read(gone)).rejects.toThrow('ECONNREFUSED')
  })

  test('where no HTTP is spoken, or TLS is not', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).end('SSH-2.0-OpenSSH_9.6\r\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    atEnd(() => server.close())
    const { port } = server.address() as { port: number }
    await expect(read(`http://127.0.0.1:${port}`)).rejects.toThrow('Parse Error')
    await expect(read(`https://127.0.0.1:${port}`)).rejects.toThrow()
  })
})

describe('Silence is an error after a while', () => {
  test('before the answer', async () => {
    const { url } = await serve(() => {})
    await expect(read(url, { timeoutMs: 20 })).rejects.toThrow('GitHub says nothing.')
  })

  test('and in the midst of it, compressed or not', async () => {
    const plain = await serve((response) => void response.write('half'))
    await expect(read(plain.url, { timeoutMs: 20 })).rejects.toThrow()
    const compressed = await serve((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync(TEXT).subarray(0, 300))
    })
    await expect(read(compressed.url, { timeoutMs: 20 })).rejects.toThrow()
  })
})
