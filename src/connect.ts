import { readDocument } from './documents/read.ts'
import { listTracked, type TrackedFile } from './documents/tracked.ts'
import { identifyProcess } from './identity.ts'
import type { LedgerFile } from './ledger/ledger-file.ts'
import { memoryApi } from './memory/client.ts'
import { openTransport } from './memory/transport.ts'
import { type Log, type Ports, systemClock } from './ports.ts'
import type { Inputs } from './settings/inputs.ts'

export interface ConnectOptions {
  readonly inputs: Inputs
  /** The checkout. */
  readonly directory: string
  readonly log: Log
  readonly ledgerFile: (repo: string) => LedgerFile
  /** The tracked files of the checkout, where they were listed already. */
  readonly tracked?: readonly TrackedFile[]
}

// A runner kills after 10 s, and what is known by then is still to be written. An answer that comes meanwhile is worth it.
const GRACE_MS = 1_500

/** Connects to everything outside for the time of some work, which SIGINT and SIGTERM tell to end soon and in order. */
export async function withPorts<T>(
  { inputs, directory, log, ledgerFile, tracked }: ConnectOptions,
  work: (ports: Ports) => Promise<T>,
): Promise<T> {
  const cancelled = new AbortController()
  const broken = new AbortController()
  let grace: NodeJS.Timeout | undefined
  const cancel = () => {
    cancelled.abort()
    grace ??= setTimeout(() => broken.abort(), GRACE_MS)
  }
  const { apiUrl, nectrToken: token, concurrency: connections } = inputs
  const transport = openTransport({ apiUrl, token, connections, signal: broken.signal })
  // Whoever sends a signal again, as some do for each process of a group, must not cut the writing short.
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  try {
    return await work({
      checkout: {
        listTracked: async () => tracked ?? listTracked(directory),
        read: (path) => readDocument(directory, path),
      },
      memory: memoryApi(transport, { token, now: systemClock.now }),
      ledgerFile,
      log,
      clock: systemClock,
      identity: await identifyProcess(),
      signal: cancelled.signal,
    })
  } finally {
    clearTimeout(grace)
    await transport.close()
    process.off('SIGINT', cancel).off('SIGTERM', cancel)
  }
}
