import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { RunnerOptions, RunnerResult } from '../../src/local/runner.ts'
import { manyRules, REPO, rulesDocument, Scene, type SceneRun } from '../helpers/bundle.ts'
import { findWrongs } from '../helpers/held-state.ts'
import { type Relay, startRelay, type Watcher } from '../helpers/relay.ts'

jest.setTimeout(120_000)

type Child = Parameters<NonNullable<RunnerOptions['onStart']>>[0]

const FOREIGN = [
  { id: 'mem_by_hand', repo: REPO, memoryType: 'project_rule', content: 'Ask the platform team first.' },
]
const RULES = manyRules(12)
const WANTED = {
  rules: RULES.map((rule) => ({ memoryType: 'project_rule', content: `[Testing] ${rule}` })),
  foreign: FOREIGN,
}

let scene: Scene
const relays: Relay[] = []
beforeEach(async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(...RULES) } })
  for (const memory of FOREIGN) scene.memory.add(memory)
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  for (const relay of relays.splice(0)) await relay.close()
  await scene.close()
})

/** How a run reaches both servers through a relay of its own, where each of its requests is watched. */
async function through(watch: Watcher): Promise<SceneRun> {
  const relay = await startRelay({ memory: scene.memory.url, github: scene.github.url }, watch)
  relays.push(relay)
  return { inputs: { 'api-url': relay.url, concurrency: '1' }, githubUrl: relay.url }
}

/** Starts a run that is stopped once its first memory is stored, before it can know of that. */
async function startAndStop(): Promise<{ child: Child; result: Promise<RunnerResult> }> {
  let child: Child | undefined
  return new Promise((resolve, reject) => {
    const run = through(({ name }, moment) => {
      if (name !== 'POST /api/v1/memory' || moment !== 'after it is carried out' || child === undefined)
        return undefined
      child.kill('SIGSTOP')
      resolve({ child, result })
      child = undefined
      return undefined
    })
    const result = run.then((options) =>
      scene.run({
        ...options,
        onStart(started) {
          child = started
        },
      }),
    )
    result.then(({ log }) => reject(new Error(`It ended without a post.\n${log}`)), reject)
  })
}

/** Runs, and sends the other process a signal when this one has looked at the ledger for the third time, or has ended. */
async function runAndSignal(child: Child, signal: NodeJS.Signals): Promise<RunnerResult> {
  let reads = 0
  const run = await through(({ name }, moment) => {
    if (name === 'GET /contents/acme/api.jsonl' && moment === 'after its answer' && ++reads === 3)
      child.kill(signal)
    return undefined
  })
  try {
    return await scene.run(run)
  } finally {
    child.kill(signal)
  }
}

test.each(['1', '4'])(
  'two runs that start together, with %s at once, store each rule once and both end well',
  async (concurrency) => {
    scene.memory.misbehave({ method: 'any', kind: 'slow:300', times: Number.POSITIVE_INFINITY })
    const runs = [1, 2].map(() => scene.run({ inputs: { concurrency } }))
    const statuses = (await Promise.all(runs)).map(({ status }) => status)
    expect({ statuses, wrongs: findWrongs(scene, WANTED) }).toEqual({ statuses: [0, 0], wrongs: [] })
    expect(scene.calls()['POST']).toBe(12)
  },
)

test('a run leaves to another what that one has under way, and waits for it', async () => {
  const { child, result } = await startAndStop()
  const second = await runAndSignal(child, 'SIGCONT')
  const statuses = [(await result).status, second.status]
  expect({ statuses, wrongs: findWrongs(scene, WANTED) }).toEqual({ statuses: [0, 0], wrongs: [] })
  expect(scene.calls()['POST']).toBe(12)
})

test('a run that waits for another takes over what that one leaves when it dies', async () => {
  const { child, result } = await startAndStop()
  const second = await runAndSignal(child, 'SIGKILL')
  const statuses = [(await result).status, second.status]
  expect({ statuses, wrongs: findWrongs(scene, WANTED) }).toEqual({ statuses: [null, 0], wrongs: [] })
  expect(scene.calls()['POST']).toBe(12)
})
