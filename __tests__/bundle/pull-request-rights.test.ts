import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { type Scene, type SceneRun, visibleLines } from '../helpers/bundle.ts'
import {
  bodiesOf,
  commitRules,
  JOB,
  NUMBER,
  type PlanRun,
  pullRequestEvent,
  runObserved,
  STORED,
  startSynced,
} from '../helpers/pull-request-scene.ts'

jest.setTimeout(60_000)

const RULES = [...STORED, 'Name every branch after its issue.']
const COMMENTS = `/issues/${NUMBER}/comments`
const NO_RIGHT = 'GitHub answered 403: Resource not accessible by integration'

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** Starts a scene whose job has this right to pull requests. */
async function start(pullRequests: 'write' | 'read' | 'none' = 'write'): Promise<void> {
  scene = await startSynced({ github: { permissions: { contents: 'write', pullRequests } } })
}

function plan(options: SceneRun & { owner?: string } = {}): Promise<PlanRun> {
  const { owner = 'acme', ...run } = options
  return runObserved(scene, { event: pullRequestEvent(commitRules(scene, RULES), { owner }), ...run })
}

/** What is said between the documents and the counts. */
const said = (result: PlanRun) => visibleLines(result).slice(2, -1)
const isGreen = ({ status, outputs, summary }: PlanRun) =>
  status === 0 &&
  outputs['failure-reason'] === '' &&
  outputs['added'] === '1' &&
  summary.includes('To add (1)')

describe('a job that may not comment is green and says', () => {
  test('which permission it lacks', async () => {
    await start('read')
    const result = await plan()
    expect([isGreen(result), bodiesOf(scene)]).toEqual([true, []])
    expect(said(result)).toEqual([
      `::warning::The plan is not shown on pull request #7. The comment on the pull request may not be written. ${NO_RIGHT}. Give the job \`permissions: pull-requests: write\`.`,
    ])
  })

  test('which permission it lacks, where it may not even read comments', async () => {
    await start('none')
    const result = await plan()
    expect([isGreen(result), result.writes]).toEqual([true, []])
    expect(said(result)).toEqual([
      `::warning::The plan is not shown on pull request #7. The pull request may not be read. ${NO_RIGHT}. Give the job \`permissions: pull-requests: write\`, or \`read\` if it is not to comment.`,
    ])
  })

  test.each([
    ['of a fork', { owner: 'eve' }],
    ['of Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
  ])('with a notice only where the pull request is %s', async (_, options) => {
    await start('read')
    const result = await plan(options)
    expect([isGreen(result), bodiesOf(scene)]).toEqual([true, []])
    expect(said(result)).toEqual([
      '::notice::The plan is in the job summary only: the token of a fork or of Dependabot may not comment on pull request #7.',
    ])
  })
})

test('a fork with the right to comment is shown its plan', async () => {
  await start()
  const { writes } = await plan({ owner: 'eve' })
  expect([writes, bodiesOf(scene)]).toEqual([
    [`POST ${COMMENTS}`],
    [expect.stringContaining('learns 1 rule')],
  ])
})

describe('where GitHub answers', () => {
  const locked = { message: 'Unable to create comment because issue is locked.' }
  const blank = { message: 'Validation Failed', errors: [{ message: 'Body is too long' }] }
  test.each([
    [404, { message: 'Not Found' }, 'Give the job `permissions: pull-requests: write`.'],
    [422, blank, 'Read the job summary: it shows the same.'],
    [403, locked, 'Unlock the conversation of the pull request, or read the job summary: it shows the same.'],
  ])('%i to a new comment, it is a warning that says what to do', async (status, body, remedy) => {
    await start()
    scene.github.intercept(({ method }) => (method === 'POST' ? { status, body } : undefined))
    const result = await plan()
    expect([isGreen(result), result.writes]).toEqual([true, [`POST ${COMMENTS}`]])
    expect(said(result)).toHaveLength(1)
    expect(said(result)[0]).toMatch(
      new RegExp(`^::warning::The plan is not shown on pull request #7\\. .*GitHub answered ${status}: `),
    )
    expect(said(result)[0]?.endsWith(remedy)).toBe(true)
  })

  test('502 to a new comment that it made all the same, there is one comment', async () => {
    await start()
    let failures = 0
    scene.github.intercept(({ method, body }) => {
      if (method !== 'POST' || failures++ > 0) return undefined
      scene.github.addComment(NUMBER, { body: (body as { body: string }).body, author: JOB })
      return { status: 502, body: '<html>Bad Gateway</html>' }
    })
    const result = await plan()
    expect([isGreen(result), result.writes, bodiesOf(scene).length]).toEqual([true, [`POST ${COMMENTS}`], 1])
    expect(said(result)).toEqual(['The plan is shown in a new comment on pull request #7.'])
  })

  test('a secondary limit, it is waited for as long as it asks', async () => {
    await start()
    let limits = 0
    scene.github.intercept(({ method }) =>
      method === 'POST' && limits++ === 0
        ? {
            status: 403,
            body: { message: 'You have exceeded a secondary rate limit.' },
            headers: { 'retry-after': '1' },
          }
        : undefined,
    )
    const result = await plan()
    expect([isGreen(result), result.writes, bodiesOf(scene).length]).toEqual([
      true,
      [`POST ${COMMENTS}`, `POST ${COMMENTS}`],
      1,
    ])
  })

  test('502 to every try of an edit, it is a warning', async () => {
    await start()
    await plan()
    scene.github.intercept(({ method }) => (method === 'PATCH' ? { status: 502, body: '' } : undefined))
    const headSha = commitRules(scene, STORED)
    const result = await runObserved(scene, { event: pullRequestEvent(headSha) })
    expect([result.status, result.writes.length]).toEqual([0, 4])
    expect(said(result)[0]).toMatch(
      /^::warning::The plan is not shown on pull request #7\. The comment on the pull request could not be written\. .*Run the workflow again later\.$/,
    )
  })
})

test('a comment that is deleted between listing and editing is made anew', async () => {
  await start()
  await plan()
  const [{ id = 0 } = {}] = scene.github.comments(NUMBER)
  scene.github.intercept(({ method }) => {
    if (method === 'PATCH') scene.github.deleteComment(id)
    return undefined
  })
  const headSha = commitRules(scene, RULES.slice(1))
  const result = await runObserved(scene, { event: pullRequestEvent(headSha) })
  expect(result.writes).toEqual([`PATCH /issues/comments/${id}`, `POST ${COMMENTS}`])
  expect(said(result)).toEqual(['The plan is shown in a new comment on pull request #7.'])
  expect(bodiesOf(scene)).toHaveLength(1)
})
