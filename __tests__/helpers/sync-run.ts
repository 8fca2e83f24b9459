import type { Rule } from '../../src/extract/rule.ts'
import { Pace } from '../../src/memory/pace.ts'
import type { Clock } from '../../src/ports.ts'
import { syncRepo } from '../../src/sync.ts'
import { fakeClock } from './fake-clock.ts'
import type { LedgerInMemory } from './ledger-in-memory.ts'
import { REPO } from './memories.ts'
import type { MemoryService } from './memory-service.ts'
import { ruleOf } from './rules.ts'
import { portsOf, settingsFor } from './run-ports.ts'

/** A rule that stands in a section of its own, so that no two are a change of one another. */
export function loneRule(text: string): Rule {
  return ruleOf(text, { section: text, content: text })
}

/** The clock of a run beside others, whose sleeps take the time for something to happen, each by its number. */
export function clockBeside(
  { clock: { now, advance, random } }: Pick<MemoryService, 'clock'>,
  during: (sleep: number) => void | Promise<void> = () => {},
): Clock & { readonly sleeps: number[] } {
  const sleeps: number[] = []
  return {
    ...{ sleeps, now, random },
    async sleep(ms) {
      sleeps.push(ms)
      advance(ms)
      await during(sleeps.length)
    },
  }
}

export interface SyncRunOptions {
  readonly service: Pick<MemoryService, 'api' | 'token'>
  readonly ledger: LedgerInMemory
  readonly clock: Clock
  readonly mode?: 'apply' | 'plan'
  /** By which other runs know this one. */
  readonly id?: string
}

/** Syncs one repository as one of several runs, and gives what came of it by texts, and what the log said. */
export async function syncBeside(
  rules: readonly Rule[],
  { service: { api, token }, ledger, clock, mode = 'apply', id = 'this-run' }: SyncRunOptions,
) {
  const { log, ...others } = portsOf({ api, clock: fakeClock() }, { ledgers: { [REPO]: ledger } })
  const ports = { ...others, log, clock, identity: { id, hasEnded: async () => false } }
  const pace = new Pace({ ...ports, concurrency: 1 })
  const settings = settingsFor(token, { mode })
  const outcome = await syncRepo(REPO, rules, { settings, ports, pace, heldBack: [], mayRetract: true })
  const texts = (list: readonly { readonly text: string }[] = []) => list.map(({ text }) => text)
  return {
    planned: texts(outcome.plan?.add),
    unchanged: texts(outcome.plan?.unchanged),
    confirm: texts(outcome.plan?.confirm.map((one) => one.memory)),
    stored: texts(outcome.applied?.stored.map((one) => one.memory)),
    left: outcome.left && texts(outcome.left),
    error: outcome.error,
    log,
  }
}
