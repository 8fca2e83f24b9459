import { readDocument } from './documents/read.ts'
import { listTracked } from './documents/tracked.ts'
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
}

/** Connects to everything outside for the time of some work, which SIGINT and SIGTERM tell to end soon and in order. */
export async function withPorts<T>(
  { inputs, directory, log, ledgerFile }: ConnectOptions,
  work: (ports: Ports) => Promise<T>,
): Promise<T> {
  const cancelled = new AbortController()
  const cancel = () => cancelled.abort()
  const { apiUrl, nectrToken: token, concurrency: connections } = inputs
  const transport = openTransport({ apiUrl, token, connections, signal: cancelled.signal })
  process.once('SIGINT', cancel).once('SIGTERM', cancel)
  try {
    return await work({
      checkout: { listTracked: () => listTracked(directory), read: (path) => readDocument(directory, path) },
      memory: memoryApi(transport, { token, now: systemClock.now }),
      ledgerFile,
      log,
      clock: systemClock,
      signal: cancelled.signal,
    })
  } finally {
    await transport.close()
    process.off('SIGINT', cancel).off('SIGTERM', cancel)
  }
}
