import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GithubError } from './github-error.ts'
import type { Git } from './github-git.ts'
import { listTree } from './github-objects.ts'

/** What a new tree holds at a path in place of what its base holds there; `sha: null` removes it. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

/** Whether the text names a place inside a repository: no empty, dot or `.git` component, no NUL. */
export function isTreePath(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((part) => !/^(?:|\.|\.\.|\.git)$/i.test(part))
}

/**
 * Stores the base tree with the changes made to it, and returns the new tree's id.
 * Throws 422 where a path to remove is absent or git refuses a path.
 */
export async function writeTree(
  git: Git,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'github-index-'))
  // One index per call: requests that run at the same time must not see each other's entries.
  const env = { GIT_INDEX_FILE: join(directory, 'index') }
  try {
    await git.read(['read-tree', base ?? '--empty'], { env })
    const present = (await git.read(['ls-files', '-z'], { env })).toString().split('\0')
    const lines: string[] = []
    for (const change of changes) lines.push(...(await indexLines(git, present, change)))
    const stdin = lines.map((line) => `${line}\0`).join('')
    const updated = await git.attempt(['update-index', '-z', '--index-info'], { env, stdin })
    if (updated.status !== 0) throw new GithubError(422, 'tree.path contains a malformed path component')
    return (await git.read(['write-tree'], { env })).toString().trim()
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function indexLines(git: Git, present: readonly string[], change: TreeChange): Promise<string[]> {
  const { path, mode, sha } = change
  if (sha !== null && mode !== '040000') return [`${mode} ${sha}\t${path}`]
  const replaced = present.filter((name) => name === path || name.startsWith(`${path}/`))
  const removals = replaced.map((name) => `0 ${'0'.repeat(40)}\t${name}`)
  if (sha === null) {
    if (removals.length === 0) throw new GithubError(422, 'GitRPC::BadObjectState')
    return removals
  }
  const added = (await listTree(git, sha, true)).filter((entry) => entry.type !== 'tree')
  return [...removals, ...added.map((entry) => `${entry.mode} ${entry.sha}\t${path}/${entry.path}`)]
}
