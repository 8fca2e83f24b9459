import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { ActionError } from '../errors.ts'
import { ledgerInFile } from '../ledger/file-store.ts'
import { ledgerInLocalGit } from '../ledger/git-store.ts'
import type { LedgerFile } from '../ledger/ledger-file.ts'
import { INPUT_DEFAULTS, type Inputs, parseInputs, type RawInputs } from '../settings/inputs.ts'
import type { Options } from './options.ts'
import type { Terminal } from './screen.ts'

const run = promisify(execFile)

/**
 * The inputs of a command, checked like those of the action; what is not given has the same default.
 *
 * @throws {ActionError} `invalid-input`
 */
export async function inputsOf(
  { text, flags, lists }: Options,
  { env, directory }: Terminal,
): Promise<Inputs> {
  const given = Object.fromEntries(
    Object.keys(INPUT_DEFAULTS).flatMap((name) => {
      const value = lists[name]?.join('\n') || text[name]
      return value ? [[name, value]] : []
    }),
  )
  const raw: RawInputs = {
    ...INPUT_DEFAULTS,
    repo: given['repo'] ? '' : (env['GITHUB_REPOSITORY'] ?? (await originOf(directory)) ?? ''),
    ...given,
    'nectr-token': env['NECTR_TOKEN'] ?? '',
    prune: String(flags['no-prune'] !== true),
    strict: String(flags['strict'] === true),
  }
  try {
    return parseInputs(raw)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    throw new ActionError(error.reason, error.message, 'Correct the options; `--help` lists them.', error)
  }
}

/**
 * The one repository that a command is about.
 *
 * @throws {ActionError} `invalid-input` where there are several.
 */
export function oneRepoOf({ repos }: Inputs, what: 'shown' | 'compared'): string {
  const [repo, ...others] = repos
  if (repo !== undefined && others.length === 0) return repo
  throw new ActionError('invalid-input', `One ledger is ${what} at a time.`, 'Name one --repo.')
}

/** Where the ledger of each repository is kept for the terminal. */
export function ledgerFiles({ text }: Options, { ledgerRef }: Inputs, { directory }: Terminal) {
  const file = text['ledger']
  return (repo: string): LedgerFile =>
    file ? ledgerInFile(resolve(directory, file)) : ledgerInLocalGit({ directory, ref: ledgerRef, repo })
}

/** The commit that is checked out; empty where there is none. */
export async function headOf(directory: string): Promise<string> {
  return (await tryGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD'])) ?? ''
}

async function originOf(directory: string): Promise<string | undefined> {
  const url = await tryGit(directory, ['remote', 'get-url', 'origin'])
  return url ? /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url)?.[1] : undefined
}

// No repository, no remote and no git all mean that it is not known.
async function tryGit(directory: string, args: readonly string[]): Promise<string | undefined> {
  return run('git', args, { cwd: directory, encoding: 'utf8' }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )
}
