import { z } from 'zod'
import type { MemorySource } from '../plan/memory.ts'

/**
 * What the ledger knows of a memory: `pending` is announced and maybe posted, `stored` is proven by an id,
 * `unconfirmed` was posted without proof, `retracting` is about to be deleted.
 */
export const ENTRY_STATES = ['pending', 'stored', 'unconfirmed', 'retracting'] as const

const source: z.ZodType<MemorySource> = z.looseObject({
  path: z.string(),
  startLine: z.int().min(1),
  endLine: z.int().min(1),
  section: z.string(),
})

/** One line of the ledger. Fields that a later version adds are kept as they are. */
export const ENTRY = z.looseObject({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.string().min(1),
  text: z.string().min(1),
  id: z.string().min(1).nullable(),
  state: z.enum(ENTRY_STATES),
  sources: z.array(source),
  /** The commit, the run and the time (ISO 8601, UTC) that last changed this entry. */
  commit: z.string(),
  run: z.string(),
  time: z.string(),
  /** How many runs tried in vain to settle it; absent for none. */
  tries: z.int().min(1).optional(),
  /** Why it is `unconfirmed`, in a few words. */
  reason: z.string().optional(),
  /** The run that is at work on it, as one of the leases names it; absent once it is done. */
  holder: z.string().optional(),
})

/** A memory that we stored, or set out to. */
export type Entry = Readonly<z.infer<typeof ENTRY>>

/** The entries of a ledger by their keys. */
export type Entries = ReadonlyMap<string, Entry>

/** Entries with what was noted of some of them; what was noted as absent leaves them. */
export function amendEntries(entries: Entries, noted: ReadonlyMap<string, Entry | undefined>): Entries {
  if (noted.size === 0) return entries
  const amended = new Map(entries)
  for (const [key, entry] of noted) {
    if (entry) amended.set(key, entry)
    else amended.delete(key)
  }
  return amended
}
