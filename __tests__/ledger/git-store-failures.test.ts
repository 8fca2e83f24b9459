import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ledgerInLocalGit } from '../../src/ledger/git-store.ts'
import { git } from '../helpers/git.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const REF = 'refs/nectr/ledger'
const newFolder = scratchFolders()

async function newRepository(): Promise<string> {
  const directory = await newFolder()
  git(directory, 'init', '--quiet')
  return directory
}

const ledgerOf = (directory: string, repo = 'acme/shop') => ledgerInLocalGit({ directory, ref: REF, repo })
const messagesOn = (directory: string) => git(directory, 'log', '--format=%s', REF).split('\n').slice(0, -1)

const conflict = {
  name: 'LedgerConflictError',
  reason: 'ledger-conflict',
  message: 'The ledger on refs/nectr/ledger was written by another run at the same time.',
  remedy: 'Run the workflow again; to avoid it, give the job a `concurrency` group.',
}

describe('a write where another has come first', () => {
  test('is refused where both begin the ledger', async () => {
    const directory = await newRepository()
    const before = await ledgerOf(directory).read()
    await ledgerOf(directory).write('theirs\n', before, 'Theirs')
    await expect(ledgerOf(directory).write('mine\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect(messagesOn(directory)).toEqual(['Theirs'])
  })

  test('is refused where the other has written another ledger on the same ref', async () => {
    const directory = await newRepository()
    const before = await ledgerOf(directory).write('one\n', { text: undefined }, 'First')
    const other = ledgerOf(directory, 'acme/web')
    await other.write('web\n', await other.read(), 'Web')
    await expect(ledgerOf(directory).write('two\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect(messagesOn(directory)).toEqual(['Web', 'First'])
    await ledgerOf(directory).write('two\n', await ledgerOf(directory).read(), 'Mine')
    expect(messagesOn(directory)).toEqual(['Mine', 'Web', 'First'])
    expect((await other.read()).text).toBe('web\n')
  })

  test('is refused where the ref is gone', async () => {
    const directory = await newRepository()
    const before = await ledgerOf(directory).write('one\n', { text: undefined }, 'First')
    git(directory, 'update-ref', '-d', REF)
    await expect(ledgerOf(directory).write('two\n', before, 'Mine')).rejects.toMatchObject(conflict)
    expect((await ledgerOf(directory).read()).text).toBeUndefined()
  })

  test('succeeds for exactly one of many that write at once', async () => {
    const directory = await newRepository()
    const writers = ['a', 'b', 'c', 'd'].map((name) =>
      ledgerOf(directory).write(`${name}\n`, { text: undefined }, name),
    )
    const outcomes = await Promise.allSettled(writers)
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled')
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(messagesOn(directory)).toEqual(['abcd'[winner]])
  })
})

describe('a failure of git', () => {
  test('says that the folder is in no repository', async () => {
    await expect(ledgerOf(await newFolder()).read()).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-unavailable',
      message:
        'git for-each-ref failed on the ledger: fatal: not a git repository (or any of the parent directories): .git',
      remedy: 'Run it inside a git repository, or name a file with --ledger.',
    })
  })

  test('says that there is no such folder, or no git', async () => {
    await expect(ledgerOf(join(await newFolder(), 'absent')).read()).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: 'git for-each-ref failed on the ledger: Error: spawn git ENOENT',
    })
  })

  test('on writing is no conflict where the ref stands as it was', async () => {
    const directory = await newRepository()
    const before = await ledgerOf(directory).write('one\n', { text: undefined }, 'First')
    await writeFile(join(directory, '.git', `${REF}.lock`), '')
    await expect(ledgerOf(directory).write('two\n', before, 'Mine')).rejects.toMatchObject({
      name: 'ActionError',
      reason: 'ledger-unavailable',
      message: expect.stringMatching(
        /^git update-ref failed on the ledger: fatal: .+\.lock': File exists\.$/,
      ),
    })
    expect(messagesOn(directory)).toEqual(['First'])
  })

  test('names the step that failed where git reads its input', async () => {
    const directory = await newRepository()
    const before = { text: undefined, tip: { commit: '1'.repeat(40), tree: '2'.repeat(40) } }
    await expect(ledgerOf(directory).write('one\n', before, 'Mine')).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: 'git ls-tree failed on the ledger: fatal: not a tree object',
    })
    const tree = git(directory, 'mktree', '--missing').trim()
    const lost = { text: undefined, tip: { commit: '1'.repeat(40), tree } }
    await expect(ledgerOf(directory).write('one\n', lost, 'Mine')).rejects.toMatchObject({
      reason: 'ledger-unavailable',
      message: `git commit-tree failed on the ledger: fatal: ${'1'.repeat(40)} is not a valid object`,
    })
  })
})
