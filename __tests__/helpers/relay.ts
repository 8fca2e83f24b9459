import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** The moments of a request that passes, in their order. */
export const MOMENTS = ['before it is carried out', 'after it is carried out', 'after its answer'] as const

export type Moment = (typeof MOMENTS)[number]

/** A request that passes a relay. */
export interface PassingRequest {
  /** From 1, in the order of arrival. */
  readonly number: number
  /** Its method and path, without what differs from run to run. */
  readonly name: string
  readonly body: string
}

/** Told of every moment of every request. With `cut`, this request goes no further and no other one passes any more. */
export type Watcher = (request: PassingRequest, moment: Moment) => 'cut' | undefined

/** A server that passes each request on to the memory API or to GitHub, by its path. */
export interface Relay {
  readonly url: string
  /** Those that came in so far, the one that was cut included. */
  requests(): readonly PassingRequest[]
  /** Drops every connection, and ends once nothing is carried out any more. */
  close(): Promise<void>
}

/**
 * Starts a relay in front of a memory API and a GitHub. Each run is to have one of its own: what a killed run has sent and
 * nobody has read yet would else pass as a request of the next.
 */
export async function startRelay(
  origins: { memory: string; github: string },
  watch: Watcher = () => undefined,
): Promise<Relay> {
  const requests: PassingRequest[] = []
  const underWay = new Set<Promise<void>>()
  let isCut = false

  const passes = (request: PassingRequest, moment: Moment) => {
    if (!isCut) isCut = watch(request, moment) === 'cut'
    return !isCut
  }
  const relay = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = incoming
    const isOver = new Promise((resolve) => response.once('close', resolve))
    const body = await buffer(incoming)
    if (isCut) return
    const request = { number: requests.length + 1, name: nameOf(method, url), body: body.toString() }
    requests.push(request)
    if (!passes(request, 'before it is carried out')) return
    const origin = url.startsWith('/api/v1/') ? origins.memory : origins.github
    const answer = await carryOut(`${origin}${url}`, incoming, body)
    if (!passes(request, 'after it is carried out')) return
    response.writeHead(answer.status, answer.headers).end(answer.body)
    await isOver
    passes(request, 'after its answer')
  }
  const server = createServer((incoming, response) => {
    // Where the client or the server behind goes away, nobody is left to answer.
    const passing = relay(incoming, response)
      .catch(() => void response.destroy())
      .finally(() => underWay.delete(passing))
    underWay.add(passing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => [...requests],
    async close() {
      isCut = true
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      await Promise.all(underWay)
    },
  }
}

// A connection of its own for each request: one that is kept may end just when the next request goes out on it.
async function carryOut(url: string, { method, headers }: IncomingMessage, body: Buffer) {
  const forwarded = send(url, { method, headers: withoutConnection(headers), agent: false }).end(body)
  const [answer]: IncomingMessage[] = await once(forwarded, 'response')
  if (!answer) throw new Error('No answer came.')
  return {
    status: answer.statusCode ?? 0,
    headers: withoutConnection(answer.headers),
    body: await buffer(answer),
  }
}

function withoutConnection({ connection: _, 'keep-alive': __, ...headers }: IncomingMessage['headers']) {
  return headers
}

function nameOf(method: string, url: string): string {
  const path = url.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/\?.*$/, '')
  return `${method} ${path.replace(/\/(?:mem_[^/]+|[0-9a-f]{40})(?=\/|$)/, '/…')}`
}
