import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Discussion } from './github-discussion.ts'
import { GithubError, notFound } from './github-error.ts'
import type { Git } from './github-git.ts'
import { accessTo, type Permissions } from './github-permissions.ts'
import { decodePart, matchRoute, type Route, type RouteAnswer } from './github-route.ts'
import { routes } from './github-routes.ts'
import { userRoute } from './github-user-route.ts'

/** A request before it is handled; `body` is undefined when empty, and the text itself when not JSON. */
export interface InterceptedRequest {
  readonly method: string
  /** Decoded, and without the query. */
  readonly path: string
  readonly body: unknown
}

/** Answers in the server's stead; undefined leaves the request to the server. */
export type Interceptor = (
  request: InterceptedRequest,
) => RouteAnswer | undefined | Promise<RouteAnswer | undefined>

/** A request as it was read from the wire. */
export interface ReadRequest extends InterceptedRequest {
  /** The path as it was sent, with its escapes. */
  readonly pathname: string
  readonly query: URLSearchParams
  readonly accept: string
  readonly authorization: string
  readonly isMalformed: boolean
}

/** What the handler serves, and to whom. */
export interface HandlerContext {
  readonly git: Git
  readonly discussion: Discussion
  readonly url: string
  readonly repository: string
  readonly defaultBranch: string
  readonly token?: string
  /** Whose token it is. */
  readonly login: string
  readonly permissions?: Permissions
}

const DOCS = 'https://docs.github.com/rest'

/** Reads a whole request; rejects where the client goes away before its end. */
export async function readRequest(message: IncomingMessage): Promise<ReadRequest> {
  const { method = '', url = '', headers } = message
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  // Not by `new URL`, which would resolve the dots of a path before anyone can refuse them.
  const [pathname = '', ...query] = url.split('?')
  return {
    method,
    path: decodeOrKeep(pathname),
    pathname,
    query: new URLSearchParams(query.join('?')),
    accept: headers.accept ?? '',
    authorization: headers.authorization ?? '',
    ...parseBody(text),
  }
}

function parseBody(text: string): Pick<ReadRequest, 'body' | 'isMalformed'> {
  if (text === '') return { body: undefined, isMalformed: false }
  try {
    return { body: JSON.parse(text), isMalformed: false }
  } catch {
    return { body: text, isMalformed: true }
  }
}

function decodeOrKeep(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** Answers a request: the interceptor first, then the routes; never rejects. */
export async function answerRequest(
  context: HandlerContext,
  request: ReadRequest,
  interceptor: Interceptor,
): Promise<RouteAnswer> {
  const { method, path, body } = request
  let docs = DOCS
  try {
    const intercepted = await interceptor({ method, path, body })
    if (intercepted) return intercepted
    checkToken(context, request)
    const { route, params } = findRoute(context, request)
    docs = `${DOCS}/${route.docs}`
    checkAccess(context, request, route)
    return await route.answer({
      git: context.git,
      discussion: context.discussion,
      login: isAnonymous(context, request) ? undefined : context.login,
      fullName: context.repository,
      defaultBranch: context.defaultBranch,
      repositoryUrl: `${context.url}/repos/${context.repository}`,
      address: `${context.url}${request.pathname}`,
      params,
      query: request.query,
      accept: request.accept,
      body,
    })
  } catch (error) {
    return describeError(error, docs)
  }
}

function checkToken({ token }: HandlerContext, { authorization }: ReadRequest): void {
  if (token === undefined || authorization === '') return
  const [, given] = /^(?:token|bearer) +(.+)$/i.exec(authorization) ?? []
  if (given !== token) throw new GithubError(401, 'Bad credentials')
}

function findRoute({ repository }: HandlerContext, { method, pathname }: ReadRequest) {
  if (method === userRoute.method && pathname === userRoute.path) return { route: userRoute, params: {} }
  const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(pathname) ?? []
  const asked = `${decodePart(owner)}/${decodePart(name)}`
  const found = asked.toLowerCase() === repository.toLowerCase() && matchRoute(routes, method, rest)
  if (!found) throw notFound()
  return found
}

function checkAccess(context: HandlerContext, request: ReadRequest, route: Route): void {
  const isWrite = route.method !== 'GET'
  if (isWrite && isAnonymous(context, request)) throw new GithubError(401, 'Requires authentication')
  const access = accessTo(route.area ?? 'contents', context.permissions)
  if (access === 'none' || (isWrite && access === 'read')) {
    throw new GithubError(403, 'Resource not accessible by integration')
  }
  if (isWrite && request.isMalformed) throw new GithubError(400, 'Problems parsing JSON')
}

function isAnonymous({ token }: HandlerContext, { authorization }: ReadRequest): boolean {
  return token !== undefined && authorization === ''
}

function describeError(error: unknown, docs: string): RouteAnswer {
  if (error instanceof GithubError) {
    const { status, message, errors } = error
    const body = { message, ...(errors && { errors }), documentation_url: docs, status: String(status) }
    return { status, body }
  }
  // A fault of this server or of a test's interceptor: say which, since nobody reads its log.
  const body = { message: 'Server Error', documentation_url: docs, status: '500', errors: [String(error)] }
  return { status: 500, body }
}

/** Sends an answer. */
export function sendAnswer(response: ServerResponse, { status, body, headers }: RouteAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const type = isRaw ? 'text/plain' : 'application/json'
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers })
  response.end(isRaw ? body : JSON.stringify(body))
}
