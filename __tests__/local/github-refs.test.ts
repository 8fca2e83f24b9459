import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { at, call, refusal, useGithubServer } from '../helpers/github-calls.ts'

const ABSENT = 'f'.repeat(40)
const PERSON = { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' }

useGithubServer()

async function commit(files: Record<string, string>, parents: string[] = []): Promise<string> {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    content,
  }))
  const tree = await call('POST', '/git/trees', { tree: entries })
  const body = { message: 'm', tree: tree.body.sha, parents, author: PERSON }
  return (await call('POST', '/git/commits', body)).body.sha
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: at.directory, encoding: 'utf8' }).trim()
}

describe('creating a ref', () => {
  test('points it at the object', async () => {
    const sha = await commit({ a: '1' })
    const answer = await call('POST', '/git/refs', { ref: 'refs/nectr/ledger', sha })
    const expected = {
      ref: 'refs/nectr/ledger',
      node_id: Buffer.from('Ref:acme/shop:refs/nectr/ledger').toString('base64'),
      url: `${at.server.url}/repos/acme/shop/git/refs/nectr/ledger`,
      object: { sha, type: 'commit', url: `${at.server.url}/repos/acme/shop/git/commits/${sha}` },
    }
    expect([answer.status, answer.body]).toEqual([201, expected])
    expect(git('rev-parse', 'refs/nectr/ledger')).toBe(sha)
    expect((await call('GET', '/git/ref/nectr/ledger')).body).toEqual(expected)
    expect((await call('GET', '/git/ref/nectr%2Fledger')).body).toEqual(expected)
  })

  test.each([
    ['heads/main', "Reference name must start with 'refs/'."],
    ['--stdin', "Reference name must start with 'refs/'."],
    ['refs/main', 'Reference name must contain at least three slash-separated components.'],
    ['refs/heads/../../config', 'refs/heads/../../config is not a valid ref name.'],
    ['refs/heads/a b', 'refs/heads/a b is not a valid ref name.'],
    ['refs/heads/a\0b', 'refs/heads/a\0b is not a valid ref name.'],
    ['refs//a', 'refs//a is not a valid ref name.'],
    ['refs/heads/a.lock', 'refs/heads/a.lock is not a valid ref name.'],
  ])('refuses the name %j', async (ref, message) => {
    const sha = await commit({ a: '1' })
    expect(await refusal('POST', '/git/refs', { ref, sha })).toEqual([422, message])
    expect(git('for-each-ref')).toBe('')
  })

  test('refuses an object that is not there, or that a branch can not point at', async () => {
    const ref = 'refs/heads/main'
    expect(await refusal('POST', '/git/refs', { ref, sha: ABSENT })).toEqual([422, 'Object does not exist'])
    expect(await refusal('POST', '/git/refs', { ref, sha: 'abc' })).toEqual([
      422,
      'At least 40 characters are required; only 3 were supplied.',
    ])
    const blob = await call('POST', '/git/blobs', { content: 'x' })
    expect(await refusal('POST', '/git/refs', { ref, sha: blob.body.sha })).toEqual([
      422,
      'Reference update failed',
    ])
  })

  test('refuses a ref that exists, or whose name is a folder of others', async () => {
    const sha = await commit({ a: '1' })
    const other = await commit({ a: '2' })
    await call('POST', '/git/refs', { ref: 'refs/nectr/a/b', sha })
    expect(await refusal('POST', '/git/refs', { ref: 'refs/nectr/a/b', sha: other })).toEqual([
      422,
      'Reference already exists',
    ])
    expect(await refusal('POST', '/git/refs', { ref: 'refs/nectr/a', sha })).toEqual([
      422,
      'Reference update failed',
    ])
    expect(git('rev-parse', 'refs/nectr/a/b')).toBe(sha)
  })

  test('lets one of two concurrent writers win', async () => {
    const shas = [await commit({ a: '1' }), await commit({ a: '2' })]
    const answers = await Promise.all(
      shas.map((sha) => call('POST', '/git/refs', { ref: 'refs/nectr/l', sha })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
    expect(git('rev-parse', 'refs/nectr/l')).toBe(
      answers.find(({ status }) => status === 201)?.body.object.sha,
    )
  })
})

describe('reading refs', () => {
  test('finds only the exact ref', async () => {
    git('update-ref', 'refs/heads/feature/a', await commit({ a: '1' }))
    for (const name of [
      'heads/feature',
      'heads/feature/',
      'feature/a',
      'heads/feature/*',
      'heads%2F..%2Fheads%2Ffeature%2Fa',
    ]) {
      expect(await refusal('GET', `/git/ref/${name}`)).toEqual([404, 'Not Found'])
    }
    expect((await call('GET', '/git/ref/heads/feature/a')).status).toBe(200)
  })

  test('lists all refs that begin with a prefix, by name', async () => {
    const sha = await commit({ a: '1' })
    for (const name of ['heads/feature-b', 'heads/feature/a', 'heads/main', 'nectr/ledger']) {
      git('update-ref', `refs/${name}`, sha)
    }
    const list = async (prefix: string) =>
      (await call('GET', `/git/matching-refs/${prefix}`)).body.map(({ ref }: { ref: string }) => ref)
    expect(await list('heads/feat')).toEqual(['refs/heads/feature-b', 'refs/heads/feature/a'])
    expect(await list('nectr/')).toEqual(['refs/nectr/ledger'])
    expect(await list('tags')).toEqual([])
  })
})

describe('moving a ref', () => {
  test('goes forward', async () => {
    const first = await commit({ a: '1' })
    const second = await commit({ a: '2' }, [first])
    git('update-ref', 'refs/nectr/ledger', first)
    const answer = await call('PATCH', '/git/refs/nectr%2Fledger', { sha: second })
    expect([answer.status, answer.body.ref, answer.body.object.sha]).toEqual([
      200,
      'refs/nectr/ledger',
      second,
    ])
    expect(git('rev-parse', 'refs/nectr/ledger')).toBe(second)
  })

  test('goes back or aside only by force', async () => {
    const first = await commit({ a: '1' })
    const second = await commit({ a: '2' }, [first])
    git('update-ref', 'refs/nectr/ledger', second)
    const refused = await refusal('PATCH', '/git/refs/nectr/ledger', { sha: first, force: false })
    expect(refused).toEqual([422, 'Update is not a fast forward'])
    expect(git('rev-parse', 'refs/nectr/ledger')).toBe(second)
    expect((await call('PATCH', '/git/refs/nectr/ledger', { sha: first, force: true })).status).toBe(200)
    expect(git('rev-parse', 'refs/nectr/ledger')).toBe(first)
  })

  test('refuses an absent ref, an absent object, and a branch onto a blob', async () => {
    const sha = await commit({ a: '1' })
    const blob = (await call('POST', '/git/blobs', { content: 'x' })).body.sha
    git('update-ref', 'refs/heads/main', sha)
    expect(await refusal('PATCH', '/git/refs/heads/none', { sha })).toEqual([422, 'Reference does not exist'])
    expect(await refusal('PATCH', '/git/refs/heads/main', { sha: ABSENT })).toEqual([
      422,
      'Object does not exist',
    ])
    expect(await refusal('PATCH', '/git/refs/heads/main', { sha: blob, force: true })).toEqual([
      422,
      'Reference update failed',
    ])
  })

  test('lets one of many concurrent writers with the same parent win', async () => {
    const first = await commit({ a: '0' })
    git('update-ref', 'refs/nectr/ledger', first)
    const next = await Promise.all(['1', '2', '3', '4'].map((content) => commit({ a: content }, [first])))
    const answers = await Promise.all(next.map((sha) => call('PATCH', '/git/refs/nectr/ledger', { sha })))
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused.map(({ status, body }) => [status, body.message])).toEqual(
      Array(3).fill([422, 'Update is not a fast forward']),
    )
    const winner = answers.find(({ status }) => status === 200)
    expect(git('rev-parse', 'refs/nectr/ledger')).toBe(winner?.body.object.sha)
  })

  test('refuses a writer whom another one overtook since it read the ref', async () => {
    const first = await commit({ a: '0' })
    const [mine, theirs] = [await commit({ a: '1' }, [first]), await commit({ a: '2' }, [first])]
    git('update-ref', 'refs/nectr/ledger', first)
    at.server.intercept(({ method }) => {
      if (method === 'PATCH') git('update-ref', 'refs/nectr/ledger', theirs)
      return undefined
    })
    const refused = await refusal('PATCH', '/git/refs/nectr/ledger', { sha: mine, force: false })
    expect(refused).toEqual([422, 'Update is not a fast forward'])
    expect(git('rev-parse', 'refs/nectr/ledger')).toBe(theirs)
  })
})

describe('deleting a ref', () => {
  test('removes it once', async () => {
    git('update-ref', 'refs/heads/old', await commit({ a: '1' }))
    expect(await refusal('DELETE', '/git/refs/heads/old')).toEqual([204, undefined])
    expect(git('for-each-ref')).toBe('')
    expect(await refusal('DELETE', '/git/refs/heads/old')).toEqual([422, 'Reference does not exist'])
  })
})

describe('contents', () => {
  test('describes a file in base64 of 60 characters a line', async () => {
    const content = 'x'.repeat(50)
    git('update-ref', 'refs/heads/main', await commit({ 'docs/my rules.md': content }))
    const sha = git('rev-parse', 'main:docs/my rules.md')
    const base64 = Buffer.from(content).toString('base64')
    const answer = await call('GET', '/contents/docs/my%20rules.md')
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        type: 'file',
        size: 50,
        name: 'my rules.md',
        path: 'docs/my rules.md',
        sha,
        url: `${at.server.url}/repos/acme/shop/contents/docs/my%20rules.md?ref=main`,
        git_url: `${at.server.url}/repos/acme/shop/git/blobs/${sha}`,
        encoding: 'base64',
        content: `${base64.slice(0, 60)}\n${base64.slice(60)}\n`,
      },
    ])
  })

  test('resolves a full ref, branch, tag, commit and HEAD', async () => {
    const [main, ledger, tagged] = [
      await commit({ a: 'main' }),
      await commit({ a: 'ledger' }),
      await commit({ a: 'tag' }),
    ]
    git('update-ref', 'refs/heads/main', main)
    git('update-ref', 'refs/nectr/ledger', ledger)
    git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'tag', '-a', '-m', 'one', 'v1', tagged)
    const raw = async (query: string) => {
      const answer = await call('GET', `/contents/a${query}`, undefined, 'application/vnd.github.raw+json')
      return answer.bytes.toString()
    }
    expect(await raw('')).toBe('main')
    expect(await raw('?ref=HEAD')).toBe('main')
    expect(await raw('?ref=main')).toBe('main')
    expect(await raw('?ref=heads/main')).toBe('main')
    expect(await raw('?ref=refs%2Fnectr%2Fledger')).toBe('ledger')
    expect(await raw('?ref=refs/nectr/ledger')).toBe('ledger')
    expect(await raw('?ref=v1')).toBe('tag')
    expect(await raw(`?ref=${ledger}`)).toBe('ledger')
  })

  test.each([
    'application/vnd.github.raw',
    'application/vnd.github.raw+json',
    'application/vnd.github.v3.raw',
  ])('answers the bytes themselves to %s', async (accept) => {
    const content = Buffer.from([0, 255, 13, 10]).toString('base64')
    const { sha } = (await call('POST', '/git/blobs', { content, encoding: 'base64' })).body
    const tree = await call('POST', '/git/trees', {
      tree: [{ path: 'a', mode: '100644', type: 'blob', sha }],
    })
    const made = await call('POST', '/git/commits', { message: 'm', tree: tree.body.sha })
    git('update-ref', 'refs/heads/main', made.body.sha)
    const answer = await call('GET', '/contents/a', undefined, accept)
    expect([answer.status, answer.type, [...answer.bytes]]).toEqual([
      200,
      `${accept}; charset=utf-8`,
      [0, 255, 13, 10],
    ])
  })

  test('leaves the content out of the JSON above one mebibyte, but not out of the raw form', async () => {
    const content = 'x'.repeat(1024 * 1024 + 1)
    git('update-ref', 'refs/heads/main', await commit({ a: content }))
    const { body } = await call('GET', '/contents/a')
    expect([body.size, body.encoding, body.content]).toEqual([1048577, 'none', ''])
    expect((await call('GET', '/contents/a', undefined, 'application/vnd.github.raw')).bytes.length).toBe(
      1048577,
    )
  })

  test('lists a folder, and tells files, folders, links and submodules apart', async () => {
    const target = (await call('POST', '/git/blobs', { content: 'a' })).body.sha
    const tree = await call('POST', '/git/trees', {
      tree: [
        { path: 'd/a', mode: '100644', sha: target },
        { path: 'd/e/f', mode: '100644', sha: target },
        { path: 'd/link', mode: '120000', sha: target },
        { path: 'd/sub', mode: '160000', sha: ABSENT },
      ],
    })
    const made = await call('POST', '/git/commits', { message: 'm', tree: tree.body.sha })
    git('update-ref', 'refs/heads/main', made.body.sha)
    const kinds = async (path: string) =>
      (await call('GET', path)).body.map((entry: { type: string; path: string }) => [entry.type, entry.path])
    expect(await kinds('/contents/')).toEqual([['dir', 'd']])
    expect(await kinds('/contents/d/')).toEqual([
      ['file', 'd/a'],
      ['dir', 'd/e'],
      ['symlink', 'd/link'],
      ['submodule', 'd/sub'],
    ])
    const link = (await call('GET', '/contents/d/link')).body
    expect([link.type, link.target, link.content]).toEqual(['symlink', 'a', undefined])
    const sub = (await call('GET', '/contents/d/sub')).body
    expect([sub.type, sub.sha, sub.git_url]).toEqual(['submodule', ABSENT, null])
  })

  test('answers 404 for an absent path, an absent ref and an empty repository', async () => {
    expect(await refusal('GET', '/contents/a')).toEqual([404, 'This repository is empty.'])
    git('update-ref', 'refs/heads/main', await commit({ 'd/a': '1' }))
    for (const path of ['b', 'd/a/b', '-r', '%2E%2E%2Fd', 'd%2F..%2Fd', 'd%2F%2Fa', 'd%00', ':(top)d', '*']) {
      expect(await refusal('GET', `/contents/${path}`)).toEqual([404, 'Not Found'])
    }
    for (const ref of ['nope', 'refs/nectr/ledger', 'main~0', '--all', ABSENT]) {
      const answer = await call('GET', `/contents/d/a?ref=${ref}`)
      expect([answer.status, answer.body]).toEqual([
        404,
        {
          message: `No commit found for the ref ${ref}`,
          documentation_url: 'https://docs.github.com/rest/repos/contents#get-repository-content',
          status: '404',
        },
      ])
    }
  })
})
