import type { ActionError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Clock, Log } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type MemoryApi } from './api.ts'
import { explainApiFailure } from './failures.ts'
import type { RequestQueue } from './queue.ts'
import type { Provenance } from './record.ts'
import { retryDelayMs } from './retry-policy.ts'
import { ServiceIndex } from './service-index.ts'

export interface RetractContext {
  readonly repo: string
  readonly ledger: Ledger
  readonly api: MemoryApi
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly provenance: Provenance
  readonly queue: RequestQueue
  readonly log: Pick<Log, 'warning'>
}

// A deletion that the service never confirms is given up after so many runs: nothing more can be done from here.
const MAX_TRIES = 3

/**
 * Deletes memories that our ledger holds. An entry leaves the ledger once the service confirms the deletion or its list
 * no longer shows the memory; until then it stays there as `retracting`.
 */
export async function retractEntries(
  entries: readonly Entry[],
  context: RetractContext,
): Promise<{ retracted: Entry[]; waiting: Entry[]; error?: ActionError }> {
  const retracted: Entry[] = []
  const waiting: Entry[] = []
  const doubtful: Entry[] = []
  let error: ActionError | undefined
  const index = new ServiceIndex(context.api, context.repo, context.clock)

  await context.queue.each(entries, async (entry) => {
    if (error || context.signal.aborted) return void waiting.push(entry)
    try {
      const id = entry.id ?? (await findId(entry, index))
      if (id === 'unknown' || (id !== 'absent' && (await remove(id, context)) === 'missing'))
        doubtful.push(entry)
      else retracted.push(entry)
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure
      error ??= explainApiFailure(failure, context.repo)
      waiting.push(entry)
    }
  })
  const after = new ServiceIndex(context.api, context.repo, context.clock)
  for (const entry of doubtful) {
    if (await isGone(entry, after, context)) retracted.push(entry)
    else waiting.push(entry)
  }
  for (const entry of retracted) context.ledger.remove(entry.key)
  for (const entry of waiting) {
    const tries = doubtful.includes(entry) ? { tries: (entry.tries ?? 0) + 1 } : {}
    context.ledger.put({ ...entry, state: 'retracting', ...context.provenance, ...tries })
  }
  return { retracted, waiting, ...(error && { error }) }
}

async function findId(entry: Entry, index: ServiceIndex): Promise<string> {
  const found = await index.find({ memoryType: entry.type, text: entry.text })
  return typeof found === 'object' ? found.id : found
}

function remove(id: string, { api, repo, clock, signal }: RetractContext): Promise<'deleted' | 'missing'> {
  return withRetries(() => api.remove(repo, id), {
    clock,
    signal,
    delayMs: (error, attempt) => retryDelayMs(error, attempt, clock),
  })
}

// The service says "missing" for every failure, so its list decides, as far as it can.
async function isGone(entry: Entry, index: ServiceIndex, { log }: RetractContext): Promise<boolean> {
  const isThere = entry.id ? await hasMemory(entry.id, entry.type, index) : 'unknown'
  if (isThere !== 'unknown') return !isThere
  if ((entry.tries ?? 0) + 1 < MAX_TRIES) return false
  log.warning(
    `The service never confirmed that ${entry.id ?? 'a memory without an id'} was deleted; it is no longer tracked.`,
  )
  return true
}

async function hasMemory(id: string, memoryType: string, index: ServiceIndex): Promise<boolean | 'unknown'> {
  try {
    return await index.has(id, memoryType)
  } catch (failure) {
    if (failure instanceof ApiFailure) return 'unknown'
    throw failure
  }
}
