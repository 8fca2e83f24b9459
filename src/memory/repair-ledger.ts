import { renderRepair } from '../ledger/commit-message.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Drift } from './drift.ts'
import { entryOf, movedTo, type Provenance } from './record.ts'

/** What of a comparison is proven, and changes a ledger. */
export type Proven = Pick<Drift, 'missing' | 'moved' | 'deleted' | 'unrecorded'>

/** Notes for the next write of a ledger what a comparison has proven: what is gone, and what is stored under which id. */
export function noteProven(
  ledger: Ledger,
  { missing, moved, deleted, unrecorded }: Proven,
  provenance: Provenance,
): void {
  for (const { key } of [...missing, ...deleted]) ledger.remove(key)
  for (const { entry, id } of moved) ledger.put(movedTo(entry, id, provenance))
  for (const { memory, id } of unrecorded) ledger.put(entryOf(memory, { state: 'stored', id }, provenance))
}

/**
 * Writes what was noted of a comparison, if anything was. `shown` is the same as it may be shown: its texts go into the
 * message of the commit.
 *
 * @throws {LedgerConflictError} where another run has written since the ledger was read.
 */
export async function writeProven(ledger: Ledger, shown: Proven, provenance: Provenance): Promise<void> {
  if (!ledger.isUnsaved) return
  const { missing, moved, deleted, unrecorded } = shown
  const message = renderRepair({
    ...{ repo: ledger.repo, missing, deleted, provenance },
    moved: moved.map(({ entry, id }) => ({ ...entry, id })),
    adopted: unrecorded.map(({ memory, id }) => ({ ...memory, id })),
  })
  await ledger.claim(message)
}
