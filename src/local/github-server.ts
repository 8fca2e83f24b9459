import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { type Discussion, startDiscussion } from './github-discussion.ts'
import { BOT, openGit } from './github-git.ts'
import { answerRequest, type Interceptor, readRequest, sendAnswer } from './github-handler.ts'
import type { Permissions } from './github-permissions.ts'

/** What a server is started with. */
export interface GithubServerOptions {
  /** Where the bare repository is; it is created where it is absent. */
  readonly directory: string
  /** `owner/name` of the one repository that is served. */
  readonly repository: string
  /** When set, writes need this token; reads may go without, but not with another one. */
  readonly token?: string
  /** Whose token it is, or whoever asks where none is set: a job's own, `github-actions[bot]`, unless told. */
  readonly login?: string
  /** With `read`, every write answers 403, as it does to the token of a fork's pull request. */
  readonly permissions?: Permissions
  /** `main` unless told. */
  readonly defaultBranch?: string
  /** A free one unless told. */
  readonly port?: number
}

/** A request that was answered; its path is decoded, and without the query. */
export interface AnsweredRequest {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** A running server. */
export interface GithubServer
  extends Pick<Discussion, 'addComment' | 'comments' | 'deleteComment' | 'addPullRequest'> {
  /** The root of the API, as in `GITHUB_API_URL`. */
  readonly url: string
  /** The absolute path of the bare repository. */
  readonly directory: string
  /** Returns the requests answered so far, in the order of their answers. */
  requests(): readonly AnsweredRequest[]
  /** Has every request go through the handler first, until a later call replaces it. */
  intercept(handler: Interceptor): void
  /** Stops listening and drops the connections that are open. */
  close(): Promise<void>
}

/**
 * Starts a GitHub REST server on 127.0.0.1 for one repository, kept in a bare git repository; its pull requests and their
 * comments are kept in memory.
 * It answers as api.github.com does, but for an empty repository, which takes objects as any other.
 */
export async function startGithubServer(options: GithubServerOptions): Promise<GithubServer> {
  const { repository, defaultBranch = 'main', login = BOT.name, port = 0 } = options
  const directory = resolve(options.directory)
  const git = await openGit(directory, defaultBranch)
  const discussion = startDiscussion(repository)
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answered: AnsweredRequest[] = []
  let interceptor: Interceptor = () => undefined
  server.on('request', async (message, response) => {
    try {
      const request = await readRequest(message)
      const context = { ...options, git, discussion, login, url, defaultBranch }
      const answer = await answerRequest(context, request, interceptor)
      answered.push({ method: request.method, path: request.path, status: answer.status })
      sendAnswer(response, answer)
    } catch {
      // The client went away in the middle of its request: nobody is left to answer.
      response.destroy()
    }
  })

  const { addComment, comments, deleteComment, addPullRequest } = discussion
  return {
    url,
    directory,
    addComment,
    comments,
    deleteComment,
    addPullRequest,
    requests: () => [...answered],
    intercept: (handler) => {
      interceptor = handler
    },
    close: async () => {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await Promise.all([closed, git.close()])
    },
  }
}
