import { readFile } from 'node:fs/promises'
import { listChangedByMerge } from './documents/changed.ts'
import { headCommit } from './documents/head.ts'
import { ActionError } from './errors.ts'
import { connectPullRequests, type PullRequests } from './github/pull-requests.ts'
import { connectGitHub, type GitHubRepository } from './github/repository.ts'
import { systemClock } from './ports.ts'
import type { LinkBase } from './report/markdown.ts'
import { type Environment, linkBaseOf } from './runner/environment.ts'
import { type Event, holdsCode, needsDefaultBranch, readActor } from './settings/event.ts'
import type { Inputs } from './settings/inputs.ts'
import { readEvent } from './settings/read-event.ts'

/** What a step of a workflow runs for, and with. */
export interface Job {
  readonly inputs: Inputs
  readonly event: Event
  readonly github: GitHubRepository
  readonly pullRequests: PullRequests
  /** The checkout. */
  readonly directory: string
  readonly commit: string
  /** The commit that is checked out, which a step before may have chosen; absent where there is none. */
  readonly checkedOut?: string
  /** The page of the run; empty where there is none. */
  readonly run: string
  readonly runUrl?: string
  /** Links lead to the lines of the checkout. */
  readonly links: LinkBase
  readonly actor?: string
  readonly listChangedByMerge: (head: string) => Promise<string[] | undefined>
}

/**
 * Reads what a runner says of a job, and connects to GitHub.
 *
 * @throws {ActionError} `invalid-event`; `invalid-input` where the ledger is to be kept on a branch that holds code.
 */
export async function openJob(inputs: Inputs, env: Environment): Promise<Job> {
  const links = linkBaseOf(env)
  const repository = links.repository || inputs.repos[0] || ''
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const options = { apiUrl, token: inputs.githubToken, repository, clock: systemClock }
  const github = connectGitHub(options)
  const told = readEvent(env, await readPayload(env))
  const event = needsDefaultBranch(told, inputs.mode)
    ? { ...told, defaultBranch: await github.defaultBranch() }
    : told
  refuseLedgerAmongCode(inputs, event)
  const id = env['GITHUB_RUN_ID']
  const run = id ? `${links.serverUrl}/${repository}/actions/runs/${id}` : ''
  const directory = env['GITHUB_WORKSPACE'] || process.cwd()
  const actor = readActor(env)
  const checkedOut = await headCommit(directory)
  return {
    ...{ inputs, event, github, directory, run, commit: links.commit },
    links: checkedOut ? { ...links, commit: checkedOut } : links,
    pullRequests: connectPullRequests(options),
    listChangedByMerge: (head) => listChangedByMerge(directory, head),
    ...(checkedOut && { checkedOut }),
    ...(run && { runUrl: run }),
    ...(actor && { actor }),
  }
}

function refuseLedgerAmongCode({ ledgerRef }: Inputs, event: Event): void {
  if (!holdsCode(ledgerRef, event)) return
  const remedy = 'Use a ref of its own, such as refs/nectr/ledger or refs/heads/nectr-ledger.'
  throw new ActionError('invalid-input', `\`ledger-ref\` is ${ledgerRef}, a branch that holds code.`, remedy)
}

async function readPayload(env: Environment): Promise<string> {
  const path = env['GITHUB_EVENT_PATH']
  if (!path) return '{}'
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ActionError(
      'invalid-event',
      `The event file ${path} can't be read.`,
      'Run this step on a runner of GitHub Actions.',
      cause,
    )
  })
}
