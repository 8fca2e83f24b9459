import type { Entries, Entry } from './entry.ts'
import { isSameEntry } from './format.ts'

/** What a write that failed set out to say: it may have been made, with its answer lost on the way. */
export type Attempted = ReadonlyMap<string, Entry | undefined>

/** Whether what stands under a key is what a write that failed set out to say. */
export function isAttempted(attempted: Attempted, key: string, standing: Entry | undefined): boolean {
  if (!attempted.has(key)) return false
  const entry = attempted.get(key)
  return standing && entry ? isSameEntry(standing, entry) : standing === entry
}

/**
 * The keys of entries that named a run as their holder before and do not any more, though that run has not said so: another
 * one has taken them over. It may leave the lease, for entries that it does not need.
 */
export function findTaken(
  before: Entries,
  { holder, standing, attempted }: { holder: string; standing: Entries; attempted: Attempted },
): string[] {
  const held = [...before.values()].filter((entry) => entry.holder === holder)
  return held.flatMap(({ key }) => {
    const entry = standing.get(key)
    return entry?.holder === holder || isAttempted(attempted, key, entry) ? [] : [key]
  })
}
