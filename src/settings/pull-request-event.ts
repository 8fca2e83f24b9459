import { z } from 'zod'

/** The pull request that an event is about. */
export interface PullRequestEvent {
  readonly number: number
  /** The newest commit of its branch, where it is known. */
  readonly headSha?: string
  /** The branch that it is to be merged into, where it is known. */
  readonly baseRef?: string
  /** Whether the branch is in another repository, so that the job's token may not write. */
  readonly isFork: boolean
}

/** The workflow run that has ended and started this one. */
export interface WorkflowRunEvent {
  readonly headSha: string
  /** `owner:branch`; absent where the repository of the branch is gone. */
  readonly head?: string
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/)
const SIDE = z.object({
  ref: z.string().min(1).optional().catch(undefined),
  sha: sha.optional().catch(undefined),
  repo: z.object({ full_name: z.string().optional(), fork: z.boolean().optional() }).nullish(),
})
const PULL_REQUEST = z.object({
  pull_request: z.object({ number: z.int().min(1), head: SIDE.optional(), base: SIDE.optional() }),
})
const WORKFLOW_RUN = z.object({
  workflow_run: z.object({
    head_sha: sha,
    head_branch: z.string().nullish(),
    head_repository: z.object({ owner: z.object({ login: z.string().min(1) }) }).nullish(),
  }),
})

/** The pull request of a payload; nothing where the event is about none. */
export function readPullRequest(payload: unknown): PullRequestEvent | undefined {
  const { data } = PULL_REQUEST.safeParse(payload)
  if (!data) return undefined
  const { number, head, base } = data.pull_request
  const [from, to] = [head?.repo, base?.repo]
  // A fork that was deleted is none's any more. A repository that is a fork itself has pull requests of its own.
  const isFork = from === null || (to?.full_name ? from?.full_name !== to.full_name : from?.fork === true)
  return {
    ...{ number, isFork },
    ...(head?.sha && { headSha: head.sha }),
    ...(base?.ref && { baseRef: base.ref }),
  }
}

/** The workflow run of a payload; nothing where the event is about none. */
export function readWorkflowRun(payload: unknown): WorkflowRunEvent | undefined {
  const { data } = WORKFLOW_RUN.safeParse(payload)
  if (!data) return undefined
  const { head_sha: headSha, head_branch: branch, head_repository: repository } = data.workflow_run
  return branch && repository ? { headSha, head: `${repository.owner.login}:${branch}` } : { headSha }
}
