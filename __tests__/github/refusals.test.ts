import { describe, expect, test } from '@jest/globals'
import { connectGitHub } from '../../src/github/repository.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { githubWithLedger } from '../helpers/github-ledger.ts'

const start = githubWithLedger()

const READ_PERMISSION = 'Give the job `permissions: contents: read`.'
const WRITE_PERMISSION =
  'Give the job `permissions: contents: write`. If a rule of the repository forbids this ref, set `ledger-ref: refs/heads/nectr-ledger`.'
const TOKEN = "Remove the input `github-token`, so that the job's own token is used, or renew it."

const NOT_OURS = 'Resource not accessible by integration'
const RULES = 'Repository rule violations found\n\nCannot update this ref.'

describe('a refusal to read the ledger', () => {
  test.each([
    [401, 'Bad credentials', 'GitHub refused the token. GitHub answered 401: Bad credentials', TOKEN],
    [403, NOT_OURS, `The ledger may not be read. GitHub answered 403: ${NOT_OURS}`, READ_PERMISSION],
    [451, 'Blocked', 'The ledger may not be read. GitHub answered 451: Blocked', READ_PERMISSION],
  ])('with %i %s is told at once, with what to change', async (status, message, said, remedy) => {
    const { ledger, failNext, requests, clock } = await start()
    failNext(/GET/, { status, message })
    await expect(ledger().read()).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-forbidden',
      message: said,
      remedy,
      cause: expect.objectContaining({ status }),
    })
    expect(requests()).toHaveLength(1)
    expect(clock.sleeps).toEqual([])
  })

  test('does not tell a missing repository from a missing ledger', async () => {
    const { server } = await start()
    const github = connectGitHub({
      apiUrl: server.url,
      token: '',
      repository: 'acme/gone',
      clock: fakeClock(),
    })
    expect(await github.readFile('acme/shop.jsonl', 'refs/nectr/ledger')).toBeUndefined()
    expect(await github.tipOf('refs/nectr/ledger')).toBeUndefined()
  })
})

describe('a refusal to write the ledger', () => {
  test.each([
    ['a tree', /POST .*trees/, 403, NOT_OURS, `GitHub answered 403: ${NOT_OURS}`],
    ['a tree', /POST .*trees/, 404, 'Not Found', 'GitHub answered 404: Not Found'],
    ['a tree', /POST .*trees/, 422, 'tree.path is wrong', 'GitHub answered 422: tree.path is wrong'],
    ['a commit', /POST .*commits/, 403, NOT_OURS, `GitHub answered 403: ${NOT_OURS}`],
    ['a ref', /POST .*refs/, 403, NOT_OURS, `GitHub answered 403: ${NOT_OURS}`],
    ['a ref', /POST .*refs/, 404, 'Not Found', 'GitHub answered 404: Not Found'],
    [
      'a ref',
      /POST .*refs/,
      422,
      RULES,
      'GitHub answered 422: Repository rule violations found Cannot update this ref.',
    ],
    [
      'a ref',
      /POST .*refs/,
      422,
      'Cannot create this protected ref',
      'GitHub answered 422: Cannot create this protected ref',
    ],
  ])(
    'as %s, %s, with %i %s is told at once, with what to change',
    async (_, request, status, message, said) => {
      const { ledger, failNext, clock, git } = await start()
      failNext(request, { status, message })
      await expect(ledger().write('one\n', { text: undefined }, 'First')).rejects.toMatchObject({
        name: 'ActionError',
        reason: 'ledger-forbidden',
        message: `The ledger may not be written. ${said}`,
        remedy: WRITE_PERMISSION,
      })
      expect(clock.sleeps).toEqual([])
      expect(git('for-each-ref')).toBe('')
    },
  )

  test('of a protected branch is told at once, with what to change', async () => {
    const { ledger, failNext } = await start()
    const first = await ledger().write('one\n', { text: undefined }, 'First')
    failNext(/PATCH/, { status: 422, message: 'Cannot update this protected ref.' })
    await expect(ledger().write('two\n', first, 'Second')).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-forbidden',
      message: 'The ledger may not be written. GitHub answered 422: Cannot update this protected ref.',
      remedy: WRITE_PERMISSION,
    })
  })

  test('from a job that may only read comes before anything is written', async () => {
    const { ledger, requests } = await start({ permissions: 'read' })
    await expect(ledger().write('one\n', await ledger().read(), 'First')).rejects.toMatchObject({
      reason: 'ledger-forbidden',
      message: `The ledger may not be written. GitHub answered 403: ${NOT_OURS}`,
      remedy: WRITE_PERMISSION,
    })
    expect(requests()).toEqual([
      'GET contents/acme/shop.jsonl 404',
      'GET git/ref/nectr/ledger 404',
      'POST git/trees 403',
    ])
  })

  test('names the token where it is a wrong one, or none', async () => {
    const wrong = await start({ token: 'ghs_wrong' })
    await expect(wrong.ledger().read()).rejects.toMatchObject({
      reason: 'ledger-forbidden',
      message: 'GitHub refused the token. GitHub answered 401: Bad credentials',
      remedy: TOKEN,
    })
    const none = await start({ token: '' })
    expect(await none.ledger().read()).toEqual({ text: undefined, isRefAbsent: true })
    await expect(none.ledger().write('one\n', { text: undefined }, 'First')).rejects.toMatchObject({
      reason: 'ledger-forbidden',
      message: 'GitHub refused the token. GitHub answered 401: Requires authentication',
      remedy: TOKEN,
    })
  })
})
