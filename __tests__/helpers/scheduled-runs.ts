import { afterEach, beforeEach } from '@jest/globals'
import type { Rule } from '../../src/extract/rule.ts'
import { Pace } from '../../src/memory/pace.ts'
import type { Settings } from '../../src/run.ts'
import { type Outcome, syncRepo } from '../../src/sync.ts'
import { hold } from './apply-run.ts'
import type { LedgerInMemory } from './ledger-in-memory.ts'
import { REPO } from './memories.ts'
import { type MemoryService, startService } from './memory-service.ts'
import { portsOf, type RecordedLog, settingsFor } from './run-ports.ts'

/** Runs of a schedule against a service of their own. */
export interface ScheduledRuns {
  readonly service: MemoryService
  /** Syncs rules by their texts; as on a schedule, unless other settings are given. */
  sync(
    texts: readonly string[],
    ledger: LedgerInMemory,
    settings?: Settings,
  ): Promise<Outcome & { log: RecordedLog }>
  /** Has the service hold so many memories of others. */
  fill(count: number): void
  idOf(text: string): string | undefined
}

/** Starts a service for each test. To be called at the top of a test file. */
export function useScheduledRuns(): ScheduledRuns {
  const at = {} as ScheduledRuns
  beforeEach(async () => {
    const service = await startService()
    Object.assign(at, { service, ...runsOn(service) })
  })
  afterEach(() => at.service.close())
  return at
}

/** The settings of a run on a schedule. */
export function onSchedule(token: string): Settings {
  const settings = settingsFor(token)
  return { ...settings, decision: { ...settings.decision, checksDrift: true } }
}

function runsOn(service: MemoryService): Omit<ScheduledRuns, 'service'> {
  return {
    async sync(texts, ledger, settings = onSchedule(service.token)) {
      const ports = portsOf(service, { ledgers: { [REPO]: ledger } })
      const pace = new Pace({ ...ports, concurrency: 1 })
      const context = { settings, ports, pace, heldBack: [], mayRetract: true }
      return { ...(await syncRepo(REPO, texts.map(ruleOf), context)), log: ports.log }
    },
    fill: (count) => hold(service, ...Array.from({ length: count }, (_, n) => `other ${n}`)),
    idOf: (text) => service.server.memories().find(({ content }) => content === text)?.id,
  }
}

function ruleOf(content: string): Rule {
  const place = { path: 'CONTRIBUTING.md', startLine: 1, endLine: 1, section: content }
  return { ...place, memoryType: 'project_rule', paths: [], body: content, content }
}
