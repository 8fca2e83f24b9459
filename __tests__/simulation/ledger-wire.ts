import { ActionError, LedgerConflictError } from '../../src/errors.ts'
import type { LedgerFile, Snapshot } from '../../src/ledger/ledger-file.ts'
import type { Setting } from './history.ts'
import type { LedgerRef } from './ledger-ref.ts'
import type { SimulatedProcess } from './process.ts'
import type { Witness } from './witness.ts'

export interface LedgerWireOptions {
  readonly ref: LedgerRef
  readonly witness: Witness
  readonly ledgerOn: Setting['ledgerOn']
  /** The probability that a call fails. */
  readonly faultRate: number
  /** The probability that it takes long, each way. */
  readonly slowRate: number
}

/** What goes wrong with a write: it is not done, done without a word, or done and tried again for want of an answer. */
type WriteFault = 'not done' | 'done' | 'repeated'

const WRITE_FAULTS: readonly WriteFault[] = ['not done', 'done', 'repeated', 'repeated']

/** A repository's ledger as one process reaches it, on GitHub or in a git repository that runs share. */
export function ledgerFileOf(
  process: SimulatedProcess,
  repo: string,
  options: LedgerWireOptions,
): LedgerFile {
  const { ref, witness, ledgerOn, faultRate, slowRate } = options
  const { random } = process
  const ask = <T>(arrive: () => T) => process.ask({ outMs: delayMs(), backMs: delayMs(), arrive })
  const delayMs = () => (random.chance(slowRate) ? random.between(500, 6_000) : random.between(10, 250))
  const drawFault = <T>(faults: readonly T[]) => (random.chance(faultRate) ? random.pick(faults) : undefined)

  return {
    read: () =>
      telling(async () => {
        const isFailing = drawFault([true]) === true
        const snapshot = await ask(() => {
          if (isFailing) throw unavailable()
          return snapshotOf(ref.textOf(repo))
        })
        witness.read(process, repo, snapshot.text)
        return snapshot
      }),
    write: (text, before) =>
      telling(async () => {
        const fault = drawFault(WRITE_FAULTS)
        const parent = numberOf(before) ?? (isNew(before) ? undefined : await locate(before))
        const tip = await ask(() => {
          if (fault === 'not done') throw unavailable()
          const commit = move(text, parent)
          if (fault === 'done') throw unavailable()
          return commit
        })
        if (fault === 'repeated') await repeat(tip, parent)
        witness.acknowledged(process, repo, text)
        return { text, tip: tipOf(tip) }
      }),
  }

  function snapshotOf(text: string | undefined): Snapshot {
    if (ref.tip === undefined) return ledgerOn === 'github' ? { text, isRefAbsent: true } : { text }
    // From GitHub the text alone is had in one call; what is absent is made sure of at the tip.
    return ledgerOn === 'github' && text !== undefined ? { text } : { text, tip: tipOf(ref.tip) }
  }

  function isNew(before: Snapshot): boolean {
    return before.isRefAbsent === true || ledgerOn === 'git'
  }

  function locate(before: Snapshot): Promise<number | undefined> {
    return ask(() => {
      if (ref.textOf(repo) !== before.text) throw new LedgerConflictError('in the simulation')
      return ref.tip
    })
  }

  function move(text: string, parent: number | undefined): number {
    if (ref.tip !== parent) throw new LedgerConflictError('in the simulation')
    const before = ref.textOf(repo)
    const commit = ref.commit(repo, text)
    witness.wrote(process, { repo, before, after: text })
    return commit
  }

  // To move a ref to where it stands is no error; to create one that is there is, and so is to move it back.
  function repeat(tip: number, parent: number | undefined): Promise<void> {
    return ask(() => {
      if (ref.tip !== tip || parent === undefined) throw new LedgerConflictError('in the simulation')
    })
  }

  async function telling<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof LedgerConflictError)) witness.failedOnLedger(process, repo)
      throw error
    }
  }
}

function tipOf(number: number): NonNullable<Snapshot['tip']> {
  return { commit: String(number), tree: `tree ${number}` }
}

function numberOf({ tip }: Snapshot): number | undefined {
  return tip && Number(tip.commit)
}

function unavailable(): ActionError {
  return new ActionError('ledger-unavailable', 'The simulation says: unavailable.', 'Try again.')
}
