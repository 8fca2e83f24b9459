import type { Entry } from '../ledger/entry.ts'
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

// A service may never tell that something is gone. Trying on each push would be a write on each push.
const MOST_DELETIONS = 3

/** The lists of a plan that has nothing to do. */
export const NOTHING_TO_DO = { add: [], change: [], retract: [], confirm: [], kept: [], dormant: [] } as const

/** Whether applying a plan would change anything. */
export function hasChanges({ add, change, retract, confirm }: Plan): boolean {
  return add.length + change.length + retract.length + confirm.length > 0
}

/** Whether an entry is a deletion that was tried in vain so often that pushes leave it in peace. */
export function isDormant({ state, tries = 0 }: Entry): boolean {
  return state === 'retracting' && tries >= MOST_DELETIONS
}
