import { ActionError } from '../errors.ts'
import type { Clock } from '../ports.ts'
import { backoffMs, parseRetryAfter, withRetries } from '../retry.ts'

export interface GitHubOptions {
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  /** Empty: calls are made without one, which public repositories allow for reading. */
  readonly token: string
  /** `owner/repo` */
  readonly repository: string
  readonly clock: Clock
  readonly signal?: AbortSignal
  /** How long GitHub may take to answer a call. */
  readonly timeoutMs?: number
}

/** Makes a call such as `GET /git/ref/heads/main` on one repository and gives the text of its answer. */
export type GitHubCall = (route: string, parameters?: Record<string, unknown>) => Promise<string>

/** What GitHub said where it refused or failed. A failure to reach it has status 500. */
export interface GitHubFailure extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

const MAX_TRIES = 4
const TIMEOUT_MS = 30_000
const LONGEST_WAIT_MS = 60_000
const MAX_QUOTED = 300
const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

/** Calls on one repository. Those that fail in passing are tried again; others throw a `GitHubFailure`. */
export function callGitHub(given: GitHubOptions): GitHubCall {
  const { apiUrl, token, repository, clock, signal, timeoutMs = TIMEOUT_MS } = given
  const options = { baseUrl: apiUrl, log: SILENT, userAgent: 'nectr-memory-sync' }
  let octokit: ReturnType<typeof connect> | undefined
  return (route, parameters = {}) => {
    const [method = '', path = ''] = route.split(' ')
    const attempt = async () => {
      // The path is put together here, since a template would escape its slashes. The body is read as text: a ledger of
      // one line would otherwise be taken for JSON.
      const request = { parseSuccessResponseBody: false, signal: AbortSignal.timeout(timeoutMs) }
      octokit ??= connect(token, options)
      const client = await octokit
      const { data } = await client.request(`${method} /repos/${repository}${path}`, {
        ...parameters,
        request,
      })
      return new Response(data as ReadableStream | null).text()
    }
    const delayMs = (error: Error, number: number) => {
      const wait = number < MAX_TRIES ? delayFor(error as GitHubFailure, number, clock) : undefined
      return wait !== undefined && wait <= LONGEST_WAIT_MS ? wait : undefined
    }
    return withRetries(attempt, { clock, delayMs, ...(signal && { signal }) })
  }
}

// It is evaluated at the first call only: it reads the event file while it is loaded, and would end the process there,
// without a word of use, where that file is broken.
async function connect(token: string, options: Record<string, unknown>) {
  const { GitHub, getOctokitOptions } = await import(/* webpackMode: "eager" */ '@actions/github/lib/utils')
  return new GitHub(token ? getOctokitOptions(token, options) : options)
}

/** What a refused or failed call means for a person, as an error with a remedy. */
export function explainFailure(failure: GitHubFailure, doing: 'read' | 'write'): ActionError {
  const said = quote(failure)
  if (isPassing(failure)) {
    return new ActionError(
      'ledger-unavailable',
      `The ledger could not be ${pastOf(doing)}. ${said}`,
      'Run the workflow again later.',
      failure,
    )
  }
  if (failure.status === 401) {
    const remedy = "Remove the input `github-token`, so that the job's own token is used, or renew it."
    return new ActionError('ledger-forbidden', `GitHub refused the token. ${said}`, remedy, failure)
  }
  const remedy =
    doing === 'read'
      ? 'Give the job `permissions: contents: read`.'
      : 'Give the job `permissions: contents: write`. If a rule of the repository forbids this ref, set `ledger-ref: refs/heads/nectr-ledger`.'
  return new ActionError(
    'ledger-forbidden',
    `The ledger may not be ${pastOf(doing)}. ${said}`,
    remedy,
    failure,
  )
}

// A proxy may answer with a whole page.
function quote({ status, message, response }: GitHubFailure): string {
  const words = message.split(' - https://')[0]?.replace(/\s+/g, ' ').slice(0, MAX_QUOTED)
  return response ? `GitHub answered ${status}: ${words}` : `GitHub could not be reached: ${words}`
}

function pastOf(doing: 'read' | 'write'): string {
  return doing === 'read' ? 'read' : 'written'
}

function delayFor(failure: GitHubFailure, attempt: number, clock: Clock): number | undefined {
  if (!isPassing(failure)) return undefined
  const header = (name: string) => failure.response?.headers[name]?.toString()
  const reset =
    header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 : Number.NaN
  const untilReset = Number.isNaN(reset) ? undefined : Math.max(0, reset - clock.now())
  return parseRetryAfter(header('retry-after'), clock.now()) ?? untilReset ?? backoffMs(attempt, clock)
}

// A 403 is a rate limit where it says so or when to come back, and a lack of rights otherwise. A 409 is a repository that
// is not to be had for the moment.
function isPassing({ status, message, response }: GitHubFailure): boolean {
  const headers = response?.headers ?? {}
  const isLimited =
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/i.test(message)
  return status >= 500 || status === 409 || status === 429 || (status === 403 && isLimited)
}
