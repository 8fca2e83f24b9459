import type { LedgerFile } from './ledger-file.ts'

/** A ledger whose text was read already: the first to read it gets that text. Without one it is read as always. */
export function startFrom(text: string | undefined, file: LedgerFile): LedgerFile {
  let first = text
  return {
    async read() {
      if (first === undefined) return file.read()
      const snapshot = { text: first }
      first = undefined
      return snapshot
    },
    write: (written, before, message) => file.write(written, before, message),
  }
}
