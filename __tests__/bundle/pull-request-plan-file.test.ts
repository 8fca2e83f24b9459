import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { hashPlan } from '../../src/plan/hash-plan.ts'
import { memoryKey } from '../../src/plan/memory.ts'
import { REPO, type Scene, visibleLines } from '../helpers/bundle.ts'
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

const ADDED = 'Name every branch after its issue.'
const FORK = { owner: 'eve' }
const COMMENTS = `/issues/${NUMBER}/comments`

let scene: Scene
let headSha: string
let planFile: string
beforeEach(async () => {
  scene = await startSynced()
  headSha = commitRules(scene, [...STORED, ADDED], FORK)
  const inputs = { comment: 'false' }
  const planned = await runObserved(scene, { event: pullRequestEvent(headSha, FORK), inputs })
  expect([planned.status, planned.writes]).toEqual([0, []])
  planFile = planned.outputs['plan-file'] ?? ''
  scene.checkout.git('checkout', '--quiet', 'main')
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** Shows a plan file as a workflow does that the end of another one starts. */
function show(path = planFile, event = workflowRunEvent(headSha, FORK)) {
  return runObserved(scene, { event, inputs: { 'plan-file': path } })
}

/** A plan file of other content. */
function tamper(text: string): string {
  const path = join(scene.temp, 'tampered.json')
  writeFileSync(path, text)
  return path
}

const planned = () => JSON.parse(readFileSync(planFile, 'utf8'))

describe('the plan of a fork', () => {
  test('is shown by a workflow run with rights, as the fork itself would be shown it', async () => {
    const result = await show()
    expect([result.status, result.asked]).toEqual([0, ['GET /pulls', `GET ${COMMENTS}`, `POST ${COMMENTS}`]])
    expect(visibleLines(result)).toEqual([
      'The plan is shown in a new comment on pull request #7.',
      'Planned: 1 added, 0 changed, 0 retracted, 2 unchanged, 0 unconfirmed, 0 failed.',
    ])
    expect(result.outputs).toMatchObject({
      added: '1',
      'has-changes': 'true',
      'failure-reason': '',
      'plan-file': '',
    })
    expect(result.summary).toContain(`/blob/${headSha}/CONTRIBUTING.md#L7`)
    const [body = ''] = bodiesOf(scene)
    expect((await show()).writes).toEqual([])

    scene.github.deleteComment(scene.github.comments(NUMBER)[0]?.id ?? 0)
    scene.checkout.git('checkout', '--quiet', '--detach', 'main')
    scene.checkout.git('merge', '--quiet', '--no-ff', '--message=Merge', 'topic')
    await runObserved(scene, { event: pullRequestEvent(headSha, FORK) })
    expect(bodiesOf(scene)).toEqual([body])
    expect(body).toContain(
      `\`[Testing] ${ADDED}\`<br>[\`CONTRIBUTING.md:7\`](https://github.com/acme/api/blob/${headSha}/`,
    )
  })

  test('is shown nowhere once the branch has a newer commit', async () => {
    commitRules(scene, STORED, FORK)
    const result = await show()
    expect([result.status, result.asked]).toEqual([0, ['GET /pulls']])
    expect(result.log).toContain(
      '\nNo open pull request has the commit of that run as its newest: nothing is shown.\n',
    )
  })

  test.each([
    ['of another owner', { owner: 'mallory' }],
    ['of the repository itself', {}],
  ])('is shown nowhere for a run on a branch %s', async (_, whose) => {
    const result = await show(planFile, workflowRunEvent(headSha, whose))
    expect([result.status, result.asked, bodiesOf(scene)]).toEqual([0, ['GET /pulls'], []])
  })

  test('that may not be matched to a pull request is a warning that names the permission', async () => {
    const refused = { status: 403, body: { message: 'Resource not accessible by integration' } }
    scene.github.intercept(({ path }) => (path.endsWith('/pulls') ? refused : undefined))
    const result = await show()
    expect([result.status, result.writes]).toEqual([0, []])
    expect(visibleLines(result)[0]).toBe(
      '::warning::The plan is shown nowhere, for its pull request is not known. The pull request may not be read. ' +
        'GitHub answered 403: Resource not accessible by integration. ' +
        'Give the job `permissions: pull-requests: write`, or `read` if it is not to comment.',
    )
  })
})

describe('a plan file with other content', () => {
  test('than a text of the documents has nothing in it that is markup, mention, link or command', async () => {
    const hostile =
      '</code></details><img src=x onerror=alert(1)> @acme/all #1 `]()` | --> ::error::x\n::set-output name=a::b\u202e'
    const plan = planned()
    const [repo] = plan.repos
    repo.add[0].text = hostile
    repo.add[0].key = memoryKey(REPO, 'project_rule', hostile)
    repo.hash = hashPlan(repo)
    repo.add[0].sources[0].path = `../../${hostile}`
    repo.error = {
      reason: 'ledger-forbidden',
      message: hostile,
      remedy: '<b>Click</b> [here](https://evil.test)',
    }
    plan.problems = [{ code: 'vague', severity: 'error', message: hostile, path: hostile, line: 1 }]
    const result = await show(tamper(JSON.stringify(plan)))
    expect([result.status, result.writes]).toEqual([0, [`POST ${COMMENTS}`]])
    const [body = ''] = bodiesOf(scene)
    const [marker = '', ...lines] = body.split('\n')
    expect(marker).toMatch(/^<!-- nectr-memory-sync: \{[^<>]*\} -->$/)
    for (const page of [lines.join('\n'), result.summary]) {
      expect(page).not.toMatch(/evil\.test|Click|\u202e|\n::/)
      // What is left without code and our own folds has no markup of theirs.
      const bare = page
        .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
        .replace(/<\/?(?:details|summary|b|br)>|\]\(https:\/\/github\.com\/acme\/api\/[^\s()<>]*\)/g, '')
      expect(bare).not.toMatch(/[<@]|#1|onerror|\.\.\//)
    }
    expect(body).toContain('> The summary of the run says more.')
  })

  test.each([
    [
      'shows another text than the one that it adds',
      () => JSON.stringify(planned()).replaceAll(ADDED, 'Be kind.'),
      null,
    ],
    ['is not JSON', () => 'plan', ''],
    ['is of another version', () => JSON.stringify({ ...planned(), format: 2 }), ' at format'],
    ['was applied', () => JSON.stringify({ ...planned(), mode: 'apply' }), ' at mode'],
    ['names no repository', () => JSON.stringify({ ...planned(), repos: [] }), ' at repos'],
    [
      'has a problem whose code is markup',
      () => JSON.stringify({ ...planned(), problems: [{ code: '<b>', severity: 'error', message: '' }] }),
      ' at problems.0.code',
    ],
  ])('is refused where it %s', async (_, text, where) => {
    const path = tamper(text())
    const result = await show(path)
    expect([result.status, result.outputs['failure-reason'], result.asked]).toEqual([1, 'invalid-input', []])
    expect(visibleLines(result).at(-1)).toBe(
      `::error::\`plan-file\` is ${path}, ${where === null ? 'whose texts are not those of its plan for acme/api' : `which holds no plan of this version${where}`}. Give it the file that the output \`plan-file\` of a plan names.`,
    )
  })
})

test('a plan file that is not there is an error that says how to get it', async () => {
  const result = await show('nowhere/plan.json')
  expect([result.status, result.outputs['failure-reason'], result.asked]).toEqual([1, 'invalid-input', []])
  expect(visibleLines(result)).toEqual([
    "::error::`plan-file` is nowhere/plan.json, which can't be read. Download the artifact of the plan first, and name the file in it.",
  ])
})

test('a plan file that no run could have made is not read', async () => {
  const path = join(scene.temp, 'huge.json')
  writeFileSync(path, '')
  // A file with a hole takes no room.
  truncateSync(path, 2 ** 30)
  const result = await show(path)
  expect([result.status, result.asked]).toEqual([1, []])
  expect(visibleLines(result).at(-1)).toMatch(/, which is too large for a plan\. Download the artifact/)
})

test('a plan file on a push is refused', async () => {
  const { status, log, asked } = await runObserved(scene, { inputs: { 'plan-file': planFile } })
  expect([status, asked]).toEqual([1, []])
  expect(log).toContain(
    '::error::`plan-file` is set on push that is about no pull request. Set it in a workflow that `workflow_run` starts, or remove it.',
  )
})
