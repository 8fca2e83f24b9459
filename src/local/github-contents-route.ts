import { GithubError, notFound } from './github-error.ts'
import { readObject } from './github-objects.ts'
import { resolveCommit } from './github-refs.ts'
import { encodeBase64, type Route, type RouteAnswer, type RouteRequest, rawAnswer } from './github-route.ts'
import { findEntry, listTree, type TreeEntry } from './github-tree-objects.ts'
import { isTreePath } from './github-trees.ts'

// Above this the JSON form carries no content on GitHub; the raw form does.
const MAX_JSON_BYTES = 1024 * 1024

/** The endpoint that reads a file or lists a folder at a ref. */
export const contentsRoute: Route = {
  method: 'GET',
  path: '/contents/*path',
  docs: 'repos/contents#get-repository-content',
  async answer(request) {
    const { git } = request
    const path = (request.params['path'] ?? '').replace(/\/+$/, '')
    const commit = await findCommit(request)
    if (path === '') return answerFolder(request, await listTree(git, commit, false), '')
    const entry = isTreePath(path) ? await findEntry(git, commit, path) : undefined
    if (!entry) throw notFound()
    if (entry.type === 'tree') return answerFolder(request, await listTree(git, entry.sha, false), `${path}/`)
    if (entry.type === 'commit') return { status: 200, body: describeEntry(request, entry) }
    return answerFile(request, entry)
  },
}

async function findCommit({ git, query, defaultBranch }: RouteRequest): Promise<string> {
  const asked = query.get('ref') || 'HEAD'
  const commit = await resolveCommit(git, asked === 'HEAD' ? `refs/heads/${defaultBranch}` : asked)
  if (commit === undefined) {
    const reason = query.get('ref') ? `No commit found for the ref ${asked}` : 'This repository is empty.'
    throw new GithubError(404, reason)
  }
  return commit
}

async function answerFile(request: RouteRequest, entry: TreeEntry): Promise<RouteAnswer> {
  const bytes = await readObject(request.git, entry.sha)
  const raw = rawAnswer(request.accept, bytes)
  if (raw) return raw
  const described = describeEntry(request, entry)
  if (described.type === 'symlink') return { status: 200, body: { ...described, target: bytes.toString() } }
  const fits = bytes.length <= MAX_JSON_BYTES
  return {
    status: 200,
    body: {
      ...described,
      encoding: fits ? 'base64' : 'none',
      content: fits ? encodeBase64(bytes) : '',
    },
  }
}

function answerFolder(request: RouteRequest, entries: readonly TreeEntry[], prefix: string): RouteAnswer {
  const body = entries.map((entry) => describeEntry(request, { ...entry, path: `${prefix}${entry.path}` }))
  return { status: 200, body }
}

function describeEntry({ repositoryUrl, query, defaultBranch }: RouteRequest, entry: TreeEntry) {
  const { path, sha, size = 0 } = entry
  const ref = encodeURIComponent(query.get('ref') || defaultBranch)
  const location = path.split('/').map(encodeURIComponent).join('/')
  return {
    type: typeOf(entry),
    size,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    url: `${repositoryUrl}/contents/${location}?ref=${ref}`,
    git_url: entry.type === 'commit' ? null : `${repositoryUrl}/git/${entry.type}s/${sha}`,
  }
}

function typeOf({ mode, type }: TreeEntry): 'file' | 'dir' | 'submodule' | 'symlink' {
  if (mode === '120000') return 'symlink'
  if (type === 'blob') return 'file'
  return type === 'tree' ? 'dir' : 'submodule'
}
