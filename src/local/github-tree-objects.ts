import type { Git } from './github-git.ts'
import { peel, readObject } from './github-objects.ts'
import { writeObject } from './github-write-object.ts'

/** One entry of a git tree; `size` in bytes, for blobs only. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

/** An entry as a tree object holds it. */
export type BareEntry = Pick<TreeEntry, 'mode' | 'sha'>

const TREE_MODE = '040000'

/** Whether an entry is a tree of its own. */
export function isTree({ mode }: BareEntry): boolean {
  return mode === TREE_MODE
}

/** Returns the entries of what a commit, tag or tree that exists leads to: its own, or with `recursive` all below it too. */
export async function listTree(git: Git, treeish: string, recursive: boolean): Promise<TreeEntry[]> {
  const tree = await peel(git, treeish, 'tree')
  if (tree === undefined) throw new Error(`${treeish} leads to no tree`)
  const entries: TreeEntry[] = []
  for (const [path, entry] of await readTree(git, tree)) {
    entries.push(await describe(git, path, entry))
    if (!recursive || !isTree(entry)) continue
    for (const below of await listTree(git, entry.sha, true))
      entries.push({ ...below, path: `${path}/${below.path}` })
  }
  return entries
}

/** Returns the entry of a commit or tree at a path that `isTreePath` accepts; undefined where there is none. */
export async function findEntry(git: Git, treeish: string, path: string): Promise<TreeEntry | undefined> {
  let entry: BareEntry | undefined = { mode: TREE_MODE, sha: treeish }
  for (const name of path.split('/')) {
    const tree: string | undefined = entry && isTree(entry) ? await peel(git, entry.sha, 'tree') : undefined
    entry = tree === undefined ? undefined : (await readTree(git, tree)).get(name)
  }
  return entry && describe(git, path, entry)
}

async function describe(git: Git, path: string, { mode, sha }: BareEntry): Promise<TreeEntry> {
  if (mode === TREE_MODE) return { path, mode, type: 'tree', sha }
  if (mode === '160000') return { path, mode, type: 'commit', sha }
  const { size = 0 } = (await git.findKind(sha)) ?? {}
  return { path, mode, type: 'blob', sha, size }
}

/** Returns the entries of a tree object that exists, by their names. */
export async function readTree(git: Git, tree: string): Promise<Map<string, BareEntry>> {
  const bytes = await readObject(git, tree)
  const entries = new Map<string, BareEntry>()
  // Each is its mode in octal, a space, its name, a NUL and the 20 bytes of its id.
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start)
    const [, mode = '', name = ''] = /^(\d+) (.*)$/s.exec(bytes.subarray(start, end).toString()) ?? []
    const sha = bytes.subarray(end + 1, end + 21).toString('hex')
    entries.set(name, { mode: mode.padStart(6, '0'), sha })
    start = end + 21
  }
  return entries
}

/** Stores a tree object of the entries and returns its id. */
export function storeTree(git: Git, entries: ReadonlyMap<string, BareEntry>): Promise<string> {
  // git sorts by bytes, and a folder as if its name ended with a slash.
  const sorted = [...entries]
    .map(([name, entry]) => ({ name, entry, order: Buffer.from(isTree(entry) ? `${name}/` : name) }))
    .sort((a, b) => Buffer.compare(a.order, b.order))
  const parts = sorted.flatMap(({ name, entry: { mode, sha } }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
    Buffer.from(sha, 'hex'),
  ])
  return writeObject(git, 'tree', Buffer.concat(parts))
}
