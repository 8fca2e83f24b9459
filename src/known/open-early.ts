import { ActionError } from '../errors.ts'
import { Ledger } from '../ledger/ledger.ts'
import type { Ports } from '../ports.ts'
import type { KnownDocuments } from './known-document.ts'
import { unpackDocuments } from './unpack-documents.ts'

/** The ledger of the first repository, opened before its turn. That it can't be opened is told when its turn comes. */
export interface OpenedEarly {
  readonly repo: string
  readonly ledger: Promise<Ledger>
}

/** Opens the ledger that tells which documents are known: several repositories get the same rules, and one is enough. */
export function openEarly(
  [repo = '']: readonly string[],
  { ledgerFile }: Pick<Ports, 'ledgerFile'>,
): OpenedEarly {
  const ledger = Ledger.open(repo, ledgerFile(repo))
  ledger.catch(() => {})
  return { repo, ledger }
}

/** The documents that a ledger's header knows; none where it can't be opened. */
export async function readKnown({ repo, ledger }: OpenedEarly, version: string): Promise<KnownDocuments> {
  try {
    const { header, entries } = await ledger
    return typeof header['read'] === 'string'
      ? unpackDocuments(header['read'], { entries, repo, version })
      : new Map()
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return new Map()
  }
}
