import { allEnded } from '../all-ended.ts'
import { MEMORY_TYPES } from '../extract/rule.ts'
import type { Entries, Entry } from '../ledger/entry.ts'
import type { Memory } from '../plan/memory.ts'
import { isDormant } from '../plan/plan.ts'
import type { Listing } from './api.ts'
import type { Found, ServiceIndex } from './service-index.ts'

/** How the service's list differs from a ledger, as far as it can tell. */
export interface Drift {
  /** Stored by the ledger and proven to be gone. */
  readonly missing: readonly Entry[]
  /** Stored with the same text and type, but under another id than the ledger has. */
  readonly moved: readonly { readonly entry: Entry; readonly id: string }[]
  /** Stored by the ledger; the list can't tell. */
  readonly unknown: readonly Entry[]
  /** Deletions that the service never confirmed and that are proven by now. */
  readonly deleted: readonly Entry[]
  /** Memories of the documents that the service holds and the ledger does not. */
  readonly unrecorded: readonly { readonly memory: Memory; readonly id: string }[]
  /** Memories of the documents that the ledger does not hold, and of which the list can't tell. */
  readonly undecided: readonly Memory[]
  /** How many memories the list shows that anyone can make by hand and that the ledger does not hold. */
  readonly foreign: number
  /** How many entries of the ledger were to be found. */
  readonly stored: number
  readonly extent: Listing['extent']
}

/** How many lists are asked for one text each where the lists of all texts are full. */
export const MOST_TEXTS = 50

const BY_HAND: ReadonlySet<string> = new Set(MEMORY_TYPES)

/**
 * Compares a ledger, and what the documents say beside it, with the service's lists: four at most, and where they are full
 * as many by text as the index has left. What is missing stands neither in the list of all types nor in that of its own.
 */
export async function findDrift(
  entries: Entries,
  memories: readonly Memory[],
  index: ServiceIndex,
): Promise<Drift> {
  const all = await index.list()
  const stored = [...entries.values()].filter(({ state }) => state === 'stored')
  const others = memories.filter(({ key }) => !entries.has(key))
  const count = { stored: stored.length, extent: all.extent }
  if (all.extent === 'none') {
    const nothing = { missing: [], moved: [], deleted: [], unrecorded: [], foreign: 0 }
    return { ...nothing, ...count, unknown: stored, undecided: others }
  }
  const shown = new Set(all.memories.map(({ id }) => id))
  const compared = await compareStored(
    stored.filter(({ id }) => id === null || !shown.has(id)),
    index,
  )
  const deleted = await findDeleted([...entries.values()].filter(isDormant), index)
  const { unrecorded, undecided } = await findUnrecorded(others, index)
  const known = [...compared.moved.map(({ id }) => id), ...unrecorded.map(({ id }) => id)]
  const foreign = countForeign(all, entries, known)
  return { ...compared, ...count, deleted, unrecorded, undecided, foreign }
}

async function compareStored(
  stored: readonly Entry[],
  index: ServiceIndex,
): Promise<Pick<Drift, 'missing' | 'moved' | 'unknown'>> {
  const missing: Entry[] = []
  const moved: { entry: Entry; id: string }[] = []
  const unknown: Entry[] = []
  const looks = stored.map(async (entry) => ({ entry, found: await lookUp(entry, index) }))
  for (const { entry, found } of await allEnded(looks)) {
    if (found === 'absent') missing.push(entry)
    else if (typeof found === 'string') unknown.push(entry)
    else if (found.id !== entry.id) moved.push({ entry, id: found.id })
  }
  return { missing, moved, unknown }
}

// The id comes first: a copy under another one says nothing of it, and may be someone else's.
async function lookUp({ id, type, text }: Entry, index: ServiceIndex): Promise<Found> {
  const isThere = id !== null && (await index.has(id, type, text))
  if (isThere === 'unknown') return 'not shown'
  return isThere ? { id } : await index.find({ memoryType: type, text })
}

async function findDeleted(dormant: readonly Entry[], index: ServiceIndex): Promise<Entry[]> {
  const deleted: Entry[] = []
  for (const entry of dormant) {
    const { id, type, text } = entry
    const isGone = id
      ? (await index.has(id, type, text)) === false
      : (await index.find({ memoryType: type, text })) === 'absent'
    if (isGone) deleted.push(entry)
  }
  return deleted
}

async function findUnrecorded(
  memories: readonly Memory[],
  index: ServiceIndex,
): Promise<Pick<Drift, 'unrecorded' | 'undecided'>> {
  const unrecorded: { memory: Memory; id: string }[] = []
  const undecided: Memory[] = []
  const looks = memories.map(async (memory) => ({ memory, found: await index.find(memory) }))
  for (const { memory, found } of await allEnded(looks)) {
    if (typeof found === 'object') unrecorded.push({ memory, id: found.id })
    else if (found !== 'absent') undecided.push(memory)
  }
  return { unrecorded, undecided }
}

function countForeign({ memories }: Listing, entries: Entries, known: readonly string[]): number {
  const held = [...entries.values()]
  const ids = new Set([...held.flatMap(({ id }) => id ?? []), ...known])
  // What was posted without an answer has no id yet.
  const texts = new Set(held.filter(({ id }) => id === null).map(({ type, text }) => `${type} ${text}`))
  return memories.filter(
    ({ id, memoryType, text }) =>
      BY_HAND.has(memoryType) && !ids.has(id) && !texts.has(`${memoryType} ${text}`),
  ).length
}

/** What a comparison comes to: drift that is proven counts before what can't be told. */
export function verdictOf({
  missing,
  moved,
  unrecorded,
  unknown,
  undecided,
}: Drift): 'none' | 'found' | 'unknown' {
  if (missing.length + moved.length + unrecorded.length > 0) return 'found'
  return unknown.length + undecided.length > 0 ? 'unknown' : 'none'
}

/** Whether the service shows nothing at all of what the ledger holds: its store may be down. */
export function isBlind({ extent, stored }: Drift): boolean {
  return extent === 'none' && stored > 0
}
