import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { listTracked, parseListing } from '../../src/documents/tracked.ts'
import { createCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()
const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a'

describe('listTracked', () => {
  test('lists tracked files with mode and blob, and no other', async () => {
    const { directory } = createCheckout(await newFolder(), { 'a.md': 'hello\n', 'docs/b.md': 'hello\n' })
    writeFileSync(join(directory, 'untracked.md'), 'hello\n')
    expect(await listTracked(directory)).toEqual([
      { mode: '100644', blob: HELLO, path: 'a.md' },
      { mode: '100644', blob: HELLO, path: 'docs/b.md' },
    ])
  })

  test('tells symlinks and submodules by their modes', async () => {
    const checkout = createCheckout(await newFolder(), { 'a.md': 'hello\n' })
    symlinkSync('a.md', join(checkout.directory, 'link.md'))
    checkout.git('add', 'link.md')
    checkout.git('update-index', '--add', '--cacheinfo', `160000,${checkout.git('rev-parse', 'HEAD')},module`)
    checkout.git('update-index', '--chmod=+x', 'a.md')
    const tracked = await listTracked(checkout.directory)
    expect(tracked.map(({ mode, path }) => [mode, path])).toEqual([
      ['100755', 'a.md'],
      ['120000', 'link.md'],
      ['160000', 'module'],
    ])
  })

  test.each([
    'with space.md',
    ' edge .md',
    'line\nbreak.md',
    'tab\tand "quote".md',
    'ünï/コード.md',
    '-n.md',
    '--help',
    '*.md',
    '.hidden/.md',
    '100644 0000 0\tfake.md',
  ])('lists a file that is named %j', async (path) => {
    const { directory } = createCheckout(await newFolder(), { [path]: 'hello\n' })
    expect(await listTracked(directory)).toEqual([{ mode: '100644', blob: HELLO, path }])
  })

  test('lists a file in a merge conflict once', async () => {
    const checkout = createCheckout(await newFolder(), { 'a.md': 'base\n', 'b.md': 'hello\n' })
    checkout.git('checkout', '--quiet', '-b', 'other')
    checkout.commit({ 'a.md': 'theirs\n' })
    checkout.git('checkout', '--quiet', 'main')
    checkout.commit({ 'a.md': 'ours\n' })
    expect(() => checkout.git('merge', 'other')).toThrow('git merge other')
    expect(await listTracked(checkout.directory)).toEqual([
      { mode: '100644', blob: '', path: 'a.md' },
      { mode: '100644', blob: HELLO, path: 'b.md' },
    ])
  })

  test('gives no id for what the working tree holds otherwise, whether it was rewritten, removed or moved by a step', async () => {
    const files = { 'a.md': 'hello\n', 'b.md': 'hello\n', 'c.md': 'hello\n', 'd.md': 'hello\n' }
    const { directory } = createCheckout(await newFolder(), files)
    writeFileSync(join(directory, 'a.md'), 'hullo\n')
    writeFileSync(join(directory, 'b.md'), 'hello\n')
    rmSync(join(directory, 'c.md'))
    rmSync(join(directory, 'd.md'))
    symlinkSync('b.md', join(directory, 'd.md'))
    const tracked = await listTracked(directory)
    expect(tracked.map(({ path, blob }) => [path, blob])).toEqual([
      ['a.md', ''],
      ['b.md', HELLO],
      ['c.md', ''],
      ['d.md', ''],
    ])
  })

  test('gives the id of a file that a sparse checkout leaves out', async () => {
    const checkout = createCheckout(await newFolder(), { 'a.md': 'hello\n', 'docs/b.md': 'hello\n' })
    checkout.git('sparse-checkout', 'set', '--no-cone', '/a.md')
    expect((await listTracked(checkout.directory)).map(({ blob }) => blob)).toEqual([HELLO, HELLO])
  })

  test('lists a folder of a checkout relative to it', async () => {
    const { directory } = createCheckout(await newFolder(), { 'a.md': 'x', 'docs/deep/b.md': 'hello\n' })
    expect(await listTracked(join(directory, 'docs'))).toEqual([
      { mode: '100644', blob: HELLO, path: 'deep/b.md' },
    ])
  })

  test('lists nothing of a repository without files', async () => {
    const { directory } = createCheckout(await newFolder())
    expect(await listTracked(directory)).toEqual([])
  })

  test('runs no program that the repository names', async () => {
    const checkout = createCheckout(await newFolder(), { 'a.md': 'hello\n' })
    const mark = join(checkout.directory, 'ran')
    checkout.git('config', 'core.fsmonitor', `touch ${mark}; false`)
    await listTracked(checkout.directory)
    expect((await listTracked(checkout.directory)).map(({ path }) => path)).toEqual(['a.md'])
    expect(() => writeFileSync(mark, '', { flag: 'wx' })).not.toThrow()
  })

  test('says what to do where there is no checkout', async () => {
    const directory = await newFolder()
    mkdirSync(join(directory, 'docs'))
    await expect(listTracked(directory)).rejects.toMatchObject({
      reason: 'no-checkout',
      message: `The tracked files of ${directory} can't be listed: fatal: not a git repository (or any of the parent directories): .git`,
      remedy: 'Put `actions/checkout` before this step, and see that `git` is installed on the runner.',
    })
  })

  test('says the same where the folder does not exist', async () => {
    const directory = join(await newFolder(), 'nowhere')
    await expect(listTracked(directory)).rejects.toMatchObject({
      reason: 'no-checkout',
      message: expect.stringContaining('ENOENT'),
    })
  })
})

describe('parseListing', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a record without its end', 'H 100644 ab 0\ta.md', ['a.md']],
    ['stages of one path', 'M 100644 ab 1\ta\n.md\u0000M 100644 cd 2\ta\n.md\u0000', ['a\n.md']],
    ['what is no record', 'warning: x\u0000H 100644 ab 0\tb.md\u0000', ['b.md']],
  ])('reads %s', (_name, output, paths) => {
    expect(parseListing(output).map(({ path }) => path)).toEqual(paths)
  })
})
