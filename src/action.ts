import { readFile } from 'node:fs/promises'
import * as core from '@actions/core'
import { withPorts } from './connect.ts'
import { ActionError } from './errors.ts'
import { connectGitHub } from './github/repository.ts'
import { ledgerOnGitHub } from './ledger/github-store.ts'
import { systemClock } from './ports.ts'
import { describeFailure } from './report/failure-text.ts'
import { outputsOf } from './report/outputs.ts'
import { plainText } from './report/plain-text.ts'
import { countAll, countsLine, failureOf, type Report } from './report/report.ts'
import { run, type Settings } from './run.ts'
import { annotate, type Environment, stepLog, writePlanFile, writeSummary } from './runner.ts'
import { decideMode, type Event, needsDefaultBranch, readActor, readEvent } from './settings/event.ts'
import { type Inputs, inputsFromEnvironment, parseInputs } from './settings/inputs.ts'

const LONGEST_FAILURE = 4_000

/** Runs the action in the environment of a runner. Whatever happens is told there; nothing is thrown. */
export async function runAction(env: Environment): Promise<void> {
  const raw = inputsFromEnvironment(env)
  for (const secret of [raw['nectr-token'], raw['github-token']]) if (secret) core.setSecret(secret)
  let report: Report | undefined
  let failure: ActionError | undefined
  let planFile = ''
  try {
    const inputs = parseInputs(raw)
    report = await connectAndRun(inputs, env)
    failure = failureOf(report, { strict: inputs.strict })
    planFile = await writePlanFile(report, env)
    annotate(report)
    core.info(`${report.decision.mode === 'apply' ? 'Applied' : 'Planned'}: ${countsLine(countAll(report))}.`)
  } catch (error) {
    failure = error instanceof ActionError ? error : unexpected(error)
  }
  await writeSummary(report, failure, env)
  for (const [name, value] of Object.entries(outputsOf(report, { failure, planFile })))
    core.setOutput(name, value)
  if (failure) core.setFailed(plainText(describeFailure(failure), LONGEST_FAILURE))
}

async function connectAndRun(inputs: Inputs, env: Environment): Promise<Report> {
  const repository = env['GITHUB_REPOSITORY'] || inputs.repos[0] || ''
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const github = connectGitHub({
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    token: inputs.githubToken,
    repository,
    clock: systemClock,
  })
  const told = readEvent(env, await readPayload(env))
  const event = needsDefaultBranch(told, inputs.mode)
    ? { ...told, defaultBranch: await github.defaultBranch() }
    : told
  const actor = readActor(env)
  const settings: Settings = {
    inputs,
    decision: decideMode(event, inputs.mode),
    commit: env['GITHUB_SHA'] ?? '',
    run: env['GITHUB_RUN_ID'] ? `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}` : '',
    ...(actor && { actor }),
  }
  refuseLedgerAmongCode(inputs, event)
  core.info(`${settings.decision.mode === 'apply' ? 'Applying' : 'Planning'}: ${settings.decision.because}.`)
  const ledgerFile = (repo: string) => ledgerOnGitHub({ github, ref: inputs.ledgerRef, repo })
  const directory = env['GITHUB_WORKSPACE'] || process.cwd()
  return withPorts({ inputs, directory, log: stepLog, ledgerFile }, (ports) => run(settings, ports))
}

function refuseLedgerAmongCode({ ledgerRef }: Inputs, { ref, defaultBranch }: Event): void {
  if (ledgerRef !== ref && ledgerRef !== `refs/heads/${defaultBranch}`) return
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

function unexpected(error: unknown): ActionError {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  core.debug(what)
  const remedy =
    'This is a defect of the action: please report it. The step log with debug logging shows where it happened.'
  return new ActionError('internal', `Unexpected: ${String(error)}`, remedy, error)
}
