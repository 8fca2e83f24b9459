import { readFileSync } from 'node:fs'
import { headCommit } from '../documents/head.ts'
import { listTracked, type TrackedFile } from '../documents/tracked.ts'
import { type FirstAnswer, readAtFirst } from '../github/first-read.ts'
import { ledgerPath } from '../ledger/ledger-path.ts'
import type { Report } from '../report/report.ts'
import { type Environment, linkBaseOf } from '../runner/environment.ts'
import {
  type Decision,
  decideMode,
  holdsCode,
  needsDefaultBranch,
  readPlainEvent,
} from '../settings/event.ts'
import { type Inputs, inputsFromEnvironment, parseInputs } from '../settings/inputs.ts'
import { ENGINE_VERSION } from './engine-version.ts'
import { isSettled } from './is-settled.ts'
import { reportUnchanged, type Unchanged } from './report-unchanged.ts'
import { checksum, readSettled, type Settled } from './settled.ts'

/** What a run knows before anything is loaded. A run that goes on need not ask for it again. */
export interface FirstLook {
  /** The version of all that is to be loaded. */
  readonly version: string
  /** The tracked files of the checkout; absent where they could not be listed. */
  readonly tracked?: readonly TrackedFile[]
  /** What GitHub answered for the ledgers, by their repositories, as far as it did. Who uses one takes it out. */
  readonly ledgers: Map<string, FirstAnswer>
  /** What there is to say where nothing is to be done. Absent where that is not certain, for whatever reason. */
  readonly unchanged?: Unchanged
}

// A proxy is asked in ways that only a library knows.
const PROXIES = ['https_proxy', 'http_proxy', 'all_proxy']
// Of more, their ledgers are read one after the other.
const MOST_REPOS = 20
// A comment on these may tell of an earlier plan, or the memory API has to be asked.
const NEVER_UNCHANGED = /^(?:pull_request|workflow_run$|schedule$)/

/**
 * Looks at the checkout and at the ledger with what Node has built in. Nothing that goes wrong here is told: the run that
 * follows meets it again, and says what to do.
 */
export async function lookAround(env: Environment): Promise<FirstLook> {
  const nothing = { version: ENGINE_VERSION, ledgers: new Map<string, FirstAnswer>() }
  try {
    const inputs = parseInputs(inputsFromEnvironment(env))
    if (inputs.planFile || inputs.repos.length > MOST_REPOS) return nothing
    // What is refused asks for nothing.
    const decision = decide(inputs, env)
    return await lookFor(inputs, decision, env)
  } catch {
    return nothing
  }
}

async function lookFor(inputs: Inputs, decision: Decision | undefined, env: Environment): Promise<FirstLook> {
  const orNothing = <T>(work: Promise<T>) => work.catch(() => undefined)
  const directory = env['GITHUB_WORKSPACE'] || process.cwd()
  // Git comes first: it works beside this thread, which then makes the request.
  const listing = orNothing(listTracked(directory))
  const reading = Promise.all(inputs.repos.map((repo) => orNothing(readLedger(repo, inputs, env))))
  // What it takes is loaded while they answer.
  checksum('')
  const [tracked, answers] = [await listing, await reading]
  const ledgers = new Map<string, FirstAnswer>()
  inputs.repos.forEach((repo, at) => {
    const answer = answers[at]
    if (answer) ledgers.set(repo, answer)
  })
  const known = { version: ENGINE_VERSION, ledgers, ...(tracked && { tracked }) }
  const report = decision && (await orNothing(findUnchanged(inputs, known, decision)))
  if (!report) return known
  const links = linkBaseOf(env)
  // Only what is wrong is linked, to what is checked out.
  const commit = report.problems.length > 0 ? await headCommit(directory) : undefined
  return { ...known, unchanged: { report, links: { ...links, ...(commit && { commit }) } } }
}

async function readLedger(repo: string, inputs: Inputs, env: Environment): Promise<FirstAnswer | undefined> {
  if (PROXIES.some((name) => env[name] || env[name.toUpperCase()])) return undefined
  return readAtFirst({
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    token: inputs.githubToken,
    repository: env['GITHUB_REPOSITORY'] || inputs.repos[0] || '',
    path: ledgerPath(repo),
    ref: inputs.ledgerRef,
  })
}

async function findUnchanged(
  inputs: Inputs,
  { tracked, ledgers, version }: FirstLook,
  decision: Decision,
): Promise<Report | undefined> {
  if (!tracked) return undefined
  const repos = new Map<string, Settled>()
  for (const repo of inputs.repos) {
    const ledger = ledgers.get(repo)?.bytes
    const settled = ledger && readSettled(ledger, repo)
    if (!settled || !(await isSettled(settled, { inputs, tracked, version }))) return undefined
    if (inputs.strict && settled.problems.length > 0) return undefined
    repos.set(repo, settled)
  }
  return reportUnchanged(repos, decision)
}

/**
 * Decides what the event is for, as far as a run without changes can tell.
 *
 * @throws {Error} where a run is refused before it asks for anything.
 */
function decide({ mode, ledgerRef }: Inputs, env: Environment): Decision | undefined {
  const payload: unknown = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  const event = readPlainEvent(env, payload)
  if (holdsCode(ledgerRef, event)) throw new Error('A ledger among code is refused.')
  if (needsDefaultBranch(event, mode)) return undefined
  const decision = decideMode(event, mode)
  const isAboutPullRequest = typeof payload === 'object' && payload !== null && 'pull_request' in payload
  return NEVER_UNCHANGED.test(event.name) || isAboutPullRequest ? undefined : decision
}
