import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

const MAX_BODY_BYTES = 1024 * 1024

/** Which credentials a request carried. */
export type Credentials = 'both' | 'bearer' | 'cookie' | 'none'

/** A request, read whole. */
export interface MemoryRequest {
  method: string
  /** Without the query. */
  path: string
  /** The query as it was sent, with its question mark; else empty. */
  search: string
  query: URLSearchParams
  token: string | undefined
  credentials: Credentials
  body: RequestBody
}

/** The body of a request: a JSON value, or why there is none. */
export type RequestBody =
  | { is: 'json'; value: unknown }
  | { is: 'absent' | 'malformed' | 'of another type' | 'too large' }

/** Reads a request to its end; a body above 1 MiB is read but not kept. Throws where the client goes away. */
export async function readRequest(incoming: IncomingMessage): Promise<MemoryRequest> {
  const [path, query] = splitOnce(incoming.url ?? '', '?')
  const { bearer, cookie } = readTokens(incoming.headers)
  return {
    method: incoming.method ?? '',
    path,
    search: query === '' ? '' : `?${query}`,
    query: new URLSearchParams(query),
    token: bearer || cookie,
    credentials: bearer ? (cookie ? 'both' : 'bearer') : cookie ? 'cookie' : 'none',
    body: parseBody(await readBytes(incoming), incoming.headers['content-type']),
  }
}

function readTokens(headers: IncomingHttpHeaders) {
  const cookies = new Map((headers.cookie ?? '').split(';').map((pair) => splitOnce(pair.trim(), '=')))
  return {
    bearer: /^bearer +(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1],
    cookie: cookies.get('access_token'),
  }
}

async function readBytes(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    // The rest is drained: a client that is still writing would see a reset in place of the answer.
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined
}

function parseBody(bytes: Buffer | undefined, contentType = 'application/json'): RequestBody {
  if (bytes === undefined) return { is: 'too large' }
  if (bytes.length === 0) return { is: 'absent' }
  if (!/^application\/(.+\+)?json *(;|$)/i.test(contentType)) return { is: 'of another type' }
  try {
    return { is: 'json', value: JSON.parse(bytes.toString('utf8')) }
  } catch {
    return { is: 'malformed' }
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
