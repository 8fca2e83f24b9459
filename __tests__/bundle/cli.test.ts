import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { CLI_FILE, manyRules, REPO, rulesDocument, Scene } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(...manyRules(6)) } })
})
afterEach(() => scene.close())

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const { PATH = '' } = process.env
  return spawn(process.execPath, [CLI_FILE, ...args], {
    cwd: scene.checkout.directory,
    env: { PATH, ...env },
  })
}

async function finish(child: ChildProcessWithoutNullStreams) {
  const [out, err, [status]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close'),
  ])
  return { status, out, err }
}

test('extract prints JSON and leaves with 0', async () => {
  const { status, out } = await finish(start(['extract', '--json']))
  expect([status, JSON.parse(out).rules.length]).toEqual([0, 6])
})

test('a wrong call leaves with 2', async () => {
  expect(await finish(start(['extract', '--nope']))).toMatchObject({ status: 2, out: '' })
})

test('serve keeps its memories in a file, takes its own token, and ends in order on SIGINT', async () => {
  const args = ['serve', '--json', '--file', join(scene.temp, 'memories.json')]
  for (const expected of [1, 2]) {
    const child = start(args)
    const [line] = await once(createInterface({ input: child.stdout }), 'line')
    const { url, token } = JSON.parse(line)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ repo: REPO, content: 'Use UTC.' })
    const posted = await fetch(`${url}/api/v1/memory`, { method: 'POST', headers, body })
    expect(await posted.json()).toEqual({ id: expect.stringMatching(/^mem_[0-9a-f]{12}$/), status: 'added' })
    const listed = await fetch(`${url}/api/v1/memory?repo=${REPO}`, { headers })
    expect(await listed.json()).toMatchObject({ count: expected })
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([0, null])
  }
})

test('apply that is interrupted says so and is completed by the next', async () => {
  scene.memory.misbehave({ method: 'POST', kind: 'slow:150', times: Number.POSITIVE_INFINITY })
  const args = ['apply', '--repo', REPO, '--api-url', scene.memory.url, '--concurrency', '1']
  const child = start(args, { NECTR_TOKEN: scene.token })
  const result = finish(child)
  createInterface({ input: child.stdout }).on(
    'line',
    (line) => line.startsWith('stored ') && child.kill('SIGINT'),
  )
  const { status, err } = await result
  expect(status).toBe(1)
  expect(err).toMatch(
    /^error The run was cancelled \(acme\/api\)\. .*\nNothing is lost: the next run goes on/,
  )
  expect((await finish(start(args, { NECTR_TOKEN: scene.token }))).status).toBe(0)
  expect(scene.texts()).toEqual(manyRules(6).map((rule) => `[Testing] ${rule}`))
})

test('demo runs anywhere without an installation and prints JSON', async () => {
  const { status, out } = await finish(start(['demo', '--json']))
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ stored: 6, runs: [{ added: '6' }, { added: '0', unchanged: '6' }] })
})

test('demo in a folder that is no checkout leaves with 1', async () => {
  const folder = join(scene.temp, 'plain')
  mkdirSync(folder)
  const child = spawn(process.execPath, [CLI_FILE, 'demo'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', GIT_CEILING_DIRECTORIES: scene.temp },
  })
  const { status, out } = await finish(child)
  expect([status, out.includes('Put `actions/checkout` before this step')]).toEqual([1, true])
})
