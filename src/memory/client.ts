import { z } from 'zod'
import { parseJsonOrNothing } from '../json.ts'
import { parseRetryAfter } from '../retry.ts'
import { ApiFailure, type FailureKind, type Listing, type MemoryApi } from './api.ts'
import type { Answer, Transport } from './transport.ts'

/** The service lists no more than this. */
export const LONGEST_LIST = 100

const STORED = z.object({ id: z.union([z.string().min(1), z.null()]) })
const LIST = z.object({ memories: z.array(z.unknown()) })
const LISTED = z.object({
  id: z.string().min(1),
  memory: z.string(),
  metadata: z.object({ memory_type: z.string() }),
})
const REFUSED = z.object({
  detail: z.union([
    z.string(),
    z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])).optional(), msg: z.string() })),
  ]),
})

const KINDS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'wrong-address',
  405: 'wrong-address',
  408: 'ambiguous',
  429: 'throttled',
}
const LONGEST_QUOTE = 300

/** Speaks the memory API over a transport. `token` is only used to keep it out of quoted answers. */
export function memoryApi(
  transport: Transport,
  { token, now }: { token: string; now: () => number },
): MemoryApi {
  const fail = (answer: Answer) => failureOf(answer, { token, nowMs: now() })
  return {
    async post({ repo, memoryType, text }) {
      const body = { repo, content: text, memory_type: memoryType }
      const answer = await transport.send('POST', '/api/v1/memory', body)
      const stored = STORED.safeParse(answer.status === 200 ? parseJsonOrNothing(answer.text) : undefined)
      if (!stored.success) throw fail(answer)
      return { id: stored.data.id ?? undefined }
    },

    async list(repo, memoryType): Promise<Listing> {
      const query = new URLSearchParams({ repo, ...(memoryType && { memory_type: memoryType }) })
      const answer = await transport.send('GET', `/api/v1/memory?${query}`)
      const list = LIST.safeParse(answer.status === 200 ? parseJsonOrNothing(answer.text) : undefined)
      if (!list.success) throw fail(answer)
      const memories = list.data.memories.flatMap((item) => {
        const { data } = LISTED.safeParse(item)
        return data ? [{ id: data.id, text: data.memory, memoryType: data.metadata.memory_type }] : []
      })
      return { memories, extent: extentOf(list.data.memories.length, memories.length) }
    },

    async remove(repo, id) {
      const query = new URLSearchParams({ repo })
      const answer = await transport.send('DELETE', `/api/v1/memory/${encodeURIComponent(id)}?${query}`)
      if (answer.status === 200 && parseJsonOrNothing(answer.text) !== undefined) return 'deleted'
      if (answer.status === 404 && isMissing(answer.text)) return 'missing'
      throw fail(answer)
    },
  }
}

// A list with entries that can't be read may hold what is looked for.
function extentOf(listed: number, readable: number): Listing['extent'] {
  if (listed === 0) return 'none'
  return listed < LONGEST_LIST && readable === listed ? 'all' : 'first'
}

function failureOf(answer: Answer, { token, nowMs }: { token: string; nowMs: number }): ApiFailure {
  const { status, headers, text } = answer
  const words = quote(text, token)
  const said =
    words === undefined
      ? `Status ${status} with an answer that is not the service's`
      : `Status ${status}: ${words}`
  if (status >= 300 && status < 400) {
    return new ApiFailure('redirected', `Status ${status}, a redirect to ${originOf(headers['location'])}`)
  }
  const retryAfterMs = parseRetryAfter(headers['retry-after']?.toString(), nowMs)
  if (status === 503 && /not configured/i.test(words ?? '')) {
    return new ApiFailure('not-configured', said, { retryAfterMs })
  }
  if (KINDS[status]) return new ApiFailure(KINDS[status], said, { retryAfterMs })
  return new ApiFailure(status >= 400 && status < 500 ? 'rejected' : 'ambiguous', said, { retryAfterMs })
}

// An address without a memory API answers 404 as well, and then nothing is to be given up.
function isMissing(text: string): boolean {
  const { data } = REFUSED.safeParse(parseJsonOrNothing(text))
  return data !== undefined && data.detail !== 'Not Found'
}

// The service's own words in one line. A server may echo what it was sent, so the token is taken out.
function quote(text: string, token: string): string | undefined {
  const { data } = REFUSED.safeParse(parseJsonOrNothing(text))
  if (!data) return undefined
  const words =
    typeof data.detail === 'string'
      ? data.detail
      : data.detail.map(({ loc, msg }) => (loc ? `${loc.slice(1).join('.')}: ${msg}` : msg)).join('; ')
  return (token ? words.replaceAll(token, '***') : words).replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE)
}

function originOf(location: string | string[] | undefined): string {
  const text = location?.toString() ?? ''
  if (URL.canParse(text)) return new URL(text).origin
  return text ? 'another path' : 'nowhere'
}
