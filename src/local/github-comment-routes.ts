import { z } from 'zod'
import { GithubError, notFound } from './github-error.ts'
import { answerPage } from './github-page.ts'
import { type Route, type RouteRequest, readBody } from './github-route.ts'

const MAX_CHARACTERS = 65_536
const BODY = z.object({ body: z.string() })

/** The endpoints of the comments on a pull request or an issue. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/:number/comments',
    docs: 'issues/comments#list-issue-comments',
    area: 'pullRequests',
    async answer(request) {
      return answerPage(request, request.discussion.comments(requireThread(request)), (comment) => comment)
    },
  },
  {
    method: 'POST',
    path: '/issues/:number/comments',
    docs: 'issues/comments#create-an-issue-comment',
    area: 'pullRequests',
    async answer(request) {
      const number = requireThread(request)
      const comment = { body: readComment(request), author: request.login ?? 'ghost' }
      const body = request.discussion.addComment(number, comment)
      const location = `${request.repositoryUrl}/issues/comments/${body.id}`
      return { status: 201, body, headers: { location } }
    },
  },
  {
    method: 'GET',
    path: '/issues/comments/:id',
    docs: 'issues/comments#get-an-issue-comment',
    area: 'pullRequests',
    async answer({ discussion, params }) {
      return answerFound(discussion.findComment(Number(params['id'])))
    },
  },
  {
    method: 'PATCH',
    path: '/issues/comments/:id',
    docs: 'issues/comments#update-an-issue-comment',
    area: 'pullRequests',
    async answer(request) {
      const id = Number(request.params['id'])
      if (!request.discussion.findComment(id)) throw notFound()
      return answerFound(request.discussion.editComment(id, readComment(request)))
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/:id',
    docs: 'issues/comments#delete-an-issue-comment',
    area: 'pullRequests',
    async answer({ discussion, params }) {
      if (!discussion.deleteComment(Number(params['id']))) throw notFound()
      return { status: 204 }
    },
  },
]

function requireThread({ discussion, params }: RouteRequest): number {
  const number = Number(params['number'])
  if (!discussion.has(number)) throw notFound()
  return number
}

function answerFound(body: unknown) {
  if (body === undefined) throw notFound()
  return { status: 200, body }
}

function readComment(request: RouteRequest): string {
  const { body } = readBody(BODY, request.body)
  if (body.trim() === '') throw refuse('Body cannot be blank')
  // Characters of Unicode, as Ruby counts them: one outside the basic plane is a single one.
  if (Array.from(body).length > MAX_CHARACTERS) {
    throw refuse(`Body is too long (maximum is ${MAX_CHARACTERS} characters)`)
  }
  return body
}

function refuse(message: string): GithubError {
  const problem = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
  return new GithubError(422, 'Validation Failed', [problem])
}
