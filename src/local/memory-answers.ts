/** What the endpoint sends back, before it is on the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** One error of a 422 in FastAPI's form. */
export interface FieldError {
  loc: (string | number)[]
  msg: string
  type: string
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** A refusal in the service's form: `{"detail": …}`. */
export function refuse(
  status: number,
  detail: string | FieldError[],
  headers: Record<string, string> = {},
): Answer {
  return json(status, { detail }, headers)
}

/** The page that a proxy puts in front of the service's own answer. */
export function page(status: number, title: string): Answer {
  const body = `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

/** A redirect that keeps method and body. */
export function redirect(location: string): Answer {
  return { status: 307, headers: { location }, body: '' }
}

/** The answer of a crash in the service: plain text, not JSON. */
export const CRASHED: Answer = {
  status: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Internal Server Error',
}

/** The repo is not connected to the account. */
export const NOT_CONNECTED = refuse(403, 'Repo not connected or access denied')

/** The service runs without a store. */
export const NOT_CONFIGURED = refuse(503, 'Memory layer not configured')

/** What a POST answers; `id` is null where the store gave none. */
export function added(id: string | null): Answer {
  return json(200, { id, status: 'added' })
}
