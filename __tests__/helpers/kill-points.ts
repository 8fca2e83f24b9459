import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PQueue from 'p-queue'
import type { RunnerOptions, RunnerResult } from '../../src/local/runner.ts'
import { REPO, Scene } from './bundle.ts'
import { findEarlyDeletions, findWrongs, type Wanted } from './held-state.ts'
import { MOMENTS, type Moment, type PassingRequest, startRelay, type Watcher } from './relay.ts'

/** Something to sync, with a starting state that each kill begins from. */
export interface Scenario extends Wanted {
  readonly concurrency: number
  /** The documents of the commit that is synced. */
  readonly files: Readonly<Record<string, string>>
  /** Makes the starting state in a scene with these documents. */
  prepare(scene: Scene): Promise<void>
  /** Whether the service lists too little to tell whether a memory is there. */
  readonly isListFull?: boolean
  /** The requests at which runs are killed; every one unless told. */
  readonly killedAt?: RegExp
}

/** What came of killing a run at every moment of every request. */
export interface KillPoints {
  /** The requests of a run that nobody kills. */
  readonly requests: readonly string[]
  readonly count: number
  /** What was wrong after two more runs, each with its point. */
  readonly failures: readonly string[]
  /** What the runs of the first point with a failure said. */
  readonly log: string
}

interface Point {
  readonly number: number
  readonly moment: Moment
  readonly name: string
}

/** A run that has ended, and what it asked for. */
interface Watched extends RunnerResult {
  readonly requests: readonly PassingRequest[]
}

interface Stage {
  readonly scene: Scene
  run(watch?: (child: Child) => Watcher): Promise<Watched>
}

interface Tried {
  readonly failures: readonly string[]
  readonly log: string
}

type Child = Parameters<NonNullable<RunnerOptions['onStart']>>[0]

const AT_ONCE = 3

/**
 * Runs a scenario once to see what it asks of the servers. Then, for each moment of each of these requests and from the
 * same starting state: kills the run there, runs again, and runs once more, which is to find nothing to do.
 */
export async function tryKillPoints(scenario: Scenario): Promise<KillPoints> {
  const folder = await mkdtemp(join(tmpdir(), 'nectr-kill-'))
  try {
    const start = join(folder, 'start')
    const prepared = await openScene(scenario, start)
    await scenario.prepare(prepared)
    await prepared.close()
    const stage = (name: string) => openStage(scenario, { start, folder: join(folder, name) })
    const requests = await withStage(await stage('whole'), (whole) => tryWithoutKill(scenario, whole))
    const points = requests.flatMap((name, index) =>
      scenario.killedAt?.test(name) === false
        ? []
        : MOMENTS.map((moment) => ({ number: index + 1, moment, name })),
    )
    const queue = new PQueue({ concurrency: AT_ONCE })
    const tried = await queue.addAll(
      points.map(
        (point, index) => async () =>
          withStage(await stage(`point-${index}`), (at) => tryPoint(scenario, at, point)),
      ),
    )
    const failures = tried.flatMap((point) => point.failures)
    const log = tried.find((point) => point.failures.length > 0)?.log ?? ''
    return { requests, count: points.length, failures, log }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function tryWithoutKill(scenario: Scenario, { scene, run }: Stage): Promise<string[]> {
  const { status, log, requests } = await run()
  const wrongs = findWrongs(scene, scenario)
  if (status !== 0 || wrongs.length > 0) throw new Error(`Without a kill: ${wrongs.join('; ')}\n${log}`)
  return requests.map(({ name }) => name)
}

async function tryPoint(scenario: Scenario, { scene, run }: Stage, point: Point): Promise<Tried> {
  const before = scene.memory.memories(REPO)
  const posted = new Set<string>()
  let reached: string | undefined
  const killed = await run((child) => (request, moment) => {
    if (moment === 'after it is carried out' && request.name.startsWith('POST /api/'))
      posted.add(JSON.parse(request.body).content)
    if (request.number !== point.number || moment !== point.moment) return undefined
    reached = request.name
    child.kill('SIGKILL')
    return 'cut'
  })
  const early = findEarlyDeletions(scene, before, scenario)
  const second = await run()
  const wrongs = findWrongs(scene, { ...scenario, ...(scenario.isListFull && { maybeTwice: posted }) })
  const third = await run()
  const writes = third.requests.filter(({ name }) => !name.startsWith('GET '))
  const failures = [
    ...findKillWrongs(killed, { ...point, reached, isOrdered: scenario.concurrency === 1 }),
    ...early,
    ...(second.status === 0 ? [] : [`the second run ended with ${second.status}`]),
    ...wrongs,
    ...(third.status === 0 ? [] : [`the third run ended with ${third.status}`]),
    ...writes.map(({ name }) => `the third run wrote: ${name}`),
    ...scene.leaks().map((line) => `a run showed: ${line}`),
  ]
  const where = `request ${point.number} ${point.name}, ${point.moment}`
  return {
    failures: failures.map((failure) => `${where}: ${failure}`),
    log: [where, ...[killed, second, third].map(({ log }, run) => `run ${run + 1}:\n${log}`)].join('\n'),
  }
}

function findKillWrongs(
  { status }: RunnerResult,
  { name, moment, reached, isOrdered }: Point & { reached: string | undefined; isOrdered: boolean },
): string[] {
  if (reached === undefined) return [`no such request came, and the run ended with ${status}`]
  if (isOrdered && reached !== name) return [`it was another request: ${reached}`]
  // After the last answer a run may end by itself before the signal gets there.
  return status === null || moment === 'after its answer' ? [] : [`the run outlived its kill, with ${status}`]
}

async function openStage(
  scenario: Scenario,
  { start, folder }: { start: string; folder: string },
): Promise<Stage> {
  await cp(start, folder, { recursive: true })
  const scene = await openScene(scenario, folder)
  const origins = { memory: scene.memory.url, github: scene.github.url }
  return {
    scene,
    async run(watch) {
      let watcher: Watcher | undefined
      const relay = await startRelay(origins, (request, moment) => watcher?.(request, moment))
      const result = await scene.run({
        inputs: { 'api-url': relay.url, concurrency: String(scenario.concurrency) },
        githubUrl: relay.url,
        onStart(child) {
          watcher = watch?.(child)
        },
      })
      await relay.close()
      return { ...result, requests: relay.requests() }
    },
  }
}

async function withStage<T>(stage: Stage, work: (stage: Stage) => Promise<T>): Promise<T> {
  try {
    return await work(stage)
  } finally {
    await stage.scene.close()
  }
}

function openScene({ files }: Pick<Scenario, 'files'>, folder: string): Promise<Scene> {
  return Scene.start({
    files,
    memory: { file: join(folder, 'memories.json') },
    github: { directory: join(folder, 'github.git') },
  })
}
