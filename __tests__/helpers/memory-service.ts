import {
  type MemoryServer,
  type MemoryServerOptions,
  startMemoryServer,
} from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'
import type { MemoryApi } from '../../src/memory/api.ts'
import { memoryApi } from '../../src/memory/client.ts'
import { openTransport, type TransportOptions } from '../../src/memory/transport.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'

const SECRET = 'a secret of the tests'

/** The embedded endpoint with a client that is connected to it, on one clock that stands still. */
export interface MemoryService {
  readonly server: MemoryServer
  readonly api: MemoryApi
  readonly clock: FakeClock
  readonly token: string
  /** `METHOD path status` of each request, in order; the status is a dash where there was no answer. */
  calls(): string[]
  /** The contents that the service holds, sorted. */
  contents(repo?: string): string[]
  close(): Promise<void>
}

/** Starts the service. Where a request is to stay unanswered, give a small `timeoutMs`. */
export async function startService({
  server: serverOptions,
  clock = fakeClock(),
  ...transportOptions
}: {
  server?: Partial<MemoryServerOptions>
  clock?: FakeClock
} & Partial<TransportOptions> = {}): Promise<MemoryService> {
  const server = await startMemoryServer({ secret: SECRET, now: clock.now, ...serverOptions })
  const token = await mintToken({ secret: SECRET, now: clock.now })
  const transport = openTransport({ apiUrl: server.url, token, connections: 8, ...transportOptions })
  return {
    server,
    clock,
    token,
    api: memoryApi(transport, { token, now: clock.now }),
    calls: () => server.requests().map(({ method, path, status }) => `${method} ${path} ${status ?? '-'}`),
    contents: (repo) =>
      server
        .memories(repo)
        .map(({ content }) => content)
        .sort(),
    async close() {
      await transport.close()
      await server.close()
    },
  }
}
