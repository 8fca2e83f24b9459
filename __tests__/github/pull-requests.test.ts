import { describe, expect, test } from '@jest/globals'
import { connectPullRequests } from '../../src/github/pull-requests.ts'
import { fakeClock } from '../helpers/fake-clock.ts'
import { githubWithLedger } from '../helpers/github-ledger.ts'
import { type RawRequest, startRawServer } from '../helpers/raw-server.ts'
import { cleanUpAfterEach } from '../helpers/scratch.ts'

const start = githubWithLedger()
const atEnd = cleanUpAfterEach()

const FIRST_ID = 3_000_000_001
const HEAD = 'a'.repeat(40)
const head = { owner: 'acme', branch: 'topic', sha: HEAD }

async function startWithComments(count: number) {
  const github = await start()
  github.server.addPullRequest({ number: 7, head, base: 'main' })
  for (let index = 1; index <= count; index++) {
    github.server.addComment(7, { body: `${index}`, author: 'ada' })
  }
  return github
}

/** Answers the pages of a list as they are given, each but the last with a link to the next. */
async function startWithPages(page: (request: RawRequest) => { items: unknown; isLast: boolean }) {
  const server = await startRawServer((response, request) => {
    const { items, isLast } = page(request)
    if (!isLast) response.setHeader('link', '<https://api.github.com/x?page=2>; rel="next"')
    response.end(JSON.stringify(items))
  })
  atEnd(() => server.close())
  const connection = { apiUrl: server.url, token: '', repository: 'acme/shop', clock: fakeClock() }
  return { server, pullRequests: connectPullRequests(connection) }
}

describe('listComments', () => {
  test.each([
    [0, 1],
    [99, 1],
    // A full page that does not say whether another follows.
    [100, 2],
    [120, 2],
    [250, 3],
  ])('gives all of %i comments in order, with %i calls', async (count, calls) => {
    const { pullRequests, requests } = await startWithComments(count)
    const comments = await pullRequests.listComments(7)
    expect(comments.map(({ body }) => Number(body))).toEqual(Array.from({ length: count }, (_, i) => i + 1))
    expect(requests()).toEqual(Array.from({ length: calls }, () => 'GET issues/7/comments 200'))
  })

  test('tells who wrote each, and where it stands', async () => {
    const { pullRequests, server } = await startWithComments(0)
    server.addComment(7, { body: 'One\r\n@ada #1', author: 'renovate[bot]' })
    server.addComment(7, { body: 'two', author: 'ada' })
    const url = 'https://github.com/acme/shop/pull/7#issuecomment'
    expect(await pullRequests.listComments(7)).toEqual([
      {
        id: FIRST_ID,
        body: 'One\r\n@ada #1',
        author: 'renovate[bot]',
        isBot: true,
        url: `${url}-${FIRST_ID}`,
      },
      { id: FIRST_ID + 1, body: 'two', author: 'ada', isBot: false, url: `${url}-${FIRST_ID + 1}` },
    ])
  })

  test('goes on after a page that is not full, and takes a comment without its author or text', async () => {
    const { server, pullRequests } = await startWithPages(({ path }) => {
      const isLast = path.endsWith('page=2')
      const ghost = { id: 1, user: null, html_url: 'https://x/1' }
      const bare = { id: 2, body: null, user: { login: 'ada', type: 'User' }, html_url: 'https://x/2' }
      return { items: [isLast ? bare : ghost], isLast }
    })
    expect(await pullRequests.listComments(7)).toEqual([
      { id: 1, body: '', author: 'ghost', isBot: false, url: 'https://x/1' },
      { id: 2, body: '', author: 'ada', isBot: false, url: 'https://x/2' },
    ])
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/repos/acme/shop/issues/7/comments?per_page=100&page=1',
      '/repos/acme/shop/issues/7/comments?per_page=100&page=2',
    ])
  })

  test('ends where a list does not', async () => {
    const { server, pullRequests } = await startWithPages(() => ({ items: [], isLast: false }))
    expect(await pullRequests.listComments(7)).toEqual([])
    expect(server.requests).toHaveLength(100)
  })
})

