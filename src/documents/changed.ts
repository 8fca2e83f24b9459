import { ActionError } from '../errors.ts'
import { askGit, noCheckout } from './git.ts'
import { commitAt } from './head.ts'

// Both names of a file that was renamed have changed. Paths are those of the directory, as those of tracked files are.
const NAMES = ['--name-only', '-z', '--no-renames', '--relative']

/**
 * The paths that differ between the commit where HEAD left `base` and the working tree, sorted: what was committed since,
 * what was not committed yet, and new files that git does not ignore.
 *
 * @throws {ActionError} `no-checkout`, or `invalid-input` where `base` is no commit or has nothing in common with HEAD.
 */
export async function listChangedSince(directory: string, base: string): Promise<string[]> {
  const commit = await commitAt(directory, base)
  if (commit === undefined) {
    await askGit(directory, ['rev-parse', '--git-dir']).catch((cause: unknown) => {
      throw noCheckout(directory, cause)
    })
    throw new ActionError(
      'invalid-input',
      `There is no commit \`${base}\` here.`,
      'Name a branch, tag or commit that is in this repository, such as origin/main; `git fetch` may bring it.',
    )
  }
  const start = await askGit(directory, ['merge-base', commit, 'HEAD']).catch((cause: unknown) => {
    throw new ActionError(
      'invalid-input',
      `HEAD and \`${base}\` have no commit in common here.`,
      'Name the commit from which this branch was made. A shallow clone lacks it: `git fetch --unshallow`.',
      cause,
    )
  })
  // What a submodule has not committed is no change of this repository, and git would have to run in each to tell.
  const diff = ['diff', ...NAMES, '--ignore-submodules=dirty', start.trim(), '--']
  const others = ['ls-files', '--others', '--exclude-standard', '-z']
  const listings = [await askGit(directory, diff), await askGit(directory, others)]
  return [...new Set(listings.flatMap(splitPaths))].sort()
}

/**
 * The paths that the checked-out commit changes in its first parent, where it is the merge of `head` as GitHub makes it for
 * a pull request. Nothing where something else is checked out, its parents were not fetched, or git can't tell.
 */
export async function listChangedByMerge(directory: string, head: string): Promise<string[] | undefined> {
  const [base, merged] = [await commitAt(directory, 'HEAD^1'), await commitAt(directory, 'HEAD^2')]
  if (base === undefined || merged !== head) return undefined
  return askGit(directory, ['diff-tree', '-r', ...NAMES, base, 'HEAD', '--']).then(
    (listing) => splitPaths(listing).sort(),
    () => undefined,
  )
}

function splitPaths(listing: string): string[] {
  return listing.split('\0').filter((path) => path !== '')
}
