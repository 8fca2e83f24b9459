import type { PullRequests } from '../github/pull-requests.ts'
import type { Event } from '../settings/event.ts'

/** The pull request that a plan is shown on, the commit to whose lines it links, and where it is to be merged. */
export interface Shown {
  readonly number: number
  readonly headSha?: string
  readonly baseRef?: string
}

/**
 * The pull request that an event is about; nothing where there is none. That of a workflow run is the open one whose newest
 * commit the run was for: what the run itself says of it may be made up by whoever wrote its branch.
 */
export async function findPullRequest(event: Event, pullRequests: PullRequests): Promise<Shown | undefined> {
  if (event.pullRequest) return event.pullRequest
  const { head, headSha } = event.workflowRun ?? {}
  if (!head || !headSha) return undefined
  const open = await pullRequests.openPullRequests(head)
  return open.find((pullRequest) => pullRequest.headSha === headSha)
}
