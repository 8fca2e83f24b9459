import { LEARNED_TYPES } from '../../src/extract/rule.ts'
import { editRules, memoryOfRule, type SimulatedRule } from './documents.ts'
import type { RunPlan, Setting, Step } from './history.ts'
import { checkEnd, LONGEST_LIST } from './laws-in-the-end.ts'
import { labelOf } from './service.ts'
import { type Breach, createWorld, type World, type WorldOptions } from './world.ts'

/** A world and what happens in it. */
export interface History {
  readonly setting: Setting
  readonly steps: readonly Step[]
}

/** What came of a history. */
export interface Played {
  readonly breaches: readonly Breach[]
  readonly trace: readonly string[]
  readonly counts: World['counts'] & { steps: number; runs: number; kills: number; cancels: number }
}

const TIME_TO_ARRIVE_MS = 61_000
// So many runs among no faults may have something left to do.
const MOST_RUNS_TO_HEAL = 3
const TRIES = 3

/** Plays a history, then runs of the latest documents among no faults, and holds all of it against the laws. */
export async function play({ setting, steps }: History, options?: WorldOptions): Promise<Played> {
  const world = createWorld(setting, options)
  settle(world)
  const versions: (readonly SimulatedRule[])[] = [[]]
  for (const step of steps) {
    await playStep(world, step, versions)
    if (world.breaches.length > 0) return sumUp(world, steps)
  }
  // What is still on its way from runs that are gone may come whenever it likes; the last look is at what it has left.
  if (!setting.isTelling) await world.wait(TIME_TO_ARRIVE_MS)
  const latest = versions.at(-1) ?? []
  await heal(world, latest)
  checkEnd(world, new Set(latest.map((rule) => labelOf(memoryOfRule(rule)))))
  return sumUp(world, steps)
}

/** A run that meets no faults. */
export function calmRun(seed: number): RunPlan {
  return { seed, startMs: 0, weather: { is: 'calm' }, concurrency: 4, age: 0 }
}

/** Runs until a run finds nothing left to do, which it is to do soon. */
export async function heal(world: World, rules: readonly SimulatedRule[]): Promise<void> {
  // Where the list can't tell, a deletion that is never confirmed is tried in a few runs before it is left alone.
  const isLong = world.repos.some((repo) => world.service.held(repo).length >= LONGEST_LIST)
  const most = isLong ? MOST_RUNS_TO_HEAL + TRIES : MOST_RUNS_TO_HEAL
  for (let run = 0; run <= most; run++) {
    const { calls, writes } = world.counts
    // The first is one of a schedule, which also finds what has gone past us.
    const process = world.start({ ...calmRun(run), ...(run === 0 && { isScheduled: true }) }, rules)
    await world.goOn()
    const isSilent = world.counts.writes === writes && (isLong || world.counts.calls === calls)
    const outcomes = process.outcome && 'report' in process.outcome ? process.outcome.report.outcomes : []
    const unhealed = outcomes.flatMap(
      ({ error, left }) => error?.message ?? (left ? 'something is left' : []),
    )
    for (const { repo, error } of outcomes) if (error?.reason === 'drift-unknown') followRemedy(world, repo)
    if (isSilent && unhealed.length === 0) return
    if (run < most) continue
    if (unhealed.length > 0) world.breaks('heals', unhealed.join('; '), process)
    else world.breaks('does nothing where there is nothing to do', 'there are calls or writes', process)
  }
}

// "Where the memories are gone for good, delete the ledger."
function followRemedy(world: World, repo: string): void {
  if (world.service.held(repo).length === 0) world.loseLedger(repo)
}

async function playStep(world: World, step: Step, versions: (readonly SimulatedRule[])[]): Promise<void> {
  const latest = versions.at(-1) ?? []
  const repo = ('repo' in step && world.repos[step.repo]) || ''
  if (step.do === 'edit') versions.push(step.edits.reduce(editRules, latest))
  else if (step.do === 'meddle') meddle(world, repo, step.pick)
  else if (step.do === 'wait') await world.wait(step.forMs)
  else if (step.do === 'lose ledger') world.loseLedger(repo)
  else if (step.do === 'plant') {
    const [rule] = editRules([], step.memory)
    if (rule) world.service.plant(repo, memoryOfRule(rule))
  } else {
    for (const plan of step.runs) world.start(plan, versions.at(-1 - plan.age) ?? latest)
    if (step.loseAfterMs !== undefined) {
      await world.wait(step.loseAfterMs)
      for (const lost of world.repos) world.loseLedger(lost)
    }
    await world.goOn()
  }
}

function meddle({ service }: World, repo: string, pick: number): void {
  const ours = service.held(repo).filter(({ owner }) => owner === 'ours')
  const memory = ours[pick % Math.max(1, ours.length)]
  if (!memory) return
  service.remove(memory.id)
  memory.isGone = true
}

// What stands in the service before anything was synced: most of it is of no rule.
function settle({ service, repos, setting: { others } }: World): void {
  for (const repo of repos) {
    for (let number = 0; number < others; number++) {
      const memoryType = [...LEARNED_TYPES, 'project_map'][number % 4] ?? ''
      service.plant(repo, { memoryType, text: `Learned from review ${number}.` })
    }
    if (others < 12) continue
    for (let subject = 0; subject < 3; subject++)
      service.plant(repo, memoryOfRule({ subject, wording: 0, section: 0, type: 0 }))
  }
}

function sumUp({ breaches, trace, counts, processes }: World, steps: readonly Step[]): Played {
  const count = (is: (process: World['processes'][number]) => boolean) => processes.filter(is).length
  return {
    breaches,
    trace,
    counts: {
      ...counts,
      steps: steps.length,
      runs: processes.length,
      kills: count(({ state }) => state === 'killed'),
      cancels: count(({ abortedAt }) => abortedAt !== undefined),
    },
  }
}
