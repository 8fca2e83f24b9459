import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runAction } from '../src/action.ts'
import { maskSecrets } from '../src/runner/mask-secrets.ts'
import { GITHUB_TOKEN, manyRules, REPO, rulesDocument, Scene } from './helpers/bundle.ts'

jest.setTimeout(30_000)

// The toolkit keeps the path of the summary, so there is one for all tests.
const folder = mkdtempSync(join(tmpdir(), 'nectr-action-'))
const files = {
  outputs: join(folder, 'outputs'),
  summary: join(folder, 'summary.md'),
  event: join(folder, 'event.json'),
}
const variables = { ...process.env }

let scene: Scene
beforeEach(async () => {
  for (const file of Object.values(files)) writeFileSync(file, '')
  writeFileSync(files.event, '{"repository":{"default_branch":"main"}}')
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument('Write a test.') } })
})
afterEach(async () => {
  process.env = { ...variables }
  process.exitCode = 0
  await scene.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the action in this process and gives what it said and left; a variable that is empty is left out. */
async function act(changes: Record<string, string> = {}) {
  const env = {
    INPUT_REPO: REPO,
    'INPUT_NECTR-TOKEN': scene.token,
    'INPUT_GITHUB-TOKEN': GITHUB_TOKEN,
    'INPUT_API-URL': scene.memory.url,
    GITHUB_API_URL: scene.github.url,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.outputs,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: REPO,
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: scene.checkout.git('rev-parse', 'HEAD'),
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: scene.checkout.directory,
    RUNNER_TEMP: folder,
    ...changes,
  }
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  process.env = { ...variables, ...set }
  const chunks: string[] = []
  const write = process.stdout.write
  process.stdout.write = (chunk: unknown) => chunks.push(String(chunk)) > 0
  try {
    maskSecrets(set)
    await runAction(set, { version: 'test', ledgers: new Map() })
  } finally {
    process.stdout.write = write
  }
  const outputs = readFileSync(files.outputs, 'utf8').matchAll(/^(.+)<<(ghadelimiter_\S+)\n(.*)\n\2$/gm)
  return {
    log: chunks.join('').trimEnd().split('\n'),
    outputs: Object.fromEntries([...outputs].map(([, name, , value]) => [name, value])),
    summary: readFileSync(files.summary, 'utf8'),
    exitCode: process.exitCode,
  }
}

test('both tokens are masked before anything else is said', async () => {
  const { log } = await act()
  expect(log.slice(0, 3)).toEqual([
    `::add-mask::${scene.token}`,
    `::add-mask::${GITHUB_TOKEN}`,
    'Applying: push on the default branch.',
  ])
})

test('what is stored is noted in the ledger with commit and run', async () => {
  const { log, outputs, summary, exitCode } = await act()
  expect(log.at(-1)).toBe('Applied: 1 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed.')
  expect(outputs).toMatchObject({ added: '1', 'failure-reason': '' })
  expect(summary).toContain('](https://github.example/acme/api/blob/')
  expect(exitCode ?? 0).toBe(0)
  const [entry] = (await scene.openLedger()).entries.values()
  expect(entry).toMatchObject({
    commit: scene.checkout.git('rev-parse', 'HEAD'),
    run: 'https://github.example/acme/api/actions/runs/42',
    id: scene.memory.memories(REPO)[0]?.id,
  })
  expect(JSON.parse(readFileSync(outputs['plan-file'] ?? '', 'utf8')).repos[0].add).toHaveLength(1)
})

test('outside of a workflow run there is no run to note, and no summary to write', async () => {
  const { summary } = await act({ GITHUB_RUN_ID: '', GITHUB_STEP_SUMMARY: '' })
  expect(summary).toBe('')
  const [entry] = (await scene.openLedger()).entries.values()
  expect(entry?.run).toBe('')
})

test('the default branch is asked of GitHub where no event tells it, and long work shows how far it is', async () => {
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...manyRules(60)) })
  const { log } = await act({ GITHUB_EVENT_PATH: '' })
  expect(log[2]).toBe('Applying: push on the default branch.')
  expect(log.filter((line) => line.endsWith(' done'))).toEqual(['50 of 60 done'])
})

test('problems beyond those that GitHub shows are counted', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `none-${n}/*.md`)
  const { log } = await act({ INPUT_FILES: ['CONTRIBUTING.md', ...names].join('\n') })
  expect(log.filter((line) => line.startsWith('::warning title=unmatched-pattern::'))).toHaveLength(10)
  expect(log).toContain('0 errors and 2 warnings more: the job summary has them.')
})

describe('a failure', () => {
  test.each([
    [
      'a wrong input',
      { INPUT_MODE: 'never' },
      'invalid-input',
      '`mode` is "never": use auto, plan or apply. Correct the `with:` block of this step.',
    ],
    [
      'a ledger on the branch that is synced',
      { 'INPUT_LEDGER-REF': 'refs/heads/main' },
      'invalid-input',
      '`ledger-ref` is refs/heads/main, a branch that holds code. Use a ref of its own, such as refs/nectr/ledger or refs/heads/nectr-ledger.',
    ],
    [
      "an event that can't be read",
      { GITHUB_EVENT_PATH: '/nowhere/event.json' },
      'invalid-event',
      "The event file /nowhere/event.json can't be read. Run this step on a runner of GitHub Actions.",
    ],
  ])('by %s sets the exit status and the outputs, and is the last line', async (_, env, reason, said) => {
    const { log, outputs, exitCode } = await act(env)
    expect([exitCode, outputs['failure-reason'], log.at(-1)]).toEqual([1, reason, `::error::${said}`])
  })

  test('that nobody foresaw is told as a defect, and its trace is for debugging only', async () => {
    scene.github.intercept(() => ({ status: 200, body: '{"format":1,"repo":"acme/api"}\n' }))
    const { log, outputs, exitCode } = await act({
      'INPUT_LEDGER-REF': 'refs/nectr/ledger',
      // A folder below a file can't be made.
      RUNNER_TEMP: join(process.execPath, 'none'),
    })
    expect([exitCode, outputs['failure-reason']]).toEqual([1, 'internal'])
    expect(log.at(-1)).toMatch(
      /^::error::Unexpected: .+\. This is a defect of the action: please report it\. The step log with debug logging shows where it happened\.$/,
    )
    expect(log.some((line) => line.startsWith('::debug::'))).toBe(true)
  })
})
