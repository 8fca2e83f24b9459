import type { Entries, Entry } from '../ledger/entry.ts'
import { pairChanges } from './changes.ts'
import { hashPlan } from './hash-plan.ts'
import type { Memory } from './memory.ts'
import { type Confirmation, isDormant, type Plan } from './plan.ts'

export interface PlanOptions {
  readonly repo: string
  /** Whether memories may be retracted: not without `prune`, and not where a document could not be read. */
  readonly mayRetract: boolean
  /** Whether deletions that were tried in vain so often that they are left in peace are tried once more. */
  readonly wakesDormant?: boolean
}

/** Compares what the documents say with what the ledger holds. */
export function makePlan(
  memories: readonly Memory[],
  ledger: Entries,
  { repo, mayRetract, wakesDormant = false }: PlanOptions,
): Plan {
  const wanted = new Map(memories.map((memory) => [memory.key, memory]))
  const unwanted = [...ledger.values()].filter(({ key }) => !wanted.has(key))
  const dormant = wakesDormant ? [] : unwanted.filter(isDormant)
  const left = wakesDormant ? unwanted : unwanted.filter((entry) => !isDormant(entry))
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

// A deletion that was begun has been decided already, and is finished whatever this run may decide.
function isLeftover({ state }: Entry): boolean {
  return state === 'retracting'
}
