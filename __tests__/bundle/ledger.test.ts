import { afterEach, expect, jest, test } from '@jest/globals'
import type { Interceptor } from '../../src/local/github-handler.ts'
import { memoryKey } from '../../src/plan/memory.ts'
import { REPO, rulesDocument, Scene, type SceneOptions, visibleLines } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const FIRST = '[Testing] Write a test for every change.'
const SECOND = '[Testing] Tests must never wait: pass a fake clock.'
const FILES = {
  'CONTRIBUTING.md': rulesDocument(
    'Write a test for every change.',
    'Tests must never wait: pass a fake clock.',
  ),
}

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

async function start(options: SceneOptions = {}): Promise<void> {
  scene = await Scene.start({ files: FILES, ...options })
}

/** Writes an entry as another run does, once, when the first request comes that is meant. */
function writeBefore(isMeant: (request: Parameters<Interceptor>[0]) => boolean, text: string): void {
  let isWritten = false
  scene.github.intercept(async (request) => {
    if (isWritten || !isMeant(request)) return undefined
    isWritten = true
    const { id } = scene.memory.add({ repo: REPO, content: text, memoryType: 'project_rule' })
    const ledger = await scene.openLedger()
    ledger.put({
      key: memoryKey(REPO, 'project_rule', text),
      type: 'project_rule',
      text,
      id,
      state: 'stored',
      sources: [],
      commit: '',
      run: 'https://github.com/acme/api/actions/runs/2',
      time: '2026-01-01T00:00:00.000Z',
    })
    await ledger.save('Another run')
    return undefined
  })
}

test('a rule that another run stores between the plan and the claim is not posted again', async () => {
  await start()
  writeBefore(({ method, path }) => method === 'POST' && path.endsWith('/git/refs'), FIRST)
  const result = await scene.run()
  expect(result.status).toBe(0)
  expect(visibleLines(result)).toContain('Another run has written the ledger meanwhile: reading it again.')
  expect(result.outputs).toMatchObject({ added: '1', unchanged: '1' })
  expect(scene.texts()).toEqual([SECOND, FIRST])
  expect(await scene.ledger()).toEqual({ [FIRST]: 'stored', [SECOND]: 'stored' })
})

test('what another run writes while this one posts is kept beside what this one writes', async () => {
  await start()
  const other = 'Written by another run.'
  writeBefore(({ method, path }) => method === 'PATCH' && path.includes('/git/refs/'), other)
  const { status, outputs } = await scene.run()
  expect({ status, added: outputs['added'] }).toEqual({ status: 0, added: '2' })
  expect(await scene.ledger()).toEqual({ [FIRST]: 'stored', [SECOND]: 'stored', [other]: 'stored' })
})

test('a token that may not write names the permission, and nothing is posted', async () => {
  await start({ github: { permissions: 'read' } })
  const result = await scene.run()
  expect(result.status).toBe(1)
  expect(result.outputs).toMatchObject({ added: '0', failed: '2', 'failure-reason': 'ledger-forbidden' })
  expect(visibleLines(result).at(-1)).toBe(
    '::error::The ledger may not be written. GitHub answered 403: Resource not accessible by integration. ' +
      'Give the job `permissions: contents: write`. If a rule of the repository forbids this ref, set `ledger-ref: refs/heads/nectr-ledger`.',
  )
  expect(result.summary).toContain('\n>\n> Give the job `permissions: contents: write`.')
  expect(scene.calls()).toEqual({ GET: 1 })
})

test('a token that GitHub refuses is told from one of the memory API', async () => {
  await start()
  const result = await scene.run({ inputs: { 'github-token': 'ghs_another' } })
  expect({ status: result.status, reason: result.outputs['failure-reason'] }).toEqual({
    status: 1,
    reason: 'ledger-forbidden',
  })
  expect(visibleLines(result).at(-1)).toBe(
    "::error::GitHub refused the token. GitHub answered 401: Bad credentials. Remove the input `github-token`, so that the job's own token is used, or renew it.",
  )
  expect(result.summary).toContain('### `acme/api`\n\nThere is no plan.\n')
  expect(scene.memory.requests()).toEqual([])
})

test('a GitHub that is down is asked again', async () => {
  await start()
  let failures = 0
  scene.github.intercept(() =>
    failures++ === 0
      ? { status: 502, body: { message: 'Server Error' }, headers: { 'retry-after': '0' } }
      : undefined,
  )
  expect((await scene.run()).outputs['added']).toBe('2')
})

test('a ledger of a newer format is left as it is, and nothing is posted', async () => {
  await start()
  scene.github.intercept(({ method, path }) =>
    method === 'GET' && path.includes('/contents/')
      ? { status: 200, body: '{"format":2,"repo":"acme/api"}\n' }
      : undefined,
  )
  const result = await scene.run()
  expect(result.outputs['failure-reason']).toBe('ledger-invalid')
  expect(visibleLines(result).at(-1)).toBe(
    '::error::The ledger of acme/api has format 2; this version reads up to 1. Use the newer version of the action that wrote it.',
  )
  expect(scene.github.requests().map(({ method }) => method)).toEqual(['GET'])
  expect(scene.memory.requests()).toEqual([])
})
