import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Scene, visibleLines } from '../helpers/bundle.ts'
import {
  bodiesOf,
  commitRules,
  NUMBER,
  pullRequestEvent,
  runObserved,
  STORED,
  startSynced,
  workflowRunEvent,
} from '../helpers/pull-request-scene.ts'

jest.setTimeout(60_000)

const RULES = [...STORED, 'Name every branch after its issue.']
const FETCH_LEDGER = 'GET /contents/acme/api.jsonl'
const COMMENTS = `/issues/${NUMBER}/comments`

let scene: Scene
let headSha: string
beforeEach(async () => {
  scene = await startSynced()
  headSha = commitRules(scene, RULES)
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** Checks out the base with a rule that no push has stored yet, and gives its commit. */
function checkOutBase(): string {
  scene.checkout.git('checkout', '--quiet', 'main')
  return scene.checkout.commit({ 'CONTRIBUTING.md': '## Testing\n\n- Keep every test below one second.\n' })
}

describe('pull_request_target', () => {
  test('shows nothing of what it checks out if nothing else is told, for that is the base', async () => {
    const commit = checkOutBase()
    const event = pullRequestEvent(headSha, { name: 'pull_request_target' })
    const result = await runObserved(scene, { event, commit })
    expect([result.status, result.asked, bodiesOf(scene)]).toEqual([0, [FETCH_LEDGER], []])
    expect(visibleLines(result)).toContain(
      '::notice::The plan is not shown on pull request #7: it is that of its base, which pull_request_target checks out.',
    )
    expect(result.summary).toContain(`/blob/${commit}/CONTRIBUTING.md#L3`)
  })

  test('shows the plan of the merge where that is checked out, with links that lead there', async () => {
    const merge = scene.checkout.git('rev-parse', 'HEAD')
    const event = pullRequestEvent(headSha, { name: 'pull_request_target', owner: 'eve' })
    const commit = scene.checkout.git('rev-parse', 'main')
    const result = await runObserved(scene, { event, commit })
    expect([result.status, result.writes]).toEqual([0, [`POST ${COMMENTS}`]])
    expect(bodiesOf(scene)[0]).toContain(`/blob/${headSha}/CONTRIBUTING.md#L7`)
    expect(result.summary).toContain(`/blob/${merge}/CONTRIBUTING.md#L7`)
  })
})

test('workflow_run shows nothing of the default branch on the pull request of that run', async () => {
  const commit = checkOutBase()
  const result = await runObserved(scene, { event: workflowRunEvent(headSha), commit })
  expect([result.status, result.asked, bodiesOf(scene)]).toEqual([0, [FETCH_LEDGER, 'GET /pulls'], []])
  expect(visibleLines(result)).toContain(
    '::notice::The plan is not shown on pull request #7: it is that of its base, which workflow_run checks out.',
  )
})

test('merge_group plans and says nothing on any pull request', async () => {
  const payload = { merge_group: { head_sha: headSha }, repository: { default_branch: 'main' } }
  const event = { name: 'merge_group', ref: `refs/heads/gh-readonly-queue/main/pr-${NUMBER}-x`, payload }
  const result = await runObserved(scene, { event })
  expect([result.status, result.asked, bodiesOf(scene)]).toEqual([0, [FETCH_LEDGER], []])
  expect(result.outputs).toMatchObject({ added: '1', 'has-changes': 'true' })
})

test('a pull request into another branch is told when the reviewer learns of it', async () => {
  const event = pullRequestEvent(headSha)
  const payload = event.payload as { pull_request: { base: object } }
  const base = { ...payload.pull_request.base, ref: 'release/`1' }
  const pull_request = { ...payload.pull_request, base }
  await runObserved(scene, { event: { ...event, payload: { ...payload, pull_request } } })
  expect(bodiesOf(scene)[0]?.split('\n').at(-1)).toBe(
    'This is to be merged into `` release/`1 ``: the reviewer learns of it once it is on `main`.',
  )
})

describe('a ledger', () => {
  test('that is absent makes all rules new ones', async () => {
    scene.checkout.git('-C', scene.github.directory, 'update-ref', '-d', 'refs/nectr/ledger')
    const { status, writes } = await runObserved(scene, { event: pullRequestEvent(headSha) })
    expect([status, writes]).toEqual([0, [`POST ${COMMENTS}`]])
    expect(bodiesOf(scene)[0]).toContain('\n**When this is merged, the reviewer learns 3 rules.** Plan `')
  })

  test('that may not be read fails the step, and the comment says so', async () => {
    const refused = { status: 403, body: { message: 'Resource not accessible by integration' } }
    scene.github.intercept(({ path }) => (path.includes('/contents/') ? refused : undefined))
    const result = await runObserved(scene, { event: pullRequestEvent(headSha) })
    expect([result.status, result.outputs['failure-reason']]).toEqual([1, 'ledger-forbidden'])
    expect(bodiesOf(scene)).toEqual([
      '<!-- nectr-memory-sync: {"version":1,"repos":[]} -->\n\n## Reviewer memory\n\n' +
        '**It is not known what changes when this is merged.**\n\n' +
        '> [!CAUTION]\n> `The ledger may not be read. GitHub answered 403: Resource not accessible by integration.`\n>\n' +
        '> Give the job `permissions: contents: read`.',
    ])
  })
})
