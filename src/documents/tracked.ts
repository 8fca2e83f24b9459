import { askGit, noCheckout } from './git.ts'

/** A file as git's index lists it. */
export interface TrackedFile {
  /** `100644`, `100755`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string
  /** The id of its content; empty where the working tree holds another content than the index. */
  readonly blob: string
  /** With `/` between its parts, relative to the listed directory. */
  readonly path: string
}

// One call lists every file, and those again that differ in the working tree.
const LIST = ['ls-files', '--stage', '--modified', '-t', '-z']

/**
 * Lists the tracked files of a checkout in one call of git.
 *
 * @throws {ActionError} `no-checkout` where the directory is no git checkout or git is missing.
 */
export async function listTracked(directory: string): Promise<TrackedFile[]> {
  const listing = await askGit(directory, LIST).catch((cause: unknown) => {
    throw noCheckout(directory, cause)
  })
  return parseListing(listing)
}

/**
 * Reads the answer of `git ls-files --stage --modified -t -z`: records such as `H 100644 6486f4e… 0\tREADME.md`. A path in
 * a merge conflict is listed once.
 */
export function parseListing(output: string): TrackedFile[] {
  const files = new Map<string, TrackedFile>()
  for (let start = 0; start < output.length; ) {
    const found = output.indexOf('\0', start)
    const end = found < 0 ? output.length : found
    const tab = output.indexOf('\t', start)
    if (tab > start && tab < end) {
      const [tag, mode = '', blob = ''] = output.slice(start, tab).split(' ')
      const path = output.slice(tab + 1, end)
      if (tag === MODIFIED || tag === UNMERGED)
        files.set(path, { mode: files.get(path)?.mode ?? mode, blob: '', path })
      else if (!files.has(path)) files.set(path, { mode, blob, path })
    }
    start = end + 1
  }
  return [...files.values()]
}

const MODIFIED = 'C'
const UNMERGED = 'M'
