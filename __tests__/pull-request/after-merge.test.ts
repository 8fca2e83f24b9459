import { expect, test } from '@jest/globals'
import type { PullRequest } from '../../src/github/pull-requests.ts'
import { compareWithPullRequest } from '../../src/pull-request/after-merge.ts'
import { renderComment } from '../../src/report/comment.ts'
import { memory, planOf, REPO } from '../helpers/memories.ts'
import { JOB, pullRequestsInMemory } from '../helpers/pull-requests-in-memory.ts'
import { appliedOutcome, reportOf } from '../helpers/reports.ts'

const COMMIT = 'c'.repeat(40)
const PLAN = planOf([memory('new')])
const OUTCOMES = [appliedOutcome(PLAN)]
const BODY = renderComment(reportOf([{ repo: REPO, plan: PLAN }], { mode: 'plan' }), {}) ?? ''
const DID = (number: number) => [
  {
    repo: REPO,
    sentence: `did what pull request #${number} showed (plan ${PLAN.hash.slice(0, 12)}).`,
    texts: [],
  },
]

function pullRequest(number: number, mergeCommit?: string): PullRequest {
  const isMerged = mergeCommit !== undefined
  return { number, headSha: 'a'.repeat(40), baseRef: 'main', isMerged, ...(isMerged && { mergeCommit }) }
}

async function compare(pullRequests: readonly PullRequest[], comments: [string, string][] = [[JOB, BODY]]) {
  const there = pullRequestsInMemory({ pullRequests, comments })
  return [await compareWithPullRequest(OUTCOMES, COMMIT, there), there.calls]
}

test('the pull request that was merged as the commit is asked for', async () => {
  const all = [pullRequest(5), pullRequest(6, 'd'.repeat(40)), pullRequest(7, COMMIT)]
  expect(await compare(all)).toEqual([DID(7), [`pullRequestsOf ${COMMIT}`, 'listComments 7']])
})

test('without such a one, the first that was merged is: its commits may have been put on the branch one by one', async () => {
  const all = [pullRequest(5), pullRequest(6, 'd'.repeat(40)), pullRequest(7, 'e'.repeat(40))]
  expect(await compare(all)).toEqual([DID(6), [`pullRequestsOf ${COMMIT}`, 'listComments 6']])
})

test.each([
  ['there is none', [], []],
  ['none is merged', [pullRequest(7)], []],
  ['it has no comment of ours', [pullRequest(7, COMMIT)], [['eve', BODY]]],
  [
    'its comment is of another version',
    [pullRequest(7, COMMIT)],
    [[JOB, BODY.replace('"version":1', '"version":2')]],
  ],
] as [string, PullRequest[], [string, string][]][])('nothing is said where %s', async (_, all, comments) => {
  expect((await compare(all, comments))[0]).toEqual([])
})
