import { afterEach, expect, jest, test } from '@jest/globals'
import { readMarker } from '../../src/report/comment-marker.ts'
import { manyRules, REPO, rulesDocument, type Scene } from '../helpers/bundle.ts'
import {
  bodiesOf,
  commitRules,
  commitToBranch,
  mergePullRequest,
  pullRequestEvent,
  runObserved,
  STORED,
  startSynced,
} from '../helpers/pull-request-scene.ts'

jest.setTimeout(120_000)

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

test('3,000 additions fit into a comment that links to the summary, and a push says whether it was they', async () => {
  scene = await startSynced()
  const headSha = commitRules(scene, [...STORED, ...manyRules(3_000)])
  const result = await runObserved(scene, { event: pullRequestEvent(headSha) })
  const [body = ''] = bodiesOf(scene)
  expect([result.status, result.writes.length]).toEqual([0, 1])
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body).toContain('\n**When this is merged, the reviewer learns 3000 rules.** Plan `')
  expect(body).toContain(
    '\nA comment is too small for all of this: [the summary of this run](https://github.com/acme/api/actions/runs/1) shows more.\n',
  )
  expect(body).toContain('… and 2900 more.')
  expect(result.summary).toContain('Alpha2999 beta2999')
  expect(readMarker(body)?.repos[0]?.keys).toBeUndefined()

  mergePullRequest(scene)
  const { log } = await runObserved(scene, { inputs: { 'nectr-token': scene.token, concurrency: '32' } })
  expect(log).toMatch(/\nacme\/api: did what pull request #7 showed \(plan [0-9a-f]{12}\)\.\n/)
})

test('several repositories with a settings file share one comment, and each is told of after the merge', async () => {
  const inputs = { repo: `${REPO}\nacme/web` }
  scene = await startSynced({
    files: {
      '.nectr/sync.yaml': 'sources:\n  - files: handbook/*.md\n',
      'handbook/a.md': rulesDocument(...STORED),
    },
  })
  const handbook = rulesDocument(...STORED, 'Name every branch after its issue.')
  const headSha = commitToBranch(scene, { 'handbook/a.md': handbook })
  const planned = await runObserved(scene, { event: pullRequestEvent(headSha), inputs })
  const [body = ''] = bodiesOf(scene)
  expect([planned.status, planned.writes.length]).toEqual([0, 1])
  const hashes = readMarker(body)?.repos.map(({ plan }) => plan.slice(0, 12)) ?? []
  expect(body.slice(0, body.indexOf('\n#### ')).split('\n').slice(1)).toEqual([
    '',
    '## Reviewer memory',
    '',
    '| repository | added | changed | retracted | plan |',
    '| --- | --- | --- | --- | --- |',
    `| \`acme/api\` | 1 | 0 | 0 | \`${hashes[0]}\` |`,
    `| \`acme/web\` | 3 | 0 | 0 | \`${hashes[1]}\` |`,
    '',
    '### `acme/api`',
    '',
    `**When this is merged, the reviewer learns 1 rule.** Plan \`${hashes[0]}\`.`,
    '',
  ])

  mergePullRequest(scene)
  const { log } = await runObserved(scene, { inputs: { ...inputs, 'nectr-token': scene.token } })
  expect(log.split('\n').filter((line) => /^acme\/\w+: /.test(line))).toEqual([
    `acme/api: did what pull request #7 showed (plan ${hashes[0]}).`,
    `acme/web: did what pull request #7 showed (plan ${hashes[1]}).`,
  ])
})
