import type { TrackedFile } from './documents/tracked.ts'
import type { LedgerFile } from './ledger/ledger-file.ts'
import type { MemoryApi } from './memory/api.ts'
import type { Problem } from './problem.ts'

/** Time, as it is passed in: a test's clock does not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; ends early, without an error, once the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** A number from 0 up to, but not including, 1. */
  random(): number
}

/** The checked-out repository. */
export interface Checkout {
  listTracked(): Promise<readonly TrackedFile[]>
  read(path: string): Promise<{ text: string } | { problem: Problem }>
}

/** What a person follows. Every text is one line and safe to print. */
export interface Log {
  info(line: string): void
  /** Lines that belong together under a heading, folded where the place can fold. */
  group(heading: string, lines: readonly string[]): void
  warning(line: string): void
  /** How far long work is. */
  progress(done: number, total: number): void
}

/** A process as other runs see it. */
export interface Identity {
  /** A new one for each process. */
  readonly id: string
  /** What others on the same machine can look this process up by; absent where there is nothing of the kind. */
  readonly process?: string
  /** Whether a process is known to have ended. */
  hasEnded(process: string): Promise<boolean>
}

/** Everything outside that a run touches. */
export interface Ports {
  readonly checkout: Checkout
  readonly memory: MemoryApi
  readonly log: Log
  readonly clock: Clock
  readonly identity: Identity
  /** Where the ledger of `owner/repo` is kept. */
  ledgerFile(repo: string): LedgerFile
  /** Aborted when the run is to end soon and in order. */
  readonly signal: AbortSignal
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })
    }),
}
