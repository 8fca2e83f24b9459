import type { ActionError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Memory } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import { entryOf, type Provenance } from './record.ts'

/** A memory that is proven to be stored: by this run's post, or found to be there already. */
export interface Stored {
  readonly memory: Memory
  readonly id: string
  readonly how: 'posted' | 'found'
}

/** A memory that is not stored, and why. */
export interface Failed {
  readonly memory: Memory
  readonly error: ActionError
}

/** What has come of each memory so far. Whatever is noted here is noted for the ledger as well. */
export class Tally {
  readonly stored: Stored[] = []
  readonly unconfirmed: Memory[] = []
  readonly failed: Failed[] = []
  readonly #leftovers: ReadonlyMap<string, Entry>
  readonly #ledger: Ledger
  readonly #provenance: Provenance
  readonly #onStored: (stored: Stored) => void

  constructor(
    plan: Plan,
    {
      ledger,
      provenance,
      onStored,
    }: { ledger: Ledger; provenance: Provenance; onStored: (stored: Stored) => void },
  ) {
    this.#leftovers = new Map(plan.confirm.map(({ entry }) => [entry.key, entry]))
    this.#ledger = ledger
    this.#provenance = provenance
    this.#onStored = onStored
  }

  /** About to be posted. */
  announce(memory: Memory): void {
    this.#put(memory, { state: 'pending', tries: this.triesOf(memory) })
  }

  store(memory: Memory, id: string, how: Stored['how']): void {
    this.#put(memory, { state: 'stored', id })
    const stored = { memory, id, how }
    this.stored.push(stored)
    this.#onStored(stored)
  }

  /** Posted without proof, for the time being: the service took it and gave no id, or gave no answer at all. */
  doubt(memory: Memory, how: 'accepted' | 'unanswered'): void {
    const tries = this.triesOf(memory) + (how === 'accepted' ? 1 : 0)
    this.#put(memory, { state: 'unconfirmed', tries })
  }

  /** Known not to be stored: it leaves the ledger again, or goes back to what an earlier run had left. */
  fail(memory: Memory, error: ActionError): void {
    const before = this.#leftovers.get(memory.key)
    if (before && error.reason !== 'rules-rejected') this.#ledger.put(before)
    else this.#ledger.remove(memory.key)
    this.failed.push({ memory, error })
  }

  /** In how many runs before this one the service took a memory without giving proof. */
  triesOf({ key }: Memory): number {
    const before = this.#leftovers.get(key)
    // An entry that was to be deleted counts its deletions.
    return before && before.state !== 'retracting' ? (before.tries ?? 0) : 0
  }

  #put(memory: Memory, state: { state: Entry['state']; id?: string; tries?: number }): void {
    this.#ledger.put(entryOf(memory, state, this.#provenance))
  }
}
