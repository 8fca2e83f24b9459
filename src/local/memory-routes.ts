import querystring from 'node:querystring'
import { type Answer, added, json, NOT_CONNECTED, redirect, refuse } from './memory-answers.ts'
import { NOT_JSON, readNewMemory, readRepo } from './memory-fields.ts'
import type { MemoryRequest } from './memory-request.ts'
import type { MemoryStore, StoredMemory } from './memory-store.ts'
import { checkToken, type TokenCheck } from './tokens.ts'

const COLLECTION = '/api/v1/memory'
const MAX_LISTED = 100

/** What the endpoint answers from. */
export interface MemoryService {
  url: string
  store: MemoryStore
  tokens: TokenCheck
  /** Absent: every repo is connected. */
  repos: readonly string[] | undefined
  duplicates: 'keep' | 'drop'
}

/** Answers one request by the contract; the checks are in the order in which the service makes them. */
export async function answerRequest(request: MemoryRequest, service: MemoryService): Promise<Answer> {
  const { path, search, body } = request
  if (body.is === 'too large') return refuse(413, 'Request body too large')
  if (/^\/api\/v1\/memory(\/[^/]+)?\/$/.test(path))
    return redirect(`${service.url}${path.slice(0, -1)}${search}`)

  const id = /^\/api\/v1\/memory\/([^/]+)$/.exec(path)?.[1]
  if (path !== COLLECTION && id === undefined) return refuse(404, 'Not Found')

  const methods = id === undefined ? ['GET', 'POST'] : ['DELETE']
  if (!methods.includes(request.method)) {
    return refuse(405, 'Method Not Allowed', { allow: methods.join(', ') })
  }
  // The framework parses the body before it looks at who sent it.
  if (request.method === 'POST' && body.is === 'malformed') return refuse(422, NOT_JSON)

  const verdict = await checkToken(request.token, service.tokens)
  if (verdict !== 'ok') return refuse(401, verdict)
  if (id !== undefined) return deleteMemory(querystring.unescape(id), request, service)
  return request.method === 'POST' ? addMemory(request, service) : listMemories(request, service)
}

function addMemory({ body }: MemoryRequest, { store, repos, duplicates }: MemoryService): Answer {
  const fields = readNewMemory(body)
  if ('errors' in fields) return refuse(422, fields.errors)
  const { repo, content, memory_type: memoryType } = fields.values
  if (!isConnected(repo, repos)) return NOT_CONNECTED
  const memory = { repo, content, memoryType }
  return added(duplicates === 'drop' && store.holds(memory) ? null : store.add(memory).id)
}

/**
 * Stands in for the semantic search, which puts the type that was asked for in front of its query: what begins with it
 * comes first, and the others follow.
 */
function listMemories({ query }: MemoryRequest, { store, repos }: MemoryService): Answer {
  const fields = readRepo(query)
  if ('errors' in fields) return refuse(422, fields.errors)
  const { repo } = fields.values
  if (!isConnected(repo, repos)) return NOT_CONNECTED
  const asked = query.get('memory_type') ?? ''
  const isLike = ({ memoryType, content }: StoredMemory) => `${memoryType} ${content}`.startsWith(asked)
  const memories = store
    .list(repo)
    .sort((a, b) => Number(isLike(b)) - Number(isLike(a)))
    .slice(0, MAX_LISTED)
    .map(({ id, content, memoryType }) => ({ id, memory: content, metadata: { memory_type: memoryType } }))
  return json(200, { memories, count: memories.length })
}

function deleteMemory(id: string, { query }: MemoryRequest, { store, repos }: MemoryService): Answer {
  const fields = readRepo(query)
  if ('errors' in fields) return refuse(422, fields.errors)
  if (!isConnected(fields.values.repo, repos)) return NOT_CONNECTED
  return store.remove(id)
    ? json(200, { status: 'deleted' })
    : refuse(404, 'Memory not found or already deleted')
}

function isConnected(repo: string, repos: readonly string[] | undefined): boolean {
  return repos === undefined || repos.includes(repo)
}
