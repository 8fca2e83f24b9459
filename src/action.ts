import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { readDocument } from './documents/read.ts'
import { listTracked } from './documents/tracked.ts'
import { ActionError } from './errors.ts'
import { connectGitHub } from './github/repository.ts'
import { ledgerOnGitHub } from './ledger/github-store.ts'
import { memoryApi } from './memory/client.ts'
import { openTransport } from './memory/transport.ts'
import { type Log, type Ports, systemClock } from './ports.ts'
import { type Annotation, allProblems, chooseAnnotations } from './report/annotations.ts'
import { outputsOf } from './report/outputs.ts'
import { plainText } from './report/plain-text.ts'
import { renderPlanFile } from './report/plan-file.ts'
import { failureOf, type Report } from './report/report.ts'
import { renderSummary } from './report/summary.ts'
import { run, type Settings } from './run.ts'
import { decideMode, needsDefaultBranch, readEvent } from './settings/event.ts'
import { type Inputs, inputsFromEnvironment, parseInputs } from './settings/inputs.ts'

type Environment = Readonly<Record<string, string | undefined>>

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
  } catch (error) {
    failure = error instanceof ActionError ? error : unexpected(error)
  }
  await writeSummary(report, failure, env)
  for (const [name, value] of Object.entries(outputsOf(report, { failure, planFile })))
    core.setOutput(name, value)
  if (failure) core.setFailed(`${plainText(failure.message, 4000)} ${failure.remedy}`)
}

async function connectAndRun(inputs: Inputs, env: Environment): Promise<Report> {
  const repository = env['GITHUB_REPOSITORY'] || inputs.repos[0] || ''
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const cancelled = new AbortController()
  const cancel = () => cancelled.abort()
  process.once('SIGINT', cancel).once('SIGTERM', cancel)

  const github = connectGitHub({
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    token: inputs.githubToken,
    repository,
    clock: systemClock,
  })
  const event = readEvent(env, await readPayload(env))
  const known = needsDefaultBranch(event, inputs.mode)
    ? { ...event, defaultBranch: await github.defaultBranch() }
    : event
  const settings: Settings = {
    inputs,
    decision: decideMode(known, inputs.mode),
    commit: env['GITHUB_SHA'] ?? '',
    run: env['GITHUB_RUN_ID'] ? `${server}/${repository}/actions/runs/${env['GITHUB_RUN_ID']}` : '',
  }
  refuseLedgerOnItsOwnBranch(inputs, event.ref)
  core.info(`${settings.decision.mode === 'apply' ? 'Applying' : 'Planning'}: ${settings.decision.because}.`)

  const directory = env['GITHUB_WORKSPACE'] || process.cwd()
  const transport = openTransport({
    apiUrl: inputs.apiUrl,
    token: inputs.nectrToken,
    connections: inputs.concurrency,
    signal: cancelled.signal,
  })
  const ports: Ports = {
    checkout: { listTracked: () => listTracked(directory), read: (path) => readDocument(directory, path) },
    memory: memoryApi(transport, { token: inputs.nectrToken, now: systemClock.now }),
    ledgerFile: (repo) => ledgerOnGitHub({ github, ref: inputs.ledgerRef, repo }),
    log: runnerLog,
    clock: systemClock,
    signal: cancelled.signal,
  }
  try {
    return await run(settings, ports)
  } finally {
    await transport.close()
    process.off('SIGINT', cancel).off('SIGTERM', cancel)
  }
}

const PROGRESS_EVERY = 50

const runnerLog: Log = {
  info: (line) => core.info(line),
  warning: (line) => core.warning(line),
  group(heading, lines) {
    core.startGroup(heading)
    for (const line of lines) core.info(line)
    core.endGroup()
  },
  progress(done, total) {
    if (total > PROGRESS_EVERY && done % PROGRESS_EVERY === 0) core.info(`${done} of ${total} done`)
  },
}

function refuseLedgerOnItsOwnBranch({ ledgerRef }: Inputs, ref: string): void {
  if (ledgerRef !== ref) return
  const remedy = 'Use a ref of its own, such as refs/nectr/ledger or refs/heads/nectr-ledger.'
  throw new ActionError('invalid-input', `\`ledger-ref\` is ${ref}, the branch that is being synced.`, remedy)
}

async function readPayload(env: Environment): Promise<string> {
  const path = env['GITHUB_EVENT_PATH']
  if (!path) return ''
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ActionError(
      'invalid-event',
      `The event file ${path} can't be read.`,
      'Run this step on a runner of GitHub Actions.',
      cause,
    )
  })
}

async function writePlanFile(report: Report, env: Environment): Promise<string> {
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'nectr-memory-sync-'))
  const path = join(folder, 'plan.json')
  await writeFile(path, renderPlanFile(report))
  return path
}

function annotate(report: Report): void {
  const { shown, left } = chooseAnnotations(allProblems(report))
  for (const annotation of shown) show(annotation)
  if (left.errors + left.warnings > 0) {
    core.info(`${left.errors} errors and ${left.warnings} warnings more are in the job summary.`)
  }
}

function show({ level, title, message, path, line, column }: Annotation): void {
  const at = {
    title,
    ...(path !== undefined && { file: path }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  }
  if (level === 'error') core.error(message, at)
  else core.warning(message, at)
}

async function writeSummary(
  report: Report | undefined,
  failure: ActionError | undefined,
  env: Environment,
): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return
  const links = {
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    commit: env['GITHUB_SHA'] ?? '',
  }
  const text = renderSummary(report, { links, ...(failure && { failure }) })
  await core.summary.addRaw(text).write()
}

function unexpected(error: unknown): ActionError {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  core.debug(what)
  const remedy =
    'This is a defect of the action: please report it. The step log with debug logging shows where it happened.'
  return new ActionError('internal', `Unexpected: ${String(error)}`, remedy, error)
}
