import { describeUser, type PullRequest, type RenamedFile } from './github-discussion.ts'
import { notFound } from './github-error.ts'
import { answerPage } from './github-page.ts'
import type { Route, RouteRequest } from './github-route.ts'

// GitHub lists no more of a pull request, however many pages are asked for.
const MAX_FILES = 3000

/** The endpoints that read pull requests. */
export const pullRequestRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pulls',
    docs: 'pulls/pulls#list-pull-requests',
    area: 'pullRequests',
    async answer(request) {
      const state = request.query.get('state') ?? 'open'
      const head = request.query.get('head') ?? ''
      const found = request.discussion
        .pullRequests()
        .filter((pullRequest) => state === 'all' || stateOf(pullRequest) === state)
        // Without an owner GitHub takes no notice of it.
        .filter((pullRequest) => !head.includes(':') || labelOf(pullRequest) === head)
      return answerPage(request, found, (pullRequest) => describePullRequest(request, pullRequest))
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number',
    docs: 'pulls/pulls#get-a-pull-request',
    area: 'pullRequests',
    async answer(request) {
      const pullRequest = requirePullRequest(request)
      const body = {
        ...describePullRequest(request, pullRequest),
        merged: pullRequest.mergeCommit !== undefined,
        comments: request.discussion.comments(pullRequest.number).length,
        changed_files: pullRequest.files?.length ?? 0,
      }
      return { status: 200, body }
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number/files',
    docs: 'pulls/pulls#list-pull-requests-files',
    area: 'pullRequests',
    async answer(request) {
      const { files = [] } = requirePullRequest(request)
      return answerPage(request, files.slice(0, MAX_FILES), describeFile)
    },
  },
  {
    method: 'GET',
    path: '/commits/:sha/pulls',
    docs: 'commits/commits#list-pull-requests-associated-with-a-commit',
    area: 'pullRequests',
    async answer(request) {
      const { sha } = request.params
      const all = request.discussion.pullRequests()
      const merged = all.filter(({ mergeCommit }) => mergeCommit === sha)
      // Of a commit on the default branch GitHub names the pull request that brought it there, and no other.
      const found = merged.length > 0 ? merged : all.filter(({ head }) => head.sha === sha)
      return answerPage(request, found, (pullRequest) => describePullRequest(request, pullRequest))
    },
  },
]

function requirePullRequest({ discussion, params }: RouteRequest): PullRequest {
  const number = Number(params['number'])
  const found = discussion.pullRequests().find((pullRequest) => pullRequest.number === number)
  if (!found) throw notFound()
  return found
}

function stateOf({ state = 'open', mergeCommit }: PullRequest): 'open' | 'closed' {
  return mergeCommit === undefined ? state : 'closed'
}

function labelOf({ head }: PullRequest): string {
  return `${head.owner}:${head.branch}`
}

function describePullRequest({ fullName, repositoryUrl }: RouteRequest, pullRequest: PullRequest) {
  const { number, head, base, mergeCommit } = pullRequest
  const [owner = '', name = ''] = fullName.split('/')
  const describeSide = (login: string, ref: string) => ({
    label: `${login}:${ref}`,
    ref,
    user: describeUser(login),
    repo: { full_name: `${login}/${name}`, owner: describeUser(login), fork: login !== owner },
  })
  return {
    id: number,
    url: `${repositoryUrl}/pulls/${number}`,
    html_url: `https://github.com/${fullName}/pull/${number}`,
    number,
    state: stateOf(pullRequest),
    user: describeUser(head.owner),
    head: { ...describeSide(head.owner, head.branch), sha: head.sha },
    base: describeSide(owner, base),
    // The time is nobody's business here: all that is asked of it is whether there is one.
    merged_at: mergeCommit === undefined ? null : '2025-01-15T12:00:00Z',
    merge_commit_sha: mergeCommit ?? null,
  }
}

function describeFile(file: string | RenamedFile) {
  return typeof file === 'string'
    ? { filename: file, status: 'modified' }
    : { filename: file.path, status: 'renamed', previous_filename: file.previousPath }
}
