import { LedgerConflictError } from '../../src/errors.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { formatLedger, newHeader, parseLedger } from '../../src/ledger/format.ts'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import { REPO } from './memories.ts'

/** A ledger's file that lives in the test, with the history of its writes. */
export interface LedgerInMemory extends LedgerFile {
  readonly messages: string[]
  /** Entries as they stand, in the order of their texts. */
  entries(): Entry[]
  /** `state text` or `state text id` of each entry, and `×n` where n runs tried in vain. */
  lines(): string[]
  /** Writes past the run, as another run would. */
  put(...entries: readonly Entry[]): void
}

/** `beforeWrite` may throw, or write as another run would. Without entries there is no ledger yet. */
export function ledgerInMemory({
  entries,
  repo = REPO,
  beforeWrite,
}: {
  entries?: readonly Entry[]
  repo?: string
  beforeWrite?: (message: string, ledger: LedgerInMemory) => void | Promise<void>
} = {}): LedgerInMemory {
  let text = entries && format(entries)
  const messages: string[] = []
  const ledger: LedgerInMemory = {
    messages,
    entries: () =>
      text === undefined
        ? []
        : [...parseLedger(text, repo).entries.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
    lines: () =>
      ledger.entries().map(({ state, text, id, tries }) => {
        return `${state} ${text}${id ? ` ${id}` : ''}${tries ? ` ×${tries}` : ''}`
      }),
    put(...more) {
      text = format([...ledger.entries(), ...more])
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

  function format(all: readonly Entry[]): string {
    return formatLedger({ header: newHeader(repo), entries: new Map(all.map((entry) => [entry.key, entry])) })
  }
}
