import { GithubError, notFound } from './github-error.ts'
import type { Git } from './github-git.ts'

/** One entry of a git tree; `size` in bytes, for blobs only. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

/** Who wrote a commit and when, as ISO 8601 in UTC. */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** A commit object as it is stored. */
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** Who is named as the writer of a new commit; a missing date is now. */
export interface NewSignature {
  readonly name: string
  readonly email: string
  /** ISO 8601; stored in whole seconds of UTC. */
  readonly date?: string | undefined
}

/** What a new commit is made from. */
export interface NewCommit {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: NewSignature
  readonly committer: NewSignature
}

/** Whether the text is a full object id, and so safe as an argument of git. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

/** Throws 422 where the text, the request's parameter of that name, is no full object id. */
export function requireSha(text: string, parameter: string): void {
  if (isSha(text)) return
  const message = `The ${parameter} parameter must be exactly 40 characters and contain only [0-9a-f].`
  throw new GithubError(422, message)
}

/** Throws 422 where the id is malformed, and 404 where the repository has no object of that type under it. */
export async function requireObject(git: Git, sha: string, type: 'blob' | 'commit'): Promise<void> {
  requireSha(sha, 'sha')
  const [found] = await readTypes(git, [sha])
  if (found !== type) throw notFound()
}

/** Returns each object's type; undefined for one that is absent or whose id is malformed. */
export async function readTypes(git: Git, shas: readonly string[]): Promise<(string | undefined)[]> {
  const asked = shas.filter(isSha)
  const output = await git.read(['cat-file', '--batch-check'], { stdin: `${asked.join('\n')}\n` })
  const types = new Map<string, string>()
  for (const line of output.toString().split('\n')) {
    const [sha = '', type = 'missing'] = line.split(' ')
    if (type !== 'missing') types.set(sha, type)
  }
  return shas.map((sha) => types.get(sha))
}

/** Follows a commit, tag or tree to the wanted kind; undefined where it leads to none. */
export async function peel(git: Git, sha: string, kind: 'commit' | 'tree'): Promise<string | undefined> {
  if (!isSha(sha)) return undefined
  const { status, stdout } = await git.attempt(['rev-parse', '--verify', '--quiet', `${sha}^{${kind}}`])
  return status === 0 ? stdout.toString().trim() : undefined
}

/** Returns the bytes of a blob that exists. */
export function readBlob(git: Git, sha: string): Promise<Buffer> {
  return git.read(['cat-file', 'blob', sha])
}

/** Returns the entries of a tree that exists: its own, or with `recursive` all below it too. */
export async function listTree(git: Git, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const depth = recursive ? ['-r', '-t'] : []
  return parseEntries(await git.read(['ls-tree', '-z', '--long', '--full-tree', ...depth, '--', tree]))
}

/** Returns the entry of a tree at a path that `isTreePath` accepts; undefined where there is none. */
export async function findEntry(git: Git, tree: string, path: string): Promise<TreeEntry | undefined> {
  const output = await git.read(['ls-tree', '-z', '--long', '--full-tree', '--', tree, path])
  return parseEntries(output).find((entry) => entry.path === path)
}

function parseEntries(output: Buffer): TreeEntry[] {
  return [...output.toString().matchAll(/(\d{6}) (\w+) ([0-9a-f]{40}) +(\d+|-)\t([^\0]+)\0/g)].map(
    ([, mode = '', type = '', sha = '', size = '', path = '']) => ({
      path,
      mode,
      type: type as TreeEntry['type'],
      sha,
      ...(size !== '-' && { size: Number(size) }),
    }),
  )
}

/** Stores a blob and returns its id. */
export async function writeBlob(git: Git, content: string | Uint8Array): Promise<string> {
  return (await git.read(['hash-object', '-w', '--stdin'], { stdin: content })).toString().trim()
}

/** Stores a commit of a tree and parents that exist, and returns its id; 422 where git refuses a name. */
export async function writeCommit(git: Git, commit: NewCommit): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ['-p', parent])
  const answer = await git.attempt(['commit-tree', commit.tree, ...parents], {
    stdin: commit.message,
    env: { ...signatureEnv('AUTHOR', commit.author), ...signatureEnv('COMMITTER', commit.committer) },
  })
  if (answer.status !== 0) throw new GithubError(422, `Invalid request.\n\n${answer.stderr.trim()}`)
  return answer.stdout.toString().trim()
}

function signatureEnv(role: string, { name, email, date }: NewSignature): Record<string, string> {
  const seconds = Math.floor((date === undefined ? Date.now() : Date.parse(date)) / 1000)
  return {
    [`GIT_${role}_NAME`]: name,
    [`GIT_${role}_EMAIL`]: email,
    [`GIT_${role}_DATE`]: `@${seconds} +0000`,
  }
}

/** Returns a commit that exists. */
export async function readCommit(git: Git, sha: string): Promise<Commit> {
  const text = (await git.read(['cat-file', 'commit', sha])).toString()
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const valuesOf = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    sha,
    tree: valuesOf('tree').join(),
    parents: valuesOf('parent'),
    author: parseSignature(valuesOf('author').join()),
    committer: parseSignature(valuesOf('committer').join()),
    message: text.slice(end + 2).replace(/\n+$/, ''),
  }
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+)/.exec(text) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}
