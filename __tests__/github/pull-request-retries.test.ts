import { describe, expect, test } from '@jest/globals'
import { COMMENT_ID, commentedPullRequest } from '../helpers/commented-pull-request.ts'
import type { Failure } from '../helpers/github-ledger.ts'

const start = commentedPullRequest()

const limited = (seconds: number, message = 'You have exceeded a secondary rate limit.'): Failure => ({
  status: 403,
  message,
  headers: { 'retry-after': String(seconds) },
})
const times = (count: number, status: number): Failure[] =>
  Array.from({ length: count }, () => ({ status, message: 'Later' }))

describe('a failure in passing', () => {
  test('delays a comment, which is looked for before it is written again', async () => {
    const { pullRequests, failNext, requests, clock, bodies } = await start()
    failNext(/POST|PATCH/, ...times(2, 502))
    await pullRequests.createComment(7, 'new')
    expect(requests()).toEqual([
      'POST issues/7/comments 502',
      'GET issues/7/comments 200',
      'POST issues/7/comments 502',
      'GET issues/7/comments 200',
      'POST issues/7/comments 201',
    ])
    failNext(/PATCH/, ...times(1, 502))
    expect(await pullRequests.editComment(COMMENT_ID, 'edited')).toMatchObject({
      id: COMMENT_ID,
      body: 'edited',
    })
    expect([clock.sleeps, bodies()]).toEqual([
      [250, 500, 250],
      ['edited', 'new'],
    ])
  })

  test('that hides a comment which was made makes no second one', async () => {
    const { pullRequests, server, requests, bodies } = await start()
    let isFirst = true
    server.intercept(({ method }) => {
      if (method !== 'POST' || !isFirst) return undefined
      isFirst = false
      server.addComment(7, { body: 'new', author: 'github-actions[bot]' })
      return { status: 502, body: { message: 'Bad Gateway' } }
    })
    expect(await pullRequests.createComment(7, 'new\n')).toMatchObject({ id: COMMENT_ID + 1, body: 'new' })
    expect(requests()).toEqual(['POST issues/7/comments 502', 'GET issues/7/comments 200'])
    expect(bodies()).toEqual(['old', 'new'])
  })

  test('to read is told after four tries', async () => {
    const { pullRequests, failNext, clock } = await start()
    failNext(/GET/, ...times(4, 502))
    await expect(pullRequests.ownLogin()).rejects.toMatchObject({
      reason: 'comment-unavailable',
      message: 'The pull request could not be read. GitHub answered 502: Later',
      remedy: 'Run the workflow again later.',
    })
    expect(clock.sleeps).toEqual([250, 500, 1000])
  })

  test('to write is told after four tries', async () => {
    const { pullRequests, failNext, clock, bodies } = await start()
    const expected = {
      reason: 'comment-unavailable',
      message: 'The comment on the pull request could not be written. GitHub answered 503: Later',
      remedy: 'Run the workflow again later.',
    }
    failNext(/POST|PATCH/, ...times(8, 503))
    await expect(pullRequests.createComment(7, 'new')).rejects.toMatchObject(expected)
    await expect(pullRequests.editComment(COMMENT_ID, 'new')).rejects.toMatchObject(expected)
    expect([clock.sleeps, bodies()]).toEqual([[250, 500, 1000, 250, 500, 1000], ['old']])
  })
})

describe('a secondary rate limit', () => {
  test('is waited for as it says, without another request', async () => {
    const { pullRequests, failNext, requests, clock } = await start()
    failNext(/POST/, limited(7))
    await pullRequests.createComment(7, 'new')
    failNext(/PATCH/, limited(8, 'You have triggered an abuse detection mechanism.'))
    await pullRequests.editComment(COMMENT_ID, 'edited')
    failNext(/GET/, limited(9))
    await pullRequests.ownLogin()
    expect(clock.sleeps).toEqual([7000, 8000, 9000])
    expect(requests()).toEqual([
      'POST issues/7/comments 403',
      'POST issues/7/comments 201',
      `PATCH issues/comments/${COMMENT_ID} 403`,
      `PATCH issues/comments/${COMMENT_ID} 200`,
      'GET /user 403',
      'GET /user 403',
    ])
  })

  test('of more than a minute is told at once, and not taken for a lack of rights', async () => {
    const { pullRequests, failNext, clock } = await start()
    failNext(/./, limited(61), limited(61), limited(61))
    for (const call of [() => pullRequests.createComment(7, 'new'), () => pullRequests.ownLogin()]) {
      await expect(call()).rejects.toMatchObject({ reason: 'comment-unavailable' })
    }
    expect(clock.sleeps).toEqual([])
  })
})
