import type { MemoryType } from '../../src/extract/rule.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { type Memory, memoryKey } from '../../src/plan/memory.ts'
import type { Plan } from '../../src/plan/plan.ts'

export const REPO = 'acme/api'

export const PROVENANCE = {
  commit: 'c0ffee',
  run: 'https://github.test/acme/api/actions/runs/1',
  time: '2025-01-15T12:00:00.000Z',
}

/** A memory of `REPO`; each text stands in a section of its own, so that no two are a change of one another. */
export function memory(text: string, memoryType: MemoryType = 'project_rule'): Memory {
  const sources = [{ path: 'CONTRIBUTING.md', startLine: 1, endLine: 1, section: text }]
  return { key: memoryKey(REPO, memoryType, text), memoryType, text, sources }
}

/** What an earlier run noted of a memory: stored as `mem_<text>` if nothing else is said. */
export function entry({ key, memoryType, text, sources }: Memory, changes: Partial<Entry> = {}): Entry {
  const earlier = { commit: 'bed', run: 'earlier', time: '2025-01-01T00:00:00.000Z' }
  const id = changes.state === undefined || changes.state === 'retracting' ? `mem_${text}` : null
  return { key, type: memoryType, text, id, state: 'stored', sources: [...sources], ...earlier, ...changes }
}

/** The plan that makes a ledger of `entries` say `memories`. */
export function planOf(
  memories: readonly Memory[],
  entries: readonly Entry[] = [],
  { mayRetract = true } = {},
): Plan {
  return makePlan(memories, new Map(entries.map((held) => [held.key, held])), { repo: REPO, mayRetract })
}
