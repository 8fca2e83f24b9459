import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { at, call, refusal, useGithubServer } from '../helpers/github-calls.ts'

const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a'
const ABSENT = 'f'.repeat(40)
const PERSON = { name: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05+01:00' }

useGithubServer()

async function post(path: string, body: unknown): Promise<string> {
  const answer = await call('POST', path, body)
  expect([answer.status, answer.body.message]).toEqual([201, answer.body.message])
  return answer.body.sha
}

function file(path: string, content: string) {
  return { path, mode: '100644', type: 'blob', content }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: at.directory, encoding: 'utf8' })
}

function paths(tree: string): string[] {
  return git('ls-tree', '-r', '--name-only', tree).split('\n').filter(Boolean)
}

describe('blobs', () => {
  test('stores text and base64 and reads them back', async () => {
    expect(await post('/git/blobs', { content: 'hello\n' })).toBe(HELLO)
    expect(await post('/git/blobs', { content: 'aGVs\nbG8K', encoding: 'base64' })).toBe(HELLO)
    expect(git('cat-file', 'blob', HELLO)).toBe('hello\n')
    expect((await call('GET', `/git/blobs/${HELLO}`)).body).toEqual({
      sha: HELLO,
      node_id: Buffer.from(`Blob:acme/shop:${HELLO}`).toString('base64'),
      size: 6,
      url: `${at.server.url}/repos/acme/shop/git/blobs/${HELLO}`,
      content: 'aGVsbG8K\n',
      encoding: 'base64',
    })
  })

  test('answers the bytes themselves to the raw media type', async () => {
    await post('/git/blobs', { content: 'hello\n' })
    const answer = await call('GET', `/git/blobs/${HELLO}`, undefined, 'application/vnd.github.raw+json')
    expect(answer).toEqual({
      status: 200,
      type: 'application/vnd.github.raw+json; charset=utf-8',
      bytes: Buffer.from('hello\n'),
      body: 'hello\n',
    })
  })

  test('refuses ids and base64 that are none, and ids that are not there', async () => {
    expect(await refusal('GET', '/git/blobs/abc')).toEqual([
      422,
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
    ])
    expect(await refusal('GET', `/git/blobs/${ABSENT}`)).toEqual([404, 'Not Found'])
    expect(await refusal('POST', '/git/blobs', { content: 'é', encoding: 'base64' })).toEqual([
      422,
      'content is not valid Base64',
    ])
  })
})

