import { readFile, stat } from 'node:fs/promises'
import { withPorts } from './connect.ts'
import { ActionError } from './errors.ts'
import { type Job, openJob } from './job.ts'
import { ledgerOnGitHub } from './ledger/github-store.ts'
import { type GateNotes, passGate } from './pull-request/gate.ts'
import { failureOf } from './report/failure-of.ts'
import { readPlanFile } from './report/read-plan-file.ts'
import type { Report } from './report/report.ts'
import { run } from './run.ts'
import { printDebug } from './runner/commands.ts'
import { type Environment, linkBaseOf } from './runner/environment.ts'
import { stepLog } from './runner/log.ts'
import { concludeStep, showReport, tellCounts, tellDecision } from './runner/tell.ts'
import { decideMode } from './settings/event.ts'
import { inputsFromEnvironment, parseInputs } from './settings/inputs.ts'
import type { FirstLook } from './unchanged/first-look.ts'

const MOST_PLAN_BYTES = 64 * 1024 * 1024

/**
 * Runs the action in the environment of a runner, with what a first look has found already. Whatever happens is told
 * there; nothing is thrown. The tokens are masked by then.
 */
export async function runAction(env: Environment, look: FirstLook): Promise<void> {
  let report: Report | undefined
  let failure: ActionError | undefined
  let notes: GateNotes = { remarks: [] }
  let planFile = ''
  let links = linkBaseOf(env)
  try {
    const job = await openJob(parseInputs(inputsFromEnvironment(env)), env)
    links = job.links
    report = await (job.inputs.planFile ? readPlan(job) : planOrApply(job, look))
    if (!job.inputs.planFile) {
      failure = failureOf(report, { strict: job.inputs.strict })
      planFile = showReport(report, env)
    }
    const planned = !job.inputs.planFile && job.checkedOut ? { plannedCommit: job.checkedOut } : {}
    notes = await passGate(report, { ...job, ...planned, isOn: job.inputs.comment, log: stepLog })
    tellCounts(report)
  } catch (error) {
    failure = error instanceof ActionError ? error : unexpected(error)
  }
  concludeStep(report, { links, ...notes, planFile, ...(failure && { failure }) }, env)
}

async function planOrApply(
  { inputs, event, github, directory, commit, run: place, actor }: Job,
  { tracked, ledgers, version }: FirstLook,
): Promise<Report> {
  const decision = decideMode(event, inputs.mode)
  tellDecision(decision)
  const settings = { inputs, decision, commit, version, run: place, ...(actor && { actor }) }
  const ledgerFile = (repo: string) => {
    const first = ledgers.get(repo)
    // It is old by the time that a ledger is opened again.
    ledgers.delete(repo)
    return ledgerOnGitHub({ github, ref: inputs.ledgerRef, repo, first })
  }
  const options = { inputs, directory, log: stepLog, ledgerFile, ...(tracked && { tracked }) }
  return withPorts(options, (ports) => run(settings, ports))
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
  printDebug(what)
  const remedy =
    'This is a defect of the action: please report it. The step log with debug logging shows where it happened.'
  return new ActionError('internal', `Unexpected: ${String(error)}`, remedy, error)
}
