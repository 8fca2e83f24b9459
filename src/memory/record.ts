import type { Entry } from '../ledger/entry.ts'
import type { Memory } from '../plan/memory.ts'

/** Who writes an entry: the commit whose documents were read, and the run. */
export interface Provenance {
  readonly commit: string
  readonly run: string
  /** The login of whoever started the run, where it is known. */
  readonly actor?: string
  /** ISO 8601, UTC. */
  readonly time: string
}

/** The provenance of what a run writes at a time. */
export function provenanceOf(
  { commit, run, actor }: { readonly commit: string; readonly run: string; readonly actor?: string },
  nowMs: number,
): Provenance {
  return { commit, run, time: new Date(nowMs).toISOString(), ...(actor && { actor }) }
}

/** The ledger's entry for a memory that the documents ask for. */
export function entryOf(
  { key, memoryType, text, sources }: Memory,
  state: { readonly state: Entry['state']; readonly id?: string; readonly tries?: number },
  { commit, run, time }: Provenance,
): Entry {
  const { id = null, tries } = state
  const entry = {
    key,
    type: memoryType,
    text,
    id,
    state: state.state,
    sources: [...sources],
    commit,
    run,
    time,
  }
  return tries ? { ...entry, tries } : entry
}

/** The entry of a memory that is stored under another id. Its commit stays: it is the one in which its lines are to be found. */
export function movedTo(entry: Entry, id: string, { run, time }: Provenance): Entry {
  return { ...entry, id, run, time }
}

/** The entry of a memory that is to be deleted. Its commit stays: it is the one in which its lines are to be found. */
export function deletionOf(entry: Entry, { run, time }: Provenance): Entry {
  const { holder: _, reason: __, ...rest } = entry
  return { ...rest, state: 'retracting', run, time }
}
