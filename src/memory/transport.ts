import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
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

const TIMEOUT_MS = 30_000
const CONNECT_TIMEOUT_MS = 10_000
const MAX_ANSWER_BYTES = 16 * 1024 * 1024

// Where a request fails with one of these, nothing of it can have reached the service.
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX_TLS|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*|ERR_TLS_.*|EPROTO)$/

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
  const limits = {
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: MAX_ANSWER_BYTES,
    connections,
  }
  const connect = { timeout: CONNECT_TIMEOUT_MS }
  const proxy = getProxyUrl(new URL(apiUrl))
  const dispatcher: Dispatcher = proxy
    ? new ProxyAgent({ ...limits, uri: proxy.href, requestTls: connect })
    : new Agent({ ...limits, connect })
  const headers = {
    authorization: `Bearer ${token}`,
    cookie: `access_token=${token}`,
    accept: 'application/json',
    'user-agent': 'nectr-memory-sync',
  }
  return {
    async send(method, path, body) {
      try {
        const response = await request(`${apiUrl}${path}`, {
          method,
          dispatcher,
          headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
          body: body === undefined ? null : JSON.stringify(body),
          signal: signal ?? null,
        })
        return { status: response.statusCode, headers: response.headers, text: await response.body.text() }
      } catch (cause) {
        throw explain(cause, signal)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

function explain(cause: unknown, signal: AbortSignal | undefined): ApiFailure {
  if (signal?.aborted) return new ApiFailure('aborted', 'The run was cancelled.', { cause })
  const { code = '', message = '' } = cause as { code?: string; message?: string }
  if (/^Proxy response/.test(message))
    return new ApiFailure('unreachable', `The proxy refused: ${message}`, { cause })
  if (NEVER_SENT.test(code)) return new ApiFailure('unreachable', `No connection (${code})`, { cause })
  if (/TIMEOUT/.test(code)) return new ApiFailure('ambiguous', 'No answer in time', { cause })
  return new ApiFailure('ambiguous', `The connection broke (${code || message})`, { cause })
}
