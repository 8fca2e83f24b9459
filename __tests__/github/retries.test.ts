import { describe, expect, test } from '@jest/globals'
import { connectGitHub } from '../../src/github/repository.ts'
import { fakeClock, NOW } from '../helpers/fake-clock.ts'
import { type Failure, githubWithLedger } from '../helpers/github-ledger.ts'
import { startRawServer } from '../helpers/raw-server.ts'
import { cleanUpAfterEach } from '../helpers/scratch.ts'

const start = githubWithLedger()
const atEnd = cleanUpAfterEach()

const times = (count: number, failure: Failure) => Array.from({ length: count }, () => failure)
const inSeconds = (seconds: number) => String(NOW / 1000 + seconds)
const limited = (headers: Record<string, string>, status = 403): Failure => ({
  status,
  message: 'API rate limit exceeded',
  headers,
})

describe('a failure in passing', () => {
  test.each([500, 502, 503, 504, 409, 429])(
    'with %i is tried again after waits that grow',
    async (status) => {
      const { ledger, failNext, requests, clock } = await start()
      failNext(/GET/, ...times(3, { status, message: 'Later' }))
      expect(await ledger().read()).toEqual({ text: undefined, isRefAbsent: true })
      expect(requests().filter((line) => line.includes(' contents/'))).toHaveLength(4)
      expect(clock.sleeps).toEqual([250, 500, 1000])
    },
  )

  test.each([
    ['read', /GET/, 'The ledger could not be read.'],
    ['write', /POST/, 'The ledger could not be written.'],
  ] as const)('to %s is told after four tries', async (doing, request, said) => {
    const { ledger, failNext, requests, clock } = await start()
    const before = await ledger().read()
    requests()
    failNext(request, ...times(9, { status: 502, message: 'Bad Gateway' }))
    const work = doing === 'read' ? ledger().read() : ledger().write('one\n', before, 'First')
    await expect(work).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-unavailable',
      message: `${said} GitHub answered 502: Bad Gateway`,
      remedy: 'Run the workflow again later.',
    })
    expect(requests().filter((line) => line.endsWith(' 502'))).toHaveLength(4)
    expect(clock.sleeps).toEqual([250, 500, 1000])
  })

  test('at every step of a write delays it and no more', async () => {
    const { server, ledger, clock, git } = await start()
    const failed = new Set<string>()
    server.intercept(({ method, path }) => {
      if (failed.has(`${method} ${path}`)) return undefined
      failed.add(`${method} ${path}`)
      return { status: 500, body: { message: 'Server Error' } }
    })
    await ledger().write('one\n', await ledger().read(), 'First')
    await ledger().write('two\n', await ledger().read(), 'Second')
    expect(git('log', '--format=%s', 'refs/nectr/ledger')).toBe('Second\nFirst\n')
    expect(clock.sleeps).toEqual(Array.from(failed, () => 250))
    expect(failed.size).toBe(7)
  })
})

describe('a rate limit', () => {
  test.each<[string, Failure, number]>([
    ['with retry-after in seconds', limited({ 'retry-after': '7' }), 7000],
    ['with retry-after as a date', limited({ 'retry-after': new Date(NOW + 9000).toUTCString() }), 9000],
    ['with retry-after of no time', limited({ 'retry-after': '0' }), 0],
    ['with 429 and retry-after', limited({ 'retry-after': '7' }, 429), 7000],
    ['with 503 and retry-after', limited({ 'retry-after': '7' }, 503), 7000],
    [
      'with the time of its reset',
      limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) }),
      30_000,
    ],
    [
      'with a reset that has passed',
      limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-30) }),
      0,
    ],
    [
      'with both, of which retry-after counts',
      limited({ 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) }),
      7000,
    ],
    [
      'with a reset while there is something left',
      limited({ 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': inSeconds(30) }, 429),
      250,
    ],
    ['with nothing left and no reset', limited({ 'x-ratelimit-remaining': '0' }), 250],
    ['with its message alone', { status: 403, message: 'You have exceeded a secondary rate limit.' }, 250],
    ['of a whole minute', limited({ 'retry-after': '60' }), 60_000],
  ])('%s is waited for as it says', async (_, failure, wait) => {
    const { ledger, failNext, clock } = await start()
    failNext(/GET/, failure)
    expect(await ledger().read()).toEqual({ text: undefined, isRefAbsent: true })
    expect(clock.sleeps).toEqual([wait])
  })

  test.each([
    ['retry-after', limited({ 'retry-after': '61' })],
    ['reset', limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3600) })],
  ])('with a %s of more than a minute is told at once', async (_, failure) => {
    const { ledger, failNext, requests, clock } = await start()
    failNext(/GET/, failure)
    await expect(ledger().read()).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: 'The ledger could not be read. GitHub answered 403: API rate limit exceeded',
      remedy: 'Run the workflow again later.',
    })
    expect([requests().length, clock.sleeps]).toEqual([1, []])
  })
})

