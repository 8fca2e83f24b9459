import { z } from 'zod'
import { ActionError } from '../errors.ts'
import { orMissing, parseAnswer, receiveAnswer } from './answers.ts'
import { explainFailure, type GitHubFailure, type Purpose, quoteFailure } from './failures.ts'
import { callGitHub, type GitHubOptions } from './request.ts'

/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  /** Markdown, as it was written. */
  readonly body: string
  /** The login of who wrote it; `ghost` where that account is gone. */
  readonly author: string
  readonly isBot: boolean
  readonly url: string
}

/** A pull request of the repository. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** The branch that it is, or was, to be merged into. */
  readonly baseRef: string
  readonly isMerged: boolean
  /** The commit on the base branch that holds it; only where it is merged. */
  readonly mergeCommit?: string
}

/**
 * The pull requests of one repository, and what is said on them. Each call throws an `ActionError`, `comment-forbidden` or
 * `comment-unavailable`, where it is refused or fails.
 */
export interface PullRequests {
  /** All comments but those on lines, oldest first. */
  listComments(number: number): Promise<Comment[]>
  createComment(number: number, body: string): Promise<Comment>
  /** Says `gone` where the comment was deleted. */
  editComment(id: number, body: string): Promise<Comment | 'gone'>
  /** The login of the user whose token it is; nothing where it is an app's or a job's own. */
  ownLogin(): Promise<string | undefined>
  /** The paths of the changed files, of a renamed one both; GitHub tells of the first 3,000 files only. */
  changedFiles(number: number): Promise<string[]>
  /** The pull request that brought a commit to the default branch; of a commit elsewhere all that hold it. */
  pullRequestsOf(commit: string): Promise<PullRequest[]>
  /** The open ones of a branch, given as `owner:branch`. */
  openPullRequests(head: string): Promise<PullRequest[]>
}

const COMMENT = z
  .object({
    id: z.int(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
    html_url: z.string().optional(),
  })
  .transform(
    ({ id, body, user, html_url: url = '' }): Comment => ({
      id,
      body: body ?? '',
      author: user?.login ?? 'ghost',
      isBot: user?.type === 'Bot' || /\[bot\]$/.test(user?.login ?? ''),
      url,
    }),
  )
const PULL_REQUEST = z
  .object({
    number: z.int(),
    head: z.object({ sha: z.string() }),
    base: z.object({ ref: z.string() }),
    merged_at: z.string().nullish(),
    // Of an open one, a commit that GitHub makes to try the merge.
    merge_commit_sha: z.string().nullish(),
  })
  .transform(({ number, head, base, merged_at, merge_commit_sha }): PullRequest => {
    const isMerged = typeof merged_at === 'string'
    const mergeCommit = isMerged && merge_commit_sha ? { mergeCommit: merge_commit_sha } : {}
    return { number, headSha: head.sha, baseRef: base.ref, isMerged, ...mergeCommit }
  })
const FILE = z.object({ filename: z.string(), previous_filename: z.string().nullish() })
const USER = z.object({ login: z.string().min(1) })

const PAGE_SIZE = 100
// Far more than GitHub has of anything: a proxy must not keep a run at it for ever.
const MAX_PAGES = 100

const REASONS = { unavailable: 'comment-unavailable', forbidden: 'comment-forbidden' } as const
const READING: Purpose = {
  ...REASONS,
  subject: 'The pull request',
  doing: 'read',
  remedy: 'Give the job `permissions: pull-requests: write`, or `read` if it is not to comment.',
}
const WRITING: Purpose = {
  ...REASONS,
  subject: 'The comment on the pull request',
  doing: 'write',
  remedy: 'Give the job `permissions: pull-requests: write`.',
}

/** Connects to the pull requests of one repository. Nothing is sent yet. */
export function connectPullRequests(options: GitHubOptions): PullRequests {
  const { send, sendOnce, retry } = callGitHub(options)
  const here = `/repos/${options.repository}`

  const readPages = async <T>(path: string, schema: z.ZodType<T>, query = {}): Promise<T[]> => {
    const items: T[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      const parameters = { ...query, per_page: PAGE_SIZE, page }
      const answer = await receiveAnswer(send(`GET ${here}${path}`, parameters), READING)
      const found = parseAnswer(z.array(schema), answer, READING)
      items.push(...found)
      // A page may hold fewer than it could and yet not be the last; a server may not say which is.
      if (!(answer.hasNextPage ?? found.length === PAGE_SIZE)) break
    }
    return items
  }
  const listComments = (number: number) => readPages(`/issues/${number}/comments`, COMMENT)
  const writeComment = async (route: string, body: string) =>
    parseAnswer(COMMENT, await sendOnce(route, { body }), WRITING)

  return {
    listComments,

    async createComment(number, body) {
      let mayBeThere = false
      const create = async () => {
        const comments = mayBeThere ? await listComments(number) : []
        const earlier = comments.findLast((comment) => comment.body.trim() === body.trim())
        return earlier ?? writeComment(`POST ${here}/issues/${number}/comments`, body)
      }
      const attempt = () =>
        create().catch((failure: GitHubFailure) => {
          // GitHub, or a proxy before it, may fail after the comment is made.
          mayBeThere ||= failure.status >= 500
          throw failure
        })
      return retry(attempt).catch(failWriting)
    },

    async editComment(id, body) {
      const edit = () => writeComment(`PATCH ${here}/issues/comments/${id}`, body)
      return retry(edit).catch((failure: GitHubFailure) =>
        failure.status === 404 || failure.status === 410 ? 'gone' : failWriting(failure),
      )
    },

    async ownLogin() {
      const answer = await orMissing(send('GET /user'), READING, [401, 403, 404])
      return answer && parseAnswer(USER, answer, READING).login
    },

    async changedFiles(number) {
      const files = await readPages(`/pulls/${number}/files`, FILE)
      const paths = files.flatMap(({ filename, previous_filename: previous }) =>
        previous ? [filename, previous] : [filename],
      )
      return [...new Set(paths)]
    },

    pullRequestsOf: (commit) => readPages(`/commits/${encodeURIComponent(commit)}/pulls`, PULL_REQUEST),

    openPullRequests: (head) => readPages('/pulls', PULL_REQUEST, { state: 'open', head }),
  }
}

function failWriting(failure: GitHubFailure | ActionError): never {
  if (failure instanceof ActionError) throw failure
  if (failure.status === 422) {
    const message = `The comment on the pull request was refused. ${quoteFailure(failure)}`
    const remedy = 'Read the job summary: it shows the same.'
    throw new ActionError('comment-unavailable', message, remedy, failure)
  }
  // A conversation may be locked for all but those who may write to the repository.
  const isLocked = failure.status === 403 && /\blocked\b/i.test(failure.message)
  const remedy = 'Unlock the conversation of the pull request, or read the job summary: it shows the same.'
  throw explainFailure(failure, isLocked ? { ...WRITING, remedy } : WRITING)
}
