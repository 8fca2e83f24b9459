import { describe, expect, test } from '@jest/globals'
import { at, call, refusal, useGithubServer } from '../helpers/github-calls.ts'

const DOCS = 'https://docs.github.com/rest/issues/comments'
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const FIRST_ID = 3_000_000_001

useGithubServer()

function openPullRequest(number = 7): void {
  const head = { owner: 'acme', branch: 'topic', sha: 'a'.repeat(40) }
  at.server.addPullRequest({ number, head, base: 'main' })
}

function addComments(count: number): void {
  for (let index = 1; index <= count; index++) at.server.addComment(7, { body: `${index}`, author: 'ada' })
}

/** The bodies of a page, and what its `Link` header says of others. */
async function page(query: string) {
  const response = await fetch(`${at.server.url}/repos/acme/shop/issues/7/comments${query}`)
  const bodies = ((await response.json()) as { body: string }[]).map(({ body }) => Number(body))
  const address = `${at.server.url}/repos/acme/shop/issues/7/comments?`
  const links = response.headers.get('link')?.replaceAll(address, '').split(', ') ?? []
  return { bodies, links }
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe('creating a comment', () => {
  test('gives it to the pull request, in the name of the token', async () => {
    openPullRequest()
    const answer = await call('POST', '/issues/7/comments', { body: '# Plan\n\nNothing.' })
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        id: FIRST_ID,
        body: '# Plan\n\nNothing.',
        user: { login: 'github-actions[bot]', type: 'Bot' },
        html_url: `https://github.com/acme/shop/pull/7#issuecomment-${FIRST_ID}`,
        created_at: expect.stringMatching(TIME),
        updated_at: answer.body.created_at,
      },
    ])
    expect(at.server.comments(7)).toEqual([answer.body])
    expect((await call('GET', `/issues/comments/${FIRST_ID}`)).body).toEqual(answer.body)
    expect((await call('GET', '/issues/7/comments')).body).toEqual([answer.body])
  })

  test.each([
    ['nothing', '', 'Body cannot be blank'],
    ['white space', ' \n\t', 'Body cannot be blank'],
    ['65,537 characters', 'x'.repeat(65_537), 'Body is too long (maximum is 65536 characters)'],
  ])('is refused with 422 for %s', async (_name, body, message) => {
    openPullRequest()
    const answer = await call('POST', '/issues/7/comments', { body })
    expect([answer.status, answer.body]).toEqual([
      422,
      {
        message: 'Validation Failed',
        errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
        documentation_url: `${DOCS}#create-an-issue-comment`,
        status: '422',
      },
    ])
    expect(at.server.comments(7)).toEqual([])
  })

  test.each(['x', '𝒳'])('takes 65,536 characters of %s', async (character) => {
    openPullRequest()
    const body = character.repeat(65_536)
    expect((await call('POST', '/issues/7/comments', { body })).status).toBe(201)
    expect(at.server.comments(7)[0]?.body).toBe(body)
  })

  test('is refused where no body is given, and where there is nothing of that number', async () => {
    openPullRequest()
    expect(await refusal('POST', '/issues/7/comments', {})).toEqual([
      422,
      'Invalid request.\n\n"body" wasn\'t supplied.',
    ])
    for (const number of ['8', '0', 'seven']) {
      expect(await refusal('POST', `/issues/${number}/comments`, { body: 'x' })).toEqual([404, 'Not Found'])
      expect(await refusal('GET', `/issues/${number}/comments`)).toEqual([404, 'Not Found'])
    }
  })
})

describe('a comment that is there', () => {
  test('is edited in its place', async () => {
    openPullRequest()
    addComments(3)
    const before = at.server.comments(7)[1]
    const answer = await call('PATCH', `/issues/comments/${before?.id}`, { body: 'new' })
    expect([answer.status, answer.body]).toEqual([
      200,
      { ...before, body: 'new', updated_at: expect.stringMatching(TIME) },
    ])
    expect(at.server.comments(7).map(({ body }) => body)).toEqual(['1', 'new', '3'])
  })

  test('is left as it was by a body that is refused', async () => {
    openPullRequest()
    addComments(1)
    const path = `/issues/comments/${FIRST_ID}`
    expect(await refusal('PATCH', path, { body: '' })).toEqual([422, 'Validation Failed'])
    expect(await refusal('PATCH', path, { body: 'x'.repeat(65_537) })).toEqual([422, 'Validation Failed'])
    expect(at.server.comments(7)[0]?.body).toBe('1')
  })

  test.each(['by a request', 'by the test'])('is gone once it is deleted %s', async (how) => {
    openPullRequest()
    addComments(2)
    const path = `/issues/comments/${FIRST_ID}`
    if (how === 'by a request') expect((await call('DELETE', path)).status).toBe(204)
    else expect(at.server.deleteComment(FIRST_ID)).toBe(true)
    expect(at.server.comments(7).map(({ body }) => body)).toEqual(['2'])
    expect(await refusal('GET', path)).toEqual([404, 'Not Found'])
    expect(await refusal('PATCH', path, { body: 'new' })).toEqual([404, 'Not Found'])
    expect(await refusal('DELETE', path)).toEqual([404, 'Not Found'])
    expect(at.server.deleteComment(FIRST_ID)).toBe(false)
  })

  test('makes an issue of a number that is no pull request, and belongs to no other', async () => {
    openPullRequest()
    addComments(1)
    const added = at.server.addComment(8, { body: 'mine', author: 'dependabot[bot]' })
    expect(added.user).toEqual({ login: 'dependabot[bot]', type: 'Bot' })
    expect(added.html_url).toBe(`https://github.com/acme/shop/issues/8#issuecomment-${FIRST_ID + 1}`)
    expect(at.server.comments(7)[0]?.user).toEqual({ login: 'ada', type: 'User' })
    expect((await call('GET', '/issues/8/comments')).body).toEqual([added])
  })
})

describe('listing comments', () => {
  test('gives none of a pull request that has none', async () => {
    openPullRequest()
    expect(await page('')).toEqual({ bodies: [], links: [] })
  })

  test.each([
    ['', 1, 30, ['<page=2>; rel="next"', '<page=5>; rel="last"']],
    ['?per_page=100', 1, 100, ['<per_page=100&page=2>; rel="next"', '<per_page=100&page=2>; rel="last"']],
    [
      '?per_page=100&page=2',
      101,
      121,
      ['<per_page=100&page=1>; rel="prev"', '<per_page=100&page=1>; rel="first"'],
    ],
    [
      '?page=2&per_page=50',
      51,
      100,
      [
        '<page=1&per_page=50>; rel="prev"',
        '<page=3&per_page=50>; rel="next"',
        '<page=3&per_page=50>; rel="last"',
        '<page=1&per_page=50>; rel="first"',
      ],
    ],
    ['?per_page=500', 1, 100, ['<per_page=500&page=2>; rel="next"', '<per_page=500&page=2>; rel="last"']],
    ['?per_page=0&page=x', 1, 30, ['<per_page=0&page=2>; rel="next"', '<per_page=0&page=5>; rel="last"']],
  ])('gives of 121, oldest first, for %j those from %i to %i', async (query, from, to, links) => {
    openPullRequest()
    addComments(121)
    expect(await page(query)).toEqual({ bodies: range(from, to), links })
  })

  test('says of no other page where all are on one, and gives nothing beyond the last', async () => {
    openPullRequest()
    addComments(100)
    expect(await page('?per_page=100')).toEqual({ bodies: range(1, 100), links: [] })
    expect((await page('?per_page=100&page=3')).bodies).toEqual([])
  })
})
