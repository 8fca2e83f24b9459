import { createHash } from 'node:crypto'
import type { Entries, Entry } from '../ledger/entry.ts'
import { pairChanges } from './changes.ts'
import type { Memory } from './memory.ts'

/** A memory that takes the place of another. */
export interface Change {
  readonly from: Entry
  readonly to: Memory
}

/** A memory that an earlier run left without proof of storage, and whose rule still stands. */
export interface Confirmation {
  readonly entry: Entry
  readonly memory: Memory
}

/** The difference between the rules and the ledger. Every memory and every entry is in exactly one of its lists. */
export interface Plan {
  readonly repo: string
  readonly add: readonly Memory[]
  readonly change: readonly Change[]
  readonly retract: readonly Entry[]
  readonly confirm: readonly Confirmation[]
  readonly unchanged: readonly Entry[]
  /** Entries whose rule has left the documents and that stay stored all the same. */
  readonly kept: readonly Entry[]
  /** Deletions that the service never confirmed, and that this run does not try again. */
  readonly dormant: readonly Entry[]
  /** SHA-256 in hex of what the plan would do: equal for equal plans, whatever else is in the repository. */
  readonly hash: string
}

export interface PlanOptions {
  readonly repo: string
  /** Whether memories may be retracted: not without `prune`, and not where a document could not be read. */
  readonly mayRetract: boolean
  /** Whether deletions that were tried in vain so often that they are left in peace are tried once more. */
  readonly wakesDormant?: boolean
}

// A service may never tell that something is gone. Trying on each push would be a write on each push.
const MOST_DELETIONS = 3

/** Compares what the documents say with what the ledger holds. */
export function makePlan(
  memories: readonly Memory[],
  ledger: Entries,
  { repo, mayRetract, wakesDormant = false }: PlanOptions,
): Plan {
  const wanted = new Map(memories.map((memory) => [memory.key, memory]))
  const unwanted = [...ledger.values()].filter(({ key }) => !wanted.has(key))
  const dormant = wakesDormant ? [] : unwanted.filter(isDormant)
  const left = unwanted.filter((entry) => !dormant.includes(entry))
  const { change, add, retract } = pairChanges(
    memories.filter(({ key }) => !ledger.has(key)),
    mayRetract ? left : left.filter(isLeftover),
  )
  const unchanged: Entry[] = []
  const confirm: Confirmation[] = []
  for (const memory of memories) {
    const entry = ledger.get(memory.key)
    if (entry?.state === 'stored') unchanged.push(entry)
    else if (entry) confirm.push({ entry, memory })
  }
  const kept = mayRetract ? [] : left.filter((entry) => !isLeftover(entry))
  const plan = { repo, add, change, retract, confirm, unchanged, kept, dormant }
  return { ...plan, hash: hashPlan(plan) }
}

/** Whether applying a plan would change anything. */
export function hasChanges({ add, change, retract, confirm }: Plan): boolean {
  return add.length + change.length + retract.length + confirm.length > 0
}

// A deletion that was begun has been decided already, and is finished whatever this run may decide.
function isLeftover({ state }: Entry): boolean {
  return state === 'retracting'
}

/** Whether an entry is a deletion that was tried in vain so often that pushes leave it in peace. */
export function isDormant({ state, tries = 0 }: Entry): boolean {
  return state === 'retracting' && tries >= MOST_DELETIONS
}

/** The hash of what a plan would do. */
export function hashPlan({ repo, add, change, retract, confirm }: Omit<Plan, 'hash'>): string {
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key).sort()
  const parts = [
    repo,
    keys(add),
    change.map(({ from, to }) => `${from.key} ${to.key}`).sort(),
    keys(retract),
    keys(confirm.map(({ entry }) => entry)),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
