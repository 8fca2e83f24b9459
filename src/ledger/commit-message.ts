import type { Provenance } from '../memory/record.ts'
import type { MemorySource } from '../plan/memory.ts'
import { plainText } from '../report/plain-text.ts'
import { placeOf } from '../report/plan-lines.ts'

/** A memory as a commit message names it. Its text goes into the message: one with a credential is to be hidden before. */
export interface NamedMemory {
  readonly text: string
  readonly sources: readonly MemorySource[]
  readonly id?: string | null | undefined
  /** Why it is not confirmed, in a few words. */
  readonly reason?: string | undefined
}

/** What a write says of memories that have been settled. */
export interface LedgerChanges {
  readonly repo: string
  readonly stored: readonly NamedMemory[]
  readonly retracted: readonly NamedMemory[]
  readonly unconfirmed: readonly NamedMemory[]
  readonly provenance: Provenance
}

/** What a write announces before anything is sent. */
export interface LedgerAnnouncement {
  readonly repo: string
  readonly toStore: readonly NamedMemory[]
  readonly toRetract: readonly NamedMemory[]
  /** Leftovers of earlier runs that turned out to be stored: the first write of a run has these, too. */
  readonly found?: readonly NamedMemory[]
  readonly provenance: Provenance
}

/** What a write takes over from the service's list. */
export interface LedgerRepair {
  readonly repo: string
  /** Gone from the service. */
  readonly missing: readonly NamedMemory[]
  /** Gone from the service as a run before this one asked. */
  readonly deleted: readonly NamedMemory[]
  readonly moved: readonly NamedMemory[]
  /** Stored by the service, and new to the ledger. */
  readonly adopted: readonly NamedMemory[]
  readonly provenance: Provenance
}

type Marked = readonly [mark: '+' | '-' | '?' | '=', memory: NamedMemory]
type Count = readonly [count: number, of: string]

const MOST_LINES = 50
const LONGEST_LINE = 120
const LONGEST_PATH = 48
const LONGEST_ID = 40
const LONGEST_REASON = 60

/** The message of a commit that says what has come of memories: counts, one line a memory, and whose doing it is. */
export function renderChanges({ repo, stored, retracted, unconfirmed, provenance }: LedgerChanges): string {
  const counts = listCounts([
    [stored.length, 'stored'],
    [retracted.length, 'retracted'],
    [unconfirmed.length, 'unconfirmed'],
  ])
  // A cut is to take of the many: what is gone or in doubt is rare, and what someone will look for.
  const marked = [...mark('-', retracted), ...mark('?', unconfirmed), ...mark('+', stored)]
  return render({ subject: `${repo}: ${counts || 'nothing new'}`, marked, provenance })
}

/** The message of a commit that announces what a run is about to do. */
export function renderAnnouncement({
  repo,
  toStore,
  toRetract,
  found = [],
  provenance,
}: LedgerAnnouncement): string {
  const announced = listCounts([
    [toStore.length, 'to store'],
    [toRetract.length, 'to retract'],
  ])
  const counts = [announced && `announce ${announced}`, listCounts([[found.length, 'found']])]
  const subject = `${repo}: ${counts.filter((part) => part !== '').join(', ') || 'announce nothing'}`
  return render({
    subject,
    marked: [...mark('-', toRetract), ...mark('=', found), ...mark('+', toStore)],
    provenance,
  })
}

/** The message of a commit that makes the ledger say what the service shows. */
export function renderRepair({ repo, missing, moved, adopted, deleted, provenance }: LedgerRepair): string {
  const counts = listCounts([
    [missing.length, 'missing'],
    [deleted.length, 'deleted by now'],
    [moved.length, 'under another id'],
    [adopted.length, 'found'],
  ])
  return render({
    subject: `${repo}: compared with the service: ${counts || 'nothing new'}`,
    marked: [...mark('-', missing), ...mark('-', deleted), ...mark('=', moved), ...mark('=', adopted)],
    provenance,
  })
}

function render({
  subject,
  marked,
  provenance,
}: {
  subject: string
  marked: readonly Marked[]
  provenance: Provenance
}): string {
  const paragraphs = [[plainText(subject)], bodyLines(marked), trailers(provenance)]
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function listCounts(counts: readonly Count[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, of]) => `${count} ${of}`)
    .join(', ')
}

function mark(sign: Marked[0], memories: readonly NamedMemory[]): Marked[] {
  return memories.map((memory) => [sign, memory])
}

function bodyLines(marked: readonly Marked[]): string[] {
  const lines = marked.slice(0, MOST_LINES).map(memoryLine)
  const left = marked.length - lines.length
  return left > 0 ? [...lines, `… and ${left} more`] : lines
}

// With its mark no line is empty, which would begin a paragraph, or reads as a trailer.
function memoryLine([sign, { text, sources, id, reason }]: Marked): string {
  const parts = [
    sign,
    placeAtEnd(sources),
    ...(id ? [plainText(id, LONGEST_ID)] : []),
    ...(reason ? [`(${plainText(reason, LONGEST_REASON)})`] : []),
    plainText(text, LONGEST_LINE),
  ]
  return plainText(breakReferences(parts.join(' ')), LONGEST_LINE)
}

// Of a long path the end tells most. A path may begin with a colon, and git takes `- :x` for a trailer.
function placeAtEnd([first, ...others]: readonly MemorySource[]): string {
  const characters = [...(first?.path ?? '')]
  const path =
    characters.length > LONGEST_PATH ? `…${characters.slice(1 - LONGEST_PATH).join('')}` : characters.join('')
  return placeOf(first ? [{ ...first, path }, ...others] : []).replace(/^[:=]/, './$&')
}

// GitHub makes references of these in a commit message, which show up at issues, and older servers notify people.
function breakReferences(line: string): string {
  return line.replace(/(?<!\w)@(?=\w)|#(?=\d)|\bGH-(?=\d)|\/(?:issues|pull|discussions)\/(?=\d)/gi, '$& ')
}

function trailers({ commit, run, actor = '' }: Provenance): string[] {
  const known = { Commit: commit, Run: run, Actor: actor }
  return Object.entries(known).flatMap(([name, value]) => (value ? [`${name}: ${plainText(value)}`] : []))
}
