import { ActionError } from '../errors.ts'
import type { FoundRules } from '../find-rules.ts'
import { packDocuments } from '../known/pack-documents.ts'
import type { Entries } from '../ledger/entry.ts'
import { formatEntries } from '../ledger/format.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Remembered } from '../ledger/remembered.ts'
import { hashPlan } from '../plan/hash-plan.ts'
import { memoriesOf } from '../plan/memory.ts'
import { NOTHING_TO_DO } from '../plan/plan.ts'
import type { Log } from '../ports.ts'
import { plainText } from '../report/plain-text.ts'
import type { Inputs } from '../settings/inputs.ts'
import { checksum, type Settled } from './settled.ts'
import { digestPaths, isAsTracked, stateOf } from './tracked-state.ts'
import { compileWanted, type Wanted } from './wanted.ts'

/** What a run knows that a later one may rest on. */
export interface Learned {
  readonly inputs: Pick<Inputs, 'files' | 'config'>
  readonly found: FoundRules
  /** The version of all that read the documents. */
  readonly version: string
}

// More would be shown in the summary than a run should carry along that has nothing to do.
const MOST_PROBLEMS = 200

/** What is to be remembered with these entries in the ledger of a repository. */
export async function rememberRun(learned: Learned, repo: string, entries: Entries): Promise<Remembered> {
  const { found, version } = learned
  const settled = await settle(learned, repo, entries)
  return { ...(settled && { settled }), read: packDocuments(found.known, { entries, repo, version }) }
}

// A fourth of a second of work, which is about what it takes to write.
const WORTH_A_WRITE_BYTES = 256 * 1024

/**
 * Writes what is to be remembered after a run that had nothing to do, where that run had to read much all the same: after a
 * new version of the action, or a change of many documents that changed no rule. Otherwise nothing is written, and that it
 * can't be written fails nothing.
 */
export async function rememberForNext(
  ledger: Ledger,
  learned: Learned,
  log: Pick<Log, 'info'>,
): Promise<void> {
  // A first ledger is made with the first memory, and one that others are at work on is left to them.
  if (!ledger.exists || ledger.leases.length > 0) return
  if (learned.found.basis.readBytes < WORTH_A_WRITE_BYTES) return
  try {
    ledger.remember(await rememberRun(learned, ledger.repo, ledger.entries))
    await ledger.claim(`${ledger.repo}: remember what the documents gave`)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    log.info(plainText(`What the documents gave is not remembered. ${error.message}`, 2000))
  }
}

// Nothing is left to do where the ledger holds what the documents say and no more, all of it stored.
async function settle(
  { inputs, found, version }: Learned,
  repo: string,
  entries: Entries,
): Promise<Settled | undefined> {
  const { rules, problems, basis } = found
  const wanted = memoriesOf(repo, rules)
  const isAll =
    wanted.length === entries.size && wanted.every(({ key }) => entries.get(key)?.state === 'stored')
  const isClean = problems.length <= MOST_PROBLEMS && problems.every(({ severity }) => severity === 'warning')
  if (!isAll || !isClean) return undefined
  const sources = sourcesOf(found)
  const tracked = await trackedStates({ ...inputs, sources }, found)
  if (!tracked) return undefined
  return {
    by: version,
    ...{ files: inputs.files, config: inputs.config, ...(sources && { sources }) },
    tracked,
    ...(basis.dependsOnPaths && { paths: digestPaths(basis.tracked) }),
    ...{ memories: entries.size, lines: checksumOf(entries) },
    plan: hashPlan({ repo, ...NOTHING_TO_DO, unchanged: [] }),
    problems,
  }
}

const LINES_AT_ONCE = 256

// Part after part: as one text, the lines of a large ledger would take megabytes for nothing.
function checksumOf(entries: Entries): number {
  const lines = formatEntries(entries)
  let sum = 0
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    sum = checksum([...lines.slice(start, start + LINES_AT_ONCE), ''].join('\n'), sum)
  }
  return sum
}

function sourcesOf({ basis }: FoundRules): string[] | undefined {
  const sources = basis.settings?.sources ?? []
  return sources.length > 0 ? sources.flatMap(({ files }) => files) : undefined
}

// Nothing where a file is not as git has it, since another run could not tell.
async function trackedStates(
  wanted: Wanted,
  { basis }: FoundRules,
): Promise<Record<string, string> | undefined> {
  const isWanted = await compileWanted(wanted)
  const read = new Set(basis.paths)
  const files = basis.tracked.filter(({ path }) => read.has(path) || isWanted(path))
  return files.every(isAsTracked)
    ? Object.fromEntries(files.map((file) => [file.path, stateOf(file)]))
    : undefined
}
