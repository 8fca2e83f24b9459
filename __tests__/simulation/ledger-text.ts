import type { Entry } from '../../src/ledger/entry.ts'
import { labelOf } from './service.ts'

interface LeaseLine {
  readonly holder: string
}

/** The entries of a ledger's text, read past the code that wrote it; none where there is no ledger. */
export function readEntries(text: string | undefined): Entry[] {
  const [, ...lines] = text?.trimEnd().split('\n') ?? []
  return lines.map((line) => JSON.parse(line) as Entry)
}

/** Who holds a lease by the first line of a ledger's text. */
export function readHolders(text: string | undefined): string[] {
  const header = JSON.parse(text?.split('\n', 1)[0] ?? '{}') as { readonly leases?: readonly LeaseLine[] }
  return (header.leases ?? []).map(({ holder }) => holder)
}

/** What makes an entry and a memory the same. */
export function labelOfEntry({ type, text }: Entry): string {
  return labelOf({ memoryType: type, text })
}
