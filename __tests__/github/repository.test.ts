import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { connectGitHub } from '../../src/github/repository.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { githubWithLedger } from '../helpers/github-ledger.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'
import { cleanUpAfterEach } from '../helpers/scratch.ts'

const start = githubWithLedger()
const atEnd = cleanUpAfterEach()

async function startRaw(answer: (response: ServerResponse) => void): Promise<RawServer> {
  const server = await startRawServer(answer)
  atEnd(() => server.close())
  return server
}

const connect = (apiUrl: string, token: string) =>
  connectGitHub({ apiUrl, token, repository: 'acme/shop', clock: fakeClock() })

describe('connectGitHub', () => {
  test('sends the token with each request, and none where there is none', async () => {
    const server = await startRaw((response) => response.end('{"default_branch":"main"}'))
    await connect(server.url, 'ghs_secret').defaultBranch()
    await connect(server.url, '').defaultBranch()
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'token ghs_secret',
      undefined,
    ])
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^nectr-memory-sync\b/)
  })

  test('works below the path of an enterprise server', async () => {
    const server = await startRaw((response) => response.end('{"default_branch":"main"}'))
    expect(await connect(`${server.url}/api/v3`, '').defaultBranch()).toBe('main')
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/v3/repos/acme/shop',
    ])
  })

  test('sends nothing before it is asked to', async () => {
    const { requests } = await start()
    expect(requests()).toEqual([])
  })
})

describe('defaultBranch', () => {
  test('gives the name of the branch', async () => {
    const { github, requests } = await start()
    expect(await github.defaultBranch()).toBe('main')
    expect(requests()).toEqual(['GET  200'])
  })
})

describe('readFile', () => {
  test('lets GitHub compress the text on its way, and reads it all the same', async () => {
    const text = '{"format":1}\n'.repeat(100)
    const server = await startRaw((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)),
    )
    expect(await connect(server.url, '').readFile('acme/shop.jsonl', 'refs/nectr/ledger')).toBe(text)
    expect(server.requests[0]?.headers['accept-encoding']).toMatch(/\bgzip\b/)
  })

  test('asks for the raw text at the ref, with every part of the path escaped', async () => {
    const server = await startRaw((response) => response.end('text'))
    expect(await connect(server.url, '').readFile('acme/a b#?.jsonl', 'refs/heads/a&b#c')).toBe('text')
    expect(server.requests[0]?.path).toBe(
      '/repos/acme/shop/contents/acme/a%20b%23%3F.jsonl?ref=refs%2Fheads%2Fa%26b%23c',
    )
    expect(server.requests[0]?.headers.accept).toBe('application/vnd.github.raw+json')
  })
})

describe('commitFile', () => {
  test('moves no ref, and gives a tip that another commit can stand on', async () => {
    const { github, git } = await start()
    const first = await github.commitFile({
      path: 'a/b.txt',
      text: 'one',
      message: 'First',
      parent: undefined,
    })
    const second = await github.commitFile({ path: 'c.txt', text: 'two', message: 'Second', parent: first })
    expect(git('for-each-ref')).toBe('')
    expect(git('log', '--format=%H %T %s', second.commit)).toBe(
      `${second.commit} ${second.tree} Second\n${first.commit} ${first.tree} First\n`,
    )
    expect(git('ls-tree', '-r', '--name-only', second.commit)).toBe('a/b.txt\nc.txt\n')
  })
})

describe('tipOf and moveRef', () => {
  test('see the ref created, moved forward, and never moved aside', async () => {
    const { github } = await start()
    const commit = (text: string, parent?: { commit: string; tree: string }) =>
      github.commitFile({ path: 'a.txt', text, message: text, parent })
    expect(await github.tipOf('refs/nectr/ledger')).toBeUndefined()
    const first = await commit('one')
    await github.moveRef('refs/nectr/ledger', first, undefined)
    expect(await github.tipOf('refs/nectr/ledger')).toEqual(first)
    const [second, aside] = [await commit('two', first), await commit('aside', first)]
    await github.moveRef('refs/nectr/ledger', second, first)
    await expect(github.moveRef('refs/nectr/ledger', aside, first)).rejects.toMatchObject({
      name: 'LedgerConflictError',
      message: 'The ledger on refs/nectr/ledger was written by another run at the same time.',
    })
    expect(await github.tipOf('refs/nectr/ledger')).toEqual(second)
  })

  test('take a ref that stands at the commit already for moved, since an earlier answer may be lost', async () => {
    const { github, requests } = await start()
    const tip = await github.commitFile({ path: 'a.txt', text: 'one', message: 'One', parent: undefined })
    await github.moveRef('refs/nectr/ledger', tip, undefined)
    requests()
    await github.moveRef('refs/nectr/ledger', tip, undefined)
    expect(requests()).toEqual(['POST git/refs 422', 'GET git/ref/nectr/ledger 200'])
    expect(await github.tipOf('refs/nectr/ledger')).toEqual(tip)
  })
})

test('a large file goes with the tree where a server knows no blobs', async () => {
  const sha = 'a'.repeat(40)
  const text = `${'0123456789abcdef'.repeat(64 * 1024)}\n`
  const server = await startRawServer((response, { path }) => {
    response.statusCode = path.endsWith('/git/blobs') ? 404 : 201
    response.end(JSON.stringify({ sha, tree: { sha } }))
  })
  const github = connectGitHub({ apiUrl: server.url, token: '', repository: 'acme/shop', clock: fakeClock() })
  const tip = await github.commitFile({ path: 'ledger.jsonl', text, message: 'First', parent: undefined })
  await server.close()
  expect(tip).toEqual({ commit: sha, tree: sha })
  expect(server.requests.map(({ path }) => path.replace(/^.*\/git\//, ''))).toEqual([
    'blobs',
    'trees',
    'commits',
  ])
  expect(JSON.parse(server.requests[1]?.body ?? '')).toEqual({
    tree: [{ path: 'ledger.jsonl', mode: '100644', type: 'blob', content: text }],
  })
})
