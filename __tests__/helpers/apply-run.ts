import type { ActionError } from '../../src/errors.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { Applied } from '../../src/memory/applied.ts'
import { applyPlan } from '../../src/memory/apply.ts'
import { Pace } from '../../src/memory/pace.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Memory } from '../../src/plan/memory.ts'
import type { Identity, Log } from '../../src/ports.ts'
import type { LedgerInMemory } from './ledger-in-memory.ts'
import { PROVENANCE, REPO } from './memories.ts'
import type { MemoryService } from './memory-service.ts'
import { IDENTITY } from './run-ports.ts'

/** What came of an apply, each memory by its text. */
export interface ApplyRun {
  readonly stored: string[]
  readonly unconfirmed: string[]
  readonly failed: string[]
  readonly retracted: string[]
  readonly waiting: string[]
  /** What was told of each stored memory: `posted text` or `found text`. */
  readonly told: string[]
  /** What the log said beside that. */
  readonly lines: string[]
  readonly warnings: string[]
  readonly progress: string[]
  readonly error: ActionError | undefined
  readonly applied: Applied
}

/** Reads the ledger, plans for `memories` and applies the plan, one memory at a time if nothing else is said. */
export async function applyMemories(
  memories: readonly Memory[],
  {
    service: { api, clock },
    ledger: file,
    signal = new AbortController().signal,
    concurrency = 1,
    identity = IDENTITY,
    onProgress,
  }: {
    service: Pick<MemoryService, 'api' | 'clock'>
    ledger: LedgerInMemory
    identity?: Identity
    signal?: AbortSignal
    concurrency?: number
    onProgress?: (done: number) => void
  },
): Promise<ApplyRun> {
  const ledger = await Ledger.open(REPO, file)
  const told: string[] = []
  const warnings: string[] = []
  const lines: string[] = []
  const progress: string[] = []
  const log: Pick<Log, 'info' | 'warning' | 'progress'> = {
    info: (line) => void lines.push(line),
    warning: (line) => void warnings.push(line),
    progress(done, total) {
      progress.push(`${done}/${total}`)
      onProgress?.(done)
    },
  }
  const pace = new Pace({ concurrency, clock, signal, log })
  const applied = await applyPlan(makePlan(memories, ledger.entries, { repo: REPO, mayRetract: true }), {
    ...{ ledger, api, pace, clock, signal, log, identity, provenance: PROVENANCE },
    onStored: ({ memory, how }) => void told.push(`${how} ${memory.text}`),
  })
  const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text).sort()
  return {
    stored: texts(applied.stored.map(({ memory }) => memory)),
    unconfirmed: texts(applied.unconfirmed.map(({ memory }) => memory)),
    failed: texts(applied.failed.map(({ memory }) => memory)),
    retracted: texts(applied.retracted),
    waiting: texts(applied.waiting),
    ...{ told, lines, warnings, progress, error: applied.error, applied },
  }
}

/** Stores memories in the service past the API, as `mem_<text>`. */
export function hold({ server }: MemoryService, ...texts: readonly string[]): void {
  for (const content of texts)
    server.add({ id: `mem_${content}`, repo: REPO, content, memoryType: 'project_rule' })
}
