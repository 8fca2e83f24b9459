import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { listChangedByMerge, listChangedSince } from '../../src/documents/changed.ts'
import { git } from '../helpers/git.ts'
import { createCheckout, type GitCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

/** A checkout of a branch `work` that changes `a.ts`, while `main` has gone on and changed `main.ts`. */
async function onBranch(): Promise<GitCheckout> {
  const checkout = createCheckout(await newFolder(), { 'a.ts': '1', 'b.ts': '1', 'main.ts': '1' })
  checkout.git('checkout', '--quiet', '-b', 'work')
  checkout.commit({ 'a.ts': '2' })
  checkout.git('checkout', '--quiet', 'main')
  checkout.commit({ 'main.ts': '2' })
  checkout.git('checkout', '--quiet', 'work')
  return checkout
}

/** The same, on a commit that merges `work` into `main` as GitHub makes it for a pull request. */
async function onMerge(): Promise<GitCheckout & { head: string }> {
  const checkout = await onBranch()
  const head = checkout.git('rev-parse', 'HEAD')
  checkout.git('checkout', '--quiet', '--detach', 'main')
  checkout.git('merge', '--quiet', '--no-ff', '--no-edit', head)
  return { ...checkout, head }
}

/** A clone of so many commits of the HEAD of a checkout. */
async function cloneOf({ directory }: GitCheckout, depth: number): Promise<string> {
  const clone = await newFolder()
  git(clone, 'init', '--quiet', '--template=')
  git(clone, 'fetch', '--quiet', `--depth=${depth}`, pathToFileURL(directory).href, 'HEAD')
  git(clone, 'checkout', '--quiet', 'FETCH_HEAD')
  return clone
}

describe('listChangedSince', () => {
  test('lists what the branch has changed, and not what its base has changed since', async () => {
    const { directory } = await onBranch()
    expect(await listChangedSince(directory, 'main')).toEqual(['a.ts'])
  })

  test.each(['refs/heads/main', 'main^{commit}', 'HEAD~1', 'HEAD'])('takes %s for a base', async (base) => {
    const checkout = createCheckout(await newFolder(), { 'a.ts': '1' })
    checkout.commit({ 'b.ts': '1' })
    expect(await listChangedSince(checkout.directory, base)).toEqual(base === 'HEAD~1' ? ['b.ts'] : [])
  })

  test('lists what is staged, what is not, and what is new and not ignored', async () => {
    const checkout = await onBranch()
    const { directory } = checkout
    checkout.commit({ '.gitignore': '*.log\n' })
    writeFileSync(join(directory, 'b.ts'), '2')
    writeFileSync(join(directory, 'staged.ts'), '2')
    checkout.git('add', 'staged.ts')
    mkdirSync(join(directory, 'new'))
    writeFileSync(join(directory, 'new/c.ts'), '2')
    writeFileSync(join(directory, 'x.log'), '2')
    checkout.git('rm', '--quiet', 'main.ts')
    expect(await listChangedSince(directory, 'main')).toEqual([
      '.gitignore',
      'a.ts',
      'b.ts',
      'main.ts',
      'new/c.ts',
      'staged.ts',
    ])
    expect(await listChangedSince(directory, 'HEAD')).toEqual(['b.ts', 'main.ts', 'new/c.ts', 'staged.ts'])
  })

  test('lists both names of a file that was renamed', async () => {
    const checkout = await onBranch()
    renameSync(join(checkout.directory, 'b.ts'), join(checkout.directory, 'c.ts'))
    checkout.commit({})
    checkout.git('config', 'diff.renames', 'copies')
    expect(await listChangedSince(checkout.directory, 'main')).toEqual(['a.ts', 'b.ts', 'c.ts'])
  })

  test.each([
    'with space.ts',
    'line\nbreak.ts',
    'tab\tand "quote".ts',
    'ünï/コード.ts',
    '-n.ts',
    '--',
    '*.ts',
  ])('lists a file that is named %j', async (path) => {
    const checkout = await onBranch()
    checkout.commit({ [path]: 'new' })
    expect(await listChangedSince(checkout.directory, 'main')).toEqual([path, 'a.ts'].sort())
  })

  test('lists what has changed in a folder relative to it, as its tracked files are', async () => {
    const checkout = await onBranch()
    checkout.commit({ 'docs/deep/b.md': 'x' })
    writeFileSync(join(checkout.directory, 'docs/new.md'), 'x')
    expect(await listChangedSince(join(checkout.directory, 'docs'), 'main')).toEqual(['deep/b.md', 'new.md'])
  })

  test('lists a file in a merge conflict once', async () => {
    const checkout = await onBranch()
    checkout.commit({ 'main.ts': '3' })
    expect(() => checkout.git('merge', 'main')).toThrow('git merge main')
    expect(await listChangedSince(checkout.directory, 'main')).toEqual(['a.ts', 'main.ts'])
  })

  test('does not list a file of which only the time has changed', async () => {
    const { directory } = await onBranch()
    utimesSync(join(directory, 'b.ts'), 1, 1)
    expect(await listChangedSince(directory, 'main')).toEqual(['a.ts'])
  })

  test('runs no program that the repository names', async () => {
    const checkout = await onBranch()
    const mark = join(checkout.directory, '.git/ran')
    checkout.git('config', 'core.fsmonitor', `touch ${mark}; false`)
    checkout.git('config', 'diff.external', `touch ${mark}; false`)
    expect(await listChangedSince(checkout.directory, 'main')).toEqual(['a.ts'])
    expect(() => writeFileSync(mark, '', { flag: 'wx' })).not.toThrow()
  })

  test.each(['nowhere', '', '-x', '--since=1', 'HEAD^{tree}', 'main..work', '@{upstream}', 'HEAD~99'])(
    'says that %j is no commit, and what to do',
    async (base) => {
      const { directory } = await onBranch()
      await expect(listChangedSince(directory, base)).rejects.toMatchObject({
        reason: 'invalid-input',
        message: `There is no commit \`${base}\` here.`,
        remedy:
          'Name a branch, tag or commit that is in this repository, such as origin/main; `git fetch` may bring it.',
      })
    },
  )

  test('says that a base has nothing in common with HEAD, and what to do', async () => {
    const checkout = await onBranch()
    checkout.git('checkout', '--quiet', '--orphan', 'other')
    checkout.commit({ 'a.ts': '3' })
    await expect(listChangedSince(checkout.directory, 'main')).rejects.toMatchObject({
      reason: 'invalid-input',
      message: 'HEAD and `main` have no commit in common here.',
      remedy:
        'Name the commit from which this branch was made. A shallow clone lacks it: `git fetch --unshallow`.',
    })
  })

  test('says that there is no checkout where there is none', async () => {
    await expect(listChangedSince(await newFolder(), 'main')).rejects.toMatchObject({ reason: 'no-checkout' })
  })
})

describe('listChangedByMerge', () => {
  test('lists what the merge commit changes in the base of a pull request', async () => {
    const { directory, head } = await onMerge()
    expect(await listChangedByMerge(directory, head)).toEqual(['a.ts'])
  })

  test('does so in a clone of depth 2, and not in one of depth 1', async () => {
    const checkout = await onMerge()
    const [deep, shallow] = [await cloneOf(checkout, 2), await cloneOf(checkout, 1)]
    expect(await listChangedByMerge(deep, checkout.head)).toEqual(['a.ts'])
    expect(await listChangedByMerge(shallow, checkout.head)).toBeUndefined()
  })

  test('lists both names of a file that was renamed, and no change of the working tree', async () => {
    const checkout = await onBranch()
    renameSync(join(checkout.directory, 'b.ts'), join(checkout.directory, 'ü.ts'))
    const head = checkout.commit({})
    checkout.git('checkout', '--quiet', '--detach', 'main')
    checkout.git('merge', '--quiet', '--no-ff', '--no-edit', head)
    writeFileSync(join(checkout.directory, 'main.ts'), 'built')
    expect(await listChangedByMerge(checkout.directory, head)).toEqual(['a.ts', 'b.ts', 'ü.ts'])
  })

  test('knows nothing where the head itself is checked out, even if it is a merge', async () => {
    const checkout = await onBranch()
    expect(await listChangedByMerge(checkout.directory, checkout.git('rev-parse', 'HEAD'))).toBeUndefined()
    checkout.git('merge', '--quiet', '--no-edit', 'main')
    expect(await listChangedByMerge(checkout.directory, checkout.git('rev-parse', 'HEAD'))).toBeUndefined()
  })

  test('knows nothing where another head was merged, or there is no checkout', async () => {
    const { directory } = await onMerge()
    expect(await listChangedByMerge(directory, 'a'.repeat(40))).toBeUndefined()
    expect(await listChangedByMerge(await newFolder(), 'a'.repeat(40))).toBeUndefined()
  })
})