describe('a GitHub that does not answer as such', () => {
  const connect = (apiUrl: string, more: { signal?: AbortSignal; timeoutMs?: number } = {}) => {
    const clock = fakeClock()
    const options = { apiUrl, token: 'ghs_test', repository: 'acme/shop', clock, ...more }
    return { clock, github: connectGitHub(options) }
  }

  test('because it never answers is tried four times', async () => {
    const server = await startRawServer(() => {})
    atEnd(() => server.close())
    const { github, clock } = connect(server.url, { timeoutMs: 500 })
    await expect(github.readFile('acme/shop.jsonl', 'main')).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: expect.stringMatching(/^The ledger could not be read\. GitHub could not be reached: ./),
    })
    expect([server.requests.length, clock.sleeps]).toEqual([4, [250, 500, 1000]])
  })

  test('because it breaks off in the middle of an answer is tried four times', async () => {
    const server = await startRawServer((response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('{"default_branch"', () => response.destroy())
    })
    atEnd(() => server.close())
    const { github, clock } = connect(server.url)
    await expect(github.defaultBranch()).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: expect.stringMatching(/^The ledger could not be read\. GitHub could not be reached: ./),
    })
    expect([server.requests.length, clock.sleeps]).toEqual([4, [250, 500, 1000]])
  })

  test('because it can not be reached is tried four times', async () => {
    const server = await startRawServer((response) => response.end())
    await server.close()
    const { github, clock } = connect(server.url)
    await expect(github.readFile('acme/shop.jsonl', 'main')).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      // What follows is Node's own, and no error of this realm under jest.
      message: expect.stringMatching(/^The ledger could not be read\. GitHub could not be reached: ./),
    })
    expect(clock.sleeps).toEqual([250, 500, 1000])
  })

  test('because the run is cancelled is not tried again', async () => {
    const server = await startRawServer((response) => response.writeHead(502).end('Bad Gateway'))
    atEnd(() => server.close())
    const { github, clock } = connect(server.url, { signal: AbortSignal.abort() })
    await expect(github.defaultBranch()).rejects.toMatchObject({ reason: 'ledger-unavailable' })
    expect([server.requests.length, clock.sleeps]).toEqual([1, []])
  })

  test('because a proxy answers with a page is quoted in one short line', async () => {
    const page = `<html>\n  <h1>502</h1>\n${'<p>Sorry</p>\n'.repeat(100)}</html>`
    const server = await startRawServer((response) => response.writeHead(502).end(page))
    atEnd(() => server.close())
    const { github } = connect(server.url)
    const error = await github.readFile('a', 'main').catch(({ message }: Error) => message)
    expect(error).toBe(
      `The ledger could not be read. GitHub answered 502: ${page.replace(/\s+/g, ' ').slice(0, 300)}`,
    )
  })

  test.each(['<html>Welcome</html>', '{}', '{"default_branch":""}', ''])(
    'because it answers 200 with %p is no plan',
    async (body) => {
      const server = await startRawServer((response) => response.end(body))
      atEnd(() => server.close())
      await expect(connect(server.url).github.defaultBranch()).rejects.toMatchObject({
        name: 'ActionError',
        reason: 'ledger-unavailable',
        message: "An answer of GitHub can't be read.",
        remedy: 'Run the workflow again later; if it stays, look for a proxy between the runner and GitHub.',
      })
      await expect(connect(server.url).github.tipOf('refs/nectr/ledger')).rejects.toMatchObject({
        message: "An answer of GitHub can't be read.",
      })
    },
  )
})