describe('createComment and editComment', () => {
  test('write the text as it is, in the name of the token', async () => {
    const { pullRequests, server, requests } = await startWithComments(1)
    const text = '<!-- mark -->\n| a \\| b |\n\n'
    const created = await pullRequests.createComment(7, text)
    const id = FIRST_ID + 1
    const url = `https://github.com/acme/shop/pull/7#issuecomment-${id}`
    expect(created).toEqual({ id, body: text, author: 'github-actions[bot]', isBot: true, url })
    expect(await pullRequests.editComment(id, 'new')).toEqual({ ...created, body: 'new' })
    expect(server.comments(7).map(({ body }) => body)).toEqual(['1', 'new'])
    expect(requests()).toEqual(['POST issues/7/comments 201', `PATCH issues/comments/${id} 200`])
  })

  test('say where the comment is gone meanwhile', async () => {
    const { pullRequests, server } = await startWithComments(2)
    server.deleteComment(FIRST_ID)
    expect(await pullRequests.editComment(FIRST_ID, 'new')).toBe('gone')
    expect(server.comments(7).map(({ body }) => body)).toEqual(['2'])
  })
})

describe('ownLogin', () => {
  test('is that of a person, and none of a job or where there is no token', async () => {
    const person = await start({ login: 'ada' })
    expect(await person.pullRequests.ownLogin()).toBe('ada')
    const job = await start()
    expect(await job.pullRequests.ownLogin()).toBeUndefined()
    expect([person.requests(), job.requests()]).toEqual([['GET /user 200'], ['GET /user 403']])
    expect(await (await start({ login: 'ada', token: '' })).pullRequests.ownLogin()).toBeUndefined()
  })
})

describe('changedFiles', () => {
  test('gives each path once, of a renamed file both', async () => {
    const { pullRequests, server } = await start()
    const files = ['a.md', { path: 'c/d.md', previousPath: 'b.md' }, 'b.md']
    server.addPullRequest({ number: 7, head, base: 'main', files })
    expect(await pullRequests.changedFiles(7)).toEqual(['a.md', 'c/d.md', 'b.md'])
  })

  test('gives the first 3,000, which is all that GitHub tells', async () => {
    const { pullRequests, server, requests } = await start()
    const files = Array.from({ length: 3001 }, (_, index) => `${index}.md`)
    server.addPullRequest({ number: 7, head, base: 'main', files })
    expect(await pullRequests.changedFiles(7)).toEqual(files.slice(0, 3000))
    expect(requests()).toHaveLength(30)
  })
})

describe('the pull requests of a commit and of a branch', () => {
  test('are told with what became of them', async () => {
    const { pullRequests, server, requests } = await start()
    const mergeCommit = 'c'.repeat(40)
    server.addPullRequest({ number: 7, head, base: 'main' })
    server.addPullRequest({ number: 8, head, base: 'next', mergeCommit })
    server.addPullRequest({ number: 9, head: { ...head, owner: 'ada', branch: 'a&b#c' }, base: 'main' })
    const open = { number: 7, headSha: HEAD, baseRef: 'main', isMerged: false }
    const merged = { number: 8, headSha: HEAD, baseRef: 'next', isMerged: true, mergeCommit }
    expect(await pullRequests.pullRequestsOf(mergeCommit)).toEqual([merged])
    expect(await pullRequests.pullRequestsOf(HEAD)).toEqual([{ ...open, number: 9 }, merged, open])
    expect(await pullRequests.pullRequestsOf('f'.repeat(40))).toEqual([])
    expect(await pullRequests.openPullRequests('acme:topic')).toEqual([open])
    expect(await pullRequests.openPullRequests('ada:a&b#c')).toEqual([{ ...open, number: 9 }])
    expect(requests()).toHaveLength(5)
  })

  test('take the commit that GitHub made to try a merge for none', async () => {
    const { pullRequests } = await startWithPages(() => ({
      items: [
        {
          number: 7,
          head: { sha: HEAD },
          base: { ref: 'main' },
          merged_at: null,
          merge_commit_sha: 'd'.repeat(40),
        },
      ],
      isLast: true,
    }))
    expect(await pullRequests.openPullRequests('acme:topic')).toEqual([
      { number: 7, headSha: HEAD, baseRef: 'main', isMerged: false },
    ])
  })
})
