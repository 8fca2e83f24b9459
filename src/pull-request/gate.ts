import { ActionError } from '../errors.ts'
import { type ForChanges, findForChanges } from '../plan/for-changes.ts'
import { describeFailure } from '../report/failure-text.ts'
import { inertCode, type LinkBase } from '../report/markdown.ts'
import { plainText } from '../report/plain-text.ts'
import { type Remark, remarkLines } from '../report/remark.ts'
import type { Report } from '../report/report.ts'
import type { Event } from '../settings/event.ts'
import { compareWithPullRequest } from './after-merge.ts'
import { type ChangeSources, findChangedPaths } from './find-changed-paths.ts'
import { findPullRequest, type Shown } from './find-pull-request.ts'
import { type ShowOptions, showPlan } from './show-plan.ts'

export interface GateOptions extends Omit<ShowOptions, 'number' | 'isReadOnly' | 'hint'> {
  readonly listChangedByMerge: ChangeSources['listChangedByMerge']
  readonly event: Event
  /** The commit that was run for. */
  readonly commit: string
  /** The commit of which the plan is; absent where it is not known, as of a plan that another workflow made. */
  readonly plannedCommit?: string
  /** Whether a pull request is to be told, and asked afterwards what it was told. */
  readonly isOn: boolean
  readonly actor?: string
}

/** What the job summary says beside the plan. */
export interface GateNotes {
  readonly remarks: readonly Remark[]
  readonly forChanges?: ForChanges
  /** Where links lead, if not to the checkout. */
  readonly links?: LinkBase
}

// These run on the base branch, which is what they check out if nothing else is told.
const RUN_ON_BASE = new Set(['pull_request_target', 'workflow_run'])

/**
 * Shows a plan on its pull request; after a push says whether it did what the pull request had shown. Nothing that goes
 * wrong in this fails the step.
 */
export async function passGate(report: Report, options: GateOptions): Promise<GateNotes> {
  const { event, isOn, log } = options
  if (report.decision.mode === 'plan') {
    const links = isOn && (await showOnPullRequest(report, options))
    const forChanges = await findMemoriesForChanges(report, options)
    return {
      remarks: [],
      ...(forChanges && { forChanges }),
      ...(links && !options.plannedCommit && { links }),
    }
  }
  // Where nothing was set about, the failure says it all; a run that is cancelled has no time.
  const isDone = report.outcomes.some(({ applied, error }) => applied && error?.reason !== 'cancelled')
  if (!isOn || event.name !== 'push' || !isDone) return { remarks: [] }
  const remarks = await orTell(
    () => compareWithPullRequest(report.outcomes, options.commit, options.pullRequests),
    (why) => log.info(`What the pull request had shown is not known. ${why}`),
  )
  for (const line of remarkLines(remarks ?? [])) log.info(line)
  return { remarks: remarks ?? [] }
}

// Gives where links lead.
async function showOnPullRequest(report: Report, options: GateOptions): Promise<LinkBase | undefined> {
  const { event, pullRequests, log, actor, plannedCommit } = options
  const shown = await orTell(
    async () => (await findPullRequest(event, pullRequests)) ?? 'none',
    (why) => log.warning(`The plan is shown nowhere, for its pull request is not known. ${why}`),
  )
  if (shown === 'none' && event.workflowRun)
    log.info('No open pull request has the commit of that run as its newest: nothing is shown.')
  if (!shown || shown === 'none') return undefined
  const { number, headSha } = shown
  if (RUN_ON_BASE.has(event.name) && plannedCommit === options.commit) {
    log.notice(
      `The plan is not shown on pull request #${number}: it is that of its base, which ${event.name} checks out.`,
    )
    return undefined
  }
  const isReadOnly =
    event.name === 'pull_request' && (event.pullRequest?.isFork || actor === 'dependabot[bot]')
  const links = options.links && { ...options.links, ...(headSha && { commit: headSha }) }
  const hint = hintOn(shown, event)
  await showPlan(report, {
    ...options,
    number,
    isReadOnly: isReadOnly === true,
    ...(links && { links }),
    ...(hint && { hint }),
  })
  return links
}

// A push to any other branch only shows a plan.
function hintOn({ baseRef }: Shown, { defaultBranch }: Event): string | undefined {
  if (!baseRef || !defaultBranch || baseRef === defaultBranch) return undefined
  return `This is to be merged into ${inertCode(baseRef)}: the reviewer learns of it once it is on ${inertCode(defaultBranch)}.`
}

async function findMemoriesForChanges(report: Report, options: GateOptions): Promise<ForChanges | undefined> {
  const { pullRequest } = options.event
  const rules = report.extractions.flatMap((extraction) => extraction.rules)
  if (!pullRequest || rules.every(({ paths }) => paths.length === 0)) return undefined
  const { pullRequests, listChangedByMerge, log } = options
  const { changedFiles } = pullRequests
  const paths = await findChangedPaths(pullRequest, { changedFiles, listChangedByMerge }, log)
  return paths && findForChanges(rules, paths)
}

async function orTell<T>(work: () => Promise<T>, tell: (why: string) => void): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    tell(plainText(describeFailure(error), 2000))
    return undefined
  }
}
