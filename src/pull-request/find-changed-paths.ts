import { ActionError } from '../errors.ts'
import type { ChangedPaths } from '../plan/for-changes.ts'
import type { Log } from '../ports.ts'
import { plainText } from '../report/plain-text.ts'
import type { PullRequestEvent } from '../settings/pull-request-event.ts'

/** Who may know what a pull request changes. */
export interface ChangeSources {
  /** What the checked-out commit changes as the merge of a head; nothing where that is not what is checked out. */
  listChangedByMerge(headSha: string): Promise<string[] | undefined>
  /** What GitHub lists of a pull request. */
  changedFiles(number: number): Promise<string[]>
}

/** As many files of a pull request as GitHub lists. */
export const MOST_LISTED_FILES = 3_000

const LONGEST_REASON = 1_000

/**
 * The paths that a pull request changes: from the checkout where it has them, else from GitHub. Nothing where neither knows,
 * which the log says; what is told of a change is worth no failure.
 */
export async function findChangedPaths(
  { number, headSha }: Pick<PullRequestEvent, 'number' | 'headSha'>,
  sources: ChangeSources,
  log: Pick<Log, 'info'>,
): Promise<ChangedPaths | undefined> {
  const merged = headSha === undefined ? undefined : await sources.listChangedByMerge(headSha)
  if (merged) return { paths: merged }
  try {
    const paths = await sources.changedFiles(number)
    return paths.length < MOST_LISTED_FILES ? { paths } : { paths, isCut: true }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const why = plainText(error.message, LONGEST_REASON)
    log.info(`What the pull request changes is not known, nor which memories are about it: ${why}`)
    return undefined
  }
}
