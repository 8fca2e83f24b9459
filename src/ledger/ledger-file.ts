/** A ledger's text as it was read, and what is needed to tell whether it still is what stands there. */
export interface Snapshot {
  /** Absent where there is no ledger yet. */
  readonly text: string | undefined
  /** The commit that holds it and that commit's tree; absent where it is not known or not kept in git. */
  readonly tip?: { readonly commit: string; readonly tree: string }
  /** Whether the ref is known not to exist, so that there is no such commit. */
  readonly isRefAbsent?: true
}

/** The one file in which the ledger of one repository is kept, wherever that is. */
export interface LedgerFile {
  read(): Promise<Snapshot>
  /**
   * Puts a text in the place of what `before` was.
   *
   * @throws {LedgerConflictError} where something else stands there by now; nothing is written then.
   */
  write(text: string, before: Snapshot, message: string): Promise<Snapshot>
}
