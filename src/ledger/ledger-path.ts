/** The path of a repository's ledger in the tree of the ledger's ref. */
export function ledgerPath(repo: string): string {
  return `${repo}.jsonl`
}
