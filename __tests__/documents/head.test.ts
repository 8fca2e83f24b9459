import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { headCommit, headFromFiles } from '../../src/documents/head.ts'
import { createCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

test('the commit that is checked out is known, and none where there is none', async () => {
  const checkout = createCheckout(await newFolder(), { 'a.ts': '1' })
  expect(await headCommit(checkout.directory)).toBe(checkout.git('rev-parse', 'main'))
  expect(await headCommit(await newFolder())).toBeUndefined()
})

describe('headFromFiles', () => {
  test('sees the commit of a branch, that of a detached head, and that there is none yet', async () => {
    const checkout = createCheckout(await newFolder(), { 'a.ts': '1' })
    const first = checkout.git('rev-parse', 'HEAD')
    const second = checkout.commit({ 'a.ts': '2' })
    expect(headFromFiles(checkout.directory)).toEqual({ commit: second })
    checkout.git('checkout', '--quiet', '--detach', first)
    expect(headFromFiles(checkout.directory)).toEqual({ commit: first })
    checkout.git('symbolic-ref', 'HEAD', 'refs/heads/unborn')
    expect(headFromFiles(checkout.directory)).toEqual({})
    expect(await headCommit(checkout.directory)).toBeUndefined()
  })

  test('is not sure of packed refs, of a folder of a checkout, of another tree, and where there is none', async () => {
    const checkout = createCheckout(await newFolder(), { 'docs/a.ts': '1' })
    const tree = join(await newFolder(), 'tree')
    checkout.git('worktree', 'add', '--quiet', tree)
    checkout.git('pack-refs', '--all')
    const places = [checkout.directory, join(checkout.directory, 'docs'), tree, await newFolder()]
    expect(places.map(headFromFiles)).toEqual([undefined, undefined, undefined, undefined])
    const commit = checkout.git('rev-parse', 'HEAD')
    expect(await Promise.all(places.map(headCommit))).toEqual([commit, commit, commit, undefined])
  })
})
