import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What came in, as it was on the wire. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A server that answers whatever a test wants. */
export interface RawServer {
  readonly url: string
  readonly requests: RawRequest[]
  /** How many connections were opened. */
  connections(): number
  close(): Promise<void>
}

/** Starts a server on a free port of the loopback. */
export async function startRawServer(
  answer: (response: ServerResponse, request: RawRequest) => void,
): Promise<RawServer> {
  const requests: RawRequest[] = []
  let connections = 0
  const listener: RequestListener = async (incoming, response) => {
    const { method = '', url = '', headers } = incoming
    const request = { method, path: url, headers, body: await text(incoming) }
    requests.push(request)
    answer(response, request)
  }
  const server = createServer((incoming, response) => void listener(incoming, response))
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
