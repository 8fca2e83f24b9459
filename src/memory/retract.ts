import type { ActionError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { ApiFailure } from './api.ts'
import type { Calls } from './calls.ts'
import { explainApiFailure } from './failures.ts'
import { deletionOf, type Provenance } from './record.ts'
import { ServiceIndex } from './service-index.ts'

export interface RetractContext {
  readonly ledger: Ledger
  readonly calls: Calls
  readonly provenance: Provenance
  /** Called after each deletion, whatever came of it. */
  readonly afterEach: () => void
}

/** What came of retractions. */
export interface Retractions {
  readonly retracted: Entry[]
  /** Those that a later run goes on with. */
  readonly waiting: Entry[]
  /** The first failure. */
  readonly error?: ActionError
}

/**
 * Deletes memories that our ledger holds. An entry leaves the ledger once the service confirms the deletion or its list
 * no longer shows the memory; until then it stays there as `retracting`.
 *
 * @throws {ActionError} where the lease on the entries is lost, once all that was begun has ended.
 */
export async function retractEntries(
  entries: readonly Entry[],
  context: RetractContext,
): Promise<Retractions> {
  const { ledger, calls, provenance, afterEach } = context
  const before = new ServiceIndex({ list: calls.list })
  const retracted: Entry[] = []
  const waiting: Entry[] = []
  const doubtful: Entry[] = []
  const failures: ApiFailure[] = []

  const retract = async (entry: Entry) => {
    try {
      if (await isDeleted(entry, before, calls)) note(entry)
      else doubtful.push(entry)
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure
      failures.push(failure)
      waiting.push(entry)
    } finally {
      afterEach()
    }
  }
  const note = (entry: Entry) => {
    retracted.push(entry)
    ledger.remove(entry.key)
  }
  const results = await Promise.allSettled(entries.map(retract))
  const after = new ServiceIndex({ list: calls.list })
  const unsettled = new Set<Entry>()
  for (const entry of doubtful) {
    const isGone = await lookForGone(entry, after)
    if (isGone === true) note(entry)
    else waiting.push(entry)
    // A list that can't be had says nothing, and a later run may hear more.
    if (isGone === false) unsettled.add(entry)
  }
  for (const entry of waiting) ledger.put(tombstoneOf(entry, unsettled.has(entry), provenance))
  const thrown = results.find((result) => result.status === 'rejected')
  if (thrown) throw thrown.reason
  const [failure] = failures
  return { retracted, waiting, ...(failure && { error: explainApiFailure(failure, ledger.repo) }) }
}

// An entry without an id was never proven to be stored, and goes by its text.
async function isDeleted(entry: Entry, index: ServiceIndex, calls: Calls): Promise<boolean> {
  const found = entry.id ? { id: entry.id } : await index.find({ memoryType: entry.type, text: entry.text })
  if (typeof found !== 'object') return found === 'absent'
  return (await calls.remove(found.id)) === 'deleted'
}

// The service says "missing" for every failure, so its list decides, as far as it can.
async function lookForGone({ id, type, text }: Entry, index: ServiceIndex): Promise<boolean | 'no list'> {
  try {
    if (id) return (await index.has(id, type, text)) === false
    return (await index.find({ memoryType: type, text })) === 'absent'
  } catch (failure) {
    if (failure instanceof ApiFailure) return 'no list'
    throw failure
  }
}

function tombstoneOf(entry: Entry, isUnsettled: boolean, provenance: Provenance): Entry {
  // Another entry counts the runs that tried to store it.
  const before = entry.state === 'retracting' ? (entry.tries ?? 0) : 0
  const tries = before + (isUnsettled ? 1 : 0)
  const { tries: _, ...rest } = deletionOf(entry, provenance)
  return tries > 0 ? { ...rest, tries } : rest
}
