import { getProxyUrl } from '@actions/http-client/lib/proxy'
import type { Dispatcher } from 'undici'
import { ApiFailure } from './api.ts'

/** An answer of any status. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export interface TransportOptions {
  readonly apiUrl: string
  readonly token: string
  /** How many connections are kept open. */
  readonly connections: number
  /** How long the service may take to answer. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** Sends requests to one origin and no other: an answer that points elsewhere is not followed. */
export interface Transport {
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer>
  close(): Promise<void>
}

const TIMEOUT_MS = 15_000
const CONNECT_TIMEOUT_MS = 10_000
const MAX_ANSWER_BYTES = 16 * 1024 * 1024

// Where a request fails with one of these, nothing of it can have reached the service.
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX_TLS|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*|ERR_TLS_.*|ERR_SSL_.*|EPROTO)$/

/**
 * Opens kept-alive connections to the memory API, through the proxy that `https_proxy` and `no_proxy` name for it.
 * The token goes as a header and as the cookie that the service reads as well.
 */
export function openTransport({
  apiUrl,
  token,
  connections,
  timeoutMs = TIMEOUT_MS,
  signal,
}: TransportOptions): Transport {
  let opened: ReturnType<typeof open> | undefined
  const headers = {
    authorization: `Bearer ${token}`,
    cookie: `access_token=${token}`,
    accept: 'application/json',
    'user-agent': 'nectr-memory-sync',
  }
  return {
    async send(method, path, body) {
      // One limit over all of it: a proxy may never open the way, and an answer may never end.
      const deadline = AbortSignal.timeout(timeoutMs)
      const end = signal ? AbortSignal.any([signal, deadline]) : deadline
      const exchange = async (): Promise<Answer> => {
        opened ??= open(apiUrl, connections)
        const { request, dispatcher } = await opened
        const response = await request(`${apiUrl}${path}`, {
          method,
          dispatcher,
          headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
          body: body === undefined ? null : JSON.stringify(body),
          signal: end,
        })
        return { status: response.statusCode, headers: response.headers, text: await response.body.text() }
      }
      try {
        end.throwIfAborted()
        // A request that waits for its connection does not listen to its signal.
        return await Promise.race([exchange(), aborted(end)])
      } catch (cause) {
        throw explain(cause, { signal, deadline })
      }
    },
    close: async () => (await opened)?.dispatcher.destroy(),
  }
}

// Most runs have nothing to ask, and the client takes longer to load than all else that is loaded.
async function open(apiUrl: string, connections: number) {
  const { Agent, ProxyAgent, request } = await import('undici')
  const limits = { maxResponseSize: MAX_ANSWER_BYTES, connections }
  const connect = { timeout: CONNECT_TIMEOUT_MS }
  const proxy = getProxyUrl(new URL(apiUrl))
  const dispatcher: Dispatcher = proxy
    ? new ProxyAgent({ ...limits, uri: proxy.href, requestTls: connect })
    : new Agent({ ...limits, connect })
  return { request, dispatcher }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function explain(
  cause: unknown,
  { signal, deadline }: { signal: AbortSignal | undefined; deadline: AbortSignal },
): ApiFailure {
  if (signal?.aborted) return new ApiFailure('aborted', 'A request was broken off.', { cause })
  if (deadline.aborted) return new ApiFailure('ambiguous', 'No answer in time', { cause })
  const { code = '', message = '' } = cause as { code?: string; message?: string }
  if (/^Proxy response/.test(message))
    return new ApiFailure('unreachable', `The proxy refused: ${message}`, { cause })
  if (NEVER_SENT.test(code)) return new ApiFailure('unreachable', `No connection (${code})`, { cause })
  return new ApiFailure('ambiguous', `The connection broke (${code || message})`, { cause })
}
