import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'

/** Has what a test leaves behind removed after it: the last first. To be called at the top of a test file. */
export function cleanUpAfterEach(): (cleanup: () => unknown) => void {
  const cleanups: (() => unknown)[] = []
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })
  return (cleanup) => {
    cleanups.push(cleanup)
  }
}

/** Gives new folders for temporary files, which are removed after each test. To be called at the top of a test file. */
export function scratchFolders(): () => Promise<string> {
  const atEnd = cleanUpAfterEach()
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nectr-test-'))
    atEnd(() => rm(folder, { recursive: true, force: true }))
    return folder
  }
}
