import { describe, expect, test } from '@jest/globals'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { GithubServer } from '../../src/local/github-server.ts'
import { githubWithLedger, LEDGER_REF } from '../helpers/github-ledger.ts'
import { entryFor, memoryWith } from '../helpers/plan-data.ts'

const start = githubWithLedger()

const conflict = {
  name: 'LedgerConflictError',
  reason: 'ledger-conflict',
  message: 'The ledger on refs/nectr/ledger was written by another run at the same time.',
  remedy: 'Run the workflow again; to avoid it, give the job a `concurrency` group.',
}

describe('a write to a ledger on GitHub is refused with a conflict', () => {
  test('where another run began the ledger since it was read', async () => {
    const { ledger, requests, git } = await start()
    const before = await ledger().read()
    await ledger().write('theirs\n', before, 'Theirs')
    requests()
    await expect(ledger().write('mine\n', before, 'Mine')).rejects.toMatchObject(conflict)
    // The move may have been made before, with its answer lost: where the ref stands tells.
    expect(requests().slice(-2)).toEqual(['POST git/refs 422', 'GET git/ref/nectr/ledger 200'])
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Theirs\n')
  })

  test('where another run wrote it since it was read', async () => {
    const { ledger, git } = await start()
    await ledger().write('one\n', { text: undefined }, 'First')
    const before = await ledger().read()
    await ledger().write('theirs\n', before, 'Theirs')
    await expect(ledger().write('mine\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Theirs\nFirst\n')
  })

  test('where another run wrote it since this run did', async () => {
    const { ledger, git } = await start()
    const mine = ledger()
    const first = await mine.write('one\n', { text: undefined }, 'First')
    await ledger().write('theirs\n', await ledger().read(), 'Theirs')
    await expect(mine.write('mine\n', first, 'Mine')).rejects.toMatchObject({
      ...conflict,
      cause: expect.objectContaining({ status: 422 }),
    })
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Theirs\nFirst\n')
  })

  test('where someone put another commit into the place of the one that was read, on the same parent', async () => {
    const { ledger, git } = await start()
    const first = await ledger().write('one\n', { text: undefined }, 'First')
    await ledger().write('two\n', first, 'Second')
    const before = await ledger().read()
    const tree = git('rev-parse', `${LEDGER_REF}~1^{tree}`).trim()
    const amended = git('commit-tree', tree, '-p', `${LEDGER_REF}~1`, '-m', 'Amended').trim()
    git('update-ref', LEDGER_REF, amended)
    await expect(ledger().write('mine\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Amended\nFirst\n')
  })

  test('where the ref is gone since it was read', async () => {
    const { ledger, git } = await start()
    await ledger().write('one\n', { text: undefined }, 'First')
    const before = await ledger().read()
    git('update-ref', '-d', LEDGER_REF)
    await expect(ledger().write('mine\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect(git('for-each-ref')).toBe('')
  })

  test.each([
    ['moves the ref', 'one\n', 'PATCH', 'Theirs\nFirst\n'],
    ['creates the ref', undefined, 'POST', 'Theirs\n'],
  ])('where another run %s between the look at it and the move', async (_, text, method, log) => {
    const { server, ledger, requests, git } = await start()
    if (text) await ledger().write(text, { text: undefined }, 'First')
    const before = await ledger().read()
    server.intercept(async (request) => {
      if (request.method !== method || !request.path.includes('/git/refs')) return undefined
      server.intercept(() => undefined)
      await ledger().write('theirs\n', await ledger().read(), 'Theirs')
      return undefined
    })
    await expect(ledger().write('mine\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect(requests().at(-2)).toBe(`${method} git/refs${text ? '/nectr/ledger' : ''} 422`)
    expect(git('log', '--format=%s', LEDGER_REF)).toBe(log)
  })
})

describe('a move of the ref whose answer is lost', () => {
  /** Carries out the next request of a method to the refs, and answers with 502 all the same. */
  const loseAnswer = (server: GithubServer, lost: string, then: () => Promise<unknown> = async () => {}) => {
    let isLost = false
    server.intercept(async ({ method, path, body }) => {
      if (isLost || method !== lost || !path.includes('/git/refs')) return undefined
      isLost = true
      const headers = { authorization: 'Bearer ghs_test' }
      await fetch(`${server.url}${path}`, { method, body: JSON.stringify(body), headers })
      await then()
      return { status: 502, body: 'Bad Gateway' }
    })
  }

  test('is made again, which changes nothing', async () => {
    const { server, ledger, git, clock } = await start()
    const first = await ledger().write('one\n', { text: undefined }, 'First')
    loseAnswer(server, 'PATCH')
    await ledger().write('two\n', first, 'Second')
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Second\nFirst\n')
    expect(clock.sleeps).toEqual([250])
  })

  test('is seen to have been made where the ref can not be created twice', async () => {
    const { server, ledger, requests, git } = await start()
    loseAnswer(server, 'POST')
    const { tip } = await ledger().write('mine\n', { text: undefined }, 'Mine')
    expect(requests().slice(-3)).toEqual([
      'POST git/refs 502',
      'POST git/refs 422',
      'GET git/ref/nectr/ledger 200',
    ])
    expect(git('rev-parse', LEDGER_REF).trim()).toBe(tip?.commit)
    expect(await ledger().read()).toEqual({ text: 'mine\n' })
  })

  test('is a conflict where another run has written on it since: it may rest on what was written here', async () => {
    const { server, ledger, git } = await start()
    const first = await ledger().write('one\n', { text: undefined }, 'First')
    loseAnswer(server, 'PATCH', async () => ledger().write('theirs\n', await ledger().read(), 'Theirs'))
    await expect(ledger().write('two\n', first, 'Second')).rejects.toMatchObject(conflict)
    expect(git('log', '--format=%s', LEDGER_REF)).toBe('Theirs\nSecond\nFirst\n')
  })

  test('is a failure where GitHub does not say where the ref stands', async () => {
    const { ledger, failNext } = await start()
    const first = await ledger().write('one\n', { text: undefined }, 'First')
    failNext(
      /PATCH .*refs|GET .*git\/ref\//,
      { status: 422, message: 'Not a fast forward' },
      ...Array(4).fill({ status: 503 }),
    )
    await expect(ledger().write('two\n', first, 'Second')).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-unavailable',
    })
  })
})

describe('two runs with one ledger on GitHub', () => {
  test('both find their entries in it at the end', async () => {
    const { ledger } = await start()
    const [a, b] = [await Ledger.open('acme/shop', ledger()), await Ledger.open('acme/shop', ledger())]
    const entries = ['one', 'two', 'three', 'four'].map((text) => entryFor(memoryWith(text)))
    const put = (to: Ledger, index: number) => to.put(entries[index] ?? entryFor(memoryWith('none')))
    put(a, 0)
    put(b, 1)
    await a.save('A')
    await b.save('B')
    put(a, 2)
    await a.save('A')
    put(b, 3)
    await b.save('B')
    const end = await Ledger.open('acme/shop', ledger())
    expect([...end.entries.values()].map(({ text }) => text).sort()).toEqual(['four', 'one', 'three', 'two'])
  })
})
