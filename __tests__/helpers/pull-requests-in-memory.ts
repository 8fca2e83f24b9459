import type { Comment, PullRequest, PullRequests } from '../../src/github/pull-requests.ts'

/** The author of what a job writes with its own token. */
export const JOB = 'github-actions[bot]'

/** Pull requests that are kept in memory. */
export interface PullRequestsInMemory extends PullRequests {
  /** What is asked or written, in order, as `listComments 7`. */
  readonly calls: string[]
  readonly comments: Comment[]
}

export interface InMemoryOptions {
  /** Bodies by their authors, oldest first. */
  readonly comments?: readonly (readonly [author: string, body: string])[]
  /** Whose token it is: a job's unless told. */
  readonly login?: string
  readonly pullRequests?: readonly PullRequest[]
  /** The calls that fail, and how. */
  readonly failing?: Partial<Record<keyof PullRequests, Error>>
}

/** Pull requests without a GitHub; each call is noted, and fails where it is to. */
export function pullRequestsInMemory(options: InMemoryOptions = {}): PullRequestsInMemory {
  const { login, pullRequests = [], failing = {} } = options
  const calls: string[] = []
  const comments: Comment[] = []
  const add = (author: string, body: string): Comment => {
    const comment = { id: comments.length + 1, body, author, isBot: author.endsWith('[bot]'), url: '' }
    comments.push(comment)
    return comment
  }
  for (const [author, body] of options.comments ?? []) add(author, body)
  const note = (name: keyof PullRequests, about: unknown = '') => {
    calls.push(`${name} ${about}`.trim())
    const failure = failing[name]
    if (failure) throw failure
  }
  return {
    ...{ calls, comments },
    async listComments(number) {
      note('listComments', number)
      return [...comments]
    },
    async createComment(number, body) {
      note('createComment', number)
      return add(login ?? JOB, body)
    },
    async editComment(id, body) {
      note('editComment', id)
      const at = comments.findIndex((comment) => comment.id === id)
      const found = comments[at]
      if (!found) return 'gone'
      const edited = { ...found, body }
      comments[at] = edited
      return edited
    },
    async ownLogin() {
      note('ownLogin')
      return login
    },
    async changedFiles(number) {
      note('changedFiles', number)
      return []
    },
    async pullRequestsOf(commit) {
      note('pullRequestsOf', commit)
      return [...pullRequests]
    },
    async openPullRequests(head) {
      note('openPullRequests', head)
      return [...pullRequests]
    },
  }
}
