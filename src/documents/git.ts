import { execFile } from 'node:child_process'
import { ActionError } from '../errors.ts'

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024
// A container job may own the checkout under another user, and a repository's own settings may name programs to run.
const SETTINGS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']

/**
 * Asks git about a checkout and gives what it prints.
 *
 * @throws {Error} where git is missing or leaves with another status than 0, which is its `code`.
 */
export function askGit(directory: string, args: readonly string[]): Promise<string> {
  const options = { cwd: directory, maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' } as const
  // `node:util`, which would make a promise of it, takes a fortieth of the start of Node to load.
  return new Promise((resolve, reject) => {
    execFile('git', [...SETTINGS, ...args], options, (error, stdout, stderr) => {
      if (error) reject(Object.assign(error, { stderr }))
      else resolve(stdout)
    })
  })
}

/** What it means that git can't be asked about a directory: there is no checkout, or no git. */
export function noCheckout(directory: string, cause: unknown): ActionError {
  const why = String((cause as { stderr?: string }).stderr || cause)
    .trim()
    .split('\n')[0]
  return new ActionError(
    'no-checkout',
    `The tracked files of ${directory} can't be listed: ${why}`,
    'Put `actions/checkout` before this step, and see that `git` is installed on the runner.',
    cause,
  )
}
