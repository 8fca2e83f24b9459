import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { memoryKey } from '../../src/plan/memory.ts'
import { REPO, rulesDocument, type Scene, visibleLines } from '../helpers/bundle.ts'
import {
  bodiesOf,
  commitRules,
  commitToBranch,
  JOB,
  NUMBER,
  pullRequestEvent,
  runObserved,
  STORED,
  startSynced,
} from '../helpers/pull-request-scene.ts'

jest.setTimeout(60_000)

const RULES = ['Write a test for each change.', 'Name every branch after its issue.']
const COMMENTS = `/issues/${NUMBER}/comments`

let scene: Scene
let stored: string
beforeEach(async () => {
  scene = await startSynced()
  stored = scene.checkout.git('rev-parse', 'HEAD')
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const plan = (headSha: string) => runObserved(scene, { event: pullRequestEvent(headSha) })
const hashIn = (planFile = '') => JSON.parse(readFileSync(planFile, 'utf8')).repos[0].hash as string
const shortKey = (text: string) => memoryKey(REPO, 'project_rule', text).slice(0, 12)
const nothingLeft = (hash: string) =>
  `<!-- nectr-memory-sync: {"version":1,"repos":[{"repo":"acme/api","plan":"${hash}","keys":{"added":[],"changed":{"to":[],"from":[]},"retracted":[]}}]} -->\n\n` +
  `## Reviewer memory\n\n**Nothing changes for the reviewer any more when this is merged.** Plan \`${hash.slice(0, 12)}\`.`

test('a pull request gets one comment that says what the reviewer would learn and forget, without any secret', async () => {
  const document = `${rulesDocument('Write a test for each change.')}\n## Naming\n\n- Name branches after issues.\n`
  const headSha = commitToBranch(scene, { 'CONTRIBUTING.md': document })
  const asked = scene.memory.requests().length
  const result = await plan(headSha)
  const hash = hashIn(result.outputs['plan-file'])
  const [from, retracted] = STORED.map((rule) => shortKey(`[Testing] ${rule}`))
  const [to, added] = ['[Testing] Write a test for each change.', '[Naming] Name branches after issues.'].map(
    shortKey,
  )
  const link = (commit: string, line: number) =>
    `[\`CONTRIBUTING.md:${line}\`](https://github.com/acme/api/blob/${commit}/CONTRIBUTING.md#L${line})`

  expect(result.status).toBe(0)
  expect(bodiesOf(scene)).toEqual([
    `<!-- nectr-memory-sync: {"version":1,"repos":[{"repo":"acme/api","plan":"${hash}","keys":{"added":["${added}"],"changed":{"to":["${to}"],"from":["${from}"]},"retracted":["${retracted}"]}}]} -->

## Reviewer memory

**When this is merged, the reviewer learns 1 rule, replaces 1 and forgets 1.** Plan \`${hash.slice(0, 12)}\`.

#### Added (1)

- \`[Naming] Name branches after issues.\`<br>${link(headSha, 9)} · \`project_rule\`

#### Changed (1)

- \`[Testing] Write a test for\` <del>\`every\`</del> <ins>\`each\`</ins> \`change.\`<br>${link(headSha, 5)} · \`project_rule\`

#### Retracted (1)

- \`[Testing] Run all tests before each push.\`<br>${link(stored, 6)} · \`project_rule\``,
  ])
  expect(result.asked).toEqual(['GET /contents/acme/api.jsonl', `GET ${COMMENTS}`, `POST ${COMMENTS}`])
  expect(visibleLines(result)).toEqual([
    'Planning: pull_request only shows.',
    '2 rules in CONTRIBUTING.md',
    'The plan is shown in a new comment on pull request #7.',
    'Planned: 1 added, 1 changed, 1 retracted, 0 unchanged, 0 unconfirmed, 0 failed.',
  ])
  expect(scene.memory.requests()).toHaveLength(asked)
})

test('a second run for the same commit writes nothing, even where GitHub has changed the line ends', async () => {
  const headSha = commitRules(scene, RULES)
  await plan(headSha)
  const again = await plan(headSha)
  expect([again.status, again.writes]).toEqual([0, []])
  expect(again.log).toContain('\nThe plan is the one that is shown already on pull request #7.\n')

  const [comment] = scene.github.comments(NUMBER)
  scene.github.deleteComment(comment?.id ?? 0)
  scene.github.addComment(NUMBER, { body: `${comment?.body.replaceAll('\n', '\r\n')}\r\n`, author: JOB })
  expect((await plan(headSha)).writes).toEqual([])
})

describe('nothing is said', () => {
  test('where no rule changes', async () => {
    const result = await plan(commitToBranch(scene, { 'index.js': '' }))
    expect([result.status, result.writes, bodiesOf(scene)]).toEqual([0, [], []])
    expect(result.log).toContain('\nThere is nothing to say on pull request #7.\n')
  })

  test('where `comment: false` is set, and no comment is looked for', async () => {
    const event = pullRequestEvent(commitRules(scene, RULES))
    const { asked, status } = await runObserved(scene, { event, inputs: { comment: 'false' } })
    expect([status, asked, bodiesOf(scene)]).toEqual([0, ['GET /contents/acme/api.jsonl'], []])
  })
})

test('a later push edits the comment in place, and one that empties it says so once', async () => {
  await plan(commitRules(scene, RULES))
  const [first] = scene.github.comments(NUMBER)

  const edited = await plan(commitRules(scene, [...STORED, ...RULES.slice(1)]))
  expect(edited.writes).toEqual([`PATCH /issues/comments/${first?.id}`])
  expect(edited.log).toContain('\nThe plan is shown in the comment on pull request #7.\n')
  const [second] = scene.github.comments(NUMBER)
  expect([second?.id, scene.github.comments(NUMBER)]).toEqual([first?.id, [second]])
  expect(second?.body).toContain('\n**When this is merged, the reviewer learns 1 rule.** Plan `')

  const headSha = commitRules(scene, STORED)
  const emptied = await plan(headSha)
  expect(emptied.writes).toEqual([`PATCH /issues/comments/${first?.id}`])
  expect(bodiesOf(scene)).toEqual([nothingLeft(hashIn(emptied.outputs['plan-file']))])
  expect((await plan(headSha)).writes).toEqual([])

  await plan(commitRules(scene, RULES))
  expect(bodiesOf(scene)[0]).toContain('\n**When this is merged, the reviewer replaces 2 rules.** Plan `')
})

test("someone else's comment with our marker is left alone", async () => {
  const headSha = commitRules(scene, RULES)
  await plan(headSha)
  const [{ body = '', id = 0 } = {}] = scene.github.comments(NUMBER)
  scene.github.deleteComment(id)
  const forged = body.replace('replaces 2', 'replaces nothing')
  scene.github.addComment(NUMBER, { body: forged, author: 'eve' })
  const { writes } = await plan(headSha)
  expect([writes, bodiesOf(scene)]).toEqual([[`POST ${COMMENTS}`], [forged, body]])
  expect((await plan(headSha)).writes).toEqual([])
})

test('our comment is found on the second page of many', async () => {
  const headSha = commitRules(scene, RULES)
  const others = Array.from({ length: 120 }, (_, n) => ({ body: `Comment ${n}`, author: 'ann' }))
  for (const other of others.slice(0, 110)) scene.github.addComment(NUMBER, other)
  await plan(headSha)
  for (const other of others.slice(110)) scene.github.addComment(NUMBER, other)
  const again = await plan(headSha)
  expect(again.asked.slice(1)).toEqual([`GET ${COMMENTS}`, `GET ${COMMENTS}`])
  const edited = await plan(commitRules(scene, STORED))
  expect(edited.writes).toHaveLength(1)
  expect(bodiesOf(scene)).toHaveLength(121)
  expect(bodiesOf(scene)[110]).toContain('**Nothing changes for the reviewer any more')
})
