import type { Log, Ports } from '../../src/ports.ts'
import type { Problem } from '../../src/problem.ts'
import { run } from '../../src/run.ts'
import { checkoutOf, settingsFor } from '../helpers/run-ports.ts'
import { RULES_PATH, rulesFile, type SimulatedRule } from './documents.ts'
import { drawFaults } from './faults.ts'
import type { Scene } from './laws.ts'
import { ledgerFileOf } from './ledger-wire.ts'
import { memoryApiOf } from './memory-wire.ts'
import { runUrl } from './notes.ts'
import type { SimulatedProcess } from './process.ts'
import type { Witness } from './witness.ts'

/** What a run is connected to. */
export interface Environment {
  readonly scene: Scene
  readonly witness: Witness
  readonly now: () => number
  /** Comes between the run and all that is outside of it. */
  readonly tamper: (ports: Ports) => Ports
}

const LEDGER_FAULTS = { calm: 0, gusts: 0.1, outage: 0, unconnected: 0 } as const
const SILENT: Log = { info() {}, group() {}, warning() {}, progress() {} }
const UNREAD: Problem = {
  code: 'unreadable',
  severity: 'error',
  message: 'It is not UTF-8.',
  path: 'AGENTS.md',
}

/** Lets the product run in a process, and gives what came of it. */
export async function launch(
  process: SimulatedProcess,
  rules: readonly SimulatedRule[],
  environment: Environment,
): Promise<NonNullable<SimulatedProcess['outcome']>> {
  try {
    const ports = environment.tamper(portsFor(process, rules, environment))
    return { report: await run(settingsOf(process, environment.scene.repos), ports) }
  } catch (thrown) {
    return { thrown }
  }
}

function settingsOf(process: SimulatedProcess, repos: readonly string[]) {
  const { concurrency, isLimited, isScheduled } = process.plan
  const limit = isLimited ? {} : { maxRetractions: { share: 1 } }
  const settings = settingsFor('a token of the simulation', { repos, concurrency, ...limit })
  const decision = isScheduled ? { ...settings.decision, checksDrift: true as const } : settings.decision
  return { ...settings, decision, run: runUrl(process) }
}

function portsFor(
  process: SimulatedProcess,
  rules: readonly SimulatedRule[],
  { scene, witness, now }: Environment,
): Ports {
  const { random, signal, identity, sleep } = process
  const { weather, isBlind, cancelAfterMs } = process.plan
  const { service, ref, repos, setting } = scene
  const drawFault = drawFaults({ weather, random, isTelling: setting.isTelling })
  const indexOf = (repo: string) => repos.indexOf(repo)
  // In what time a run ends that is told to can only be asked where its ledger is quick.
  const slowRate = weather.is === 'calm' || cancelAfterMs !== undefined ? 0 : 0.08
  const wire = { ref, witness, ledgerOn: setting.ledgerOn, faultRate: LEDGER_FAULTS[weather.is], slowRate }
  const documents = { [RULES_PATH]: rulesFile(rules), ...(isBlind && { [UNREAD.path ?? '']: UNREAD }) }
  return {
    checkout: checkoutOf(documents),
    memory: memoryApiOf(process, { service, witness, drawFault, indexOf, now }),
    ledgerFile: (repo) => ledgerFileOf(process, repo, wire),
    clock: { now: process.now, random: random.next, sleep },
    ...{ identity, signal, log: SILENT },
  }
}
