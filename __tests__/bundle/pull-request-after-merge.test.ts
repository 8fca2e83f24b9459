import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { rulesDocument, type Scene } from '../helpers/bundle.ts'
import {
  commitRules,
  mergePullRequest,
  NUMBER,
  pullRequestEvent,
  runObserved,
  STORED,
  startSynced,
} from '../helpers/pull-request-scene.ts'

jest.setTimeout(60_000)

const ADDED = 'Name every branch after its issue.'
const OTHER = 'Keep each function below forty lines.'

let scene: Scene
beforeEach(async () => {
  scene = await startSynced()
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** Shows a pull request with one rule more. */
async function show(): Promise<string> {
  const event = pullRequestEvent(commitRules(scene, [...STORED, ADDED]))
  await runObserved(scene, { event })
  const [{ body = '' } = {}] = scene.github.comments(NUMBER)
  return /Plan `([0-9a-f]{12})`/.exec(body)?.[1] ?? 'none'
}

const push = () => runObserved(scene, { inputs: { 'nectr-token': scene.token } })
const remarksIn = (log: string) => log.split('\n').filter((line) => line.startsWith('acme/api: '))

test('the push after the merge says in log and summary that it did what the pull request showed', async () => {
  const plan = await show()
  const mergeCommit = mergePullRequest(scene)
  const { status, log, summary, asked } = await push()
  expect([status, remarksIn(log)]).toEqual([0, [`acme/api: did what pull request #7 showed (plan ${plan}).`]])
  expect(summary).toContain(
    `## Reviewer memory\n\n- \`acme/api\`: did what pull request #7 showed (plan ${plan}).\n`,
  )
  expect(asked.slice(-2)).toEqual([`GET /commits/${mergeCommit}/pulls`, `GET /issues/${NUMBER}/comments`])
})

test('it says what differs where another rule came in between', async () => {
  const shown = await show()
  scene.checkout.git('checkout', '--quiet', 'main')
  scene.checkout.commit({ 'AGENTS.md': rulesDocument(OTHER) })
  mergePullRequest(scene)
  const { log, summary, outputs } = await push()
  const plan = /\(plan ([0-9a-f]{12})\)/.exec(log)?.[1]
  expect(outputs['added']).toBe('2')
  expect(remarksIn(log)).toEqual([
    `acme/api: differs from what pull request #7 showed (plan ${plan}, shown was ${shown}).`,
    `acme/api: 1 memory to add beyond what was shown: “[Testing] ${OTHER}”`,
  ])
  expect(summary).toContain(
    `- \`acme/api\`: 1 memory to add beyond what was shown:\n  - \`[Testing] ${OTHER}\`\n`,
  )
})

test('it says so where what was shown is not stored', async () => {
  await show()
  mergePullRequest(scene)
  scene.memory.misbehave({ method: 'POST', kind: '422' })
  const { status, log } = await push()
  expect(status).toBe(1)
  expect(remarksIn(log).slice(1)).toEqual([`acme/api: 1 memory not stored: “[Testing] ${ADDED}”`])
})

describe('nothing is said', () => {
  const silent = async (inputs: Record<string, string> = {}) => {
    const { status, log, outputs, asked } = await runObserved(scene, {
      inputs: { 'nectr-token': scene.token, ...inputs },
    })
    expect([status, outputs['added'], remarksIn(log)]).toEqual([0, '1', []])
    return asked.filter((call) => /pulls|comments/.test(call))
  }

  test('where the commit belongs to no pull request', async () => {
    const commit = scene.checkout.commit({ 'AGENTS.md': rulesDocument(OTHER) })
    expect(await silent()).toEqual([`GET /commits/${commit}/pulls`])
  })

  test('where the pull request had no comment, or only one of somebody else', async () => {
    commitRules(scene, [...STORED, ADDED])
    mergePullRequest(scene)
    const body = '<!-- nectr-memory-sync: {"version":1,"repos":[]} -->'
    scene.github.addComment(NUMBER, { body, author: 'eve' })
    await silent()
  })

  test('where `comment: false` is set', async () => {
    await show()
    mergePullRequest(scene)
    expect(await silent({ comment: 'false' })).toEqual([])
  })

  test('where there is nothing to do, and GitHub is not asked', async () => {
    const { asked } = await push()
    expect(asked).toEqual(['GET /contents/acme/api.jsonl'])
  })
})

test('a pull request that may not be read fails nothing', async () => {
  await show()
  mergePullRequest(scene)
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } }
  scene.github.intercept(({ path }) => (path.endsWith('/pulls') ? refused : undefined))
  const { status, log, outputs } = await push()
  expect([status, outputs['added'], outputs['failure-reason']]).toEqual([0, '1', ''])
  expect(log).toContain(
    '\nWhat the pull request had shown is not known. The pull request may not be read. GitHub answered 403: Resource not accessible by integration. ',
  )
})
