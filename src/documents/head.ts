import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askGit } from './git.ts'

/** The commit that is checked out; nothing where there is none. */
export async function headCommit(directory: string): Promise<string | undefined> {
  const head = headFromFiles(directory)
  return head ? head.commit : commitAt(directory, 'HEAD')
}

/** The commit that a name stands for; nothing where there is none. */
export async function commitAt(directory: string, name: string): Promise<string | undefined> {
  const found = askGit(directory, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return found.then(
    (commit) => commit.trim(),
    () => undefined,
  )
}

/**
 * The commit that is checked out as far as the files of a repository tell it, since to start git takes longer than all else
 * that a run without changes does: none before a first commit. Nothing where they don't tell.
 */
export function headFromFiles(directory: string): { readonly commit?: string } | undefined {
  const file = (path: string) => join(directory, '.git', path)
  try {
    const head = readFileSync(file('HEAD'), 'utf8').trim()
    if (COMMIT.test(head)) return { commit: head }
    const [, ref] = /^ref: (refs\/heads\/(?!\.)[\w./-]+)$/.exec(head) ?? []
    if (!ref || ref.includes('..')) return undefined
    if (!existsSync(file(ref))) return PACKED.some((path) => existsSync(file(path))) ? undefined : {}
    const commit = readFileSync(file(ref), 'utf8').trim()
    return COMMIT.test(commit) ? { commit } : undefined
  } catch {
    return undefined
  }
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
// Where refs may be that have no file of their own.
const PACKED = ['packed-refs', 'reftable', 'commondir']
