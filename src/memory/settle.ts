import { allEnded } from '../all-ended.ts'
import type { Memory } from '../plan/memory.ts'
import type { Confirmation, Plan } from '../plan/plan.ts'
import type { ServiceIndex } from './service-index.ts'
import type { Tally } from './tally.ts'

// A service that never gives proof, and whose list is too long to show everything, gets no more copies of a memory.
const MAX_UNPROVEN_POSTS = 2

export interface SettleContext {
  readonly index: ServiceIndex
  readonly tally: Tally
  /** Whether there was no ledger yet: then anything may be stored already. */
  readonly isFirstRun: boolean
}

/** A memory that is to be posted. */
export interface ToPost {
  readonly memory: Memory
  /** The id of an earlier copy whose deletion was begun and can't be proven: it is deleted again before. */
  readonly copy: string | undefined
}

/**
 * Tells what of a plan is to be posted. What an earlier run left without proof, and on a first run what is there already,
 * is noted as stored where it can be found. Where the service can't tell, it is posted: a lost rule is worse than one that
 * stands there twice.
 *
 * @throws {ApiFailure} where the service refuses to list.
 */
export async function settleLeftovers(
  { add, change, confirm }: Plan,
  { index, tally, isFirstRun }: SettleContext,
): Promise<ToPost[]> {
  const toPost: ToPost[] = []
  for (const memory of [...add, ...change.map(({ to }) => to)]) {
    const found = isFirstRun ? await index.find(memory, { isOneOfMany: true }) : 'absent'
    if (typeof found === 'object') tally.store(memory, found.id, 'found')
    else toPost.push({ memory, copy: undefined })
    if (found === 'unknown' || found === 'not shown') tally.suspect(memory)
  }
  const looks = confirm.map(async (leftover) => ({ leftover, found: await look(leftover, index) }))
  for (const { leftover, found } of await allEnded(looks)) {
    const { memory, entry } = leftover
    if (typeof found === 'object') tally.store(memory, found.id, 'found')
    else if (found === 'not shown' && tally.triesOf(memory) >= MAX_UNPROVEN_POSTS)
      tally.leave(memory, 'accepted')
    else toPost.push({ memory, copy: (found !== 'absent' && entry.id) || undefined })
  }
  return toPost
}

// What was to be deleted may be there under its own id, if nowhere else.
async function look({ memory, entry: { id } }: Confirmation, index: ServiceIndex) {
  if (id !== null && (await index.has(id, memory.memoryType, memory.text)) === true) return { id }
  return await index.find(memory)
}
