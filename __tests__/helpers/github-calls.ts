import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../../src/local/github-server.ts'

/** The server of the test that runs, for `acme/shop`, and the folder of its bare repository. */
export const at: { server: GithubServer; directory: string } = {} as {
  server: GithubServer
  directory: string
}

/** Gives each test of a file, or of a part of it, a server of its own. */
export function useGithubServer(options: Partial<GithubServerOptions> = {}): void {
  beforeEach(async () => {
    at.directory = mkdtempSync(join(tmpdir(), 'github-calls-'))
    at.server = await startGithubServer({ directory: at.directory, repository: 'acme/shop', ...options })
  })
  afterEach(async () => {
    await at.server.close()
    rmSync(at.directory, { recursive: true, force: true })
  })
}

/** Makes a call on the repository. The body is what JSON says, or else the text. */
export async function call(
  method: string,
  path: string,
  body?: unknown,
  accept = 'application/vnd.github+json',
) {
  const response = await fetch(`${at.server.url}/repos/acme/shop${path}`, {
    method,
    headers: { accept },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const type = response.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await response.arrayBuffer())
  const isJson = type.startsWith('application/json')
  return { status: response.status, type, bytes, body: isJson ? JSON.parse(`${bytes}`) : `${bytes}` }
}

/** The status and message of a refusal. */
export async function refusal(method: string, path: string, body?: unknown) {
  const answer = await call(method, path, body)
  return [answer.status, answer.body.message]
}
