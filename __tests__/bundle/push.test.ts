import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { REPO, rulesDocument, Scene, visibleLines } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const TESTED = 'Write a test for every change.'
const CLOCK = 'Tests must never wait: pass a fake clock.'
const NONE = {
  added: '0',
  changed: '0',
  retracted: '0',
  unchanged: '0',
  unconfirmed: '0',
  failed: '0',
  'has-changes': 'false',
  'failure-reason': '',
  drift: '',
}

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

async function pushed(files: Record<string, string | null>, inputs: Record<string, string> = {}) {
  scene.checkout.commit(files)
  const before = { github: scene.github.requests().length, memory: scene.memory.requests().length }
  const result = await scene.run({ inputs })
  const { 'plan-file': planFile, ...outputs } = result.outputs
  return {
    ...result,
    outputs,
    planFile,
    github: scene.github.requests().slice(before.github),
    asked: scene.memory
      .requests()
      .slice(before.memory)
      .map(({ method }) => method),
  }
}

async function firstPush(
  files: Record<string, string> = { 'CONTRIBUTING.md': rulesDocument(TESTED, CLOCK) },
) {
  scene = await Scene.start()
  return pushed(files)
}

test('a first push posts every rule with its type, and says what it did', async () => {
  const result = await firstPush()
  const { status, outputs, summary, planFile } = result
  expect(status).toBe(0)
  expect(outputs).toEqual({ ...NONE, added: '2', 'has-changes': 'true' })
  expect(planFile).toMatch(/\/nectr-memory-sync-\w+\/plan\.json$/)
  const [first, second] = scene.memory.memories(REPO)
  expect([first, second]).toMatchObject([
    { repo: REPO, memoryType: 'project_rule', content: `[Testing] ${TESTED}` },
    { repo: REPO, memoryType: 'project_rule', content: `[Testing] ${CLOCK}` },
  ])
  expect(visibleLines(result)).toEqual([
    'Applying: push on the default branch.',
    '2 rules in CONTRIBUTING.md',
    `stored ${first?.id}  CONTRIBUTING.md:5  [Testing] ${TESTED}`,
    `stored ${second?.id}  CONTRIBUTING.md:6  [Testing] ${CLOCK}`,
    'Applied: 2 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 0 failed.',
  ])
  expect(summary).toContain('| 2 | 0 | 0 | 0 | 0 | 0 |\n\n#### Added (2)\n')
  expect(await scene.ledger()).toEqual({
    [`[Testing] ${TESTED}`]: 'stored',
    [`[Testing] ${CLOCK}`]: 'stored',
  })
})

describe('a push after it', () => {
  test('that changes nothing asks GitHub once, the memory API never, and writes nothing', async () => {
    await firstPush()
    const { status, outputs, asked, github } = await pushed({})
    expect({ status, asked }).toEqual({ status: 0, asked: [] })
    expect(outputs).toEqual({ ...NONE, unchanged: '2' })
    expect(github).toEqual([{ method: 'GET', path: '/repos/acme/api/contents/acme/api.jsonl', status: 200 }])
  })

  test('that changes the layout alone posts nothing', async () => {
    await firstPush()
    const text = `Contributing\n===\n\n\n## Testing\n\n* Write a **test** for\n  every _change_.\n*   ${CLOCK}\n`
    const { outputs, asked } = await pushed({ 'CONTRIBUTING.md': text })
    expect(asked).toEqual([])
    expect(outputs).toEqual({ ...NONE, unchanged: '2' })
  })

  test('that rewords a rule posts the new text and then deletes the old', async () => {
    await firstPush()
    const { outputs, asked } = await pushed({
      'CONTRIBUTING.md': rulesDocument('Write a test for each change.', CLOCK),
    })
    expect(asked).toEqual(['POST', 'DELETE'])
    expect(outputs).toEqual({ ...NONE, changed: '1', unchanged: '1', 'has-changes': 'true' })
    expect(scene.texts()).toEqual([`[Testing] ${CLOCK}`, '[Testing] Write a test for each change.'])
  })

  test('that removes a rule deletes it by the id of the ledger', async () => {
    await firstPush()
    const id = scene.memory.memories(REPO).find(({ content }) => content.endsWith(CLOCK))?.id
    const result = await pushed({ 'CONTRIBUTING.md': rulesDocument(TESTED) })
    const { outputs, asked } = result
    expect(asked).toEqual(['DELETE'])
    expect(visibleLines(result)).toContain(`deleted ${id}  CONTRIBUTING.md:6  [Testing] ${CLOCK}`)
    expect(scene.memory.requests().at(-1)?.path).toBe(`/api/v1/memory/${id}?repo=acme%2Fapi`)
    expect(outputs).toEqual({ ...NONE, retracted: '1', unchanged: '1', 'has-changes': 'true' })
    expect(await scene.ledger()).toEqual({ [`[Testing] ${TESTED}`]: 'stored' })
  })

  test('that brings a new document posts what is in it, and the same text again is the same memory', async () => {
    await firstPush()
    const { outputs, asked } = await pushed({
      'AGENTS.md': `# Agents\n\n## Testing\n\n- ${TESTED}\n\n## Security\n\n- Never log a token.\n`,
    })
    expect(asked).toEqual(['POST'])
    expect(outputs).toEqual({ ...NONE, added: '1', unchanged: '2', 'has-changes': 'true' })
    expect((await pushed({ 'CONTRIBUTING.md': rulesDocument(CLOCK) })).asked).toEqual([])
  })

  test('keeps what has left the documents where prune is false, and says so', async () => {
    await firstPush()
    const { outputs, asked, summary, log } = await pushed(
      { 'CONTRIBUTING.md': rulesDocument(TESTED) },
      { prune: 'false' },
    )
    expect(asked).toEqual([])
    expect(outputs).toEqual({ ...NONE, unchanged: '2' })
    expect(log).toContain('0 to retract, 1 unchanged, 1 kept (plan ')
    expect(summary).toContain('#### Kept, though no document says them any more (1)')
  })
})

