import { afterEach, beforeEach } from '@jest/globals'
import {
  type MemoryServer,
  type MemoryServerOptions,
  startMemoryServer,
} from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'

export const SECRET = 'a secret of the tests'
export const PATH = '/api/v1/memory'

/** The server of the test that runs, and a token for it. */
export const at: { server: MemoryServer; token: string } = {} as { server: MemoryServer; token: string }

export interface Call {
  body?: unknown
  headers?: Record<string, string>
}

/** Gives each test of a file a token, and closes its server after it. */
export function useMemoryServer(): void {
  beforeEach(async () => {
    at.token = await mintToken({ secret: SECRET })
  })
  afterEach(() => at.server.close())
}

export async function start(options: Partial<MemoryServerOptions> = {}): Promise<void> {
  at.server = await startMemoryServer({ secret: SECRET, ...options })
}

/** Sends a request as a client with a token would; a body that is a text goes as it is. */
export async function call(method: string, path: string, { body, headers }: Call = {}) {
  const response = await fetch(at.server.url + path, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${at.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? text : JSON.parse(text) }
}

/** The status and body of an answer. */
export async function answer(method: string, path: string, more?: Call): Promise<[number, unknown]> {
  const { status, body } = await call(method, path, more)
  return [status, body]
}
