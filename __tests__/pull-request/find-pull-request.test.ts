import { expect, test } from '@jest/globals'
import { findPullRequest } from '../../src/pull-request/find-pull-request.ts'
import { pullRequestsInMemory } from '../helpers/pull-requests-in-memory.ts'

const [HEAD, OLDER] = ['a'.repeat(40), 'b'.repeat(40)]
const OPEN = [
  { number: 6, headSha: OLDER, baseRef: 'main', isMerged: false },
  { number: 7, headSha: HEAD, baseRef: 'main', isMerged: false },
]

test('that of the event is asked of nobody', async () => {
  const there = pullRequestsInMemory()
  const pullRequest = { number: 7, headSha: HEAD, isFork: false }
  const event = { name: 'pull_request', ref: 'refs/pull/7/merge', pullRequest }
  expect(await findPullRequest(event, there)).toEqual(pullRequest)
  expect(there.calls).toEqual([])
})

test('that of a workflow run is the open one of its branch whose newest commit was run for', async () => {
  const there = pullRequestsInMemory({ pullRequests: OPEN })
  const event = {
    name: 'workflow_run',
    ref: 'refs/heads/main',
    workflowRun: { head: 'eve:topic', headSha: HEAD },
  }
  expect(await findPullRequest(event, there)).toEqual(OPEN[1])
  expect(there.calls).toEqual(['openPullRequests eve:topic'])
})

test.each([
  ['whose commit is the newest of none', { head: 'eve:topic', headSha: 'c'.repeat(40) }, 1],
  ['whose branch is gone', { headSha: HEAD }, 0],
])('there is none of a workflow run %s', async (_, workflowRun, calls) => {
  const there = pullRequestsInMemory({ pullRequests: OPEN })
  const event = { name: 'workflow_run', ref: 'refs/heads/main', workflowRun }
  expect([await findPullRequest(event, there), there.calls.length]).toEqual([undefined, calls])
})

test('there is none of a push', async () => {
  const there = pullRequestsInMemory({ pullRequests: OPEN })
  expect(await findPullRequest({ name: 'push', ref: 'refs/heads/main' }, there)).toBeUndefined()
  expect(there.calls).toEqual([])
})
