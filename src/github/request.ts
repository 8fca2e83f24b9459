import { text as readText } from 'node:stream/consumers'
import type { ReadableStream } from 'node:stream/web'
import type { Clock } from '../ports.ts'
import { backoffMs, parseRetryAfter, withRetries } from '../retry.ts'
import { type GitHubFailure, isPassing } from './failures.ts'

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

export interface GitHubAnswer {
  readonly text: string
  /** Whether the answer is a page of a list that goes on; absent where it does not say. */
  readonly hasNextPage?: boolean
}

/** Makes a call such as `GET /repos/acme/shop/pulls`; throws a `GitHubFailure`. */
export type GitHubCall = (route: string, parameters?: Record<string, unknown>) => Promise<GitHubAnswer>

/** The ways to make a call. */
export interface GitHubCalls {
  /** Tries again what fails in passing. */
  readonly send: GitHubCall
  readonly sendOnce: GitHubCall
  /** Does again, after a while, what fails in passing. */
  retry<T>(attempt: () => Promise<T>): Promise<T>
}

const MAX_TRIES = 4
const TIMEOUT_MS = 30_000
const LONGEST_WAIT_MS = 60_000
const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

/** Calls on GitHub. Nothing is sent yet. */
export function callGitHub(given: GitHubOptions): GitHubCalls {
  const { apiUrl, token, clock, signal, timeoutMs = TIMEOUT_MS } = given
  const options = { baseUrl: apiUrl, log: SILENT, userAgent: 'nectr-memory-sync' }
  let octokit: ReturnType<typeof connect> | undefined

  const sendOnce: GitHubCall = async (route, parameters = {}) => {
    // The body is read as text: a ledger of one line would otherwise be taken for JSON.
    const request = { parseSuccessResponseBody: false, signal: AbortSignal.timeout(timeoutMs) }
    octokit ??= connect(token, options)
    const client = await octokit
    const sent = route.startsWith('GET ') ? parameters : bodyOf(parameters)
    const { data, headers } = await client.request(route, { ...sent, request })
    return {
      text: data ? await readText(data as ReadableStream).catch(failBrokenOff) : '',
      ...(headers.link !== undefined && { hasNextPage: /\brel="next"/.test(headers.link) }),
    }
  }
  const delayMs = (error: Error, number: number) => {
    const wait = number < MAX_TRIES ? delayFor(error as GitHubFailure, number, clock) : undefined
    return wait !== undefined && wait <= LONGEST_WAIT_MS ? wait : undefined
  }
  const retry: GitHubCalls['retry'] = (attempt) =>
    withRetries(attempt, { clock, delayMs, ...(signal && { signal }) })
  return {
    send: (route, parameters) => retry(() => sendOnce(route, parameters)),
    sendOnce,
    retry,
  }
}

// The client looks through every character of what it makes JSON of, which for a ledger of megabytes takes longer than to plan.
function bodyOf(parameters: Record<string, unknown>): Record<string, unknown> {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { headers, data: JSON.stringify(parameters) }
}

// It is evaluated at the first call only: it reads the event file while it is loaded, and would end the process there,
// without a word of use, where that file is broken.
async function connect(token: string, options: Record<string, unknown>) {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils')
  return new GitHub(token ? getOctokitOptions(token, options) : options)
}

// The client marks an answer that never comes in this way, but not one that breaks off in its middle.
function failBrokenOff({ message }: Error): never {
  throw Object.assign(new Error(message), { status: 500 }) satisfies GitHubFailure
}

function delayFor(failure: GitHubFailure, attempt: number, clock: Clock): number | undefined {
  if (!isPassing(failure)) return undefined
  const header = (name: string) => failure.response?.headers[name]?.toString()
  const reset =
    header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 : Number.NaN
  const untilReset = Number.isNaN(reset) ? undefined : Math.max(0, reset - clock.now())
  return parseRetryAfter(header('retry-after'), clock.now()) ?? untilReset ?? backoffMs(attempt, clock)
}