describe('trees', () => {
  test('stores nested files from content and from blobs', async () => {
    const sha = await post('/git/blobs', { content: 'hello\n' })
    const answer = await call('POST', '/git/trees', {
      tree: [file('docs/b.md', 'b'), { path: 'a.sh', mode: '100755', type: 'blob', sha }],
    })
    const tree = answer.body.sha
    const docs = git('rev-parse', `${tree}:docs`).trim()
    const url = `${at.server.url}/repos/acme/shop/git`
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      sha: tree,
      url: `${url}/trees/${tree}`,
      tree: [
        { path: 'a.sh', mode: '100755', type: 'blob', sha: HELLO, size: 6, url: `${url}/blobs/${HELLO}` },
        { path: 'docs', mode: '040000', type: 'tree', sha: docs, url: `${url}/trees/${docs}` },
      ],
      truncated: false,
    })
    expect(git('cat-file', 'blob', `${tree}:docs/b.md`)).toBe('b')
  })

  test('changes, adds and removes on top of a base and leaves the rest', async () => {
    const base = await post('/git/trees', {
      tree: [
        file('a', '1'),
        file('b/c', '2'),
        file('b/d', '3'),
        file('e/f', '4'),
        file('e/g', '5'),
        file('h', '6'),
      ],
    })
    const tree = await post('/git/trees', {
      base_tree: base,
      tree: [
        file('a', 'new'),
        { path: 'b/c', mode: '100644', type: 'blob', sha: null },
        { path: 'e', mode: '040000', type: 'tree', sha: null },
        file('z/y/x', 'deep'),
      ],
    })
    expect(paths(tree)).toEqual(['a', 'b/d', 'h', 'z/y/x'])
    expect(git('cat-file', 'blob', `${tree}:a`)).toBe('new')
  })

  test('replaces a folder by another tree, a file by a folder, and a folder by a file', async () => {
    const inner = await post('/git/trees', { tree: [file('x', '1'), file('y/z', '2')] })
    const base = await post('/git/trees', { tree: [file('a/old', '3'), file('b', '4'), file('c/d', '5')] })
    const tree = await post('/git/trees', {
      base_tree: base,
      tree: [{ path: 'a', mode: '040000', type: 'tree', sha: inner }, file('b/new', '6'), file('c', '7')],
    })
    expect(paths(tree)).toEqual(['a/x', 'a/y/z', 'b/new', 'c'])
  })

  test("takes a submodule's commit without having it", async () => {
    const tree = await post('/git/trees', {
      base_tree: null,
      tree: [{ path: 'sub', mode: '160000', type: 'commit', sha: ABSENT }],
    })
    expect(git('ls-tree', tree)).toBe(`160000 commit ${ABSENT}\tsub\n`)
    expect((await call('GET', `/git/trees/${tree}`)).body.tree).toEqual([
      { path: 'sub', mode: '160000', type: 'commit', sha: ABSENT },
    ])
  })

  test('keeps names that look like options, patterns or text in another script', async () => {
    const names = ['--help', ':(top)x', 'a b\tc', 'a*', 'ключ']
    const tree = await post('/git/trees', { tree: names.map((name) => file(name, name)) })
    const listed = (await call('GET', `/git/trees/${tree}`)).body.tree
    expect(listed.map(({ path }: { path: string }) => path)).toEqual(names)
  })

  test('lists the whole tree when recursive, by the name of a branch too', async () => {
    const tree = await post('/git/trees', { tree: [file('a/b/c', '1')] })
    const commit = await post('/git/commits', { message: 'm', tree })
    git('update-ref', 'refs/heads/dev/x', commit)
    for (const name of [tree, commit, 'dev%2Fx']) {
      const answer = await call('GET', `/git/trees/${name}?recursive=1`)
      expect(answer.body.sha).toBe(tree)
      expect(answer.body.tree.map(({ path }: { path: string }) => path)).toEqual(['a', 'a/b', 'a/b/c'])
    }
    expect(await refusal('GET', '/git/trees/nowhere')).toEqual([404, 'Not Found'])
    expect(await refusal('GET', `/git/trees/${ABSENT}`)).toEqual([404, 'Not Found'])
  })

  test.each([
    ['no entries', [], 'Invalid tree info'],
    ['an absolute path', [file('/a', '')], 'tree.path cannot start with a slash'],
    [
      'a path that leaves the repository',
      [file('a/../../b', '')],
      'tree.path contains a malformed path component',
    ],
    ['an empty path', [file('', '')], 'tree.path contains a malformed path component'],
    ['a path into .git', [file('a/.GIT/hooks/x', '')], 'tree.path contains a malformed path component'],
    ['a path with a NUL', [file('a\0b', '')], 'tree.path contains a malformed path component'],
    ['no mode', [{ path: 'a', content: '' }], 'Must supply a valid tree.mode'],
    ['an unknown mode', [{ path: 'a', mode: '100600', content: '' }], 'Must supply a valid tree.mode'],
    [
      'a type of another mode',
      [{ path: 'a', mode: '100644', type: 'tree', content: '' }],
      'tree.type does not match 100644',
    ],
    [
      'neither id nor content',
      [{ path: 'a', mode: '100644' }],
      'Must supply either tree.sha or tree.content',
    ],
    [
      'both id and content',
      [{ path: 'a', mode: '100644', sha: HELLO, content: '' }],
      'Must supply either tree.sha or tree.content',
    ],
    ['a folder with content', [{ path: 'a', mode: '040000', content: '' }], 'tree.content is for blobs only'],
    [
      'an absent blob',
      [{ path: 'a', mode: '100644', sha: ABSENT }],
      `tree.sha ${ABSENT} is not a valid blob`,
    ],
    ['an id that is none', [{ path: 'a', mode: '100644', sha: '-x\n' }], 'tree.sha -x\n is not a valid blob'],
    [
      'a submodule without an id',
      [{ path: 'a', mode: '160000', sha: 'x' }],
      'tree.sha x is not a valid commit',
    ],
    ['the removal of an absent path', [{ path: 'a', mode: '100644', sha: null }], 'GitRPC::BadObjectState'],
  ])('refuses %s', async (_name, tree, message) => {
    expect(await refusal('POST', '/git/trees', { tree })).toEqual([422, message])
  })

  test('refuses a base that is no tree', async () => {
    const sha = await post('/git/blobs', { content: 'hello\n' })
    const body = { base_tree: sha, tree: [file('a', '')] }
    expect(await refusal('POST', '/git/trees', body)).toEqual([422, 'base_tree is not a valid tree oid'])
  })

  test('says which field of which entry does not fit', async () => {
    expect(await refusal('POST', '/git/trees', { tree: [{ path: 1 }] })).toEqual([
      422,
      "Invalid request.\n\nFor 'properties/tree/0/path', Invalid input: expected string, received number.",
    ])
  })
})