test('the same text in two documents is posted once, with both places', async () => {
  const text = (title: string) => `# ${title}\n\n## Testing\n\n- ${TESTED}\n`
  const files = { 'AGENTS.md': text('Agents'), 'CONTRIBUTING.md': text('Contributing') }
  const { outputs, log, summary } = await firstPush(files)
  expect(outputs).toEqual({ ...NONE, added: '1', 'has-changes': 'true' })
  expect(log).toContain(`+ project_rule  AGENTS.md:5 (+1)  [Testing] ${TESTED}\n`)
  expect(summary).toMatch(/\[`AGENTS\.md:5`\]\(\S+\), \[`CONTRIBUTING\.md:5`\]\(\S+\) · /)
})

test('what the service held before the first push is adopted and not posted again', async () => {
  scene = await Scene.start()
  scene.memory.add({
    repo: REPO,
    content: `[Testing] ${TESTED}`,
    memoryType: 'project_rule',
    id: 'mem_before',
  })
  scene.memory.add({ repo: REPO, content: 'Learned by itself.', memoryType: 'developer_pattern' })
  const { outputs, log } = await pushed({ 'CONTRIBUTING.md': rulesDocument(TESTED, CLOCK) })
  expect(outputs).toEqual({ ...NONE, added: '1', unchanged: '1', 'has-changes': 'true' })
  expect(log).toContain(`found  mem_before  CONTRIBUTING.md:5  [Testing] ${TESTED}\n`)
  expect(scene.texts()).toEqual(['Learned by itself.', `[Testing] ${CLOCK}`, `[Testing] ${TESTED}`])
})

test('several repositories get the same rules, each with a ledger of its own', async () => {
  scene = await Scene.start({ memory: { repos: [REPO, 'acme/web'] } })
  const inputs = { repo: 'acme/web\nacme/none\nacme/api' }
  const { status, outputs, log } = await pushed({ 'CONTRIBUTING.md': rulesDocument(TESTED) }, inputs)
  expect(status).toBe(1)
  expect(outputs).toEqual({
    ...NONE,
    added: '2',
    failed: '1',
    'has-changes': 'true',
    'failure-reason': 'repo-not-connected',
  })
  expect(log).toContain(
    '::error::The memory API refused the repository (acme/none). Status 403: Repo not connected or access denied. Connect it',
  )
  expect([scene.texts('acme/web'), scene.texts('acme/none'), scene.texts(REPO)]).toEqual([
    [`[Testing] ${TESTED}`],
    [],
    [`[Testing] ${TESTED}`],
  ])
  expect(await scene.ledger('acme/web')).toEqual({ [`[Testing] ${TESTED}`]: 'stored' })
})
