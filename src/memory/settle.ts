import type { Memory } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
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
): Promise<Memory[]> {
  const toPost: Memory[] = []
  for (const memory of [...add, ...change.map(({ to }) => to)]) {
    const found = isFirstRun ? await index.find(memory, { isOneOfMany: true }) : 'absent'
    if (typeof found === 'object') tally.store(memory, found.id, 'found')
    else toPost.push(memory)
  }
  for (const { memory } of confirm) {
    const found = await index.find(memory)
    if (typeof found === 'object') tally.store(memory, found.id, 'found')
    else if (found === 'not shown' && tally.triesOf(memory) >= MAX_UNPROVEN_POSTS)
      tally.unconfirmed.push(memory)
    else toPost.push(memory)
  }
  return toPost
}
