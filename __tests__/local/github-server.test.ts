import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../../src/local/github-server.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function start(options: Partial<GithubServerOptions> = {}): Promise<GithubServer> {
  const parent = mkdtempSync(join(tmpdir(), 'github-server-'))
  cleanups.push(() => rmSync(parent, { recursive: true, force: true }))
  const server = await startGithubServer({
    directory: join(parent, 'a.git'),
    repository: 'Acme/Shop',
    ...options,
  })
  cleanups.push(() => server.close())
  return server
}

async function call(
  server: GithubServer,
  method: string,
  path: string,
  options: { body?: unknown; headers?: Record<string, string> } = {},
) {
  const { body, headers = {} } = options
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: text }),
  })
  const answer = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(answer) : answer }
}

const blob = { body: { content: 'x' } }
const repo = '/repos/acme/shop'

describe('starting', () => {
  test('creates the bare repository with the default branch as its HEAD', async () => {
    const server = await start({ defaultBranch: 'trunk' })
    const git = (...args: string[]) => execFileSync('git', args, { cwd: server.directory, encoding: 'utf8' })
    expect(git('rev-parse', '--is-bare-repository')).toBe('true\n')
    expect(git('symbolic-ref', 'HEAD')).toBe('refs/heads/trunk\n')
  })

  test('keeps what a repository that exists already holds', async () => {
    const first = await start()
    await call(first, 'POST', `${repo}/git/blobs`, { body: { content: 'hello\n' } })
    await first.close()
    const second = await startGithubServer({ directory: first.directory, repository: 'acme/shop' })
    cleanups.push(() => second.close())
    const read = await call(second, 'GET', `${repo}/git/blobs/ce013625030ba8dba906f756967f9e9ca394464a`)
    expect(read.body.content).toBe('aGVsbG8K\n')
  })

  test('listens on the port it is given, and rejects where that port is taken', async () => {
    const first = await start()
    const port = Number(new URL(first.url).port)
    await expect(start({ port })).rejects.toThrow('EADDRINUSE')
    await first.close()
    expect((await start({ port })).url).toBe(`http://127.0.0.1:${port}`)
  })

  test('rejects where git can not create the repository', async () => {
    await expect(start({ directory: '/dev/null/a.git' })).rejects.toThrow('/dev/null')
    await expect(start({ defaultBranch: 'a..b' })).rejects.toThrow(
      "git init failed: fatal: invalid initial branch name: 'a..b'",
    )
  })

  test('rejects where there is no git', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = '/nowhere'
    cleanups.push(() => {
      process.env['PATH'] = path
    })
    await expect(start()).rejects.toThrow('ENOENT')
  })

  test('is not led elsewhere by the variables of an enclosing git process', async () => {
    process.env['GIT_OBJECT_DIRECTORY'] = '/nowhere'
    cleanups.push(() => delete process.env['GIT_OBJECT_DIRECTORY'])
    const server = await start()
    expect((await call(server, 'POST', `${repo}/git/blobs`, blob)).status).toBe(201)
  })

  test('closes twice without harm', async () => {
    const server = await start()
    await server.close()
    await expect(server.close()).resolves.toBeUndefined()
  })
})

