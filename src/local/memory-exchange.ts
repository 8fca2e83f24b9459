import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, CRASHED } from './memory-answers.ts'
import { faultEffect } from './memory-fault-effects.ts'
import type { FaultQueue } from './memory-fault-queue.ts'
import type { FaultKind } from './memory-faults.ts'
import { type Credentials, type MemoryRequest, readRequest } from './memory-request.ts'
import { answerRequest, type MemoryService } from './memory-routes.ts'

/** A request as it came in. No token and no cookie is ever recorded. */
export interface RecordedRequest {
  method: string
  /** With the query. */
  path: string
  credentials: Credentials
  /** The JSON value; undefined where there was none. */
  body: unknown
  /** The fault that hit it. */
  fault: FaultKind | undefined
  /** Undefined until it is answered, and for ever where a fault left it unanswered. */
  status: number | undefined
}

/** What every exchange of a server shares. */
export interface ExchangeContext {
  service: MemoryService
  faults: FaultQueue
  requests: RecordedRequest[]
  now: () => number
  /** Aborted when the server closes. */
  signal: AbortSignal
}

/** Reads a request, records it, and answers it as the contract or a fault wants. Throws where the client goes away. */
export async function exchange(
  incoming: IncomingMessage,
  response: ServerResponse,
  context: ExchangeContext,
): Promise<void> {
  const { service, faults, requests, now, signal } = context
  const request = await readRequest(incoming)
  const { method, path, search, credentials } = request
  const body = request.body.is === 'json' ? request.body.value : undefined
  const fault = faults.take(method, contentOf(body))
  const record: RecordedRequest = { method, path: path + search, credentials, body, fault, status: undefined }
  requests.push(record)

  const effect = faultEffect(fault, { url: service.url, path, search, now: now() })
  const outcome = effect.carriesOut ? await carryOut(request, service) : undefined
  if (effect.ending === 'hang') return
  if (effect.ending === 'drop') {
    incoming.socket.resetAndDestroy()
    return
  }
  if (effect.delayMs !== undefined) await wait(effect.delayMs, undefined, { signal })
  // A refusal stays one: a fault spoils only the answer to what was carried out.
  const refused = outcome !== undefined && outcome.status !== 200
  const answer = (refused ? undefined : effect.answer) ?? outcome ?? CRASHED
  record.status = answer.status
  send(response, answer)
}

async function carryOut(request: MemoryRequest, service: MemoryService): Promise<Answer> {
  try {
    return await answerRequest(request, service)
  } catch {
    return CRASHED
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}

function contentOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'content' in body ? body.content : undefined
}
