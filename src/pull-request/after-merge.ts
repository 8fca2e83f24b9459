import type { PullRequests } from '../github/pull-requests.ts'
import { readMarker } from '../report/comment-marker.ts'
import type { Remark } from '../report/remark.ts'
import { compareWithShown } from '../report/shown-plan.ts'
import type { Outcome } from '../sync.ts'
import { findComment } from './sticky-comment.ts'

/**
 * Whether a run did what the pull request had shown that brought its commit; nothing where there was none, or it showed
 * nothing.
 *
 * @throws {ActionError} `comment-forbidden` or `comment-unavailable`
 */
export async function compareWithPullRequest(
  outcomes: readonly Outcome[],
  commit: string,
  pullRequests: PullRequests,
): Promise<Remark[]> {
  const merged = (await pullRequests.pullRequestsOf(commit)).filter(({ isMerged }) => isMerged)
  // A commit of a branch that was merged without a merge commit may belong to several.
  const found = merged.find(({ mergeCommit }) => mergeCommit === commit) ?? merged[0]
  const comment = found && (await findComment(pullRequests, found.number))
  const marker = comment && readMarker(comment.body)
  return marker ? compareWithShown(outcomes, { number: found.number, marker }) : []
}
