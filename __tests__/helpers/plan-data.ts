import type { MemoryType } from '../../src/extract/rule.ts'
import type { Entries, Entry } from '../../src/ledger/entry.ts'
import { entryOf } from '../../src/memory/record.ts'
import { type Memory, type MemorySource, memoryKey } from '../../src/plan/memory.ts'
import type { Plan } from '../../src/plan/plan.ts'

export const REPO = 'acme/shop'
export const PROVENANCE = { commit: 'c0ffee', run: 'run 1', time: '2026-01-02T03:04:05.000Z' }

/** A memory of `REPO` with one source; its section is its path's own unless told. */
export function memoryWith(
  text: string,
  {
    path = 'AGENTS.md',
    section = 'Rules',
    memoryType = 'project_rule',
    repo = REPO,
  }: { path?: string; section?: string; memoryType?: MemoryType; repo?: string } = {},
): Memory {
  const source: MemorySource = { path, startLine: 3, endLine: 3, section }
  return { key: memoryKey(repo, memoryType, text), memoryType, text, sources: [source] }
}

/** The entry of a memory in a state; an id is given where the state proves storage. */
export function entryFor(memory: Memory, state: Entry['state'] = 'stored'): Entry {
  const hasId = state === 'stored' || state === 'retracting'
  return entryOf(memory, { state, ...(hasId && { id: `mem_${memory.key.slice(0, 8)}` }) }, PROVENANCE)
}

/** Entries by their keys, in the order given. */
export function entriesOf(entries: Iterable<Entry>): Entries {
  return new Map([...entries].map((entry) => [entry.key, entry]))
}

/** What the ledger holds once all that a plan asks for has been done. */
export function ledgerAfter({ add, change, confirm, unchanged, kept }: Plan): Entries {
  const stored = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)]
  return entriesOf([...unchanged, ...kept, ...stored.map((memory) => entryFor(memory))])
}
