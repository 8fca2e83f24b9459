import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { headCommit, standsAt } from '../../src/documents/head.ts'
import { createCheckout } from '../helpers/git-checkout.ts'
import { scratchFolders } from '../helpers/scratch.ts'

const newFolder = scratchFolders()

test('the commit that is checked out is known, and none where there is none', async () => {
  const checkout = createCheckout(await newFolder(), { 'a.ts': '1' })
  expect(await headCommit(checkout.directory)).toBe(checkout.git('rev-parse', 'main'))
  expect(await headCommit(await newFolder())).toBeUndefined()
})

describe('standsAt', () => {
  test('sees the commit of a branch, and that of a detached head', async () => {
    const checkout = createCheckout(await newFolder(), { 'a.ts': '1' })
    const first = checkout.git('rev-parse', 'HEAD')
    const second = checkout.commit({ 'a.ts': '2' })
    expect([first, second].map((commit) => standsAt(checkout.directory, commit))).toEqual([false, true])
    checkout.git('checkout', '--quiet', '--detach', first)
    expect([first, second].map((commit) => standsAt(checkout.directory, commit))).toEqual([true, false])
  })

  test('is not sure of packed refs, of a folder of a checkout, and where there is none', async () => {
    const checkout = createCheckout(await newFolder(), { 'docs/a.ts': '1' })
    const commit = checkout.git('rev-parse', 'HEAD')
    expect(standsAt(join(checkout.directory, 'docs'), commit)).toBe(false)
    checkout.git('pack-refs', '--all')
    expect(standsAt(checkout.directory, commit)).toBe(false)
    expect(standsAt(await newFolder(), '')).toBe(false)
  })
})
