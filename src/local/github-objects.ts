import { GithubError, notFound } from './github-error.ts'
import type { Git } from './github-git.ts'

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
export function readTypes(git: Git, shas: readonly string[]): Promise<(string | undefined)[]> {
  return Promise.all(shas.map(async (sha) => (isSha(sha) ? (await git.findKind(sha))?.type : undefined)))
}

/** Follows a commit, tag or tree to the wanted kind; undefined where it leads to none. */
export async function peel(git: Git, sha: string, kind: 'commit' | 'tree'): Promise<string | undefined> {
  if (!isSha(sha)) return undefined
  const type = (await git.findKind(sha))?.type
  if (type === undefined || type === kind) return type && sha
  if (type !== 'tag' && type !== 'commit') return undefined
  // A tag names what it stands for in its first line, and a commit its tree.
  const [, next = ''] = /^(?:object|tree) (\S+)$/m.exec((await readObject(git, sha)).toString()) ?? []
  return peel(git, next, kind)
}

/** Returns the bytes of an object that exists. */
export async function readObject(git: Git, sha: string): Promise<Buffer> {
  const found = await git.findObject(sha)
  if (!found) throw new Error(`object ${sha} is missing`)
  return found.bytes
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
  const text = (await readObject(git, sha)).toString()
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
