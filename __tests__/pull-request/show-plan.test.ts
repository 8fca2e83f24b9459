import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.ts'
import { showPlan } from '../../src/pull-request/show-plan.ts'
import { memory, planOf, REPO } from '../helpers/memories.ts'
import { type InMemoryOptions, JOB, pullRequestsInMemory } from '../helpers/pull-requests-in-memory.ts'
import { reportOf } from '../helpers/reports.ts'

const PLAN = planOf([memory('new')])
const FORBIDDEN = new ActionError('comment-forbidden', 'It may not be written', 'Give the right.')
const DOWN = new ActionError('comment-unavailable', 'GitHub is ##[error]down\n::error::x', 'Try again.')

/** Shows a plan, and gives what was logged, each line with its level. */
async function show(there: InMemoryOptions, { plan = PLAN, isReadOnly = false } = {}) {
  const pullRequests = pullRequestsInMemory(there)
  const logged: string[] = []
  const log = {
    info: (line: string) => void logged.push(`info: ${line}`),
    notice: (line: string) => void logged.push(`notice: ${line}`),
    warning: (line: string) => void logged.push(`warning: ${line}`),
  }
  const report = reportOf([{ repo: REPO, plan }], { mode: 'plan' })
  await showPlan(report, { pullRequests, number: 7, isReadOnly, log, hint: 'The end.' })
  return { logged, bodies: pullRequests.comments.map(({ body }) => body) }
}

test('the log says what became of the comment', async () => {
  const { logged, bodies } = await show({})
  expect(logged).toEqual(['info: The plan is shown in a new comment on pull request #7.'])
  expect(bodies[0]?.endsWith('\n\nThe end.')).toBe(true)
  const comments = bodies.map((body) => [JOB, body] as const)
  expect((await show({ comments })).logged).toEqual([
    'info: The plan is the one that is shown already on pull request #7.',
  ])
  expect((await show({ comments }, { plan: planOf([memory('other')]) })).logged).toEqual([
    'info: The plan is shown in the comment on pull request #7.',
  ])
  expect((await show({}, { plan: planOf([]) })).logged).toEqual([
    'info: There is nothing to say on pull request #7.',
  ])
})

test.each([
  [
    'a lack of rights',
    FORBIDDEN,
    false,
    'warning: The plan is not shown on pull request #7. It may not be written. Give the right.',
  ],
  [
    'a lack of rights',
    FORBIDDEN,
    true,
    'notice: The plan is in the job summary only: the token of a fork or of Dependabot may not comment on pull request #7.',
  ],
  [
    'what can happen to any job',
    DOWN,
    true,
    'warning: The plan is not shown on pull request #7. GitHub is ## [error]down ::error::x. Try again.',
  ],
])('%s fails nothing: %p, for a token that may only read: %p', async (_, failure, isReadOnly, line) => {
  for (const failing of [{ createComment: failure }, { listComments: failure }])
    expect((await show({ failing }, { isReadOnly })).logged).toEqual([line])
})

test('a defect of ours is not hidden', async () => {
  await expect(show({ failing: { listComments: new TypeError('no') } })).rejects.toThrow(TypeError)
})
