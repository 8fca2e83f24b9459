import { ActionError } from './errors.ts'
import type { Ledger } from './ledger/ledger.ts'
import { compareWithService } from './memory/compare-with-service.ts'
import { type Drift, isBlind, MOST_TEXTS } from './memory/drift.ts'
import type { Pace } from './memory/pace.ts'
import { provenanceOf } from './memory/record.ts'
import { noteProven } from './memory/repair-ledger.ts'
import type { Ports } from './ports.ts'
import { driftHeading, driftLines } from './report/drift-lines.ts'
import { hideInDrift } from './report/hidden-texts.ts'
import type { Settings } from './run.ts'
import { checkToken } from './settings/memory-token.ts'

export interface DriftContext {
  readonly settings: Settings
  readonly ports: Ports
  readonly pace: Pace
}

/**
 * Where a run is to check it, compares the ledger with the service's list and notes in the ledger what is proven: what is
 * gone leaves it, so that the plan posts it again. Gives what may be shown of it, and nothing where a run does not check or
 * has no ledger to compare.
 *
 * @throws {ActionError} where the service can't be asked.
 */
export async function checkDrift(
  ledger: Ledger,
  { settings, ports, pace }: DriftContext,
): Promise<Drift | undefined> {
  if (!settings.decision.checksDrift || !ledger.exists) return undefined
  checkToken(settings.inputs.nectrToken, ports.clock.now(), 'compare')
  const drift = await compareWithService(ledger, [], { ports, pace, mostTexts: MOST_TEXTS })
  // A deletion that the list proves goes the way of all retractions, where it is told and counted.
  noteProven(ledger, { ...drift, deleted: [] }, provenanceOf(settings, ports.clock.now()))
  const shown = await hideInDrift(drift)
  ports.log.group(driftHeading(ledger.repo, shown), driftLines(shown))
  return shown
}

/**
 * Stops a run that can't see anything of what the ledger holds.
 *
 * @throws {ActionError} `drift-unknown`
 */
export function refuseBlind(drift: Drift | undefined, repo: string): void {
  if (!drift || !isBlind(drift)) return
  throw new ActionError(
    'drift-unknown',
    `The memory API shows no memory of ${repo} at all, though the ledger holds ${drift.stored}: its store may be down. Nothing was posted or retracted.`,
    'Run the workflow again later. Where the memories are gone for good, delete the ledger: the next run posts all of them.',
  )
}
