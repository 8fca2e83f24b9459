import { z } from 'zod'
import { GithubError, notFound } from './github-error.ts'
import type { Git } from './github-git.ts'
import { isSha, peel, readTypes } from './github-objects.ts'
import { resolveCommit } from './github-refs.ts'
import { type Route, type RouteRequest, readBody } from './github-route.ts'
import { listTree, type TreeEntry } from './github-tree-objects.ts'
import { isTreePath, type TreeChange, writeTree } from './github-trees.ts'
import { writeObject } from './github-write-object.ts'

const NEW_ENTRY = z.object({
  path: z.string(),
  mode: z.string().optional(),
  type: z.string().optional(),
  sha: z.string().nullish(),
  content: z.string().optional(),
})
const NEW_TREE = z.object({ base_tree: z.string().nullish(), tree: z.array(NEW_ENTRY) })

const TYPE_BY_MODE = new Map([
  ['100644', 'blob'],
  ['100755', 'blob'],
  ['120000', 'blob'],
  ['040000', 'tree'],
  ['160000', 'commit'],
])

/** The endpoints that read and write trees. */
export const treeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/git/trees/:sha',
    docs: 'git/trees#get-a-tree',
    async answer(request) {
      const { sha: asked = '' } = request.params
      // Here alone GitHub takes the name of a branch or tag for an id, too.
      const found = isSha(asked) ? asked : await resolveCommit(request.git, asked)
      const tree = found && (await peel(request.git, found, 'tree'))
      if (!tree) throw notFound()
      const entries = await listTree(request.git, tree, request.query.has('recursive'))
      return { status: 200, body: describeTree(request, tree, entries) }
    },
  },
  {
    method: 'POST',
    path: '/git/trees',
    docs: 'git/trees#create-a-tree',
    async answer(request) {
      const { base_tree: base, tree } = readBody(NEW_TREE, request.body)
      if (tree.length === 0) throw new GithubError(422, 'Invalid tree info')
      if (base != null && (await readTypes(request.git, [base]))[0] !== 'tree') {
        throw new GithubError(422, 'base_tree is not a valid tree oid')
      }
      const sha = await writeTree(request.git, base ?? undefined, await readChanges(request.git, tree))
      const body = describeTree(request, sha, await listTree(request.git, sha, false))
      return { status: 201, body, headers: { location: body.url } }
    },
  },
]

async function readChanges(git: Git, entries: readonly z.infer<typeof NEW_ENTRY>[]): Promise<TreeChange[]> {
  const types = await readTypes(
    git,
    entries.map((entry) => entry.sha ?? ''),
  )
  for (const [index, entry] of entries.entries()) checkEntry(entry, types[index])
  const changes: TreeChange[] = []
  for (const { path, mode = '', sha = null, content } of entries) {
    changes.push({ path, mode, sha: content === undefined ? sha : await writeObject(git, 'blob', content) })
  }
  return changes
}

function checkEntry(
  { path, mode = '', type, sha, content }: z.infer<typeof NEW_ENTRY>,
  found?: string,
): void {
  if (path.startsWith('/')) throw new GithubError(422, 'tree.path cannot start with a slash')
  if (!isTreePath(path)) throw new GithubError(422, 'tree.path contains a malformed path component')
  const wanted = TYPE_BY_MODE.get(mode)
  if (wanted === undefined) throw new GithubError(422, 'Must supply a valid tree.mode')
  if (type !== undefined && type !== wanted) throw new GithubError(422, `tree.type does not match ${mode}`)
  if ((sha === undefined) === (content === undefined)) {
    throw new GithubError(422, 'Must supply either tree.sha or tree.content')
  }
  if (content !== undefined && wanted !== 'blob') throw new GithubError(422, 'tree.content is for blobs only')
  // A submodule's commit belongs to another repository.
  const known = wanted === 'commit' ? isSha(sha ?? '') : found === wanted
  if (typeof sha === 'string' && !known) {
    throw new GithubError(422, `tree.sha ${sha} is not a valid ${wanted}`)
  }
}

function describeTree({ repositoryUrl }: RouteRequest, sha: string, entries: readonly TreeEntry[]) {
  const tree = entries.map((entry) => ({
    ...entry,
    ...(entry.type !== 'commit' && { url: `${repositoryUrl}/git/${entry.type}s/${entry.sha}` }),
  }))
  return { sha, url: `${repositoryUrl}/git/trees/${sha}`, tree, truncated: false }
}
