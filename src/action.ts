import { readFile, stat } from 'node:fs/promises'
import * as core from '@actions/core'
import { withPorts } from './connect.ts'
import { ActionError } from './errors.ts'
import { type Job, openJob } from './job.ts'
import { ledgerOnGitHub } from './ledger/github-store.ts'
import { type GateNotes, passGate } from './pull-request/gate.ts'
import { describeFailure } from './report/failure-text.ts'
import { outputsOf } from './report/outputs.ts'
import { plainText } from './report/plain-text.ts'
import { readPlanFile } from './report/read-plan-file.ts'
import { countAll, countsLine, failureOf, type Report } from './report/report.ts'
import { run } from './run.ts'
import { annotate, type Environment, linkBaseOf, stepLog, writePlanFile, writeSummary } from './runner.ts'
import { decideMode } from './settings/event.ts'
import { inputsFromEnvironment, parseInputs } from './settings/inputs.ts'

const LONGEST_FAILURE = 4_000
const MOST_PLAN_BYTES = 64 * 1024 * 1024

/** Runs the action in the environment of a runner. Whatever happens is told there; nothing is thrown. */
export async function runAction(env: Environment): Promise<void> {
  const raw = inputsFromEnvironment(env)
  for (const secret of [raw['nectr-token'], raw['github-token']]) if (secret) core.setSecret(secret)
  let report: Report | undefined
  let failure: ActionError | undefined
  let notes: GateNotes = { remarks: [] }
  let planFile = ''
  let links = linkBaseOf(env)
  try {
    const job = await openJob(parseInputs(raw), env)
    links = job.links
    report = await (job.inputs.planFile ? readPlan(job) : planOrApply(job))
    if (!job.inputs.planFile) {
      failure = failureOf(report, { strict: job.inputs.strict })
      planFile = await writePlanFile(report, env)
      annotate(report)
    }
    const planned = !job.inputs.planFile && job.checkedOut ? { plannedCommit: job.checkedOut } : {}
    notes = await passGate(report, { ...job, ...planned, isOn: job.inputs.comment, log: stepLog })
    core.info(`${report.decision.mode === 'apply' ? 'Applied' : 'Planned'}: ${countsLine(countAll(report))}.`)
  } catch (error) {
    failure = error instanceof ActionError ? error : unexpected(error)
  }
  await writeSummary(report, { links, ...notes, ...(failure && { failure }) }, env)
  for (const [name, value] of Object.entries(outputsOf(report, { failure, planFile })))
    core.setOutput(name, value)
  if (failure) core.setFailed(plainText(describeFailure(failure), LONGEST_FAILURE))
}

async function planOrApply({
  inputs,
  event,
  github,
  directory,
  commit,
  run: place,
  actor,
}: Job): Promise<Report> {
  const decision = decideMode(event, inputs.mode)
  core.info(`${decision.mode === 'apply' ? 'Applying' : 'Planning'}: ${decision.because}.`)
  const settings = { inputs, decision, commit, run: place, ...(actor && { actor }) }
  const ledgerFile = (repo: string) => ledgerOnGitHub({ github, ref: inputs.ledgerRef, repo })
  return withPorts({ inputs, directory, log: stepLog, ledgerFile }, (ports) => run(settings, ports))
}

// Only a pull request can be shown it, and only GitHub can say which: the file may be anyone's.
async function readPlan({ inputs, event }: Job): Promise<Report> {
  if (!event.workflowRun && !event.pullRequest) {
    throw new ActionError(
      'invalid-input',
      `\`plan-file\` is set on ${event.name || 'an event'} that is about no pull request.`,
      'Set it in a workflow that `workflow_run` starts, or remove it.',
    )
  }
  const path = inputs.planFile
  return readPlanFile(await readSmallFile(path), path)
}

// Whoever opens a pull request may have made the artifact, and a step must not run out of memory over it.
async function readSmallFile(path: string): Promise<string> {
  const remedy = 'Download the artifact of the plan first, and name the file in it.'
  try {
    if ((await stat(path)).size <= MOST_PLAN_BYTES) return await readFile(path, 'utf8')
  } catch (cause) {
    throw new ActionError('invalid-input', `\`plan-file\` is ${path}, which can't be read.`, remedy, cause)
  }
  throw new ActionError('invalid-input', `\`plan-file\` is ${path}, which is too large for a plan.`, remedy)
}

function unexpected(error: unknown): ActionError {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  core.debug(what)
  const remedy =
    'This is a defect of the action: please report it. The step log with debug logging shows where it happened.'
  return new ActionError('internal', `Unexpected: ${String(error)}`, remedy, error)
}
