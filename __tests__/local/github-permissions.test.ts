import { describe, expect, test } from '@jest/globals'
import { at, call, refusal, useGithubServer } from '../helpers/github-calls.ts'

const FORBIDDEN = [403, 'Resource not accessible by integration']

const READS = [
  '/issues/7/comments',
  '/pulls',
  '/pulls/7',
  '/pulls/7/files',
  `/commits/${'a'.repeat(40)}/pulls`,
]

function seed(): { path: string } {
  const head = { owner: 'acme', branch: 'topic', sha: 'a'.repeat(40) }
  at.server.addPullRequest({ number: 7, head, base: 'main' })
  return { path: `/issues/comments/${at.server.addComment(7, { body: 'old', author: 'ada' }).id}` }
}

async function expectNoCommentIsWritten(path: string): Promise<void> {
  expect(await refusal('POST', '/issues/7/comments', { body: 'new' })).toEqual(FORBIDDEN)
  expect(await refusal('PATCH', path, { body: 'new' })).toEqual(FORBIDDEN)
  expect(await refusal('DELETE', path)).toEqual(FORBIDDEN)
  expect(at.server.comments(7).map(({ body }) => body)).toEqual(['old'])
}

const statuses = async () => Promise.all([...READS, ''].map(async (path) => (await call('GET', path)).status))

describe('a token that may only read', () => {
  useGithubServer({ permissions: 'read' })

  test('may not comment', async () => {
    const { path } = seed()
    await expectNoCommentIsWritten(path)
    expect(await refusal('POST', '/git/blobs', { content: 'x' })).toEqual(FORBIDDEN)
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 200])
  })
})

describe('a token that may write contents, and of pull requests', () => {
  describe('only read', () => {
    useGithubServer({ permissions: { contents: 'write', pullRequests: 'read' } })

    test('may not comment', async () => {
      const { path } = seed()
      await expectNoCommentIsWritten(path)
      expect((await call('POST', '/git/blobs', { content: 'x' })).status).toBe(201)
      expect(await statuses()).toEqual([200, 200, 200, 200, 200, 200])
    })
  })

  describe('see nothing', () => {
    useGithubServer({ permissions: { pullRequests: 'none' } })

    test('may not even read them', async () => {
      const { path } = seed()
      await expectNoCommentIsWritten(path)
      for (const read of [...READS, path]) expect(await refusal('GET', read)).toEqual(FORBIDDEN)
      expect((await call('POST', '/git/blobs', { content: 'x' })).status).toBe(201)
      expect((await call('GET', '')).status).toBe(200)
    })
  })
})

describe('a token that may comment, and only read contents', () => {
  useGithubServer({ permissions: { contents: 'read' } })

  test('comments', async () => {
    seed()
    expect((await call('POST', '/issues/7/comments', { body: 'new' })).status).toBe(201)
    expect(await refusal('POST', '/git/blobs', { content: 'x' })).toEqual(FORBIDDEN)
  })
})

describe('who the token is', () => {
  const user = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`${at.server.url}/user`, { headers })
    return [response.status, await response.json()]
  }
  const refused = (status: number, message: string) => [
    status,
    {
      message,
      documentation_url: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
      status: String(status),
    },
  ]

  describe('as a job has it', () => {
    useGithubServer({ permissions: { pullRequests: 'none' } })

    test('is not told', async () => {
      expect(await user()).toEqual(refused(403, 'Resource not accessible by integration'))
    })
  })

  describe('as a person has it', () => {
    useGithubServer({ login: 'ada', token: 't0k' })
    const headers = { authorization: 'token t0k' }

    test('is told to itself alone', async () => {
      expect(await user(headers)).toEqual([200, { login: 'ada', type: 'User', id: 1 }])
      expect(await user()).toEqual(refused(401, 'Requires authentication'))
      expect(await user({ authorization: 'token other' })).toEqual([
        401,
        expect.objectContaining({ message: 'Bad credentials' }),
      ])
    })

    test('is who its comments are from', async () => {
      seed()
      const body = JSON.stringify({ body: 'new' })
      const address = `${at.server.url}/repos/acme/shop/issues/7/comments`
      const answer = await fetch(address, { method: 'POST', headers, body })
      expect(await answer.json()).toMatchObject({ body: 'new', user: { login: 'ada', type: 'User' } })
      expect(await refusal('POST', '/issues/7/comments', { body: 'new' })).toEqual([
        401,
        'Requires authentication',
      ])
    })
  })
})
