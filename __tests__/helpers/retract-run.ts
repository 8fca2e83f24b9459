import type { Entry } from '../../src/ledger/entry.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { MemoryFault } from '../../src/local/memory-faults.ts'
import type { Pace } from '../../src/memory/pace.ts'
import { retractEntries } from '../../src/memory/retract.ts'
import { ledgerInMemory } from './ledger-in-memory.ts'
import { PROVENANCE, REPO } from './memories.ts'
import type { MemoryService } from './memory-service.ts'
import { callsTo } from './service-calls.ts'

/** What came of retractions, each memory by its text. */
export interface RetractRun {
  readonly retracted: string[]
  readonly waiting: string[]
  readonly reason: string | undefined
  /** What the ledger says at the end. */
  readonly ledger: string[]
  readonly entries: Entry[]
  /** What was still to be in the ledger after each deletion. */
  readonly noted: string[]
  readonly pace: Pace
}

/** Retracts entries from a ledger that holds them and no others. */
export async function retractFrom(
  service: MemoryService,
  entries: readonly Entry[],
  { faults = [], ...options }: { faults?: readonly MemoryFault[] } & Parameters<typeof callsTo>[1] = {},
): Promise<RetractRun> {
  service.server.misbehave(...faults)
  const file = ledgerInMemory({ entries })
  const ledger = await Ledger.open(REPO, file)
  const noted: string[] = []
  const { calls, pace } = callsTo(service, options)
  const outcome = await retractEntries(entries, {
    ...{ ledger, calls, provenance: PROVENANCE },
    afterEach: () => void noted.push([...ledger.current.values()].map(({ text }) => text).join(' ')),
  })
  await ledger.save('save')
  const texts = (list: readonly Entry[]) => list.map(({ text }) => text).sort()
  return {
    retracted: texts(outcome.retracted),
    waiting: texts(outcome.waiting),
    reason: outcome.error?.reason,
    ledger: file.lines(),
    entries: file.entries(),
    ...{ noted, pace },
  }
}