describe('routing', () => {
  test('describes the repository, whatever the case of its name in the path', async () => {
    const server = await start()
    const answer = await call(server, 'GET', '/repos/ACME/shop')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      id: 1,
      node_id: 'UmVwb3NpdG9yeTpBY21lL1Nob3A=',
      name: 'Shop',
      full_name: 'Acme/Shop',
      private: false,
      owner: { login: 'Acme' },
      url: `${server.url}/repos/Acme/Shop`,
      default_branch: 'main',
    })
  })

  test.each([
    ['another repository', 'GET', '/repos/acme/other'],
    ['a path outside the repositories', 'GET', '/orgs/acme'],
    ['an endpoint that is not offered', 'GET', `${repo}/issues`],
    ['a method that is not offered', 'PUT', `${repo}/contents/a.md`],
  ])('answers 404 for %s', async (_name, method, path) => {
    const server = await start()
    const answer = await call(server, method, path)
    expect(answer.status).toBe(404)
    expect(answer.body).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    })
  })

  test('answers 400 for a malformed escape', async () => {
    const server = await start()
    const answer = await call(server, 'GET', `${repo}/git/ref/heads%2`)
    expect([answer.status, answer.body.message]).toEqual([400, 'Bad Request'])
    expect(server.requests()).toEqual([{ method: 'GET', path: `${repo}/git/ref/heads%2`, status: 400 }])
  })

  test('lists the requests it answered, decoded and without their query', async () => {
    const server = await start()
    await call(server, 'GET', `${repo}/git/ref/nectr%2Fledger`)
    await call(server, 'GET', `${repo}/contents/a.md?ref=b`)
    await call(server, 'POST', `${repo}/git/blobs`, blob)
    expect(server.requests()).toEqual([
      { method: 'GET', path: `${repo}/git/ref/nectr/ledger`, status: 404 },
      { method: 'GET', path: `${repo}/contents/a.md`, status: 404 },
      { method: 'POST', path: `${repo}/git/blobs`, status: 201 },
    ])
  })

  test('survives a client that leaves in the middle of its request', async () => {
    const server = await start()
    const port = Number(new URL(server.url).port)
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST ${repo}/git/blobs HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{`)
    socket.end()
    await new Promise((closed) => socket.on('close', closed).resume())
    expect((await call(server, 'GET', repo)).status).toBe(200)
    expect(server.requests()).toEqual([{ method: 'GET', path: repo, status: 200 }])
  })
})

describe('permission', () => {
  test('lets anyone read, and those with the token write', async () => {
    const server = await start({ token: 't0k' })
    expect((await call(server, 'GET', repo)).status).toBe(200)
    for (const authorization of ['token t0k', 'Bearer t0k']) {
      const answer = await call(server, 'POST', `${repo}/git/blobs`, { ...blob, headers: { authorization } })
      expect(answer.status).toBe(201)
    }
  })

  test('answers 401 to a write without a token', async () => {
    const server = await start({ token: 't0k' })
    const answer = await call(server, 'POST', `${repo}/git/blobs`, blob)
    expect(answer.status).toBe(401)
    expect(answer.body).toEqual({
      message: 'Requires authentication',
      documentation_url: 'https://docs.github.com/rest/git/blobs#create-a-blob',
      status: '401',
    })
  })

  test.each(['token other', 'Basic dDBr'])(
    'answers 401 even to a read with the header %s',
    async (authorization) => {
      const server = await start({ token: 't0k' })
      const answer = await call(server, 'GET', repo, { headers: { authorization } })
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual({
        message: 'Bad credentials',
        documentation_url: 'https://docs.github.com/rest',
        status: '401',
      })
    },
  )

  test('answers 403 to every write of a token that may only read', async () => {
    const server = await start({ token: 't0k', permissions: 'read' })
    const headers = { authorization: 'token t0k' }
    for (const [method, path] of [
      ['POST', '/git/blobs'],
      ['POST', '/git/refs'],
      ['PATCH', '/git/refs/heads/main'],
      ['DELETE', '/git/refs/heads/main'],
    ] as const) {
      const answer = await call(server, method, `${repo}${path}`, { body: {}, headers })
      expect([answer.status, answer.body.message]).toEqual([403, 'Resource not accessible by integration'])
    }
    expect((await call(server, 'GET', repo, { headers })).status).toBe(200)
  })
})

describe('bodies', () => {
  test.each([
    ['no JSON', '{', 400, 'Problems parsing JSON'],
    ['nothing', undefined, 400, 'Body should be a JSON object'],
    ['a list', [], 400, 'Body should be a JSON object'],
    ['no content', {}, 422, 'Invalid request.\n\n"content" wasn\'t supplied.'],
    [
      'a number for content',
      { content: 1 },
      422,
      "Invalid request.\n\nFor 'properties/content', Invalid input: expected string, received number.",
    ],
  ])('answers %s with a reason', async (_name, body, status, message) => {
    const server = await start()
    const answer = await call(server, 'POST', `${repo}/git/blobs`, { body })
    expect([answer.status, answer.body.message]).toEqual([status, message])
  })
})

describe('intercepting', () => {
  test("answers in the server's stead, and leaves the rest to it", async () => {
    const server = await start()
    const seen: unknown[] = []
    server.intercept((request) => {
      seen.push(request)
      return request.method === 'POST'
        ? { status: 502, body: 'Bad gateway', headers: { 'retry-after': '3' } }
        : undefined
    })
    const refused = await call(server, 'POST', `${repo}/git/blobs`, blob)
    expect([refused.status, refused.body, refused.headers.get('retry-after')]).toEqual([
      502,
      'Bad gateway',
      '3',
    ])
    expect((await call(server, 'GET', repo)).status).toBe(200)
    expect(seen).toEqual([
      { method: 'POST', path: `${repo}/git/blobs`, body: { content: 'x' } },
      { method: 'GET', path: repo, body: undefined },
    ])
    expect(server.requests().map(({ status }) => status)).toEqual([502, 200])
  })

  test('shows a body that is not JSON as its text', async () => {
    const server = await start()
    let body: unknown
    server.intercept((request) => {
      body = request.body
      return { status: 204 }
    })
    expect((await call(server, 'POST', `${repo}/git/blobs`, { body: '{' })).status).toBe(204)
    expect(body).toBe('{')
  })

  test('lets only the handler of the latest call answer', async () => {
    const server = await start()
    server.intercept(() => ({ status: 500 }))
    server.intercept(async () => ({ status: 503, body: { message: 'later' } }))
    const answer = await call(server, 'GET', repo)
    expect([answer.status, answer.body]).toEqual([503, { message: 'later' }])
  })

  test('answers 500 with the reason where the handler throws', async () => {
    const server = await start()
    server.intercept(() => {
      throw new Error('broken test')
    })
    const answer = await call(server, 'GET', repo)
    expect([answer.status, answer.body.message, answer.body.errors]).toEqual([
      500,
      'Server Error',
      ['Error: broken test'],
    ])
  })

  test('drops the connection of a request that is still open when the server closes', async () => {
    const server = await start()
    const arrived = new Promise<void>((arrive) => {
      server.intercept(() => {
        arrive()
        return new Promise(() => {})
      })
    })
    const answer = expect(fetch(server.url)).rejects.toThrow('fetch failed')
    await arrived
    await server.close()
    await answer
  })
})
