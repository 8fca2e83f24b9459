import { z } from 'zod'
import { GithubError } from './github-error.ts'
import { BOT } from './github-git.ts'
import {
  type Commit,
  readCommit,
  readTypes,
  requireObject,
  requireSha,
  writeCommit,
} from './github-objects.ts'
import { type Route, type RouteRequest, readBody } from './github-route.ts'

// git is told of the people through its environment, which can't hold a NUL; nor can a message.
const text = z.string().refine((value) => !value.includes('\0'), 'a NUL is not allowed')
const person = z.object({
  name: text.min(1),
  email: text.min(1),
  date: z.iso.datetime({ offset: true }).optional(),
})
const NEW_COMMIT = z.object({
  message: text,
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: person.optional(),
  committer: person.optional(),
})

/** The endpoints that read and write commits. */
export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/git/commits/:sha',
    docs: 'git/commits#get-a-commit-object',
    async answer(request) {
      const { sha = '' } = request.params
      await requireObject(request.git, sha, 'commit')
      return { status: 200, body: describeCommit(request, await readCommit(request.git, sha)) }
    },
  },
  {
    method: 'POST',
    path: '/git/commits',
    docs: 'git/commits#create-a-commit',
    async answer(request) {
      const { message, tree, parents, author, committer } = readBody(NEW_COMMIT, request.body)
      requireSha(tree, 'tree')
      const [treeType, ...parentTypes] = await readTypes(request.git, [tree, ...parents])
      if (treeType !== 'tree') throw new GithubError(422, 'Tree SHA does not exist')
      if (!parentTypes.every((type) => type === 'commit')) {
        throw new GithubError(422, 'Parent SHA does not exist or is not a commit object')
      }
      const sha = await writeCommit(request.git, {
        message,
        tree,
        parents,
        author: author ?? BOT,
        committer: committer ?? author ?? BOT,
      })
      const body = describeCommit(request, await readCommit(request.git, sha))
      return { status: 201, body, headers: { location: body.url } }
    },
  },
]

function describeCommit({ repositoryUrl, fullName }: RouteRequest, commit: Commit) {
  const { sha, author, committer, message, tree, parents } = commit
  return {
    sha,
    node_id: Buffer.from(`Commit:${fullName}:${sha}`).toString('base64'),
    url: `${repositoryUrl}/git/commits/${sha}`,
    author,
    committer,
    message,
    tree: { sha: tree, url: `${repositoryUrl}/git/trees/${tree}` },
    parents: parents.map((parent) => ({ sha: parent, url: `${repositoryUrl}/git/commits/${parent}` })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
