import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { type GateOptions, passGate } from '../../src/pull-request/gate.ts'
import { renderComment } from '../../src/report/comment.ts'
import type { Report } from '../../src/report/report.ts'
import type { Event } from '../../src/settings/event.ts'
import { memory, planOf, REPO } from '../helpers/memories.ts'
import { type InMemoryOptions, JOB, pullRequestsInMemory } from '../helpers/pull-requests-in-memory.ts'
import { appliedOutcome, failedOutcome, reportOf } from '../helpers/reports.ts'

const [HEAD, BASE, MERGE] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
const PLAN = planOf([memory('new')])
const PLANNED = reportOf([{ repo: REPO, plan: PLAN }], { mode: 'plan' })
const APPLIED = reportOf([appliedOutcome(PLAN)])
const LINKS = { serverUrl: 'https://github.com', repository: REPO, commit: BASE }
const pullRequest = { number: 7, headSha: HEAD, isFork: false }
const OF_PULL_REQUEST: Event = {
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  defaultBranch: 'main',
  pullRequest,
}
const OF_RUN: Event = {
  name: 'workflow_run',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  workflowRun: { head: 'eve:topic', headSha: HEAD },
}
const OF_PUSH: Event = { name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' }
const OPEN = { number: 7, headSha: HEAD, baseRef: 'main', isMerged: false }
const FORBIDDEN = new ActionError('comment-forbidden', 'It may not be read', 'Give the right.')

/** Passes the gate on the merge of a pull request, or as told. */
async function pass(report: Report, but: Partial<GateOptions> & { there?: InMemoryOptions } = {}) {
  const { there, ...options } = but
  const pullRequests = pullRequestsInMemory(there)
  const logged: string[] = []
  const say = (line: string) => void logged.push(line)
  const notes = await passGate(report, {
    event: OF_PULL_REQUEST,
    commit: MERGE,
    plannedCommit: MERGE,
    isOn: true,
    links: LINKS,
    pullRequests,
    log: { info: say, notice: say, warning: say },
    listChangedByMerge: async () => undefined,
    ...options,
  })
  return { notes, logged, calls: pullRequests.calls, bodies: pullRequests.comments.map(({ body }) => body) }
}

describe('a plan', () => {
  test('is shown on its pull request, with links to the head of its branch', async () => {
    const { notes, bodies } = await pass(PLANNED)
    expect(bodies).toEqual([renderComment(PLANNED, { links: { ...LINKS, commit: HEAD } })])
    expect(notes).toEqual({ remarks: [] })
  })

  test.each([
    ['a push', { event: OF_PUSH }],
    ['a pull request where `comment` is off', { isOn: false }],
    ['a workflow run without an open pull request', { event: OF_RUN }],
    [
      'a workflow run whose default branch is checked out',
      { event: OF_RUN, plannedCommit: BASE, commit: BASE, there: { pullRequests: [OPEN] } },
    ],
    [
      'a pull request on its base that is checked out',
      { event: { ...OF_PULL_REQUEST, name: 'pull_request_target' }, plannedCommit: BASE, commit: BASE },
    ],
  ] as [string, Parameters<typeof pass>[1]][])('is shown nowhere on %s', async (_, but) => {
    const { bodies, calls } = await pass(PLANNED, but)
    expect([bodies, calls.filter((call) => !call.startsWith('openPullRequests'))]).toEqual([[], []])
  })

  test('of another workflow is shown on the pull request of its run, where the summary links as well', async () => {
    const { plannedCommit: _, ...options } = { plannedCommit: '', event: OF_RUN, commit: BASE }
    const pullRequests = pullRequestsInMemory({ pullRequests: [OPEN] })
    const say = () => {}
    const notes = await passGate(PLANNED, {
      ...options,
      ...{ isOn: true, links: LINKS, pullRequests, listChangedByMerge: async () => undefined },
      log: { info: say, notice: say, warning: say },
    })
    expect(notes).toEqual({ remarks: [], links: { ...LINKS, commit: HEAD } })
    expect(pullRequests.calls).toEqual(['openPullRequests eve:topic', 'listComments 7', 'createComment 7'])
  })

  test.each([
    ['main', false],
    ['develop', true],
  ])('for %s tells when it is learned: %p', async (baseRef, isTold) => {
    const event = { ...OF_PULL_REQUEST, pullRequest: { ...pullRequest, baseRef } }
    const { bodies } = await pass(PLANNED, { event })
    const hint = 'This is to be merged into `develop`: the reviewer learns of it once it is on `main`.'
    expect(bodies[0]?.endsWith(`\n\n${hint}`)).toBe(isTold)
  })

  test.each([
    [{ isFork: true }, undefined, true],
    [{ isFork: false }, 'dependabot[bot]', true],
    [{ isFork: false }, 'ann', false],
  ])(
    'that may not be shown is a notice where nothing else was to be expected: %j, %p',
    async (but, actor, isExpected) => {
      const event = { ...OF_PULL_REQUEST, pullRequest: { ...pullRequest, ...but } }
      const there = { failing: { createComment: FORBIDDEN } }
      const { logged } = await pass(PLANNED, { event, there, ...(actor && { actor }) })
      expect(logged[0]?.startsWith('The plan is in the job summary only')).toBe(isExpected)
    },
  )
})

describe('after a push', () => {
  const merged = { ...OPEN, isMerged: true, mergeCommit: MERGE }
  const body = renderComment(PLANNED, {}) ?? ''
  const there: InMemoryOptions = { pullRequests: [merged], comments: [[JOB, body]] }
  const sentence = `did what pull request #7 showed (plan ${PLAN.hash.slice(0, 12)}).`

  test('log and summary say whether it did what was shown', async () => {
    const { notes, logged } = await pass(APPLIED, { event: OF_PUSH, there })
    expect(notes).toEqual({ remarks: [{ repo: REPO, sentence, texts: [] }] })
    expect(logged).toEqual([`${REPO}: ${sentence}`])
  })

  const cancelled = new ActionError('cancelled', 'The run was cancelled.', 'Run it again.')
  test.each([
    ['where `comment` is off', APPLIED, { isOn: false }],
    ['on a schedule', APPLIED, { event: { ...OF_PUSH, name: 'schedule' } }],
    ['where nothing was to do', reportOf([{ repo: REPO, plan: planOf([]) }]), {}],
    ['where nothing was set about', reportOf([failedOutcome(FORBIDDEN, PLAN)]), {}],
    ['where the run was cancelled', reportOf([appliedOutcome(PLAN, { error: cancelled })]), {}],
  ])('GitHub is not asked %s', async (_, report, but) => {
    const { notes, calls } = await pass(report, { event: OF_PUSH, there, ...but })
    expect([notes, calls]).toEqual([{ remarks: [] }, []])
  })

  test('a pull request that may not be read fails nothing', async () => {
    const failing = { pullRequestsOf: FORBIDDEN }
    const { notes, logged } = await pass(APPLIED, { event: OF_PUSH, there: { ...there, failing } })
    expect(notes).toEqual({ remarks: [] })
    expect(logged).toEqual([
      'What the pull request had shown is not known. It may not be read. Give the right.',
    ])
  })

  test('a defect of ours is not hidden', async () => {
    const failing = { pullRequestsOf: new TypeError('no') }
    await expect(pass(APPLIED, { event: OF_PUSH, there: { ...there, failing } })).rejects.toThrow(TypeError)
  })
})
