import type { Entries } from './entry.ts'
import type { Header } from './format.ts'
import type { Lease } from './lease.ts'
import type { Remembered } from './remembered.ts'

/** What a run has to say in the header of a ledger. */
export interface HeaderNotes {
  /** The entries as the header is to stand above them. */
  readonly entries: Entries
  /** This run's lease: none, where it is to be gone. */
  readonly own: { readonly holder: string; readonly lease: Lease | undefined } | undefined
  readonly remembered: Remembered | undefined
}

/**
 * The header of a ledger as the next write is to leave it. What was said of settled entries is not true of others, while what
 * documents gave stays true. The lease of another run stays as long as an entry names that run.
 */
export function nextHeader(header: Header, { entries, own, remembered }: HeaderNotes): Header {
  const { leases: before = [], settled: _, read, ...rest } = header
  const others = before.filter(({ holder }) => holder !== own?.holder)
  const held = others.length > 0 ? holdersOf(entries) : new Set()
  const leases = others.filter(({ holder }) => held.has(holder))
  if (own?.lease) leases.push(own.lease)
  return {
    ...rest,
    ...(remembered ?? (read !== undefined && { read })),
    ...(leases.length > 0 && { leases }),
  }
}

/** Whether two headers would be the same line. */
export function isSameHeader(one: Header, other: Header): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function holdersOf(entries: Entries): ReadonlySet<string | undefined> {
  return new Set([...entries.values()].map(({ holder }) => holder))
}
