import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { REPO, rulesDocument, Scene, visibleLines } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const FIRST = '[Testing] Write a test for every change.'
const SECOND = '[Testing] Run all tests before each push.'
const EVENT = { name: 'schedule', ref: 'refs/heads/main', payload: {} }
const PUSHED = { added: '0', unchanged: '2', 'failure-reason': '' }

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({
    files: {
      'CONTRIBUTING.md': rulesDocument('Write a test for every change.', 'Run all tests before each push.'),
    },
  })
  await scene.run()
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const idOf = (text: string) => scene.memory.memories().find(({ content }) => content === text)?.id ?? ''

async function lose(...texts: string[]): Promise<void> {
  const headers = { authorization: `Bearer ${scene.token}` }
  for (const text of texts)
    await fetch(`${scene.memory.url}/api/v1/memory/${idOf(text)}?repo=${REPO}`, { method: 'DELETE', headers })
}

/** What a schedule asks the memory API, and how it ends. */
async function check() {
  const asked = scene.memory.requests().length
  const result = await scene.run({ event: EVENT })
  const methods = scene.memory
    .requests()
    .slice(asked)
    .map(({ method }) => method)
  return { ...result, methods }
}

describe('a schedule', () => {
  test('finds no drift with one call, and writes nothing', async () => {
    const before = scene.github.requests().length
    const { status, outputs, methods, log } = await check()
    expect({ status, methods }).toEqual({ status: 0, methods: ['GET'] })
    expect(outputs).toMatchObject({ ...PUSHED, drift: 'none' })
    expect(log).toContain('::group::Drift of acme/api: 0 missing, 0 moved, 0 unknown, 0 foreign\n')
    expect(scene.github.requests().length - before).toBe(1)
  })

  test('posts again what the service has lost, and says so where it is looked for', async () => {
    const lost = idOf(FIRST)
    await lose(FIRST)
    scene.memory.add({ repo: REPO, content: 'Made by hand.', memoryType: 'project_rule' })
    const { status, outputs, summary, methods, log } = await check()
    expect({ status, methods }).toEqual({ status: 0, methods: ['GET', 'GET', 'POST'] })
    expect(outputs).toMatchObject({ added: '1', unchanged: '1', drift: 'found' })
    expect(scene.texts()).toEqual(['Made by hand.', SECOND, FIRST])
    const { entries } = await scene.openLedger()
    expect([...entries.values()].map(({ id }) => id).sort()).toEqual([idOf(FIRST), idOf(SECOND)].sort())
    expect(log).toContain(`\nmissing  ${lost}  CONTRIBUTING.md:5  ${FIRST}\n`)
    expect(log).toContain(
      `\n::warning title=drift::acme/api: The service has lost 1 memory, posted again where a document still says so: “${FIRST}”.\n`,
    )
    expect(summary).toContain(
      'Drift: The service has lost 1 memory, posted again where a document still says so. Beside these, the service shows 1 memory from elsewhere.\n\n#### Lost by the service (1)\n',
    )
    expect((await check()).outputs).toMatchObject({ ...PUSHED, drift: 'none' })
  })

  test('fails where the service shows nothing, before anything is posted, and is well again once it does', async () => {
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument('Write a test for every change.') })
    scene.memory.misbehave({ method: 'GET', kind: 'empty' })
    const dark = await check()
    expect({ status: dark.status, methods: dark.methods }).toEqual({ status: 1, methods: ['GET'] })
    expect(dark.outputs).toMatchObject({
      'failure-reason': 'drift-unknown',
      drift: 'unknown',
      retracted: '0',
    })
    expect(visibleLines(dark).at(-1)).toMatch(
      /^::error::The memory API shows no memory of acme\/api at all, though the ledger holds 2: its store may be down\./,
    )
    expect(scene.texts()).toEqual([SECOND, FIRST])
    const again = await check()
    expect(again.status).toBe(0)
    expect(again.outputs).toMatchObject({ retracted: '1', unchanged: '1', drift: 'none' })
  })

  test('passes with a warning where the list is full and can not tell', async () => {
    await lose(FIRST, SECOND)
    for (let n = 0; n < 100; n++)
      scene.memory.add({ repo: REPO, content: `other ${n}`, memoryType: 'project_rule' })
    const { status, outputs, log, methods } = await check()
    expect({ status, calls: methods.length }).toEqual({ status: 0, calls: 4 })
    expect(outputs).toMatchObject({ ...PUSHED, drift: 'unknown' })
    expect(log).toContain(
      "\n::warning title=drift::acme/api: The service's list can't tell of 2 of 2 memories in the ledger: it shows 100 memories at most, and these are not among them.\n",
    )
  })
})

test('one repository of which nothing is shown fails alone', async () => {
  const inputs = { repo: `${REPO}\nacme/web` }
  await scene.run({ inputs })
  const [web] = scene.memory.memories('acme/web')
  await lose(FIRST, SECOND)
  const headers = { authorization: `Bearer ${scene.token}` }
  await fetch(`${scene.memory.url}/api/v1/memory/${web?.id}?repo=acme/web`, { method: 'DELETE', headers })
  const { status, outputs } = await scene.run({ event: EVENT, inputs })
  expect(status).toBe(1)
  expect(outputs).toMatchObject({ 'failure-reason': 'drift-unknown', drift: 'found', added: '1' })
  expect([scene.texts(), scene.texts('acme/web')]).toEqual([[], [SECOND, FIRST]])
})

test('a push does not look, and says nothing of drift', async () => {
  await lose(FIRST)
  const asked = scene.memory.requests().length
  const { outputs, log } = await scene.run()
  expect([outputs['drift'], scene.memory.requests().length - asked, log.includes('Drift')]).toEqual([
    '',
    0,
    false,
  ])
})
