import { LedgerConflictError } from '../../src/errors.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import {
  formatLedger,
  type Header,
  type LedgerContent,
  newHeader,
  parseLedger,
} from '../../src/ledger/format.ts'
import type { Lease } from '../../src/ledger/lease.ts'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import { REPO } from './memories.ts'

/** A ledger's file that lives in the test, with the history of its writes. */
export interface LedgerInMemory extends LedgerFile {
  readonly messages: string[]
  /** Entries as they stand, in the order of their texts. */
  entries(): Entry[]
  /** `state text` or `state text id` of each entry, and `×n` where n runs tried in vain. */
  lines(): string[]
  /** The leases as they stand. */
  leases(): readonly Lease[]
  /** Writes past the run, as another run would. */
  put(...entries: readonly Entry[]): void
}

/** `beforeWrite` may throw, or write as another run would. Without entries there is no ledger yet. */
export function ledgerInMemory({
  entries,
  leases = [],
  repo = REPO,
  beforeWrite,
}: {
  entries?: readonly Entry[]
  leases?: readonly Lease[]
  repo?: string
  beforeWrite?: (message: string, ledger: LedgerInMemory) => void | Promise<void>
} = {}): LedgerInMemory {
  const first = newHeader(repo)
  const content = (): LedgerContent =>
    text === undefined ? { header: first, entries: new Map() } : parseLedger(text, repo)
  let text = entries && format(entries, leases.length > 0 ? { ...first, leases: [...leases] } : first)
  const messages: string[] = []
  const ledger: LedgerInMemory = {
    messages,
    entries: () => [...content().entries.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
    leases: () => content().header.leases ?? [],
    lines: () =>
      ledger.entries().map(({ state, text, id, tries }) => {
        return `${state} ${text}${id ? ` ${id}` : ''}${tries ? ` ×${tries}` : ''}`
      }),
    put(...more) {
      text = format([...ledger.entries(), ...more], content().header)
    },
    read: async () => ({ text }),
    async write(next, before, message) {
      await beforeWrite?.(message, ledger)
      if (text !== before.text) throw new LedgerConflictError('in the test')
      text = next
      messages.push(message)
      return { text }
    },
  }
  return ledger

  function format(all: readonly Entry[], header: Header): string {
    return formatLedger({ header, entries: new Map(all.map((entry) => [entry.key, entry])) })
  }
}
