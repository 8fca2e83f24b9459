import { z } from 'zod'
import type { Report } from './report.ts'

const VERSION = 1
const OPENING = '<!-- nectr-memory-sync:'
const SHORT_KEY = 12
const MOST_CHARACTERS = 20_000

const KEYS = z.array(z.string().regex(/^[0-9a-f]{12}$/))
const MARKER = z.object({
  version: z.literal(VERSION),
  repos: z.array(
    z.object({
      repo: z.string(),
      plan: z.string().regex(/^[0-9a-f]{64}$/),
      /** Of a change, the keys of what comes and of what goes. */
      keys: z
        .object({ added: KEYS, changed: z.object({ to: KEYS, from: KEYS }), retracted: KEYS })
        .optional(),
    }),
  ),
})

/** What a comment showed: of each repository the hash of its plan and, where they are not too many, its memories. */
export type Marker = z.infer<typeof MARKER>

/** The start of a memory's key, by which a marker names it. */
export function shortKey({ key }: { readonly key: string }): string {
  return key.slice(0, SHORT_KEY)
}

/** The first line of a comment, which nobody sees, with what the comment shows. */
export function renderMarker({ outcomes }: Report): string {
  const repos = outcomes.flatMap(({ repo, plan }) =>
    plan ? [{ repo, plan: plan.hash, keys: keysOf(plan) }] : [],
  )
  const whole = write({ version: VERSION, repos })
  if (whole.length <= MOST_CHARACTERS) return whole
  const hashes = repos.map(({ repo, plan }) => ({ repo, plan }))
  while (write({ version: VERSION, repos: hashes }).length > MOST_CHARACTERS) hashes.pop()
  return write({ version: VERSION, repos: hashes })
}

/** Whether a comment's first line is a marker, be it one of another version. */
export function hasMarker(body: string): boolean {
  return body.startsWith(OPENING)
}

/** What a comment showed; nothing where its first line is no marker that this version can read. */
export function readMarker(body: string): Marker | undefined {
  const [, json] = /^<!-- nectr-memory-sync: (\{.*\}) -->(?:\r?\n|$)/.exec(body) ?? []
  if (json === undefined) return undefined
  try {
    return MARKER.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

function keysOf({ add, change, retract }: NonNullable<Report['outcomes'][number]['plan']>) {
  return {
    added: add.map(shortKey),
    changed: { to: change.map(({ to }) => shortKey(to)), from: change.map(({ from }) => shortKey(from)) },
    retracted: retract.map(shortKey),
  }
}

// Without these characters nothing ends an HTML comment.
function write(marker: Marker): string {
  const json = JSON.stringify(marker).replace(
    /[<>&-]|[^\x20-\x7e]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${OPENING} ${json} -->`
}
