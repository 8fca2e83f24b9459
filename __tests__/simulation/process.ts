import type { Identity } from '../../src/ports.ts'
import type { Report } from '../../src/report/report.ts'
import type { WantedMemory } from './documents.ts'
import { openFlights, type Request } from './flights.ts'
import type { RunPlan, Setting } from './history.ts'
import { type Random, randomFrom } from './random.ts'
import type { Event, Timeline } from './timeline.ts'

/** A simulated process in which one run goes on, until it ends or is killed. */
export interface SimulatedProcess {
  readonly name: string
  readonly plan: RunPlan
  readonly random: Random
  readonly signal: AbortSignal
  readonly identity: Identity
  /** What its documents ask for, by label. */
  readonly wanted: ReadonlyMap<string, WantedMemory>
  /** The processes that ran at the same time, for however short a time. */
  readonly besides: Set<SimulatedProcess>
  startedAt: number
  /** The time that its own clock shows. */
  now(): number
  state: 'waiting' | 'running' | 'ended' | 'killed'
  endedAt: number | undefined
  /** When it was told to end. */
  abortedAt: number | undefined
  /** What came of its run: a report, or what it threw. */
  outcome: { readonly report: Report } | { readonly thrown: unknown } | undefined
  /** Tells it to end. */
  abort(): void
  /** Whether it was told to end so long ago that nothing is sent any more. */
  readonly isBrokenOff: boolean
  /** Sends a request to the memory API; it is broken off some time after the process was told to end. */
  call<T>(request: Request<T>): Promise<T>
  /** Sends a request that is waited for in any case. */
  ask<T>(request: Request<T>): Promise<T>
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Whether an event of this process may happen now; where not, it has been dealt with. */
  admit(event: Event<SimulatedProcess>): boolean
}

export interface ProcessOptions {
  readonly number: number
  readonly plan: RunPlan
  readonly wanted: ReadonlyMap<string, WantedMemory>
  readonly setting: Setting
  readonly timeline: Timeline<SimulatedProcess>
  readonly hasEnded: (process: string) => boolean
  readonly onKill: (process: SimulatedProcess) => void
}

const TIMEOUT_MS = 15_000
const SHORTEST_LEASE_MS = 30_000

/** A process in which nothing happens yet. */
export function createProcess(options: ProcessOptions): SimulatedProcess {
  const { number, plan, wanted, setting, timeline, hasEnded, onKill } = options
  const random = randomFrom(plan.seed)
  const skewMs = Math.round(random.between(-1, 1) * setting.skewMs)
  const aborted = new AbortController()
  let isBrokenOff = false
  let count = 0
  let standsStillUntil = 0

  const flights = openFlights({
    timeline,
    owner: () => process,
    // Where the list is to tell, what arrives at all does so at once.
    drawFate() {
      if (!setting.isTelling && random.chance(0.3)) return 'arrives later'
      return random.chance(0.5) ? 'arrives at once' : 'never arrives'
    },
  })
  const process: SimulatedProcess = {
    ...{ name: `run ${number}`, plan, random, signal: aborted.signal, wanted },
    ...{ besides: new Set<SimulatedProcess>(), startedAt: timeline.now() },
    ...{ state: 'waiting', endedAt: undefined, abortedAt: undefined, outcome: undefined },
    identity: identify(number, setting, hasEnded),
    now: () => timeline.now() + skewMs,
    get isBrokenOff() {
      return isBrokenOff
    },
    abort() {
      if (process.state !== 'running') return
      process.abortedAt = timeline.now()
      aborted.abort()
      if (setting.graceMs === 0) breakOff()
      else timeline.add({ inMs: setting.graceMs, owner: process, kind: 'end', work: breakOff })
    },
    call: (request) => flights.send(request, { timeoutMs: TIMEOUT_MS }),
    ask: (request) => flights.send(request),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const end = () => {
          signal?.removeEventListener('abort', end)
          timeline.remove(timer)
          resolve()
        }
        const timer = timeline.add({ inMs: ms, owner: process, kind: 'timer', work: end })
        signal?.addEventListener('abort', end, { once: true })
      }),
    admit(event) {
      if (process.state === 'waiting') return true
      if (process.state !== 'running') return event.kind === 'arrival'
      if (event.kind !== 'arrival' && event.at < standsStillUntil) {
        timeline.putBack(event, standsStillUntil)
        return false
      }
      count += 1
      if (count !== plan.killAt && count !== plan.stall?.at) return true
      timeline.putBack(event)
      if (count === plan.killAt) kill()
      else if (plan.stall) standsStillUntil = timeline.now() + plan.stall.forMs
      return false
    },
  }
  return process

  function breakOff(): void {
    isBrokenOff = true
    flights.breakOff()
  }

  function kill(): void {
    process.state = 'killed'
    process.endedAt = timeline.now()
    flights.abandon()
    onKill(process)
  }
}

/** Whether a run's machine stands still for so long that its lease may end meanwhile, and another run does its work. */
export function stallsLong({ plan }: SimulatedProcess): boolean {
  return (plan.stall?.forMs ?? 0) > SHORTEST_LEASE_MS
}

function identify(number: number, { seesEnds }: Setting, hasEnded: (process: string) => boolean): Identity {
  const machine = seesEnds === 'sometimes' ? number % 2 : 0
  const own = `machine ${machine}, process ${number}`
  return {
    id: `holder-${number}`,
    ...(seesEnds !== 'never' && { process: own }),
    hasEnded: async (other) => other.startsWith(`machine ${machine},`) && hasEnded(other),
  }
}
