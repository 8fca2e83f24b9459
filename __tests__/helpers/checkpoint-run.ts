import { beforeEach } from '@jest/globals'
import { Ledger } from '../../src/ledger/ledger.ts'
import { Checkpoints } from '../../src/memory/checkpoints.ts'
import { type FakeClock, fakeClock, NOW } from './fake-clock.ts'
import { type LedgerInMemory, ledgerInMemory } from './ledger-in-memory.ts'
import { entry, memory, REPO } from './memories.ts'
import { settled } from './settled.ts'

export const [ALPHA, BETA] = [memory('alpha'), memory('beta')]

/** The run of the test that runs, which has nothing but a ledger. */
export const at = {} as {
  clock: FakeClock
  file: LedgerInMemory
  ledger: Ledger
  checkpoints: Checkpoints
  warnings: string[]
  pace: { pausedUntil: number }
  beforeWrite: (message: string) => void | Promise<void>
}

/** Gives each test of a file a run of its own, `me`, whose checkpoints are numbered. */
export function useCheckpoints(): void {
  beforeEach(async () => {
    at.clock = fakeClock()
    at.file = ledgerInMemory({ beforeWrite: (message) => at.beforeWrite(message) })
    at.ledger = await Ledger.open(REPO, at.file)
    at.beforeWrite = () => {}
    at.warnings = []
    at.pace = { pausedUntil: 0 }
    let count = 0
    at.checkpoints = new Checkpoints({
      ...{ ledger: at.ledger, clock: at.clock, pace: at.pace, run: 'https://github.test/run/1' },
      identity: { id: 'me', process: 'box:1:2', hasEnded: async () => false },
      log: { warning: (line) => void at.warnings.push(line) },
      message: () => `checkpoint ${++count}`,
    })
  })
}

/** An entry that a run has announced to post. */
export const pending = (holder: string) => entry(ALPHA, { state: 'pending', holder })

/** Claims alpha, as a run does before it posts. */
export async function claim(): Promise<void> {
  at.ledger.put(pending('me'))
  await at.checkpoints.claim('claim')
}

/** Takes note of something new, lets time pass and says that there may be something to write. Gives the number of writes. */
export async function touchAfter(ms: number, { isNew = true } = {}): Promise<number> {
  if (isNew) at.ledger.put(entry(BETA, { time: `${at.clock.now()} ${ms}` }))
  at.clock.advance(ms)
  at.checkpoints.touch()
  await settled()
  return at.file.messages.length
}

/** When the leases end that stand in the ledger, in milliseconds since the test began. */
export const leaseEnds = () => at.file.leases().map(({ until }) => Date.parse(until) - NOW)