describe('commits', () => {
  test('stores message, people and parents as given', async () => {
    const tree = await post('/git/trees', { tree: [file('a', '1')] })
    const parent = await post('/git/commits', { message: 'first', tree, author: PERSON })
    const committer = { name: 'Bob', email: 'bob@example.com', date: '2026-01-03T00:00:00.500Z' }
    const answer = await call('POST', '/git/commits', {
      message: 'second\n\nwith a body',
      tree,
      parents: [parent],
      author: PERSON,
      committer,
    })
    const { sha } = answer.body
    const url = `${at.server.url}/repos/acme/shop/git`
    const expected = {
      sha,
      node_id: Buffer.from(`Commit:acme/shop:${sha}`).toString('base64'),
      url: `${url}/commits/${sha}`,
      author: { ...PERSON, date: '2026-01-02T02:04:05Z' },
      committer: { ...committer, date: '2026-01-03T00:00:00Z' },
      message: 'second\n\nwith a body',
      tree: { sha: tree, url: `${url}/trees/${tree}` },
      parents: [{ sha: parent, url: `${url}/commits/${parent}` }],
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    }
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual(expected)
    expect((await call('GET', `/git/commits/${sha}`)).body).toEqual(expected)
    expect(git('cat-file', 'commit', sha)).toBe(
      `tree ${tree}\nparent ${parent}\nauthor Ada <ada@example.com> 1767319445 +0000\n` +
        'committer Bob <bob@example.com> 1767398400 +0000\n\nsecond\n\nwith a body',
    )
  })

  test('names the bot where the request names nobody, and the author as committer where it names one', async () => {
    const tree = await post('/git/trees', { tree: [file('a', '1')] })
    const bot = await post('/git/commits', { message: 'm', tree })
    const ada = await post('/git/commits', { message: 'm', tree, author: PERSON })
    const people = (sha: string) => git('show', '-s', '--format=%an <%ae>, %cn <%ce>', sha).trim()
    const name = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
    expect(people(bot)).toBe(`${name}, ${name}`)
    expect(people(ada)).toBe('Ada <ada@example.com>, Ada <ada@example.com>')
  })

  test('refuses trees, parents and people that can not be', async () => {
    const tree = await post('/git/trees', { tree: [file('a', '1')] })
    const body = { message: 'm', tree }
    const parentless = 'Parent SHA does not exist or is not a commit object'
    for (const [change, message] of [
      [{ tree: 'main' }, 'The tree parameter must be exactly 40 characters and contain only [0-9a-f].'],
      [{ tree: ABSENT }, 'Tree SHA does not exist'],
      [{ parents: [ABSENT] }, parentless],
      [{ parents: [tree] }, parentless],
      [{ parents: ['--help'] }, parentless],
      [{ message: 'a\0b' }, "Invalid request.\n\nFor 'properties/message', a NUL is not allowed."],
      [
        { author: { name: '.', email: 'a@b.c' } },
        'Invalid request.\n\nfatal: name consists only of disallowed characters: .',
      ],
    ] as const) {
      expect(await refusal('POST', '/git/commits', { ...body, ...change })).toEqual([422, message])
    }
    expect(await refusal('GET', `/git/commits/${tree}`)).toEqual([404, 'Not Found'])
  })
})
