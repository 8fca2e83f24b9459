import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { RunnerOptions } from '../../src/local/runner.ts'
import { manyRules, REPO, rulesDocument, Scene, type SceneRun } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

type Child = Parameters<NonNullable<RunnerOptions['onStart']>>[0]

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start()
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** A run that gets a signal as soon as it has stored something. */
function interruptedBy(signal: NodeJS.Signals): SceneRun {
  const children: Child[] = []
  return {
    inputs: { concurrency: '2' },
    onStart: (child) => children.push(child),
    onLine: (line) => line.startsWith('stored ') && children.pop()?.kill(signal),
  }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while posting ends in order, and the next run stores the rest, each once',
  async (signal) => {
    const rules = manyRules(12)
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...rules) })
    scene.memory.misbehave({ method: 'POST', kind: 'slow:150', times: Number.POSITIVE_INFINITY })
    const { status, outputs, log, summary } = await scene.run(interruptedBy(signal))
    expect({ status, reason: outputs['failure-reason'] }).toEqual({ status: 1, reason: 'cancelled' })
    expect(log.split('\n').at(-1)).toMatch(
      /^::error::The run was cancelled \(acme\/api\)\. .*Nothing is lost: the next run goes on where this one ended\.$/,
    )
    expect(summary).toContain('Applied in part: push on the default branch.')
    const stored = Number(outputs['added'])
    expect(stored).toBeGreaterThan(0)
    expect(stored + Number(outputs['failed'])).toBe(12)
    expect(stored).toBeLessThan(12)
    const states = Object.values(await scene.ledger())
    expect(states.filter((state) => state === 'stored')).toHaveLength(stored)

    expect((await scene.run()).status).toBe(0)
    const texts = rules.map((rule) => `[Testing] ${rule}`).sort()
    expect(scene.texts()).toEqual(texts)
    expect(await scene.ledger()).toEqual(Object.fromEntries(texts.map((text) => [text, 'stored'])))
  },
)

test('a run that is killed while posting is completed by the next, each rule once', async () => {
  const rules = manyRules(12)
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...rules) })
  scene.memory.misbehave({ method: 'POST', kind: 'slow:150', times: Number.POSITIVE_INFINITY })
  expect((await scene.run(interruptedBy('SIGKILL'))).status).toBeNull()
  expect(new Set(Object.values(await scene.ledger()))).toEqual(new Set(['pending']))
  expect((await scene.run()).status).toBe(0)
  expect(scene.texts()).toEqual(rules.map((rule) => `[Testing] ${rule}`).sort())
})

/** The ids in the service, and those of the ledger, by the texts; null where an entry has none. */
async function idsByText() {
  const { entries } = await scene.openLedger()
  return {
    service: Object.fromEntries(scene.memory.memories(REPO).map(({ content, id }) => [content, id])),
    ledger: Object.fromEntries([...entries.values()].map(({ text, id }) => [text, id])),
  }
}

test('SIGINT while posts are under way leaves the service time to answer: the ledger has the id of all that it holds', async () => {
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...manyRules(12)) })
  scene.memory.misbehave({ method: 'POST', kind: 'slow:150', times: Number.POSITIVE_INFINITY })
  // A list that shows something proves what it does not show to be absent: what was not sent leaves the ledger again.
  const foreign = { repo: REPO, content: 'Ask the platform team first.', memoryType: 'project_rule' }
  scene.memory.add(foreign)
  expect((await scene.run({ ...interruptedBy('SIGINT'), inputs: { concurrency: '4' } })).status).toBe(1)
  const { service: held, ledger } = await idsByText()
  const { [foreign.content]: _, ...service } = held
  expect(Object.keys(service).length).toBeGreaterThan(3)
  expect(Object.keys(service).length).toBeLessThan(12)
  expect(ledger).toEqual(service)
})

test('SIGINT while posts get no answer at all: the ledger names what the service holds, and the next run adopts it', async () => {
  const rules = manyRules(4)
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...rules) })
  scene.memory.misbehave(
    { method: 'POST', kind: 'slow:150' },
    { method: 'POST', kind: 'timeout-after', times: 3 },
  )
  const { status } = await scene.run({ ...interruptedBy('SIGINT'), inputs: { concurrency: '4' } })
  const texts = rules.map((rule) => `[Testing] ${rule}`)
  const { service, ledger } = await idsByText()
  expect({ status, held: Object.keys(service).sort(), named: Object.keys(ledger).sort() }).toEqual({
    ...{ status: 1, held: texts, named: texts },
  })
  expect((await scene.run()).status).toBe(0)
  expect(scene.calls()['POST']).toBe(4)
  expect((await idsByText()).ledger).toEqual(service)
})

test('many rules show how far the work is, every 50', async () => {
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...manyRules(300)) })
  const { log, outputs } = await scene.run()
  expect(log.split('\n').filter((line) => line.endsWith(' done'))).toEqual([
    '50 of 300 done',
    '100 of 300 done',
    '150 of 300 done',
    '200 of 300 done',
    '250 of 300 done',
    '300 of 300 done',
  ])
  expect(outputs['added']).toBe('300')
  expect(scene.texts()).toHaveLength(300)
})
