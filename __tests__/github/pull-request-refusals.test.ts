import { describe, expect, test } from '@jest/globals'
import { connectPullRequests } from '../../src/github/pull-requests.ts'
import { COMMENT_ID, commentedPullRequest } from '../helpers/commented-pull-request.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { startRawServer } from '../helpers/raw-server.ts'
import { cleanUpAfterEach } from '../helpers/scratch.ts'

const start = commentedPullRequest()
const atEnd = cleanUpAfterEach()

const NOT_OURS = 'Resource not accessible by integration'
const READ_PERMISSION = 'Give the job `permissions: pull-requests: write`, or `read` if it is not to comment.'
const WRITE_PERMISSION = 'Give the job `permissions: pull-requests: write`.'
const UNLOCK = 'Unlock the conversation of the pull request, or read the job summary: it shows the same.'
const SUMMARY = 'Read the job summary: it shows the same.'
const LOCKED = 'Unable to create comment because issue is locked.'
const TOKEN = "Remove the input `github-token`, so that the job's own token is used, or renew it."

describe('a comment that may not be written', () => {
  const may = 'The comment on the pull request may not be written.'
  test.each([
    [403, NOT_OURS, 'comment-forbidden', `${may} GitHub answered 403: ${NOT_OURS}`, WRITE_PERMISSION],
    [403, LOCKED, 'comment-forbidden', `${may} GitHub answered 403: ${LOCKED}`, UNLOCK],
    [
      401,
      'Bad credentials',
      'comment-forbidden',
      'GitHub refused the token. GitHub answered 401: Bad credentials',
      TOKEN,
    ],
    [
      422,
      'Validation Failed',
      'comment-unavailable',
      'The comment on the pull request was refused. GitHub answered 422: Validation Failed',
      SUMMARY,
    ],
  ])('because of %i %s is told at once, with what to do', async (status, message, reason, said, remedy) => {
    const { pullRequests, failNext, requests, clock, bodies } = await start()
    const expected = {
      name: 'ActionError',
      reason,
      message: said,
      remedy,
      cause: expect.objectContaining({ status }),
    }
    failNext(/POST|PATCH/, { status, message }, { status, message })
    await expect(pullRequests.createComment(7, 'new')).rejects.toMatchObject(expected)
    await expect(pullRequests.editComment(COMMENT_ID, 'new')).rejects.toMatchObject(expected)
    expect(requests()).toEqual([
      `POST issues/7/comments ${status}`,
      `PATCH issues/comments/${COMMENT_ID} ${status}`,
    ])
    expect([clock.sleeps, bodies()]).toEqual([[], ['old']])
  })

  test('because the job may only read is told with the permission that it lacks', async () => {
    const { pullRequests } = await start({ permissions: { pullRequests: 'read' } })
    const expected = { reason: 'comment-forbidden', remedy: WRITE_PERMISSION }
    await expect(pullRequests.createComment(7, 'new')).rejects.toMatchObject(expected)
    await expect(pullRequests.editComment(COMMENT_ID, 'new')).rejects.toMatchObject(expected)
    expect(await pullRequests.listComments(7)).toHaveLength(1)
  })

  test('because there is no such pull request is no lost comment', async () => {
    const { pullRequests } = await start()
    await expect(pullRequests.createComment(8, 'new')).rejects.toMatchObject({
      reason: 'comment-forbidden',
      message: `${may} GitHub answered 404: Not Found`,
    })
  })

  test('because it is too long is told in the words of GitHub', async () => {
    const { pullRequests } = await start()
    await expect(pullRequests.createComment(7, 'x'.repeat(65_537))).rejects.toMatchObject({
      reason: 'comment-unavailable',
      message: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
      remedy: SUMMARY,
    })
  })

  test('is gone for editing where GitHub says so in either way', async () => {
    const { pullRequests, failNext } = await start()
    failNext(/PATCH/, { status: 404, message: 'Not Found' }, { status: 410, message: 'This was deleted' })
    expect(await pullRequests.editComment(COMMENT_ID, 'new')).toBe('gone')
    expect(await pullRequests.editComment(COMMENT_ID, 'new')).toBe('gone')
    expect(await pullRequests.editComment(COMMENT_ID, 'new')).toMatchObject({ body: 'new' })
  })
})

describe('what may not be read of a pull request', () => {
  test('is told with the permission that the job lacks', async () => {
    const { pullRequests } = await start({ permissions: { pullRequests: 'none' } })
    for (const call of [
      () => pullRequests.listComments(7),
      () => pullRequests.changedFiles(7),
      () => pullRequests.pullRequestsOf('a'.repeat(40)),
      () => pullRequests.openPullRequests('acme:topic'),
    ]) {
      await expect(call()).rejects.toMatchObject({
        reason: 'comment-forbidden',
        message: `The pull request may not be read. GitHub answered 403: ${NOT_OURS}`,
        remedy: READ_PERMISSION,
      })
    }
  })

  test.each(['<html>Welcome</html>', '{}', '[{}]', ''])('is told where the answer is %p', async (body) => {
    const server = await startRawServer((response) => response.end(body))
    atEnd(() => server.close())
    const connection = { apiUrl: server.url, token: '', repository: 'acme/shop', clock: fakeClock() }
    const pullRequests = connectPullRequests(connection)
    for (const call of [
      () => pullRequests.listComments(7),
      () => pullRequests.ownLogin(),
      () => pullRequests.createComment(7, 'x'),
    ]) {
      await expect(call()).rejects.toMatchObject({
        reason: 'comment-unavailable',
        message: "An answer of GitHub can't be read.",
      })
    }
    expect(server.requests).toHaveLength(3)
  })
})
