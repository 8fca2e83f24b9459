import type { Setting } from './history.ts'
import type { LedgerRef } from './ledger-ref.ts'
import type { NoteBook } from './notes.ts'
import type { SimulatedProcess } from './process.ts'
import type { HeldMemory, Service } from './service.ts'

/** What laws are held against. */
export interface Scene {
  readonly setting: Setting
  readonly repos: readonly string[]
  readonly service: Service
  readonly ref: LedgerRef
  readonly notes: NoteBook
  /** The ids that a run got to know and could not write down: it was killed, or the ledger was not to be had or lost. */
  readonly untold: Set<string>
  /** Takes note that a law is broken. */
  readonly breaks: (law: string, what: string, process?: SimulatedProcess) => void
}

/** The memories of ours that the service holds under a label. */
export function ownCopies({ service }: Scene, repo: string, label: string): HeldMemory[] {
  return service.held(repo, label).filter(({ owner }) => owner === 'ours')
}

/**
 * Whether somebody else's memory says the same as one of ours. The service can't tell the two apart, so that after an
 * answer that is in doubt either may be taken for the other.
 */
export function hasDouble({ service }: Scene, repo: string, label: string): boolean {
  return service.everForeign(repo, label) > 0
}
