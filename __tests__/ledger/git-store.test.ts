import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ledgerInLocalGit } from '../../src/ledger/git-store.ts'
import { git } from '../helpers/git.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const REF = 'refs/nectr/ledger'
const newFolder = scratchFolders()

async function newRepository(...options: string[]): Promise<string> {
  const directory = await newFolder()
  git(directory, 'init', '--quiet', ...options)
  return directory
}

const ledgerOf = (directory: string, repo = 'acme/shop', ref = REF) =>
  ledgerInLocalGit({ directory, ref, repo })

async function write(directory: string, repo: string, text: string, ref = REF): Promise<void> {
  const file = ledgerOf(directory, repo, ref)
  await file.write(text, await file.read(), `Write ${repo}`)
}

const filesOn = (directory: string, ref = REF) =>
  git(directory, 'ls-tree', '-r', '--full-tree', '--format=%(objectmode) %(path)', ref)
    .split('\n')
    .slice(0, -1)

describe('ledgerInLocalGit', () => {
  test('has neither text nor commit where there is no ref', async () => {
    expect(await ledgerOf(await newRepository()).read()).toEqual({ text: undefined })
  })

  test('creates the ref with a first commit that holds the one file', async () => {
    const directory = await newRepository()
    const file = ledgerOf(directory)
    const written = await file.write('Größe 🚢\n', await file.read(), 'Announce: 1 to post')
    expect(await file.read()).toEqual(written)
    expect(written).toEqual({
      text: 'Größe 🚢\n',
      tip: {
        commit: git(directory, 'rev-parse', REF).trim(),
        tree: git(directory, 'rev-parse', `${REF}^{tree}`).trim(),
      },
    })
    expect(filesOn(directory)).toEqual(['100644 acme/shop.jsonl'])
    const format = '--format=%s|%an|%ae|%cn|%ce|%P'
    const committer = 'nectr-memory-sync|nectr-memory-sync@localhost'
    expect(git(directory, 'log', format, REF)).toBe(`Announce: 1 to post|${committer}|${committer}|\n`)
  })

  test('puts each write on top of the one before, without reading in between', async () => {
    const directory = await newRepository()
    const file = ledgerOf(directory)
    let snapshot = await file.read()
    for (const text of ['one\n', 'two\n', 'three\n']) snapshot = await file.write(text, snapshot, text.trim())
    expect(git(directory, 'log', '--format=%s', REF)).toBe('three\ntwo\none\n')
    expect(await file.read()).toEqual(snapshot)
  })

  test('touches neither the branch, nor the index, nor the working tree', async () => {
    const directory = await newRepository()
    git(directory, 'commit', '--quiet', '--allow-empty', '--message=A commit')
    const before = git(directory, 'rev-parse', 'HEAD')
    await write(directory, 'acme/shop', 'one\n')
    expect(git(directory, 'rev-parse', 'HEAD')).toBe(before)
    expect(git(directory, 'status', '--porcelain')).toBe('')
  })

  test('keeps several repositories and whatever else there is on one ref', async () => {
    const directory = await newRepository()
    const repos = ['acme/shop', 'acme/shop-web', 'acme/a', 'zoo/shop', 'acme/shop']
    for (const repo of repos) await write(directory, repo, `of ${repo}\n`)
    expect(filesOn(directory)).toEqual([
      '100644 acme/a.jsonl',
      '100644 acme/shop-web.jsonl',
      '100644 acme/shop.jsonl',
      '100644 zoo/shop.jsonl',
    ])
    for (const repo of repos) expect((await ledgerOf(directory, repo).read()).text).toBe(`of ${repo}\n`)
    expect((await ledgerOf(directory, 'acme/other').read()).text).toBeUndefined()
  })

  test('keeps the files and folders of a branch on which the ledger stands', async () => {
    const directory = await newRepository()
    const blob = git(directory, 'hash-object', '-w', '/dev/null').trim()
    for (const name of ['README.md', 'acme/größe "x"\ty.md', 'sub/run.sh']) {
      git(directory, 'update-index', '--add', '--cacheinfo', `100755,${blob},${name}`)
    }
    git(directory, 'commit', '--quiet', '--message=Other files')
    git(directory, 'update-ref', 'refs/heads/nectr-ledger', 'HEAD')
    await write(directory, 'acme/shop', 'one\n', 'refs/heads/nectr-ledger')
    const listing = git(directory, 'ls-tree', '-r', '-z', 'refs/heads/nectr-ledger').split('\0')
    expect(listing.map((line) => line.replace(/ blob .{40}\t/, ' '))).toEqual([
      '100755 README.md',
      '100755 acme/größe "x"\ty.md',
      '100644 acme/shop.jsonl',
      '100755 sub/run.sh',
      '',
    ])
  })

  test('reads and writes the whole ref from within a folder of the repository', async () => {
    const directory = await newRepository()
    await write(directory, 'acme/shop', 'one\n')
    await write(directory, 'acme/web', 'web\n')
    const inner = join(directory, 'acme')
    await mkdir(inner)
    expect((await ledgerOf(inner).read()).text).toBe('one\n')
    await write(inner, 'acme/shop', 'two\n')
    expect(filesOn(directory)).toEqual(['100644 acme/shop.jsonl', '100644 acme/web.jsonl'])
    expect((await ledgerOf(directory).read()).text).toBe('two\n')
  })

  test('works in a bare repository, and in one with long object names', async () => {
    for (const option of ['--bare', '--object-format=sha256']) {
      const directory = await newRepository(option)
      await write(directory, 'acme/shop', 'one\n')
      await write(directory, 'acme/shop', 'two\n')
      expect((await ledgerOf(directory).read()).text).toBe('two\n')
    }
  })

  test('does not take a ref whose name only begins alike for the ledger', async () => {
    const directory = await newRepository()
    await write(directory, 'acme/shop', 'other\n', `${REF}/2`)
    expect(await ledgerOf(directory).read()).toEqual({ text: undefined })
  })

  test('keeps a ledger of two megabytes', async () => {
    const directory = await newRepository()
    const text = `${'0123456789abcdef'.repeat(128 * 1024)}\n`
    await write(directory, 'acme/shop', text)
    expect((await ledgerOf(directory).read()).text === text).toBe(true)
  })
})
