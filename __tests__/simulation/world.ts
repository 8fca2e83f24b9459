import { getActiveResourcesInfo } from 'node:process'
import { setImmediate as turn } from 'node:timers/promises'
import type { Ports } from '../../src/ports.ts'
import { memoryOfRule, type SimulatedRule } from './documents.ts'
import type { RunPlan, Setting } from './history.ts'
import { launch } from './launch.ts'
import type { Scene } from './laws.ts'
import { lawsOfDeleting } from './laws-of-deleting.ts'
import { lawsOfEnding } from './laws-of-ending.ts'
import { lawsOfPosting } from './laws-of-posting.ts'
import { lawsOfTheLedger } from './laws-of-the-ledger.ts'
import { openLedgerRef } from './ledger-ref.ts'
import { readEntries } from './ledger-text.ts'
import { keepNotes } from './notes.ts'
import { createProcess, type SimulatedProcess, stallsLong } from './process.ts'
import { labelOf, openService } from './service.ts'
import { openTimeline } from './timeline.ts'
import { traceOf } from './trace.ts'
import { tellAll, type Witness } from './witness.ts'

/** A law that was broken. */
export interface Breach {
  readonly law: string
  readonly text: string
}

/** A service, a ledger and runs in virtual time. */
export interface World extends Scene {
  readonly processes: readonly SimulatedProcess[]
  readonly breaches: readonly Breach[]
  readonly counts: { events: number; calls: number; writes: number; faults: number }
  /** What happened, a line each. */
  readonly trace: readonly string[]
  /** Lets a run begin some time from now. */
  start(plan: RunPlan, rules: readonly SimulatedRule[]): SimulatedProcess
  /** Goes on until every run has ended or been killed. */
  goOn(): Promise<void>
  /** Lets time pass. */
  wait(ms: number): Promise<void>
  loseLedger(repo: string): void
}

const REPOS = ['acme/api', 'acme/web']
const MOST_EVENTS = 20_000

export interface WorldOptions {
  /** Whether to keep what happens. */
  readonly isTraced?: boolean
  /** Comes between a run and all that is outside of it, to see that the laws would be broken. */
  readonly tamper?: (ports: Ports, world: World) => Ports
}

/** A world in which nothing has happened yet. */
export function createWorld(setting: Setting, { isTraced = false, tamper }: WorldOptions = {}): World {
  const timeline = openTimeline<SimulatedProcess>()
  const service = openService(setting)
  const ref = openLedgerRef()
  const notes = keepNotes()
  const repos = REPOS.slice(0, setting.repos)
  const processes: SimulatedProcess[] = []
  const breaches: Breach[] = []
  const trace: string[] = []
  const untold = new Set<string>()
  const counts = { events: 0, calls: 0, writes: 0, faults: 0 }
  const startedAt = timeline.now()

  const tell = (line: string) => {
    if (isTraced) trace.push(`${((timeline.now() - startedAt) / 1000).toFixed(3)} s  ${line}`)
  }
  const breaks: Scene['breaks'] = (law, what, process) => {
    const text = `${process ? `${process.name} ` : ''}${law}: ${what}`
    breaches.push({ law, text })
    tell(`LAW BROKEN  ${text}`)
  }
  const scene: Scene = { setting, repos, service, ref, notes, untold, breaks }
  const isBusy = (process: SimulatedProcess) =>
    timeline.pending().some(({ owner, kind }) => owner === process && (kind === 'answer' || kind === 'timer'))
  const witness = tellAll([
    ...(isTraced ? [traceOf(tell)] : []),
    countAll(counts),
    ...[lawsOfPosting(scene), lawsOfDeleting(scene), lawsOfTheLedger(scene)],
    notes.witness,
    lawsOfEnding(scene, isBusy),
    { ended: (process) => noteUntold(process) },
  ])

  const world: World = {
    ...scene,
    ...{ processes, breaches, counts, trace },
    start(plan, rules) {
      const wanted = new Map(rules.map(memoryOfRule).map((memory) => [labelOf(memory), memory]))
      const process = createProcess({
        ...{ number: processes.length + 1, plan, wanted, setting, timeline },
        hasEnded: (id) =>
          processes.some(({ identity, state }) => identity.process === id && state !== 'running'),
        onKill(killed) {
          tell(`${killed.name} is killed`)
          noteUntold(killed)
        },
      })
      processes.push(process)
      const work = () => begin(process, rules)
      timeline.add({ inMs: plan.startMs, owner: process, kind: 'timer', work })
      return process
    },
    async goOn() {
      for (let events = 0; processes.some(isUnderWay); events++) {
        const isEndless = events >= MOST_EVENTS
        if (isEndless || !(await step())) {
          for (const process of processes.filter(isUnderWay)) {
            breaks('ends', isEndless ? 'it goes on and on' : 'it waits for nothing', process)
            process.state = 'killed'
          }
        }
      }
    },
    async wait(ms) {
      const until = timeline.now() + ms
      while (await step(until));
    },
    loseLedger(repo) {
      tell(`the ledger of ${repo} is lost`)
      ref.lose(repo)
      notes.lose(repo)
      for (const process of processes) if (isUnderWay(process)) notes.of(process, repo).hasLostLedger = true
      service.disown(repo)
    },
  }
  return world

  async function step(until?: number): Promise<boolean> {
    const event = timeline.next(until)
    if (!event) return false
    counts.events += 1
    if (event.owner.admit(event)) event.work()
    await settle()
    return true
  }

  function begin(process: SimulatedProcess, rules: readonly SimulatedRule[]): void {
    process.state = 'running'
    process.startedAt = timeline.now()
    const { cancelAfterMs: inMs } = process.plan
    if (inMs !== undefined) timeline.add({ inMs, owner: process, kind: 'end', work: process.abort })
    for (const other of processes) {
      if (other.state !== 'running' || other === process) continue
      other.besides.add(process)
      process.besides.add(other)
    }
    tell(`${process.name} begins, for ${[...process.wanted.keys()].join(' | ')}`)
    const tamperWith = (ports: Ports) => (tamper ? tamper(ports, world) : ports)
    const environment = { scene, witness, now: timeline.now, tamper: tamperWith }
    void launch(process, rules, environment).then((outcome) => {
      if (process.state !== 'running') return
      process.state = 'ended'
      process.outcome = outcome
      process.endedAt = timeline.now()
      witness.ended(process)
    })
  }

  function noteUntold(process: SimulatedProcess): void {
    for (const repo of repos) {
      const { proven, ledgerFailures, hasLostLedger } = notes.of(process, repo)
      const isExcused =
        process.state === 'killed' || ledgerFailures > 1 || hasLostLedger || stallsLong(process)
      if (!isExcused) continue
      const written = new Set(readEntries(ref.textOf(repo)).map(({ id }) => id))
      for (const id of proven.keys()) if (!written.has(id)) untold.add(id)
    }
  }
}

function countAll(counts: World['counts']): Partial<Witness> {
  return {
    requested() {
      counts.calls += 1
    },
    wrote() {
      counts.writes += 1
    },
    answered(_, __, answer) {
      if (answer instanceof Error) counts.faults += 1
    },
  }
}

// All that follows from an event, up to the next requests and waits, happens in turns of the loop, without real time.
async function settle(): Promise<void> {
  do await turn()
  while (getActiveResourcesInfo().includes('Immediate'))
}

function isUnderWay({ state }: SimulatedProcess): boolean {
  return state === 'waiting' || state === 'running'
}
