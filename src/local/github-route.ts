import type { z } from 'zod'
import type { Discussion } from './github-discussion.ts'
import { GithubError } from './github-error.ts'
import type { Git } from './github-git.ts'
import type { Area } from './github-permissions.ts'

/** A request to the one repository that is served. */
export interface RouteRequest {
  readonly git: Git
  readonly discussion: Discussion
  /** Whose token the request carries; nobody's where it carries none. */
  readonly login: string | undefined
  /** `owner/name`, in the case it was configured with. */
  readonly fullName: string
  readonly defaultBranch: string
  /** The repository's own address in this API, without a slash at the end. */
  readonly repositoryUrl: string
  /** The address that is asked, without its query. */
  readonly address: string
  /** The named parts of the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: unknown
}

/** An answer: a buffer or a string is sent as it is, any other body as JSON. */
export interface RouteAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One endpoint below `/repos/{owner}/{repo}`; each that is not a GET is a write. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** `:name` stands for one part of the path, `*name` for all the rest, slashes included. */
  readonly path: string
  /** The endpoint's page, below `https://docs.github.com/rest`. */
  readonly docs: string
  /** What the token needs rights to; `contents` unless told. */
  readonly area?: Area
  /** Answers, or throws a `GithubError`. */
  answer(request: RouteRequest): Promise<RouteAnswer>
}

/** Returns the route for a path below the repository, with its decoded parameters; undefined for none. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | undefined {
  for (const route of routes) {
    const pattern = route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.*)')
    const match = method === route.method ? new RegExp(`^${pattern}$`).exec(path) : null
    if (!match) continue
    // Decoded only now: clients send the slashes of a ref or a path as %2F.
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodePart(value)])
    return { route, params: Object.fromEntries(params) }
  }
  return undefined
}

/** Decodes percent escapes; 400 for malformed ones. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new GithubError(400, 'Bad Request')
  }
}

/** Reads a request's body by a schema; 400 where it is no object, 422 where it does not fit. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new GithubError(400, 'Body should be a JSON object')
  }
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => {
    const [key = ''] = path
    return key in body
      ? `For 'properties/${path.join('/')}', ${message}.`
      : `"${String(key)}" wasn't supplied.`
  })
  throw new GithubError(422, `Invalid request.\n\n${problems.join('\n')}`)
}

/** Returns the bytes as they are where the `accept` header asks for a raw media type, else undefined. */
export function rawAnswer(accept: string, bytes: Buffer): RouteAnswer | undefined {
  const type = /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.exec(accept)?.[0]
  return type === undefined
    ? undefined
    : { status: 200, body: bytes, headers: { 'content-type': `${type}; charset=utf-8` } }
}

/** Returns base64 as GitHub writes it: a line feed after every 60 characters and at the end. */
export function encodeBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}
