import type { ApiFailure, Listing } from '../../src/memory/api.ts'
import type { WantedMemory } from './documents.ts'
import type { SimulatedProcess } from './process.ts'
import type { HeldMemory } from './service.ts'

/** A request of a run to the memory API. */
export type Call =
  | { readonly method: 'POST'; readonly repo: string; readonly memory: WantedMemory }
  | { readonly method: 'GET'; readonly repo: string; readonly colour: string | undefined }
  | { readonly method: 'DELETE'; readonly repo: string; readonly id: string }

/** What a run gets to know of its request. */
export type Answer = { readonly id: string | undefined } | Listing | 'deleted' | 'missing' | ApiFailure

/** A write that has replaced a ledger's text. */
export interface LedgerWrite {
  readonly repo: string
  readonly before: string | undefined
  readonly after: string
}

/** Who is told of all that happens in a simulated world. */
export interface Witness {
  /** A run sends a request. */
  requested(process: SimulatedProcess, call: Call): void
  /** A POST was carried out: `held` is what it stored. */
  posted(process: SimulatedProcess, call: Call & { method: 'POST' }, held: HeldMemory | undefined): void
  /** A DELETE is carried out; `isAwaited`: while its run still waits for it. */
  deletes(process: SimulatedProcess, call: Call & { method: 'DELETE' }, isAwaited: boolean): void
  /** A run is told what came of its request. */
  answered(process: SimulatedProcess, call: Call, answer: Answer): void
  /** A run is told what stands in a ledger. */
  read(process: SimulatedProcess, repo: string, text: string | undefined): void
  wrote(process: SimulatedProcess, write: LedgerWrite): void
  /** A run is told that its write was done. */
  acknowledged(process: SimulatedProcess, repo: string, text: string): void
  /** A run is told that its read or write of a ledger failed. */
  failedOnLedger(process: SimulatedProcess, repo: string): void
  /** A run has ended by itself. */
  ended(process: SimulatedProcess): void
}

/** Tells several of what happens, one after the other. */
export function tellAll(witnesses: readonly Partial<Witness>[]): Witness {
  return {
    requested: (...seen) => witnesses.forEach((witness) => void witness.requested?.(...seen)),
    posted: (...seen) => witnesses.forEach((witness) => void witness.posted?.(...seen)),
    deletes: (...seen) => witnesses.forEach((witness) => void witness.deletes?.(...seen)),
    answered: (...seen) => witnesses.forEach((witness) => void witness.answered?.(...seen)),
    read: (...seen) => witnesses.forEach((witness) => void witness.read?.(...seen)),
    wrote: (...seen) => witnesses.forEach((witness) => void witness.wrote?.(...seen)),
    acknowledged: (...seen) => witnesses.forEach((witness) => void witness.acknowledged?.(...seen)),
    failedOnLedger: (...seen) => witnesses.forEach((witness) => void witness.failedOnLedger?.(...seen)),
    ended: (...seen) => witnesses.forEach((witness) => void witness.ended?.(...seen)),
  }
}
