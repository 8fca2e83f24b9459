import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GithubError } from './github-error.ts'
import type { Git } from './github-git.ts'
import { isSha, peel, readCommit, readTypes } from './github-objects.ts'

/** A ref by its full name, and the object it points to. */
export interface Ref {
  readonly ref: string
  readonly sha: string
  readonly type: string
}

/** Returns the refs whose full name begins with the prefix, sorted by name. */
export async function listRefs(git: Git, prefix: string): Promise<Ref[]> {
  // Names are compared here, not by git: a name from a request is then neither a pattern nor an option.
  const output = await git.read(['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)'])
  return [...output.toString().matchAll(/^(\S+) (\S+) (.+)$/gm)]
    .map(([, sha = '', type = '', ref = '']) => ({ ref, sha, type }))
    .filter(({ ref }) => ref.startsWith(prefix))
}

/** Returns the ref of exactly this full name, or undefined. */
export async function findRef(git: Git, name: string): Promise<Ref | undefined> {
  const sha = await readLooseRef(git, name)
  const [type] = sha === undefined ? [] : await readTypes(git, [sha])
  if (sha !== undefined && type !== undefined) return { ref: name, sha, type }
  return (await listRefs(git, name)).find(({ ref }) => ref === name)
}

/** Returns the commit that a full ref, branch, tag or commit id names, or undefined. */
export async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  if (isSha(name)) return peel(git, name, 'commit')
  for (const full of [name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]) {
    const found = full.startsWith('refs/') ? await findRef(git, full) : undefined
    if (found) return peel(git, found.sha, 'commit')
  }
  return undefined
}

// What git wrote last stands in a file under the ref's name; of what it has packed since, or means otherwise, it is asked.
async function readLooseRef(git: Git, name: string): Promise<string | undefined> {
  // No part of a ref's name is empty, begins with a dot or ends like the file that locks it.
  if (!/^refs(?:\/(?!\.)[^/\0]+(?<!\.lock))+$/.test(name)) return undefined
  const text = await readFile(join(git.directory, name), 'utf8').catch(() => '')
  return isSha(text.trimEnd()) ? text.trimEnd() : undefined
}

/** Creates a ref and returns it; 422 where the name is malformed or taken, or the object absent. */
export async function createRef(git: Git, name: string, sha: string): Promise<Ref> {
  if (!name.startsWith('refs/')) throw new GithubError(422, "Reference name must start with 'refs/'.")
  if (name.split('/').length < 3) {
    throw new GithubError(422, 'Reference name must contain at least three slash-separated components.')
  }
  if (!(await isRefName(git, name))) throw new GithubError(422, `${name} is not a valid ref name.`)
  const type = await requireObject(git, sha)
  // The zeros make git refuse a ref that another writer created since.
  const { status } = await git.attempt(['update-ref', '--', name, sha, '0'.repeat(40)])
  if (status === 0) return { ref: name, sha, type }
  const taken = await findRef(git, name)
  throw new GithubError(422, taken ? 'Reference already exists' : 'Reference update failed')
}

/** Moves a ref and returns it; 422 where ref or object is absent, or unforced where it is no fast-forward. */
export async function moveRef(git: Git, name: string, to: { sha: string; force: boolean }): Promise<Ref> {
  const { sha, force } = to
  const type = await requireObject(git, sha)
  for (;;) {
    const current = await requireRef(git, name)
    if (!force && !(await isFastForward(git, current.sha, sha))) {
      throw new GithubError(422, 'Update is not a fast forward')
    }
    const { status } = await git.attempt(['update-ref', '--', name, sha, current.sha])
    if (status === 0) return { ref: name, sha, type }
    // Moved by another writer meanwhile: judge again, from where the ref is now.
    const now = await findRef(git, name)
    if (now?.sha === current.sha) throw new GithubError(422, 'Reference update failed')
  }
}

/** Deletes a ref; 422 where it is absent. */
export async function deleteRef(git: Git, name: string): Promise<void> {
  await requireRef(git, name)
  await git.read(['update-ref', '-d', '--', name])
}

async function isRefName(git: Git, name: string): Promise<boolean> {
  return !name.includes('\0') && (await git.attempt(['check-ref-format', name])).status === 0
}

async function isFastForward(git: Git, from: string, to: string): Promise<boolean> {
  const isCommit = (await readTypes(git, [to]))[0] === 'commit'
  if (isCommit && (await readCommit(git, to)).parents.includes(from)) return true
  return (await git.attempt(['merge-base', '--is-ancestor', from, to])).status === 0
}

async function requireRef(git: Git, name: string): Promise<Ref> {
  const ref = await findRef(git, name)
  if (!ref) throw new GithubError(422, 'Reference does not exist')
  return ref
}

async function requireObject(git: Git, sha: string): Promise<string> {
  if (sha.length < 40) {
    throw new GithubError(422, `At least 40 characters are required; only ${sha.length} were supplied.`)
  }
  const [type] = await readTypes(git, [sha])
  if (type === undefined) throw new GithubError(422, 'Object does not exist')
  return type
}
