import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ActionError } from '../errors.ts'

/** A file as git's index lists it. */
export interface TrackedFile {
  /** `100644`, `100755`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string
  /** The id of its content. */
  readonly blob: string
  /** With `/` between its parts, relative to the listed directory. */
  readonly path: string
}

const run = promisify(execFile)
const MAX_LISTING_BYTES = 256 * 1024 * 1024

/**
 * Lists the tracked files of a checkout in one call of git.
 *
 * @throws {ActionError} `no-checkout` where the directory is no git checkout or git is missing.
 */
export async function listTracked(directory: string): Promise<TrackedFile[]> {
  // A container job may own the checkout under another user, and a repository's own settings may name programs to run.
  const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']
  const options = { cwd: directory, maxBuffer: MAX_LISTING_BYTES, encoding: 'utf8' } as const
  try {
    const { stdout } = await run('git', [...settings, 'ls-files', '--stage', '-z'], options)
    return parseListing(stdout)
  } catch (cause) {
    const why = String((cause as { stderr?: string }).stderr || cause)
      .trim()
      .split('\n')[0]
    throw new ActionError(
      'no-checkout',
      `The tracked files of ${directory} can't be listed: ${why}`,
      'Put `actions/checkout` before this step, and see that `git` is installed on the runner.',
      cause,
    )
  }
}

/** Reads the answer of `git ls-files --stage -z`; a path in a merge conflict is listed once. */
export function parseListing(output: string): TrackedFile[] {
  const files = new Map<string, TrackedFile>()
  for (const record of output.split('\0')) {
    const [, mode, blob, path] = /^(\d{6}) ([0-9a-f]+) \d\t(.+)$/s.exec(record) ?? []
    if (mode && blob && path && !files.has(path)) files.set(path, { mode, blob, path })
  }
  return [...files.values()]
}
