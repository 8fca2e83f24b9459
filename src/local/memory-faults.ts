import { ActionError } from '../errors.ts'

/** Every kind of fault and what it does, for the help of `serve`. */
export const FAULT_KINDS = {
  '401-missing': '401 "Not authenticated"',
  '401-expired': '401 "Invalid or expired token"',
  '401-foreign': '401 "User not found"',
  '403': '403 "Repo not connected or access denied"',
  '422': '422 "field required" for the content',
  '429': '429; 429:2 with Retry-After in seconds, 429:date with an HTTP-date a second ahead',
  '500': '500 in plain text',
  '502': '502, the HTML page of a proxy',
  '503': '503 "Memory layer not configured"',
  '503-proxy': '503, the HTML page of a proxy',
  timeout: 'accepts the request, does nothing, never answers',
  'timeout-after': 'carries the request out, never answers',
  reset: 'drops the connection, does nothing',
  'reset-after': 'carries the request out, then drops the connection',
  null: '200 with the id null, nothing stored',
  'null-stored': '200 with the id null, stored all the same',
  'not-json': '200 with an HTML page, nothing done',
  'not-json-stored': '200 with an HTML page, the request carried out',
  redirect: '307 to another origin',
  'redirect-slash': '307 to the same address with a slash at its end',
  empty: '200 with an empty list',
  slow: 'slow:250 carries the request out and answers after 250 ms',
} as const

/** The name of a kind, without what follows the colon. */
export type FaultName = keyof typeof FAULT_KINDS

/** What a fault does: a key of `FAULT_KINDS`, two of them with more after a colon. */
export type FaultKind = Exclude<FaultName, 'slow'> | `429:${number}` | '429:date' | `slow:${number}`

/** The requests that a fault can meet. */
export type FaultMethod = 'POST' | 'GET' | 'DELETE' | 'any'

/** Something that goes wrong with chosen requests. */
export interface MemoryFault {
  method: FaultMethod
  kind: FaultKind
  /** How many requests it hits; 1 by default, `Infinity` for all. */
  times?: number
  /** How many requests that it could hit pass first; 0 by default. */
  skip?: number
  /** Hits only a POST whose content holds this text. */
  content?: string
}

const METHODS: readonly FaultMethod[] = ['POST', 'GET', 'DELETE', 'any']
const ONLY_WITH: Partial<Record<FaultName, FaultMethod>> = {
  null: 'POST',
  'null-stored': 'POST',
  empty: 'GET',
}

/**
 * Reads `METHOD KIND [xTIMES] [+SKIP] [~CONTENT]`, such as `POST 429:2 x3` or `any 401-expired +4 x*`; `x*` is
 * for ever, and the content runs to the end. Throws `invalid-input`, which lists the kinds.
 */
export function parseFault(text: string): MemoryFault {
  const { words = '', content } = /^(?<words>.*?)(\s~(?<content>.+))?$/.exec(text.trim())?.groups ?? {}
  const [verb = '', kind = '', ...counts] = words.trim().split(/\s+/)
  const method = METHODS.find((known) => known.toLowerCase() === verb.toLowerCase())
  if (method === undefined) throw unreadable(text, `has no known method: "${verb}"`)
  if (!isFaultKind(kind)) throw unreadable(text, `has no known kind: "${kind}"`)
  const only = ONLY_WITH[faultName(kind)] ?? (content === undefined ? method : 'POST')
  if (method !== only) throw unreadable(text, `can only meet a ${only}`)
  const fault = { method, kind, times: 1, skip: 0, ...(content === undefined ? {} : { content }) }
  for (const count of counts) {
    if (/^x([1-9]\d*|\*)$/.test(count)) fault.times = count === 'x*' ? Infinity : Number(count.slice(1))
    else if (/^\+\d+$/.test(count)) fault.skip = Number(count)
    else throw unreadable(text, `has an unknown count: "${count}"`)
  }
  return fault
}

/** The kind without what follows its colon. */
export function faultName(kind: FaultKind): FaultName {
  return kind.split(':', 1)[0] as FaultName
}

function isFaultKind(text: string): text is FaultKind {
  return /^(429:(\d+|date)|slow:\d{1,9})$/.test(text) || (text !== 'slow' && Object.hasOwn(FAULT_KINDS, text))
}

function unreadable(text: string, reason: string): ActionError {
  return new ActionError(
    'invalid-input',
    `The fault "${text}" ${reason}. Kinds: ${Object.keys(FAULT_KINDS).join(', ')}.`,
    'Write METHOD KIND [xTIMES] [+SKIP] [~CONTENT], such as "POST 429:2 x3", "GET slow:250" or "any 503 x* +4".',
  )
}
