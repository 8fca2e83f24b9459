import { GithubError } from './github-error.ts'
import type { Git } from './github-git.ts'
import { type BareEntry, isTree, readTree, storeTree } from './github-tree-objects.ts'

/** What a new tree holds at a path in place of what its base holds there; `sha: null` removes it. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

// A folder that has been opened to be changed, and all others as they are stored.
type Folder = Map<string, BareEntry | Folder>

const NO_ENTRIES = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Whether git takes the text for a place inside a repository: no empty, dot or `.git` component, no NUL. */
export function isTreePath(path: string): boolean {
  // Windows takes `git~1`, and `.git` with dots, spaces or a stream after it, for `.git`.
  const isBarred = (part: string) => /^(?:|\.|\.\.|(?:\.git|git~1)[. ]*(?:[:\\].*)?)$/is.test(part)
  return !path.includes('\0') && !path.split('/').some(isBarred)
}

/** Stores the base tree with the changes made to it, and returns the new tree's id; 422 where a path to remove is absent. */
export async function writeTree(
  git: Git,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const root: Folder = base === undefined ? new Map() : await readTree(git, base)
  for (const { path, mode, sha } of changes) {
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    let folder: Folder = root
    for (const part of parts) folder = await openFolder(git, folder, part)
    if (sha !== null) folder.set(name, { mode, sha })
    else if (!folder.delete(name)) throw new GithubError(422, 'GitRPC::BadObjectState')
  }
  return storeFolder(git, root)
}

// What is no folder makes room for one.
async function openFolder(git: Git, parent: Folder, name: string): Promise<Folder> {
  const found = parent.get(name)
  if (found instanceof Map) return found
  const opened: Folder = found && isTree(found) ? await readTree(git, found.sha) : new Map()
  parent.set(name, opened)
  return opened
}

async function storeFolder(git: Git, folder: Folder): Promise<string> {
  const entries = new Map<string, BareEntry>()
  for (const [name, child] of folder) {
    const entry = child instanceof Map ? { mode: '040000', sha: await storeFolder(git, child) } : child
    // git keeps no empty folders.
    if (entry.sha !== NO_ENTRIES) entries.set(name, entry)
  }
  return storeTree(git, entries)
}
