import { z } from 'zod'
import type { Clock, Identity } from '../ports.ts'
import type { Entries, Entry } from './entry.ts'

/** A run's promise to go on with the entries that name it as their holder, or to say otherwise, before a time. */
export const LEASE = z.looseObject({
  /** The same text as in the entries; a new one for each run. */
  holder: z.string().min(1),
  /** Where to read of the run; empty where there is no such place. */
  run: z.string(),
  /** ISO 8601, UTC. */
  until: z.iso.datetime(),
  /** The process, as others on the same machine can look it up. */
  process: z.string().optional(),
})

export type Lease = Readonly<z.infer<typeof LEASE>>

/** How long a run that says nothing more is waited for. */
export const LEASE_MS = 60_000

/** Whether the time of a lease is over. */
export function isOver({ until }: Lease, nowMs: number): boolean {
  return Date.parse(until) <= nowMs
}

/** An entry that another run is at work on, and that run's lease. */
export interface HeldEntry {
  readonly entry: Entry
  readonly lease: Lease
}

/**
 * The entries that another live run is about to post or to delete. A run is live until its lease is over, or earlier where
 * its process is known to have ended.
 */
export async function findHeld(
  { entries, leases }: { readonly entries: Entries; readonly leases: readonly Lease[] },
  { identity, clock }: { readonly identity: Identity; readonly clock: Pick<Clock, 'now'> },
): Promise<HeldEntry[]> {
  const live = new Map<string, Lease>()
  for (const lease of leases) {
    if (lease.holder === identity.id || isOver(lease, clock.now())) continue
    if (lease.process === undefined || !(await identity.hasEnded(lease.process)))
      live.set(lease.holder, lease)
  }
  if (live.size === 0) return []
  return [...entries.values()].flatMap((entry) => {
    const lease = isInWork(entry) && entry.holder !== undefined ? live.get(entry.holder) : undefined
    return lease ? [{ entry, lease }] : []
  })
}

function isInWork({ state }: Entry): boolean {
  return state === 'pending' || state === 'retracting'
}
