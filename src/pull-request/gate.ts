import { ActionError } from '../errors.ts'
import { type ForChanges, findForChanges } from '../plan/for-changes.ts'
import { plainText } from '../report/plain-text.ts'
import { type Remark, remarkLines } from '../report/remark.ts'
import { type Report, reportHasChanges } from '../report/report.ts'
import type { Event } from '../settings/event.ts'
import { compareWithPullRequest } from './after-merge.ts'
import { type ChangeSources, findChangedPaths } from './find-changed-paths.ts'
import { findPullRequest } from './find-pull-request.ts'
import { type ShowOptions, showPlan } from './show-plan.ts'

export interface GateOptions extends Omit<ShowOptions, 'number' | 'isReadOnly'> {
  readonly listChangedByMerge: ChangeSources['listChangedByMerge']
  readonly event: Event
  /** The commit that was run for. */
  readonly commit: string
  /** Whether a pull request is to be told, and asked afterwards what it was told. */
  readonly isOn: boolean
  readonly actor?: string
}

/** What the job summary says beside the plan. */
export interface GateNotes {
  readonly remarks: readonly Remark[]
  readonly forChanges?: ForChanges
}

/**
 * Shows a plan on its pull request; after a push says whether it did what the pull request had shown. Nothing that goes
 * wrong in this fails the step.
 */
export async function passGate(report: Report, options: GateOptions): Promise<GateNotes> {
  const { event, isOn, log } = options
  if (report.decision.mode === 'plan') {
    if (isOn) await showOnPullRequest(report, options)
    const forChanges = await findMemoriesForChanges(report, options)
    return { remarks: [], ...(forChanges && { forChanges }) }
  }
  const isCancelled = report.outcomes.some(({ error }) => error?.reason === 'cancelled')
  if (!isOn || event.name !== 'push' || !reportHasChanges(report) || isCancelled) return { remarks: [] }
  const remarks = await orTell(
    () => compareWithPullRequest(report.outcomes, options.commit, options.pullRequests),
    {
      log,
      what: 'What the pull request had shown is not known',
    },
  )
  for (const line of remarkLines(remarks ?? [])) log.info(line)
  return { remarks: remarks ?? [] }
}

async function showOnPullRequest(report: Report, options: GateOptions): Promise<void> {
  const { event, pullRequests, log, links, actor } = options
  const shown = await orTell(() => findPullRequest(event, pullRequests), {
    log,
    what: 'The pull request is not known',
  })
  if (!shown) {
    if (event.workflowRun)
      log.info('No open pull request has the commit of that run as its newest: nothing is shown.')
    return
  }
  const isReadOnly =
    event.name === 'pull_request' && (event.pullRequest?.isFork || actor === 'dependabot[bot]')
  const { number, headSha } = shown
  await showPlan(report, {
    ...options,
    number,
    isReadOnly: isReadOnly === true,
    ...(links && { links: headSha ? { ...links, commit: headSha } : links }),
  })
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

async function orTell<T>(
  work: () => Promise<T>,
  { log, what }: { log: GateOptions['log']; what: string },
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    log.info(plainText(`${what}. ${error.message}`, 2000))
    return undefined
  }
}
