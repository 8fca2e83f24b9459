import type { Ledger } from '../ledger/ledger.ts'
import type { Memory } from '../plan/memory.ts'
import type { Ports } from '../ports.ts'
import { ApiFailure } from './api.ts'
import { Calls } from './calls.ts'
import { type Drift, findDrift } from './drift.ts'
import { explainApiFailure } from './failures.ts'
import type { Pace } from './pace.ts'
import { ServiceIndex } from './service-index.ts'

export interface CompareContext {
  readonly ports: Pick<Ports, 'memory' | 'clock' | 'signal'>
  readonly pace: Pace
  /** How many lists may be asked for one text each, where the lists of all texts are full. */
  readonly mostTexts: number
}

/**
 * Compares a ledger, and what the documents say beside it, with what the service shows. Nothing is changed anywhere.
 *
 * @throws {ActionError} where the service refuses to list, or can't be reached.
 */
export async function compareWithService(
  ledger: Ledger,
  memories: readonly Memory[],
  { ports: { memory: api, clock, signal }, pace, mostTexts }: CompareContext,
): Promise<Drift> {
  const { list } = new Calls({ api, repo: ledger.repo, pace, clock, signal })
  try {
    return await findDrift(ledger.entries, memories, new ServiceIndex({ list, mostTexts }))
  } catch (failure) {
    throw failure instanceof ApiFailure ? explainApiFailure(failure, ledger.repo) : failure
  }
}
