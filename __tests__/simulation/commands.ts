import fc from 'fast-check'
import { type Edit, editRules } from './documents.ts'
import type { Weather } from './faults.ts'
import type { RunPlan, Setting } from './history.ts'
import { checkEnd } from './laws-in-the-end.ts'
import { differences, type Model, noteCalmRun, noteHardRuns, noteLoss, wantedOf } from './model.ts'
import { heal } from './play.ts'
import type { World } from './world.ts'

/** Something that is done to a world and to its model, after which they are compared. */
export type Command = fc.AsyncCommand<Model, World>

/** A service whose list can tell, so that the model can say how often each memory is there. */
export const SETTING: Setting = {
  ...{ isTelling: true, repos: 1, ledgerOn: 'github', dropsRepeats: false, isSearchGood: true },
  ...{ others: 3, seesEnds: 'always', graceMs: 1500, skewMs: 2000 },
}

const KINDS: readonly Edit['kind'][] = ['add', 'add', 'remove', 'reword', 'retype', 'rename', 'repeat']
const WEATHERS: readonly Weather[] = [
  { is: 'gusts', rate: 0.15 },
  { is: 'gusts', rate: 0.45 },
  { is: 'outage', fault: 'not configured', fromMs: 0, forMs: 5_000 },
  { is: 'outage', fault: 'reset', fromMs: 1_000, forMs: 1_000_000 },
]

const number = fc.nat(999)
const edit = fc.record({ kind: fc.constantFrom(...KINDS), pick: number, value: number })
const concurrency = fc.constantFrom(1, 4)
const at = fc.integer({ min: 1, max: 40 })
const plan = fc
  .record({ seed: fc.nat(), concurrency, startMs: fc.constant(0), age: fc.constant(0) })
  .map((common): RunPlan => ({ ...common, weather: { is: 'calm' } }))
const killed = fc.tuple(plan, at).map(([common, killAt]): RunPlan => ({ ...common, killAt }))
const failing = fc
  .tuple(plan, fc.constantFrom(...WEATHERS))
  .map(([common, weather]): RunPlan => ({ ...common, weather }))
const beside = fc
  .tuple(fc.oneof(plan, killed, failing), fc.nat(6_000), fc.nat(2))
  .map(([common, startMs, age]): RunPlan => ({ ...common, startMs, age }))

/** All commands, each as often as it is worth. */
export const COMMANDS: readonly fc.Arbitrary<Command>[] = [
  fc.array(edit, { minLength: 1, maxLength: 4 }).map(editDocuments),
  plan.map(sync),
  killed.map((one) => hardRuns('SyncKilled', [one])),
  failing.map((one) => hardRuns('SyncWithFaults', [one])),
  fc.array(beside, { minLength: 2, maxLength: 3 }).map((runs) => hardRuns('Overlap', runs)),
  fc.constant(loseLedger()),
  fc.constant(quietSync()),
]

function editDocuments(edits: readonly Edit[]): Command {
  return command(`EditDocuments(${JSON.stringify(edits)})`, async (model) => {
    model.versions.push(edits.reduce(editRules, model.versions.at(-1) ?? []))
  })
}

function sync(one: RunPlan): Command {
  return command(`Sync(${JSON.stringify(one)})`, async (model, world) => {
    await runAll(model, world, [one])
    noteCalmRun(model, { isLast: false })
  })
}

function hardRuns(name: string, runs: readonly RunPlan[]): Command {
  return command(`${name}(${JSON.stringify(runs)})`, async (model, world) => {
    await runAll(model, world, runs)
    noteHardRuns(
      model,
      runs.map(({ age }) => age),
    )
  })
}

function loseLedger(): Command {
  return command('LoseLedger', async (model, world) => {
    world.loseLedger(world.repos[0] ?? '')
    noteLoss(model, world)
  })
}

function quietSync(): Command {
  return command('QuietSync', async (model, world) => {
    await heal(world, model.versions.at(-1) ?? [])
    noteCalmRun(model, { isLast: true })
    checkEnd(world, wantedOf(model))
  })
}

async function runAll(model: Model, world: World, runs: readonly RunPlan[]): Promise<void> {
  for (const one of runs) world.start(one, model.versions.at(-1 - one.age) ?? [])
  await world.goOn()
}

function command(name: string, act: (model: Model, world: World) => Promise<void>): Command {
  return {
    check: () => true,
    async run(model, world) {
      await act(model, world)
      const wrongs = [...world.breaches.map(({ text }) => text), ...differences(model, world)]
      if (wrongs.length > 0) throw new Error(wrongs.join('\n'))
    },
    toString: () => name,
  }
}

/** A run that meets no faults, for the end of a list of commands. */
export const LAST: Command = quietSync()
