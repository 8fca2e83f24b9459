import type { Ports } from '../ports.ts'
import { countNoun } from '../report/count-noun.ts'
import { plainText } from '../report/plain-text.ts'
import { findHeld, type HeldEntry } from './lease.ts'
import { Ledger } from './ledger.ts'

/** How long other runs are waited for in all. */
export const PATIENCE_WITH_OTHERS_MS = 60_000
const POLL_MS = 2_000

/**
 * Reads the ledger of a repository once no other live run is at work on its entries, or at the deadline, in milliseconds
 * since 1970. What is still held then is left to the run that holds it. A ledger that was opened just now is looked at first.
 */
export async function openWhenFree(
  repo: string,
  { ledgerFile, identity, clock, signal, log }: Ports,
  { deadlineMs, opened }: { deadlineMs: number; opened?: Promise<Ledger> | undefined },
): Promise<{ ledger: Ledger; held: HeldEntry[] }> {
  let first = opened
  for (let isTold = false; ; isTold = true) {
    const ledger = await (first ?? Ledger.open(repo, ledgerFile(repo)))
    first = undefined
    const held = await findHeld(ledger, { identity, clock })
    if (held.length === 0 || clock.now() >= deadlineMs || signal.aborted) return { ledger, held }
    if (!isTold) {
      const count = countNoun(held.length, 'memory', 'memories')
      log.info(`Another run${placeOf(held)} is at work on ${count} of ${repo}: waiting for it.`)
    }
    await clock.sleep(POLL_MS, signal)
  }
}

function placeOf([first]: readonly HeldEntry[]): string {
  return first?.lease.run ? ` (${plainText(first.lease.run)})` : ''
}
