/** What stands on the ref: the texts of the ledgers of all repositories, at a commit. */
export interface LedgerRef {
  /** The number of its commit; nothing where there is no such ref. */
  readonly tip: number | undefined
  textOf(repo: string): string | undefined
  /** Commits a text on top of what is there, in the place of that of one repository. */
  commit(repo: string, text: string): number
  /** Takes the ledger of one repository away, and the ref itself where it holds no other. */
  lose(repo: string): void
}

/** A ref that does not exist yet. */
export function openLedgerRef(): LedgerRef {
  const texts = new Map<string, string>()
  let tip: number | undefined
  let commits = 0
  return {
    get tip() {
      return tip
    },
    textOf: (repo) => texts.get(repo),
    commit(repo, text) {
      texts.set(repo, text)
      tip = ++commits
      return tip
    },
    lose(repo) {
      if (!texts.delete(repo)) return
      tip = texts.size === 0 ? undefined : ++commits
    },
  }
}
