import { beforeEach, describe, expect, test } from '@jest/globals'
import { at, call, refusal, useGithubServer } from '../helpers/github-calls.ts'

const HEAD = 'a'.repeat(40)
const MERGE = 'c'.repeat(40)

useGithubServer()

const numbers = async (path: string) =>
  (await call('GET', path)).body.map(({ number }: { number: number }) => number)

describe('pull requests', () => {
  beforeEach(() => {
    const { server } = at
    server.addPullRequest({ number: 1, head: { owner: 'acme', branch: 'one', sha: HEAD }, base: 'main' })
    server.addPullRequest({
      number: 2,
      head: { owner: 'ada', branch: 'one', sha: 'b'.repeat(40) },
      base: 'next',
      mergeCommit: MERGE,
      files: ['a.md', { path: 'c.md', previousPath: 'b.md' }],
    })
    server.addPullRequest({
      number: 3,
      head: { owner: 'acme', branch: 'one', sha: HEAD },
      base: 'main',
      state: 'closed',
    })
    server.addPullRequest({
      number: 4,
      head: { owner: 'ada', branch: 'topic/x', sha: HEAD },
      base: 'main',
    })
  })

  test('are shown one by one', async () => {
    at.server.addComment(2, { body: 'x', author: 'ada' })
    const { status, body } = await call('GET', '/pulls/2')
    expect([status, body]).toEqual([
      200,
      {
        id: 2,
        url: `${at.server.url}/repos/acme/shop/pulls/2`,
        html_url: 'https://github.com/acme/shop/pull/2',
        number: 2,
        state: 'closed',
        user: { login: 'ada', type: 'User' },
        head: {
          label: 'ada:one',
          ref: 'one',
          sha: 'b'.repeat(40),
          user: { login: 'ada', type: 'User' },
          repo: { full_name: 'ada/shop', owner: { login: 'ada', type: 'User' }, fork: true },
        },
        base: {
          label: 'acme:next',
          ref: 'next',
          user: { login: 'acme', type: 'User' },
          repo: { full_name: 'acme/shop', owner: { login: 'acme', type: 'User' }, fork: false },
        },
        merged_at: '2025-01-15T12:00:00Z',
        merge_commit_sha: MERGE,
        merged: true,
        comments: 1,
        changed_files: 2,
      },
    ])
    const open = (await call('GET', '/pulls/1')).body
    expect([open.state, open.merged, open.merged_at, open.merge_commit_sha]).toEqual([
      'open',
      false,
      null,
      null,
    ])
    expect(await refusal('GET', '/pulls/9')).toEqual([404, 'Not Found'])
  })

  test.each([
    ['/pulls', [4, 1]],
    ['/pulls?state=all', [4, 3, 2, 1]],
    ['/pulls?state=closed', [3, 2]],
    ['/pulls?state=open&head=acme:one', [1]],
    ['/pulls?state=all&head=ada:one', [2]],
    ['/pulls?head=ada%3Atopic%2Fx', [4]],
    ['/pulls?head=ada:one', []],
    ['/pulls?head=one', [4, 1]],
    ['/pulls?per_page=1&page=2', [1]],
  ])('are listed by %s, the newest first', async (path, expected) => {
    expect(await numbers(path)).toEqual(expected)
  })

  test('are found by the commit that they were merged with, or else by the head of their branch', async () => {
    expect(await numbers(`/commits/${MERGE}/pulls`)).toEqual([2])
    expect(await numbers(`/commits/${HEAD}/pulls`)).toEqual([4, 3, 1])
    expect(await numbers(`/commits/${'f'.repeat(40)}/pulls`)).toEqual([])
    const head = { owner: 'acme', branch: 'two', sha: MERGE }
    at.server.addPullRequest({ number: 5, head, base: 'main' })
    expect(await numbers(`/commits/${MERGE}/pulls`)).toEqual([2])
  })

  test('take the place of an earlier one of the same number', async () => {
    const head = { owner: 'acme', branch: 'one', sha: 'd'.repeat(40) }
    at.server.addPullRequest({ number: 1, head, base: 'main' })
    expect((await call('GET', '/pulls/1')).body.head.sha).toBe('d'.repeat(40))
    expect(await numbers('/pulls')).toEqual([4, 1])
  })

  test('list their files, of a renamed one both paths', async () => {
    expect((await call('GET', '/pulls/2/files')).body).toEqual([
      { filename: 'a.md', status: 'modified' },
      { filename: 'c.md', status: 'renamed', previous_filename: 'b.md' },
    ])
    expect((await call('GET', '/pulls/1/files')).body).toEqual([])
    expect(await refusal('GET', '/pulls/9/files')).toEqual([404, 'Not Found'])
  })

  test('list the first 3,000 files and no more, in pages', async () => {
    const files = Array.from({ length: 3100 }, (_, index) => `${index}.md`)
    const head = { owner: 'acme', branch: 'one', sha: HEAD }
    at.server.addPullRequest({ number: 6, head, base: 'main', files })
    const response = await fetch(`${at.server.url}/repos/acme/shop/pulls/6/files?per_page=100&page=29`)
    const address = `${at.server.url}/repos/acme/shop/pulls/6/files?per_page=100&page=`
    expect(response.headers.get('link')?.replaceAll(address, '')).toBe(
      '<28>; rel="prev", <30>; rel="next", <30>; rel="last", <1>; rel="first"',
    )
    const last = (await call('GET', '/pulls/6/files?per_page=100&page=30')).body
    expect([last.length, last.at(-1).filename]).toEqual([100, '2999.md'])
    expect((await call('GET', '/pulls/6/files?per_page=100&page=31')).body).toEqual([])
    expect((await call('GET', '/pulls/6')).body.changed_files).toBe(3100)
  })
})
