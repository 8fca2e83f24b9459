import { ActionError } from '../errors.ts'
import type { PullRequestEvent, WorkflowRunEvent } from './pull-request-event.ts'

/** The event that started the workflow, as far as it matters here. */
export interface Event {
  readonly name: string
  /** `refs/heads/main`; `refs/pull/7/merge` on a pull request. */
  readonly ref: string
  /** Absent where the payload does not tell. */
  readonly defaultBranch?: string
  readonly pullRequest?: PullRequestEvent
  readonly workflowRun?: WorkflowRunEvent
}

/** Whether a run writes, and why. */
export interface Decision {
  readonly mode: 'apply' | 'plan'
  readonly because: string
  /** Whether the ledger is compared with what the service shows, and given up deletions are tried once more. */
  readonly checksDrift?: true
}

const APPLYING = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])
// These two run on the default branch whatever their payload says, and it may say nothing.
const ALWAYS_ON_DEFAULT_BRANCH = new Set(['schedule', 'repository_dispatch'])

/** The event without what its payload says of pull requests, as far as the value of the payload's JSON tells it. */
export function readPlainEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): Event {
  const defaultBranch = defaultBranchOf(payload)
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    ...(defaultBranch && { defaultBranch }),
  }
}

/** Whether a ref of the ledger is a branch that holds code: that of the event, or the default one. */
export function holdsCode(ledgerRef: string, { ref, defaultBranch }: Event): boolean {
  return ledgerRef === ref || ledgerRef === `refs/heads/${defaultBranch}`
}

/** The login of whoever started the run; nothing where it is not one. Those of managed users hold an underscore. */
export function readActor(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return /^[A-Za-z0-9_-]{1,100}(?:\[bot\])?$/.exec(env['GITHUB_ACTOR'] ?? '')?.[0]
}

/** Whether the default branch is needed for a decision and not known from the event. */
export function needsDefaultBranch(event: Event, mode: 'auto' | 'plan' | 'apply'): boolean {
  return (
    mode === 'auto' &&
    event.defaultBranch === undefined &&
    APPLYING.has(event.name) &&
    !ALWAYS_ON_DEFAULT_BRANCH.has(event.name)
  )
}

/**
 * Decides what an event is for.
 *
 * @throws {ActionError} `invalid-input` where a pull request is to apply: its documents have not been reviewed yet.
 */
export function decideMode(event: Event, mode: 'auto' | 'plan' | 'apply'): Decision {
  if (mode === 'plan') return { mode: 'plan', because: 'the input `mode` says so' }
  if (mode === 'apply') {
    if (!event.name.startsWith('pull_request')) return applyFor(event, 'the input `mode` says so')
    throw new ActionError(
      'invalid-input',
      `\`mode: apply\` is refused on ${event.name}: its documents are not merged yet.`,
      'Remove the input `mode`: a pull request is planned, and the push that follows the merge applies.',
    )
  }
  if (!APPLYING.has(event.name)) return { mode: 'plan', because: `${event.name || 'this event'} only shows` }
  if (ALWAYS_ON_DEFAULT_BRANCH.has(event.name) || isOnDefaultBranch(event)) {
    return applyFor(event, `${event.name} on the default branch`)
  }
  return { mode: 'plan', because: `${event.ref || 'this ref'} is not the default branch` }
}

// What no document shows is worth a look from time to time, and not on each push.
function applyFor({ name }: Event, because: string): Decision {
  return name === 'schedule' ? { mode: 'apply', because, checksDrift: true } : { mode: 'apply', because }
}

function isOnDefaultBranch({ ref, defaultBranch }: Event): boolean {
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
}

// Nothing here needs a library: a run that has nothing to do reads its event, and ends before one would be loaded.
function defaultBranchOf(payload: unknown): string | undefined {
  const branch = (payload as { repository?: { default_branch?: unknown } } | null)?.repository?.default_branch
  return typeof branch === 'string' ? branch : undefined
}
