import { join } from 'node:path'
import { connectPullRequests, type PullRequests } from '../../src/github/pull-requests.ts'
import { connectGitHub, type GitHubRepository } from '../../src/github/repository.ts'
import { ledgerOnGitHub } from '../../src/ledger/github-store.ts'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../../src/local/github-server.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import { git } from './git.ts'
import { cleanUpAfterEach, scratchFolders } from './scratch.ts'

export const LEDGER_REF = 'refs/nectr/ledger'
const TOKEN = 'ghs_test'

/** The GitHub of a test: a server for `acme/shop`, and connections to it whose waits are recorded. */
export interface GitHubWithLedger {
  readonly server: GithubServer
  readonly github: GitHubRepository
  readonly pullRequests: PullRequests
  readonly clock: FakeClock
  ledger(repo?: string): LedgerFile
  /** `GET contents/acme/shop.jsonl 200` of each request since the last call, in the order of the answers. */
  requests(): string[]
  /** Answers the next requests whose method and path match, one answer after the other, then no more. */
  failNext(request: RegExp, ...answers: readonly Failure[]): void
  git(...args: string[]): string
}

export interface Failure {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Starts servers that are closed after each test. To be called at the top of a test file. */
export function githubWithLedger(): (options?: {
  permissions?: Exclude<GithubServerOptions['permissions'], undefined>
  login?: string
  token?: string
  ref?: string
}) => Promise<GitHubWithLedger> {
  const newFolder = scratchFolders()
  const atEnd = cleanUpAfterEach()
  return async ({ token = TOKEN, ref = LEDGER_REF, ...options } = {}) => {
    const directory = join(await newFolder(), 'shop.git')
    const server = await startGithubServer({ directory, repository: 'acme/shop', token: TOKEN, ...options })
    atEnd(() => server.close())
    const clock = fakeClock()
    const connection = { apiUrl: server.url, token, repository: 'acme/shop', clock }
    const github = connectGitHub(connection)
    let seen = 0
    return {
      server,
      github,
      pullRequests: connectPullRequests(connection),
      clock,
      ledger: (repo = 'acme/shop') => ledgerOnGitHub({ github, ref, repo }),
      requests() {
        const fresh = server.requests().slice(seen)
        seen += fresh.length
        return fresh.map(
          ({ method, path, status }) => `${method} ${path.replace(/^\/repos\/acme\/shop\/?/, '')} ${status}`,
        )
      },
      failNext(request, ...answers) {
        const left = [...answers]
        server.intercept(({ method, path }) => {
          const answer = request.test(`${method} ${path}`) ? left.shift() : undefined
          if (!answer) return undefined
          const { status, message = '', headers = {} } = answer
          return { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers }
        })
      },
      git: (...args) => git(directory, ...args),
    }
  }
}
