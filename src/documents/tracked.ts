import { askGit, noCheckout } from './git.ts'

/** A file as git's index lists it. */
export interface TrackedFile {
  /** `100644`, `100755`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string
  /** The id of its content. */
  readonly blob: string
  /** With `/` between its parts, relative to the listed directory. */
  readonly path: string
}

/**
 * Lists the tracked files of a checkout in one call of git.
 *
 * @throws {ActionError} `no-checkout` where the directory is no git checkout or git is missing.
 */
export async function listTracked(directory: string): Promise<TrackedFile[]> {
  const listing = await askGit(directory, ['ls-files', '--stage', '-z']).catch((cause: unknown) => {
    throw noCheckout(directory, cause)
  })
  return parseListing(listing)
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
