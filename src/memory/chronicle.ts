import { type NamedMemory, renderAnnouncement, renderChanges } from '../ledger/commit-message.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Memory } from '../plan/memory.ts'
import { hideInEntries } from '../report/hidden-texts.ts'
import type { Provenance } from './record.ts'
import type { Stored, Tally } from './tally.ts'

/** Tells in the messages of the ledger's commits what a run does; what stands in the ledger has been told. */
export class Chronicle {
  readonly #ledger: Ledger
  readonly #tally: Tally
  readonly #provenance: Provenance

  constructor({ ledger, tally, provenance }: { ledger: Ledger; tally: Tally; provenance: Provenance }) {
    this.#ledger = ledger
    this.#tally = tally
    this.#provenance = provenance
  }

  /** What is about to be done. */
  async announce(toStore: readonly Memory[], toRetract: readonly Entry[]): Promise<string> {
    return renderAnnouncement({
      ...{ repo: this.#ledger.repo, provenance: this.#provenance, toStore, found: this.#untold() },
      toRetract: await named(toRetract),
    })
  }

  /** What has been stored since, as far as the run is. */
  tell(): string {
    return this.#render([])
  }

  /** The same at the end of the run. */
  async conclude(retracted: readonly Entry[]): Promise<string> {
    return this.#render(await named(retracted))
  }

  #render(retracted: readonly NamedMemory[]): string {
    const unconfirmed = this.#tally.unconfirmed.map(({ memory, reason }) => ({ ...memory, reason }))
    const context = { repo: this.#ledger.repo, provenance: this.#provenance }
    return renderChanges({ ...context, stored: this.#untold(), retracted, unconfirmed })
  }

  #untold(): NamedMemory[] {
    const isTold = ({ memory, id }: Stored) => {
      const entry = this.#ledger.entries.get(memory.key)
      return entry?.state === 'stored' && entry.id === id
    }
    return this.#tally.stored.filter((stored) => !isTold(stored)).map(({ memory, id }) => ({ ...memory, id }))
  }
}

async function named(entries: readonly Entry[]): Promise<NamedMemory[]> {
  return (await hideInEntries(entries)).map(({ text, sources, id }) => ({ text, sources, id }))
}
