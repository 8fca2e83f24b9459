import { drawEdit, type Edit } from './documents.ts'
import { drawWeather, type Weather } from './faults.ts'
import { type Random, randomFrom } from './random.ts'

/** One run of a history. What else it meets is drawn from its own seed, so that a history stays the same without its others. */
export interface RunPlan {
  readonly seed: number
  readonly startMs: number
  readonly weather: Weather
  readonly concurrency: number
  /** How many changes of the documents it has missed. */
  readonly age: number
  /** The number of the event of this run at which its process is killed. */
  readonly killAt?: number
  /** How long after its start it is told to end. */
  readonly cancelAfterMs?: number
  /** The number of the event at which its machine stands still for a time. */
  readonly stall?: { readonly at: number; readonly forMs: number }
  /** Whether a document of it can't be read, so that it may retract nothing. */
  readonly isBlind?: boolean
  /** Whether it compares the ledger with the service. */
  readonly isScheduled?: boolean
  /** Whether it may retract no more than action.yml allows by default. */
  readonly isLimited?: boolean
}

/** One step of a history. Runs of one step overlap. */
export type Step =
  | { readonly do: 'edit'; readonly edits: readonly Edit[] }
  | { readonly do: 'run'; readonly runs: readonly RunPlan[]; readonly loseAfterMs?: number }
  | { readonly do: 'lose ledger'; readonly repo: number }
  | { readonly do: 'plant'; readonly repo: number; readonly memory: Edit }
  /** Somebody else deletes a memory of ours. */
  | { readonly do: 'meddle'; readonly repo: number; readonly pick: number }
  | { readonly do: 'wait'; readonly forMs: number }

/** The world of a history. */
export interface Setting {
  /** Whether the service's list can tell what it holds, so that exactly once can be asked for. */
  readonly isTelling: boolean
  readonly repos: number
  readonly ledgerOn: 'github' | 'git'
  readonly dropsRepeats: boolean
  readonly isSearchGood: boolean
  /** How many memories of others stand in the service. */
  readonly others: number
  /** Whether runs can see that another's process has ended: always, where they share a machine, or never. */
  readonly seesEnds: 'always' | 'sometimes' | 'never'
  /** How long after a run is told to end its requests are waited for. */
  readonly graceMs: number
  /** By how much the clocks of two runs may differ. */
  readonly skewMs: number
}

const STEPS = 30

/** The history of a seed: seeds that are even have a service whose list can tell. */
export function drawHistory(seed: number): { setting: Setting; steps: Step[] } {
  const random = randomFrom(seed)
  const setting = drawSetting(random, seed % 2 === 0)
  return { setting, steps: Array.from({ length: STEPS }, (_, index) => drawStep(random, setting, index)) }
}

function drawSetting(random: Random, isTelling: boolean): Setting {
  return {
    isTelling,
    repos: random.chance(0.25) ? 2 : 1,
    ledgerOn: random.chance(0.7) ? 'github' : 'git',
    dropsRepeats: random.chance(0.3),
    isSearchGood: isTelling || random.chance(0.7),
    others: isTelling ? random.pick([0, 1, 12]) : random.pick([0, 1, 12, 130]),
    seesEnds: random.pick(['always', 'always', 'sometimes', 'never']),
    graceMs: random.pick([0, 1500]),
    skewMs: random.pick([0, 2000]),
  }
}

function drawStep(random: Random, setting: Setting, index: number): Step {
  const kind = random.next()
  if (index === 0 || kind < 0.36) {
    const count = random.pick([1, 2, 2, 3, 5])
    return { do: 'edit', edits: Array.from({ length: count }, () => drawEdit(random)) }
  }
  if (kind < 0.39) return { do: 'lose ledger', repo: random.below(setting.repos) }
  if (kind < 0.42 && !setting.isTelling)
    return {
      do: 'plant',
      repo: random.below(setting.repos),
      memory: { kind: 'add', pick: 0, value: random.below(1000) },
    }
  if (kind < 0.43) return { do: 'meddle', repo: random.below(setting.repos), pick: random.below(1000) }
  if (kind < 0.45) return { do: 'wait', forMs: random.pick([1_000, 30_000, 600_000]) }
  const count = random.pick([1, 1, 1, 2, 2, 3])
  const runs = Array.from({ length: count }, () => drawRun(random, setting, count > 1))
  const loses = !setting.isTelling && random.chance(0.03)
  return { do: 'run', runs, ...(loses && { loseAfterMs: random.below(3_000) }) }
}

function drawRun(random: Random, { isTelling }: Setting, isOverlapping: boolean): RunPlan {
  const end = random.next()
  const at = 1 + Math.floor(random.next() ** 2 * 60)
  const stalls = random.chance(isOverlapping ? 0.25 : 0.1)
  // Some overlap from their first request on.
  const latestMs = random.pick([1_000, 8_000])
  return {
    seed: random.below(1_000_000_000),
    startMs: isOverlapping ? random.below(latestMs) : 0,
    weather: drawWeather(random),
    concurrency: random.pick([1, 1, 2, 4, 8]),
    age: isOverlapping && random.chance(0.4) ? 1 + random.below(3) : 0,
    ...(end < 0.3
      ? { killAt: at }
      : end < 0.4
        ? { cancelAfterMs: Math.floor(random.next() ** 3 * 40_000) }
        : {}),
    ...(stalls && {
      stall: { at: 1 + random.below(30), forMs: isTelling ? random.below(4_000) : random.below(180_000) },
    }),
    ...(random.chance(0.12) && { isScheduled: true }),
    ...(random.chance(0.08) && { isBlind: true }),
    ...(random.chance(0.1) && { isLimited: true }),
  }
}
