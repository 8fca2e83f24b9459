import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { keepCatFile } from '../../src/local/github-cat-file.ts'
import { git as runGit } from '../helpers/git.ts'
import { at, call, useGithubServer } from '../helpers/github-calls.ts'

const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a'
const RAW = 'application/vnd.github.raw+json'

describe('what another process writes', () => {
  useGithubServer()

  const git = (...args: string[]) => runGit(at.directory, ...args).trim()
  const read = async (ref: string) => (await call('GET', `/contents/a?ref=${ref}`, undefined, RAW)).body
  const commitElsewhere = async (content: string) => {
    const { sha } = (await call('POST', '/git/blobs', { content })).body
    const entry = { path: 'a', mode: '100644', type: 'blob', sha }
    const tree = (await call('POST', '/git/trees', { tree: [entry] })).body.sha
    return git('commit-tree', '-m', content, tree)
  }

  test('is found wherever the ref goes: made, moved, packed and moved again', async () => {
    expect((await call('GET', '/contents/a?ref=refs/nectr/ledger')).status).toBe(404)
    git('update-ref', 'refs/nectr/ledger', await commitElsewhere('one'))
    expect(await read('refs/nectr/ledger')).toBe('one')
    git('update-ref', 'refs/nectr/ledger', await commitElsewhere('two'))
    expect(await read('refs/nectr/ledger')).toBe('two')
    git('pack-refs', '--all')
    git('gc', '--quiet', '--prune=now')
    expect(await read('refs/nectr/ledger')).toBe('two')
    git('update-ref', 'refs/nectr/ledger', await commitElsewhere('three'))
    expect(await read('refs/nectr/ledger')).toBe('three')
    git('update-ref', '-d', 'refs/nectr/ledger')
    expect((await call('GET', '/contents/a?ref=refs/nectr/ledger')).status).toBe(404)
  })

  test('is found behind a ref that stands for another', async () => {
    git('update-ref', 'refs/heads/dev', await commitElsewhere('one'))
    git('symbolic-ref', 'refs/heads/alias', 'refs/heads/dev')
    expect(await read('alias')).toBe('one')
  })

  test('is found once it is there, though it was asked for before', async () => {
    const file = join(at.directory, 'hello')
    writeFileSync(file, 'hello\n')
    expect((await call('GET', `/git/blobs/${HELLO}`)).status).toBe(404)
    expect(git('hash-object', '-w', file)).toBe(HELLO)
    expect((await call('GET', `/git/blobs/${HELLO}`, undefined, RAW)).body).toBe('hello\n')
  })

  test('names no ref by the file that locks it, nor by a way around', async () => {
    git('update-ref', 'refs/heads/main', await commitElsewhere('one'))
    const locked = git('rev-parse', 'main')
    writeFileSync(join(at.directory, 'refs/heads/dev.lock'), `${locked}\n`)
    for (const name of ['dev.lock', '../heads/main', '/main', './main', 'main/']) {
      const ref = `refs/heads/${name}`
      expect([ref, (await call('GET', `/contents/a?ref=${ref}`)).status]).toEqual([ref, 404])
    }
  })
})

describe('what the server writes', () => {
  useGithubServer()

  test('stands up to a check by git', async () => {
    const entry = (path: string, content: string) => ({ path, mode: '100644', type: 'blob', content })
    const first = await call('POST', '/git/trees', {
      tree: [entry('a.b', '1'), entry('a/z', '2'), entry('a-b/c', '3'), entry('ä/ö', '4')],
    })
    const tree = { base_tree: first.body.sha, tree: [entry('a/y/x', '5'), entry('a0', '6')] }
    const second = await call('POST', '/git/trees', tree)
    const commit = await call('POST', '/git/commits', { message: 'm', tree: second.body.sha })
    await call('POST', '/git/refs', { ref: 'refs/heads/main', sha: commit.body.sha })
    expect(runGit(at.directory, 'fsck', '--strict', '--full', '--no-dangling')).toBe('')
    const names = runGit(at.directory, '-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'main')
    expect(names).toBe('a-b/c\na.b\na/y/x\na/z\na0\nä/ö\n')
  })

  test.each(['git~1/x', 'a/.git .', '.Git::$INDEX_ALLOCATION', 'a/.git\\x'])(
    'is not at %s, which git takes for its own folder',
    async (path) => {
      const tree = [{ path, mode: '100644', type: 'blob', content: '' }]
      expect((await call('POST', '/git/trees', { tree })).body.message).toBe(
        'tree.path contains a malformed path component',
      )
    },
  )
})

describe('a kept process', () => {
  let directory = ''
  let started: ChildProcessWithoutNullStreams[] = []
  const keep = (mode: '--batch' | '--batch-check') =>
    keepCatFile((args) => {
      const child = spawn('git', args, { cwd: directory })
      started.push(child)
      return child
    }, mode)

  beforeEach(() => {
    started = []
    directory = mkdtempSync(join(tmpdir(), 'cat-file-'))
    runGit(directory, 'init', '--quiet', '--bare')
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  test('answers each of many questions, in whatever order they end', async () => {
    const objects = keep('--batch')
    const large = join(directory, 'large')
    writeFileSync(large, 'x\n'.repeat(500_000))
    const sha = runGit(directory, 'hash-object', '-w', large).trim()
    const absent = 'f'.repeat(40)
    const found = await Promise.all([sha, absent, sha, absent].map(objects.find))
    expect(found.map((object) => object && [object.type, object.size, object.bytes.length])).toEqual([
      ['blob', 1_000_000, 1_000_000],
      undefined,
      ['blob', 1_000_000, 1_000_000],
      undefined,
    ])
    await objects.close()
    expect(started.map(({ exitCode }) => exitCode)).toEqual([0])
  })

  test('is started again where it was lost, and only what it had not answered fails', async () => {
    const kinds = keep('--batch-check')
    expect(await kinds.find('f'.repeat(40))).toBeUndefined()
    const [first] = started
    if (!first) throw new Error('nothing was started')
    first.kill('SIGSTOP')
    const lost = kinds.find('f'.repeat(40))
    const ended = once(first, 'close')
    first.kill('SIGKILL')
    await expect(lost).rejects.toThrow('git cat-file ended')
    await ended
    expect(await kinds.find('f'.repeat(40))).toBeUndefined()
    await kinds.close()
    expect(started).toHaveLength(2)
  })

  test('is not started for nothing, and not after the end', async () => {
    const kinds = keep('--batch-check')
    await kinds.close()
    await expect(kinds.find('f'.repeat(40))).rejects.toThrow('the repository is closed')
    expect(started).toEqual([])
  })
})
