import { z } from 'zod'
import { ActionError } from '../errors.ts'
import { parseJsonOrNothing } from '../json.ts'
import { ENTRY, type Entries, type Entry } from './entry.ts'
import { isEntry } from './is-entry.ts'
import { LEASE } from './lease.ts'
import { LEDGER_FORMAT } from './ledger-format.ts'
import { ledgerPath } from './ledger-path.ts'

// The lines that entries were read from or written as: one that has not changed is written as it stands.
const LINES = new WeakMap<Entry, string>()

const HEADER = z.looseObject({
  format: z.int().min(1),
  repo: z.string(),
  /** The runs that are at work on entries. Where they can't be read, none is waited for. */
  leases: z.array(LEASE).optional().catch(undefined),
})

/** The first line of a ledger. Fields that a later version adds are kept as they are. */
export type Header = Readonly<z.infer<typeof HEADER>>

/** What a ledger holds. */
export interface LedgerContent {
  readonly header: Header
  readonly entries: Entries
}

/**
 * Reads a ledger: a header line, then one entry a line. One that is absent has no entries.
 *
 * @throws {ActionError} `ledger-invalid` for a newer format, another repository's ledger or a line that can't be read. It
 * is never overwritten then.
 */
export function parseLedger(text: string | undefined, repo: string): LedgerContent {
  if (text === undefined) return { header: newHeader(repo), entries: new Map() }
  const [first = '', ...rest] = text.split('\n')
  const header = HEADER.safeParse(parseJsonOrNothing(first))
  if (!header.success) throw invalid(repo, 1, 'it is not the header of a ledger')
  if (header.data.format > LEDGER_FORMAT) {
    throw new ActionError(
      'ledger-invalid',
      `The ledger of ${repo} has format ${header.data.format}; this version reads up to ${LEDGER_FORMAT}.`,
      'Use the newer version of the action that wrote it.',
    )
  }
  if (header.data.repo !== repo) {
    throw new ActionError(
      'ledger-invalid',
      `The ledger that stands in the place of that of ${repo} is the ledger of ${header.data.repo}.`,
      'Keep the ledger of each repository in a file of its own.',
    )
  }
  const entries = new Map<string, Entry>()
  rest.forEach((line, index) => {
    if (line === '') return
    const value = parseJsonOrNothing(line)
    const entry = isEntry(value) ? value : parseEntry(value, { repo, line: index + 2 })
    LINES.set(entry, line.trimEnd())
    entries.set(entry.key, entry)
  })
  return { header: header.data, entries }
}

/** The header of a ledger that does not exist yet. */
export function newHeader(repo: string): Header {
  return { format: LEDGER_FORMAT, repo }
}

/**
 * The text of a ledger: sorted by key, and with fields in one order where an entry did not stand in a ledger before, so that a
 * difference shows what changed and no more.
 */
export function formatLedger({ header: first, entries }: LedgerContent): string {
  const { format: _, repo, ...rest } = first
  const header = JSON.stringify({ format: LEDGER_FORMAT, repo, ...rest })
  // The end of the last line is joined with the rest: added to a text of megabytes it would make a second one.
  return [header, ...formatEntries(entries), ''].join('\n')
}

/** The lines of a ledger's entries, without their ends. */
export function formatEntries(entries: Entries): string[] {
  return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(lineOf)
}

/** Whether two entries would be the same line. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  return formatEntry(one) === formatEntry(other)
}

function lineOf(entry: Entry): string {
  const known = LINES.get(entry)
  if (known !== undefined) return known
  const line = formatEntry(entry)
  LINES.set(entry, line)
  return line
}

function formatEntry(entry: Entry): string {
  const { state, id, type, text, sources, commit, run, time, tries, reason, holder, key, ...rest } = entry
  // What a reader of a difference looks for comes first.
  const known = { state, id, type, text, sources, commit, run, time, tries, reason, holder, key }
  return JSON.stringify({ ...known, ...rest })
}

function parseEntry(value: unknown, { repo, line }: { repo: string; line: number }): Entry {
  const entry = ENTRY.safeParse(value)
  if (!entry.success) throw invalid(repo, line, entry.error.issues.map(describeIssue).join(', '))
  return entry.data
}

function invalid(repo: string, line: number, why: string): ActionError {
  return new ActionError(
    'ledger-invalid',
    `Line ${line} of the ledger of ${repo} can't be read: ${why}.`,
    `Restore an earlier commit of the ledger's ref; \`git log -p\` of that ref shows what changed in ${ledgerPath(repo)}.`,
  )
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message
}
