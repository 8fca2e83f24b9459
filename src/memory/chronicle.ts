import { type NamedMemory, renderAnnouncement, renderChanges } from '../ledger/commit-message.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Memory } from '../plan/memory.ts'
import { hideInEntries } from '../report/hidden-texts.ts'
import type { Provenance } from './record.ts'
import type { Tally } from './tally.ts'

/** Tells in the messages of the ledger's commits what a run does; what was told in one is not told in the next. */
export class Chronicle {
  readonly #repo: string
  readonly #tally: Tally
  readonly #provenance: Provenance
  #told = 0

  constructor({ repo, tally, provenance }: { repo: string; tally: Tally; provenance: Provenance }) {
    this.#repo = repo
    this.#tally = tally
    this.#provenance = provenance
  }

  /** What is about to be done. */
  async announce(toStore: readonly Memory[], toRetract: readonly Entry[]): Promise<string> {
    return renderAnnouncement({
      ...{ repo: this.#repo, provenance: this.#provenance, toStore, found: this.#untold() },
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
    const context = { repo: this.#repo, provenance: this.#provenance }
    return renderChanges({ ...context, stored: this.#untold(), retracted, unconfirmed })
  }

  #untold(): NamedMemory[] {
    const { stored } = this.#tally
    const untold = stored.slice(this.#told).map(({ memory, id }) => ({ ...memory, id }))
    this.#told = stored.length
    return untold
  }
}

async function named(entries: readonly Entry[]): Promise<NamedMemory[]> {
  return (await hideInEntries(entries)).map(({ text, sources, id }) => ({ text, sources, id }))
}
