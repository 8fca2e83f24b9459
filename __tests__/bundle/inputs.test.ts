import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { RunnerResult } from '../../src/local/runner.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { rulesDocument, Scene, SECRET } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument('Write a test for every change.') } })
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

function failure({ status, outputs, log }: RunnerResult) {
  return { status, reason: outputs['failure-reason'], said: log.split('\n').at(-1) }
}

function nothingWasPosted(): void {
  expect(scene.memory.requests()).toEqual([])
  expect(scene.github.requests().filter(({ method }) => method !== 'GET')).toEqual([])
}

test('every wrong input is named at once, in the log and whole in the summary', async () => {
  const result = await scene.run({
    inputs: {
      'nectr-token': 'Bearer abc',
      'api-url': 'http://nectr.example',
      repo: 'acme',
      config: '../sync.yaml',
      mode: 'dry-run',
      prune: 'yes',
      'max-retractions': 'all',
      'ledger-ref': 'ledger',
      comment: '1',
      strict: 'no',
      concurrency: '99',
    },
  })
  const message =
    '`nectr-token` holds characters that no token has: give the token alone, without `Bearer` and without quotes. ' +
    '`api-url` must be https; http is allowed for localhost, 127.0.0.0/8 and [::1] only. ' +
    '`repo` has "acme", which is not `owner/repo`. ' +
    '`config` must be a path inside the repository. ' +
    '`mode` is "dry-run": use auto, plan or apply. ' +
    '`prune` is "yes": use true or false. ' +
    '`max-retractions` is "all": use a whole number such as 10, or a share such as 20%. ' +
    '`ledger-ref` is "ledger": use a full ref such as refs/nectr/ledger or refs/heads/nectr-ledger. ' +
    '`comment` is "1": use true or false. ' +
    '`strict` is "no": use true or false. ' +
    '`concurrency` is "99": use a whole number from 1 to 32.'
  expect(failure(result)).toEqual({
    status: 1,
    reason: 'invalid-input',
    said: `::error::${message.replace('20%', '20%25')} Correct the \`with:\` block of this step.`,
  })
  expect(result.summary).toBe(
    `## Reviewer memory\n\n> [!CAUTION]\n> \`\` ${message} \`\`\n>\n> Correct the \`with:\` block of this step.\n`,
  )
  expect(result.outputs).toEqual({
    added: '0',
    changed: '0',
    retracted: '0',
    unchanged: '0',
    unconfirmed: '0',
    failed: '0',
    'has-changes': 'false',
    'failure-reason': 'invalid-input',
    drift: '',
    'plan-file': '',
  })
  nothingWasPosted()
})

test('the ledger may not be kept on a branch that holds code', async () => {
  expect(failure(await scene.run({ inputs: { 'ledger-ref': 'refs/heads/main' } }))).toEqual({
    status: 1,
    reason: 'invalid-input',
    said: '::error::`ledger-ref` is refs/heads/main, a branch that holds code. Use a ref of its own, such as refs/nectr/ledger or refs/heads/nectr-ledger.',
  })
  nothingWasPosted()
})

test('a token that is missing where there is something to store names the input and the secret', async () => {
  const result = await scene.run({ inputs: { 'nectr-token': null } })
  expect(failure(result)).toEqual({
    status: 1,
    reason: 'invalid-input',
    said: '::error::There are memories to store or retract, and `nectr-token` is empty. Set it from a secret, such as secrets.NECTR_TOKEN. Workflows of forks and of Dependabot get no secrets.',
  })
  expect(result.outputs).toMatchObject({ added: '0', failed: '1' })
  expect(result.summary).toContain('Not applied: push on the default branch.')
  nothingWasPosted()
})

test('a token whose own time is over is not sent, and the time is told', async () => {
  const issued = Date.UTC(2026, 0, 1)
  const token = await mintToken({ secret: SECRET, now: () => issued })
  const result = await scene.run({ inputs: { 'nectr-token': token } })
  expect(failure(result)).toEqual({
    status: 1,
    reason: 'token-expired',
    said: '::error::The token of `nectr-token` expired on 2026-01-02T00:00:00.000Z. Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.',
  })
  nothingWasPosted()
})

test('without a token there is nothing wrong where there is nothing to store', async () => {
  await scene.run()
  expect(failure(await scene.run({ inputs: { 'nectr-token': null } }))).toMatchObject({
    status: 0,
    reason: '',
  })
})

test('a workspace that is no checkout names the step that is missing', async () => {
  const workspace = join(scene.temp, 'empty')
  mkdirSync(workspace)
  const { said, ...rest } = failure(
    await scene.run({ workspace, env: { GIT_CEILING_DIRECTORIES: scene.temp } }),
  )
  expect(rest).toEqual({ status: 1, reason: 'no-checkout' })
  expect(said).toBe(
    `::error::The tracked files of ${workspace} can't be listed: fatal: not a git repository (or any of the parent directories): .git. Put \`actions/checkout\` before this step, and see that \`git\` is installed on the runner.`,
  )
  nothingWasPosted()
})

test('an event file that is missing is named', async () => {
  expect(failure(await scene.run({ env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }))).toEqual({
    status: 1,
    reason: 'invalid-event',
    said: "::error::The event file /nowhere/event.json can't be read. Run this step on a runner of GitHub Actions.",
  })
  nothingWasPosted()
})

test("a summary that can't be written is a warning, and the run counts all the same", async () => {
  const { status, outputs, log } = await scene.run({ env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } })
  expect({ status, added: outputs['added'] }).toEqual({ status: 0, added: '1' })
  expect(log).toContain(
    "::warning::The job summary could not be written: Error: ENOENT: no such file or directory, open '/nowhere/summary.md'",
  )
})
