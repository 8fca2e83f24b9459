import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { rulesDocument, Scene } from '../helpers/bundle.ts'
import {
  bodiesOf,
  commitRules,
  mergePullRequest,
  pullRequestEvent,
  workflowRunEvent,
} from '../helpers/pull-request-scene.ts'
import { readmeWorkflows, runWorkflow } from '../helpers/readme-workflows.ts'

jest.setTimeout(60_000)

const [MAIN, TARGET, PLAN, COMMENT] = readmeWorkflows() as [never, never, never, never]
const STORED = 'Write a test for every change.'
const ADDED = 'Name every branch after its issue.'
const PUSH = { name: 'push', ref: 'refs/heads/main', payload: { repository: { default_branch: 'main' } } }
const FORK = { owner: 'eve' }
const CAN_SHOW =
  'github.event.workflow_run.event == \'pull_request\' && contains(fromJSON(\'["success", "failure"]\'), github.event.workflow_run.conclusion)'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(STORED) } })
  await push()
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const head = () => scene.checkout.git('rev-parse', 'HEAD')
const push = () =>
  runWorkflow(scene, MAIN, {
    event: PUSH,
    expressions: { 'secrets.NECTR_TOKEN': scene.token },
    refs: { '': head() },
  })

test('the README has the workflow at its top, the one for pull_request_target, and two for forks', () => {
  const names = readmeWorkflows().map(({ name, on }) => [name, on])
  expect(names).toEqual([
    ['Reviewer memory', { push: { branches: ['main'] }, pull_request: null, workflow_dispatch: null }],
    ['Reviewer memory plan', 'pull_request_target'],
    ['Reviewer memory plan', 'pull_request'],
    [
      'Reviewer memory comment',
      { workflow_run: { workflows: ['Reviewer memory plan'], types: ['completed'] } },
    ],
  ])
})

test('the workflow at the top stores, shows a pull request, and says after the merge that it did so', async () => {
  expect(scene.texts()).toEqual([`[Testing] ${STORED}`])
  const event = pullRequestEvent(commitRules(scene, [STORED, ADDED]))
  // A secret is there for branches of the repository, and is not used.
  const shown = { event, expressions: { 'secrets.NECTR_TOKEN': scene.token }, refs: { '': head() } }
  const [planned] = await runWorkflow(scene, MAIN, shown)
  expect([planned?.status, bodiesOf(scene).length, scene.texts().length]).toEqual([0, 1, 1])
  mergePullRequest(scene)
  const [pushed] = await push()
  expect(pushed?.log).toMatch(/\nacme\/api: did what pull request #7 showed \(plan /)
})

test('the one for pull_request_target shows what the merge would change', async () => {
  const event = pullRequestEvent(commitRules(scene, [STORED, ADDED], FORK), {
    name: 'pull_request_target',
    ...FORK,
  })
  const base = scene.checkout.git('rev-parse', 'main')
  const refs = { '': base, 'refs/pull/7/merge': head() }
  const [run] = await runWorkflow(scene, TARGET, {
    event,
    refs,
    expressions: { 'github.event.pull_request.number': '7' },
  })
  expect(run?.status).toBe(0)
  expect(bodiesOf(scene)).toEqual([expect.stringContaining('the reviewer learns 1 rule.')])
})

test('the two for forks show the plan that the run of the fork could only make', async () => {
  const headSha = commitRules(scene, [STORED, ADDED], FORK)
  const refs = { '': head() }
  const [planned] = await runWorkflow(scene, PLAN, { event: pullRequestEvent(headSha, FORK), refs })
  expect([planned?.status, planned?.writes, bodiesOf(scene)]).toEqual([0, [], []])

  const expressions = { 'github.event.workflow_run.id': '1', [CAN_SHOW]: 'true' }
  const [shown] = await runWorkflow(scene, COMMENT, { event: workflowRunEvent(headSha, FORK), expressions })
  expect([shown?.status, shown?.writes]).toEqual([0, ['POST /issues/7/comments']])
  expect(bodiesOf(scene)).toEqual([expect.stringContaining('the reviewer learns 1 rule.')])
})
