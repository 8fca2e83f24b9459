import type { Comment, PullRequests } from '../github/pull-requests.ts'
import { hasMarker } from '../report/comment-marker.ts'

/** What a pull request is to be told. */
export interface CommentText {
  /** Absent where there is nothing to say. */
  readonly body: string | undefined
  /** What takes the place of an earlier comment where there is nothing to say any more. */
  readonly nothingLeft: string
}

export type CommentOutcome = 'created' | 'edited' | 'equal' | 'none'

// The author of whatever a job writes with its own token.
const JOB = 'github-actions[bot]'

/**
 * Keeps the one comment of a pull request: created once there is something to say, edited in place, and left alone where it
 * says the same.
 *
 * @throws {ActionError} `comment-forbidden` or `comment-unavailable`
 */
export async function keepComment(
  pullRequests: PullRequests,
  number: number,
  { body, nothingLeft }: CommentText,
): Promise<CommentOutcome> {
  const ours = await findComment(pullRequests, number)
  const text = body ?? (ours && nothingLeft)
  if (text === undefined) return 'none'
  // GitHub keeps the line ends of whoever edits a comment in the browser.
  if (ours && withUnixLines(ours.body) === withUnixLines(text)) return 'equal'
  if (ours && (await pullRequests.editComment(ours.id, text)) !== 'gone') return 'edited'
  if (body === undefined) return 'none'
  await pullRequests.createComment(number, body)
  return 'created'
}

/** Our comment on a pull request, the first of all its pages. Others may write the marker, too, but not in our name. */
export async function findComment(pullRequests: PullRequests, number: number): Promise<Comment | undefined> {
  const marked = (await pullRequests.listComments(number)).filter(({ body }) => hasMarker(body))
  const byJob = marked.find(({ author }) => author === JOB)
  if (byJob || marked.length === 0) return byJob
  const login = await pullRequests.ownLogin()
  return marked.find(({ author, isBot }) => (login === undefined ? isBot : author === login))
}

function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
