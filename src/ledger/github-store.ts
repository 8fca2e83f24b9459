import { LedgerConflictError } from '../errors.ts'
import type { FirstAnswer } from '../github/first-read.ts'
import type { GitHubRepository, Tip } from '../github/repository.ts'
import type { LedgerFile, Snapshot } from './ledger-file.ts'
import { ledgerPath } from './ledger-path.ts'
import { treeIdOf } from './tree-id.ts'

/**
 * A ledger on a ref on GitHub. It is read in one call; the commit on which a write is to stand is asked for only when
 * there is something to write, and the write is refused where that commit holds another ledger than the one that was read.
 * Before a ledger counts as absent, the ref itself is asked for: taking a ledger that is there for none would be worse
 * than a call.
 */
export function ledgerOnGitHub({
  github,
  ref,
  repo,
  first,
}: {
  github: GitHubRepository
  ref: string
  repo: string
  /** What GitHub gave for it a moment ago, which need not be asked for again. */
  first?: FirstAnswer | undefined
}): LedgerFile {
  const path = ledgerPath(repo)
  let known = first
  return {
    async read(): Promise<Snapshot> {
      const text = known ? known.bytes?.toString() : await github.readFile(path, ref)
      known = undefined
      if (text !== undefined) return { text }
      const tip = await github.tipOf(ref)
      return tip ? { text: await github.readFile(path, tip.commit), tip } : { text, isRefAbsent: true }
    },
    async write(text, before, message): Promise<Snapshot> {
      const parent = before.tip ?? (before.isRefAbsent ? undefined : await locate(before))
      const tip = await github.commitFile({ path, text, message, parent })
      await github.moveRef(ref, tip, parent)
      return { text, tip }
    },
  }

  async function locate({ text }: Snapshot): Promise<Tip | undefined> {
    const tip = await github.tipOf(ref)
    // The ref mostly holds this one file: what its tree holds can be told from its id alone, which saves the largest call.
    if (tip && text !== undefined && tip.tree === treeIdOf({ path, text }, tip.tree)) return tip
    const standing = tip && (await github.readFile(path, tip.commit))
    if (standing !== text) throw new LedgerConflictError(`on ${ref}`)
    return tip
  }
}
