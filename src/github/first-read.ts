import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { escapePath, RAW_CONTENT } from './contents.ts'

/** A file at a ref of a repository on GitHub. */
export interface FileAtRef {
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  /** Empty: the call is made without one. */
  readonly token: string
  /** `owner/repo` */
  readonly repository: string
  readonly path: string
  readonly ref: string
  /** How long GitHub may say nothing; ten seconds unless told. */
  readonly timeoutMs?: number
}

/** The content of a file in UTF-8; without it where there is no such file. */
export interface FirstAnswer {
  readonly bytes?: Buffer
}

const TIMEOUT_MS = 10_000

/**
 * Asks for a file, in one try and with nothing but what Node has built in. Whatever else comes of it gives nothing: the
 * client that is loaded then tries again, and says what is wrong.
 */
export async function readAtFirst({
  apiUrl,
  token,
  repository,
  path,
  ref,
  timeoutMs = TIMEOUT_MS,
}: FileAtRef): Promise<FirstAnswer | undefined> {
  const url = `${apiUrl}/repos/${repository}/contents/${escapePath(path)}?ref=${encodeURIComponent(ref)}`
  const headers = {
    accept: RAW_CONTENT,
    'accept-encoding': 'gzip',
    'user-agent': 'nectr-memory-sync',
    ...(token !== '' && { authorization: `token ${token}` }),
  }
  const answer = await send(url, { headers, timeout: timeoutMs })
  if (answer.statusCode === 200) return { bytes: await readAll(decode(answer)) }
  answer.destroy()
  return answer.statusCode === 404 ? {} : undefined
}

// Importing these as modules would evaluate all of their exports, and one of `node:http` loads a second HTTP client.
function send(url: string, options: RequestOptions): Promise<IncomingMessage> {
  const { get } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http')
  return new Promise((resolve, reject) => {
    const request: ClientRequest = get(url, options, resolve)
    request.on('error', reject).on('timeout', () => request.destroy(new Error('GitHub says nothing.')))
  })
}

function decode(answer: IncomingMessage): Readable {
  if (answer.headers['content-encoding'] !== 'gzip') return answer
  const { createGunzip } = process.getBuiltinModule('node:zlib')
  // What breaks off is an error where it is read.
  return pipeline(answer, createGunzip(), () => {})
}

function readAll(stream: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => void parts.push(part))
    stream.on('end', () => resolve(Buffer.concat(parts))).on('error', reject)
  })
}
