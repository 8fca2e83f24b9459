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

/** A memory that may be stored and can't be proven to be, and why, in a few words. */
export interface Unconfirmed {
  readonly memory: Memory
  readonly reason: string
}

/** A memory that is not stored, and why. */
export interface Failed {
  readonly memory: Memory
  readonly error: ActionError
}

const DOUBTS = {
  accepted: 'taken without an id, and not in the list',
  unanswered: 'no answer, and not in the list',
} as const

/** What has come of each memory so far. Whatever is noted here is noted for the ledger as well. */
export class Tally {
  readonly stored: Stored[] = []
  readonly unconfirmed: Unconfirmed[] = []
  readonly failed: Failed[] = []
  readonly #suspected = new Set<string>()
  readonly #announced = new Set<string>()
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

  /** About to be posted, by the holder that is named. An earlier copy, which goes first, keeps its id until then. */
  announce(memory: Memory, { holder, copy }: { holder: string; copy: string | undefined }): void {
    this.#announced.add(memory.key)
    const entry = entryOf(memory, { state: 'pending', tries: this.triesOf(memory) }, this.#provenance)
    this.#ledger.put({ ...entry, holder, ...(copy !== undefined && { id: copy }) })
  }

  /** It may be stored already, by someone else: where it can't be posted either, the next run is to look again. */
  suspect({ key }: Memory): void {
    this.#suspected.add(key)
  }

  store(memory: Memory, id: string, how: Stored['how']): void {
    this.#put(memory, { state: 'stored', id })
    const stored = { memory, id, how }
    this.stored.push(stored)
    this.#onStored(stored)
  }

  /** Posted without proof, for the time being: the service took it and gave no id, or gave no answer at all. */
  doubt(memory: Memory, how: keyof typeof DOUBTS): void {
    const tries = this.triesOf(memory) + (how === 'accepted' ? 1 : 0)
    const entry = entryOf(memory, { state: 'unconfirmed', tries }, this.#provenance)
    this.#ledger.put({ ...entry, reason: DOUBTS[how] })
  }

  /** Left as it is, without proof. */
  leave(memory: Memory, how: keyof typeof DOUBTS): void {
    this.unconfirmed.push({ memory, reason: DOUBTS[how] })
  }

  /** Known not to be stored: it leaves the ledger again, or goes back to what an earlier run had left. */
  fail(memory: Memory, error: ActionError): void {
    const before = this.#leftovers.get(memory.key)
    if (error.reason === 'rules-rejected') this.#ledger.remove(memory.key)
    else if (before) this.#ledger.put(before)
    else if (this.#suspected.has(memory.key)) this.#put(memory, { state: 'pending' })
    else this.#ledger.remove(memory.key)
    this.failed.push({ memory, error })
  }

  /** Whether anything that this run was to store is not proven to be: then nothing may be deleted. */
  get isShort(): boolean {
    const fresh = this.unconfirmed.filter(({ memory }) => this.#announced.has(memory.key))
    return this.failed.length + fresh.length > 0
  }

  /** In how many runs before this one the service took a memory without giving proof. */
  triesOf({ key }: Memory): number {
    const before = this.#leftovers.get(key)
    // An entry that was to be deleted counts its deletions.
    return before && before.state !== 'retracting' ? (before.tries ?? 0) : 0
  }

  #put(memory: Memory, state: Parameters<typeof entryOf>[1]): void {
    this.#ledger.put(entryOf(memory, state, this.#provenance))
  }
}
