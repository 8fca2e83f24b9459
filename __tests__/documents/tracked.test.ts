import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
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
    const tracked = await listTracked(checkout.directory)
    expect(tracked.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
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
    ['a record without its end', '100644 ab 0\ta.md', ['a.md']],
    ['stages of one path', '100644 ab 1\ta\n.md\u0000100644 cd 2\ta\n.md\u0000', ['a\n.md']],
    ['what is no record', 'warning: x\u0000100644 ab 0\tb.md\u0000', ['b.md']],
  ])('reads %s', (_name, output, paths) => {
    expect(parseListing(output).map(({ path }) => path)).toEqual(paths)
  })
})
