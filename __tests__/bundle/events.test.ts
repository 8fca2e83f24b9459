import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { rulesDocument, Scene, visibleLines } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const TEXT = '[Testing] Write a test for every change.'
const PAYLOAD = { repository: { default_branch: 'main' } }

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({
    files: { 'CONTRIBUTING.md': rulesDocument('Write a test for every change.') },
  })
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

function asked(): string[] {
  return scene.github.requests().map(({ method, path }) => `${method} ${path.replace('/repos/acme/api', '')}`)
}

const planning = [
  ['a pull request', 'pull_request', 'refs/pull/7/merge', 'pull_request only shows'],
  [
    'a pull request that runs on its base',
    'pull_request_target',
    'refs/heads/main',
    'pull_request_target only shows',
  ],
  ['a merge queue', 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 'merge_group only shows'],
  ['a push to another branch', 'push', 'refs/heads/topic', 'refs/heads/topic is not the default branch'],
  ['a push of a tag', 'push', 'refs/tags/main', 'refs/tags/main is not the default branch'],
] as const

test.each(planning)('%s is planned, without a token and without a write', async (_, name, ref, because) => {
  const result = await scene.run({ event: { name, ref, payload: PAYLOAD }, inputs: { 'nectr-token': null } })
  expect(result.status).toBe(0)
  expect(visibleLines(result)).toEqual([
    `Planning: ${because}.`,
    '1 rule in CONTRIBUTING.md',
    'Planned: 1 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed.',
  ])
  expect(result.outputs).toMatchObject({ added: '1', 'has-changes': 'true', 'failure-reason': '' })
  expect(result.summary).toContain(`Planned, not applied: ${because}. Plan \``)
  expect(result.summary).toContain('#### To add (1)\n')
  expect(asked()).toEqual(['GET /contents/acme/api.jsonl', 'GET /git/ref/nectr/ledger'])
  expect(scene.memory.requests()).toEqual([])
})

test('`mode: plan` plans on the default branch', async () => {
  const result = await scene.run({ inputs: { mode: 'plan' } })
  expect(visibleLines(result)[0]).toBe('Planning: the input `mode` says so.')
  expect(scene.memory.requests()).toEqual([])
})

test('`mode: apply` applies on another branch', async () => {
  const event = { name: 'push', ref: 'refs/heads/topic', payload: PAYLOAD }
  await scene.run({ event, inputs: { mode: 'apply' } })
  expect(scene.texts()).toEqual([TEXT])
})

test.each(['pull_request', 'pull_request_target'])('`mode: apply` is refused on %s', async (name) => {
  const event = { name, ref: 'refs/heads/main', payload: PAYLOAD }
  const { status, log, outputs } = await scene.run({ event, inputs: { mode: 'apply' } })
  expect({ status, reason: outputs['failure-reason'] }).toEqual({ status: 1, reason: 'invalid-input' })
  expect(log.split('\n').at(-1)).toBe(
    `::error::\`mode: apply\` is refused on ${name}: its documents are not merged yet. ` +
      'Remove the input `mode`: a pull request is planned, and the push that follows the merge applies.',
  )
  expect(asked()).toEqual([])
  expect(scene.memory.requests()).toEqual([])
})

test.each(['workflow_dispatch', 'push'])(
  '%s whose payload names no branch asks GitHub for the default one',
  async (name) => {
    const { log } = await scene.run({ event: { name, ref: 'refs/heads/main', payload: {} } })
    expect(log).toContain(`Applying: ${name} on the default branch.\n`)
    expect(asked().filter((call) => call === 'GET ')).toHaveLength(1)
    expect(scene.texts()).toEqual([TEXT])
  },
)

test.each(['schedule', 'repository_dispatch'])(
  '%s, which runs on the default branch alone, applies without asking',
  async (name) => {
    await scene.run({ event: { name, ref: 'refs/heads/main', payload: {} } })
    expect(asked()[0]).toBe('GET /contents/acme/api.jsonl')
    expect(scene.texts()).toEqual([TEXT])
  },
)

test('the plan of a pull request is the plan that the push after the merge applies', async () => {
  const event = { name: 'pull_request', ref: 'refs/pull/7/merge', payload: PAYLOAD }
  const planned = await scene.run({ event, inputs: { 'nectr-token': null } })
  const applied = await scene.run()
  const [hash] = /\(plan [0-9a-f]{12}\)/.exec(planned.log) ?? []
  expect(hash).toBeDefined()
  expect(applied.log).toContain(hash as string)
})
