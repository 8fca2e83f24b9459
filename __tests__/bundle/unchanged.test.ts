import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { RunnerResult } from '../../src/local/runner.ts'
import { applied, FILES, UNCHANGED, WARNED } from '../helpers/applied-scene.ts'
import { ACTION_FILE, type Scene, type SceneRun } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

// Nothing listens there, and nothing on this machine is asked through it. The first look asks nothing where a proxy is set.
const AT_LENGTH = { HTTPS_PROXY: 'http://127.0.0.1:9' }
const DISPATCH = {
  name: 'workflow_dispatch',
  ref: 'refs/heads/main',
  payload: { repository: { default_branch: 'main' } },
}
// What a Node 20 does not have that is older than 20.15.
const OLD_NODE = `
  import zlib from 'node:zlib'
  zlib.crc32 = undefined
  process.getBuiltinModule = undefined
`
const ON_A_BRANCH = {
  name: 'push',
  ref: 'refs/heads/topic',
  payload: { repository: { default_branch: 'main' } },
}

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** Runs the entry without the engine, and with globs only where told, so that a run which needs more fails. */
function runAlone(run: SceneRun = {}, { withGlobs = false } = {}): Promise<RunnerResult> {
  const folder = join(scene.temp, 'alone')
  mkdirSync(folder, { recursive: true })
  const dist = join(ACTION_FILE, '..')
  const others = withGlobs ? readdirSync(dist).filter((name) => /^\d+\.index\.js$/.test(name)) : []
  for (const name of ['index.js', 'package.json', ...others])
    copyFileSync(join(dist, name), join(folder, name))
  return scene.run({ ...run, actionFile: join(folder, 'index.js') })
}

/** All that anyone sees of a run but its log, of which only the annotations count. */
function seenOf({ status, outputs: { 'plan-file': planFile = '', ...outputs }, summary, log }: RunnerResult) {
  const annotations = log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line))
  return { status, outputs, summary, annotations, plan: readFileSync(planFile, 'utf8') }
}

/** Runs alone and at length, and gives what is seen of both, which is the same. */
async function runBothWays(run: SceneRun = {}, options: { withGlobs?: boolean } = {}) {
  const before = { memory: scene.memory.requests().length, github: scene.github.requests().length }
  const alone = await runAlone(run, options)
  expect(alone.log).toContain(UNCHANGED)
  const asked = scene.github.requests().slice(before.github)
  const atLength = await scene.run({ ...run, env: { ...run.env, ...AT_LENGTH } })
  expect(atLength.log).not.toContain(UNCHANGED)
  expect(seenOf(alone)).toEqual(seenOf(atLength))
  expect(scene.memory.requests().length).toBe(before.memory)
  return { ...seenOf(alone), asked: asked.map(({ method, path, status }) => `${method} ${path} ${status}`) }
}

describe('A run that finds nothing to do loads no more than its entry, and says what any other would', () => {
  test('on a push', async () => {
    scene = await applied(FILES)
    scene.checkout.commit({ 'README.md': '# The shop\n', 'src/a.ts': '' })
    const { status, outputs, asked } = await runBothWays()
    expect(asked).toEqual(['GET /repos/acme/api/contents/acme/api.jsonl 200'])
    expect({ status, outputs }).toEqual({
      status: 0,
      outputs: {
        ...{ added: '0', changed: '0', retracted: '0', unchanged: '2', unconfirmed: '0', failed: '0' },
        ...{ 'has-changes': 'false', 'failure-reason': '', drift: '' },
      },
    })
  })

  test('with warnings, of which each is at its line of what is checked out', async () => {
    scene = await applied(WARNED)
    const head = scene.checkout.git('rev-parse', 'HEAD')
    const { annotations, summary } = await runBothWays({ commit: 'c0ffee'.padEnd(40, '0') })
    expect(annotations.length).toBe(10)
    expect(annotations[0]).toMatch(/^::warning title=missing-import,file=CLAUDE\.md,line=3::/)
    expect(summary).toContain(`https://github.com/acme/api/blob/${head}/CLAUDE.md#L3)`)
  })

  test('on a push to another branch, on a dispatch, and where it is only to plan or may not comment', async () => {
    scene = await applied(WARNED)
    for (const run of [
      { event: ON_A_BRANCH },
      { event: DISPATCH },
      { inputs: { mode: 'plan' } },
      { inputs: { mode: 'apply', comment: 'false', prune: 'false' }, event: ON_A_BRANCH },
    ]) {
      expect((await runBothWays(run)).outputs['unchanged']).toBe('14')
    }
  })

  test('for several repositories, with a settings file and with `files`', async () => {
    const settings = 'sources:\n  - files: docs/*.md\n    take: items\nexclude: docs/old.md\n'
    const docs = { 'docs/a.md': '# A\n\n- The shop is open.\n', 'docs/old.md': '# Old\n\n- Closed.\n' }
    const repos = { repo: 'acme/api\nacme/web' }
    scene = await applied({ ...WARNED, ...docs, '.nectr/sync.yaml': settings }, { inputs: repos })
    const { outputs, asked } = await runBothWays({ inputs: repos }, { withGlobs: true })
    expect(outputs['unchanged']).toBe('2')
    expect(asked.sort()).toEqual([
      'GET /repos/acme/api/contents/acme/api.jsonl 200',
      'GET /repos/acme/api/contents/acme/web.jsonl 200',
    ])
    const files = { ...repos, files: 'AGENTS.md\n*.md\n!CLAUDE.md\ngone/*.md' }
    expect((await scene.run({ inputs: files })).status).toBe(0)
    expect((await runBothWays({ inputs: files }, { withGlobs: true })).outputs['unchanged']).toBe('4')
  })
})

test('A run that finds something to do needs more than its entry', async () => {
  scene = await applied(FILES)
  scene.checkout.commit({ 'CLAUDE.md': '# Claude\n' })
  const { status, log } = await runAlone()
  expect(status).toBe(1)
  expect(log).toContain('engine.js')
})

test('Without what came with later versions of Node 20, a run does the same and reads all of it each time', async () => {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(OLD_NODE)}` }
  scene = await applied(FILES, { env })
  const posted = scene.memory.requests().length
  const { status, outputs, log } = await scene.run({ env })
  expect([status, outputs['unchanged'], outputs['failure-reason']]).toEqual([0, '2', ''])
  expect(log).not.toContain(UNCHANGED)
  expect(scene.memory.requests().length).toBe(posted)
})
