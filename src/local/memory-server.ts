import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ActionError } from '../errors.ts'
import { exchange, type RecordedRequest } from './memory-exchange.ts'
import { queueFaults } from './memory-fault-queue.ts'
import type { MemoryFault } from './memory-faults.ts'
import { type NewMemory, openMemoryStore, type StoredMemory } from './memory-store.ts'

export type { NewMemory, RecordedRequest, StoredMemory }

/** How the endpoint is to behave. */
export interface MemoryServerOptions {
  /** 0, the default, takes any free one. */
  port?: number
  /** `127.0.0.1` by default. */
  host?: string
  /** What the tokens are signed with. */
  secret: string
  /** The subjects that are known; absent: everyone. */
  users?: readonly string[]
  /** The connected repos; absent: every one. */
  repos?: readonly string[]
  /** A JSON file that keeps the memories across restarts. */
  file?: string
  /** `drop` answers the id null to an exact repeat and stores nothing; `keep` is the default. */
  duplicates?: 'keep' | 'drop'
  faults?: readonly MemoryFault[]
  /** The clock, in milliseconds. */
  now?: () => number
}

/** A running endpoint. */
export interface MemoryServer {
  /** The origin, without a slash at its end. */
  readonly url: string
  memories(repo?: string): StoredMemory[]
  /** Stores a memory past the API, as the service and its other clients do. */
  add(memory: NewMemory): StoredMemory
  /** In order of arrival. */
  requests(): readonly RecordedRequest[]
  misbehave(...faults: MemoryFault[]): void
  /** Stops listening and cuts every connection, answered or not. */
  close(): Promise<void>
}

/**
 * Starts an endpoint that keeps the contract of the memory API, with what the service is seen to do beyond its
 * documentation. Throws `invalid-input` for an empty secret, a port that is taken or a file of something else.
 */
export async function startMemoryServer(options: MemoryServerOptions): Promise<MemoryServer> {
  const { secret, users, repos, duplicates = 'keep', now = Date.now } = options
  if (secret === '') throw new ActionError('invalid-input', 'The secret is empty.', 'Give `serve` a secret.')
  const faults = queueFaults(options.faults)
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  const store = openMemoryStore(options.file)
  const service = { url: '', store, tokens: { secret, users, now }, repos, duplicates }
  const server = createServer((incoming, response) => {
    // Only a client that went away, or a closed server, ends here: nobody is left to tell.
    exchange(incoming, response, { service, faults, requests, now, signal: closing.signal }).catch(() =>
      response.destroy(),
    )
  })
  service.url = await listen(server, options)

  return {
    url: service.url,
    memories: (repo) => store.list(repo),
    add: (memory) => store.add(memory),
    requests: () => requests,
    misbehave: (...more) => faults.add(more),
    close: () =>
      new Promise((resolve) => {
        closing.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, options: MemoryServerOptions): Promise<string> {
  const { port = 0, host = '127.0.0.1' } = options
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw new ActionError(
      'invalid-input',
      `The memory endpoint can't listen on port ${port} of ${host}.`,
      'Choose another port; 0 takes any free one.',
      error,
    )
  }
  const { port: taken } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
}
