/** A comment as the REST API shows it. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: User
  readonly html_url: string
  /** ISO 8601, in whole seconds of UTC. */
  readonly created_at: string
  readonly updated_at: string
}

/** Who wrote something. */
export interface User {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

/** A pull request as it is put into the server. */
export interface PullRequest {
  readonly number: number
  readonly head: { readonly owner: string; readonly branch: string; readonly sha: string }
  /** The branch that it is to be merged into. */
  readonly base: string
  /** Where it is given, the pull request is merged. */
  readonly mergeCommit?: string
  /** `open` unless it is merged or told otherwise. */
  readonly state?: 'open' | 'closed'
  readonly files?: readonly (string | RenamedFile)[]
}

/** A changed file that had another path before. */
export interface RenamedFile {
  readonly path: string
  readonly previousPath: string
}

/** Pull requests and what is said on them, in memory. */
export interface Discussion {
  /** A comment of a number that is no pull request makes an issue of it. */
  addComment(number: number, comment: { readonly body: string; readonly author: string }): Comment
  /** The comments of a pull request or an issue, oldest first. */
  comments(number: number): readonly Comment[]
  findComment(id: number): Comment | undefined
  /** Returns the comment as it is now; nothing where there is none of that id. */
  editComment(id: number, body: string): Comment | undefined
  /** Says whether there was one. */
  deleteComment(id: number): boolean
  /** Takes the place of an earlier one of the same number. */
  addPullRequest(pullRequest: PullRequest): void
  /** All pull requests, newest first. */
  pullRequests(): readonly PullRequest[]
  /** Whether there is a pull request or an issue of that number. */
  has(number: number): boolean
}

// Those of GitHub have long outgrown 31 bits.
const FIRST_ID = 3_000_000_001

/** Starts without any pull request or comment. `fullName` is the `owner/name` of the repository. */
export function startDiscussion(fullName: string): Discussion {
  const threads = new Map<number, Comment[]>()
  const pullRequests = new Map<number, PullRequest>()
  let nextId = FIRST_ID

  const locate = (id: number) => {
    for (const comments of threads.values()) {
      const index = comments.findIndex((comment) => comment.id === id)
      const comment = comments[index]
      if (comment) return { comments, index, comment }
    }
    return undefined
  }
  return {
    addComment(number, { body, author }) {
      const id = nextId++
      const kind = pullRequests.has(number) ? 'pull' : 'issues'
      const comment = {
        id,
        body,
        user: describeUser(author),
        html_url: `https://github.com/${fullName}/${kind}/${number}#issuecomment-${id}`,
        created_at: now(),
        updated_at: now(),
      }
      threads.set(number, [...(threads.get(number) ?? []), comment])
      return comment
    },
    comments: (number) => [...(threads.get(number) ?? [])],
    findComment: (id) => locate(id)?.comment,
    editComment(id, body) {
      const found = locate(id)
      if (!found) return undefined
      const edited = { ...found.comment, body, updated_at: now() }
      found.comments[found.index] = edited
      return edited
    },
    deleteComment(id) {
      const found = locate(id)
      found?.comments.splice(found.index, 1)
      return found !== undefined
    },
    addPullRequest(pullRequest) {
      pullRequests.set(pullRequest.number, pullRequest)
    },
    pullRequests: () => [...pullRequests.values()].sort((one, other) => other.number - one.number),
    has: (number) => pullRequests.has(number) || threads.has(number),
  }
}

/** The user of a login: a bot's ends with `[bot]`. */
export function describeUser(login: string): User {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
