import type { ActionError } from '../errors.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Clock, Log } from '../ports.ts'
import { withRetries } from '../retry.ts'
import { ApiFailure, type MemoryApi } from './api.ts'
import { explainAbort, explainApiFailure } from './failures.ts'
import { listerOf } from './listing.ts'
import type { RequestQueue } from './queue.ts'
import { deletionOf, type Provenance } from './record.ts'
import { retryDelays } from './retry-policy.ts'
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
  const index = new ServiceIndex({ list: listerOf(context) })

  await context.queue.each(entries, async (entry) => {
    if (context.signal.aborted) error ??= explainAbort(context.repo)
    if (error) return void waiting.push(entry)
    try {
      const found = entry.id
        ? { id: entry.id }
        : await index.find({ memoryType: entry.type, text: entry.text })
      if (found === 'absent') retracted.push(entry)
      else if (typeof found !== 'object' || (await remove(found.id, context)) === 'missing')
        doubtful.push(entry)
      else retracted.push(entry)
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure
      error ??= explainApiFailure(failure, context.repo)
      waiting.push(entry)
    }
  })
  const after = new ServiceIndex({ list: listerOf(context) })
  for (const entry of doubtful) {
    if (await isGone(entry, after, context)) retracted.push(entry)
    else waiting.push(entry)
  }
  for (const entry of retracted) context.ledger.remove(entry.key)
  for (const entry of waiting) {
    const { tries: _, ...rest } = entry
    const tries = triesOf(entry) + (doubtful.includes(entry) ? 1 : 0)
    context.ledger.put(deletionOf({ ...rest, ...(tries && { tries }) }, context.provenance))
  }
  return { retracted, waiting, ...(error && { error }) }
}

// Another entry counts the runs that tried to store it.
function triesOf({ state, tries = 0 }: Entry): number {
  return state === 'retracting' ? tries : 0
}

async function remove(id: string, context: RetractContext): Promise<'deleted' | 'missing'> {
  const { api, repo, clock, signal, queue } = context
  const delayMs = retryDelays(clock)
  const answer = await withRetries(() => api.remove(repo, id), {
    clock,
    signal,
    delayMs(error) {
      if (error instanceof ApiFailure) queue.noteAnswer(error)
      return delayMs(error)
    },
  })
  queue.noteAnswer(undefined)
  return answer
}

// The service says "missing" for every failure, so its list decides, as far as it can.
async function isGone(entry: Entry, index: ServiceIndex, { log }: RetractContext): Promise<boolean> {
  const isThere = entry.id ? await hasMemory(entry.id, entry, index) : 'unknown'
  if (isThere !== 'unknown') return !isThere
  if (triesOf(entry) + 1 < MAX_TRIES) return false
  log.warning(
    `The service never confirmed that ${entry.id ?? 'a memory without an id'} was deleted; it is no longer tracked.`,
  )
  return true
}

async function hasMemory(
  id: string,
  { type, text }: Entry,
  index: ServiceIndex,
): Promise<boolean | 'unknown'> {
  try {
    return await index.has(id, type, text)
  } catch (failure) {
    if (failure instanceof ApiFailure) return 'unknown'
    throw failure
  }
}
