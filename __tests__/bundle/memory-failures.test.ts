import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { FaultKind } from '../../src/local/memory-faults.ts'
import { REPO, rulesDocument, Scene, visibleLines } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const RULE = 'Write a test for every change.'
const TEXT = `[Testing] ${RULE}`
const TOKEN_REMEDY =
  'Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.'
const LATER = 'Nothing is lost: the next run goes on where this one ended.'
const AMBIGUOUS = 'The memory API did not answer as it should (acme/api).'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(RULE) } })
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const lasting: [kind: FaultKind, reason: string, said: string, posts: number][] = [
  [
    '401-missing',
    'token-invalid',
    `The memory API refused the token (acme/api). Status 401: Not authenticated. ${TOKEN_REMEDY}`,
    1,
  ],
  [
    '401-expired',
    'token-invalid',
    `The memory API refused the token (acme/api). Status 401: Invalid or expired token. ${TOKEN_REMEDY}`,
    1,
  ],
  [
    '401-foreign',
    'token-invalid',
    `The memory API refused the token (acme/api). Status 401: User not found. ${TOKEN_REMEDY}`,
    1,
  ],
  [
    '403',
    'repo-not-connected',
    'The memory API refused the repository (acme/api). Status 403: Repo not connected or access denied. Connect it to the Nectr account whose token this is, or correct the input `repo`.',
    1,
  ],
  [
    '429:300',
    'memory-unavailable',
    `The memory API asks for fewer requests (acme/api). Status 429: Too Many Requests. ${LATER}`,
    1,
  ],
  [
    '503',
    'memory-unavailable',
    `The memory API can't store now (acme/api). Status 503: Memory layer not configured. ${LATER}`,
    3,
  ],
  [
    '502',
    'memory-unavailable',
    `${AMBIGUOUS} Status 502 with an answer that is not the service's. Check \`api-url\`. ${LATER}`,
    3,
  ],
  [
    'reset',
    'memory-unavailable',
    `${AMBIGUOUS} The connection broke (ECONNRESET). Check \`api-url\`. ${LATER}`,
    3,
  ],
  [
    'not-json',
    'memory-unavailable',
    `${AMBIGUOUS} Status 200 with an answer that is not the service's. Check \`api-url\`. ${LATER}`,
    3,
  ],
  [
    'redirect',
    'redirect-refused',
    'The memory API answered with a redirect, and the token goes nowhere else (acme/api). Status 307, a redirect to http://127.0.0.1:9. Set `api-url` to the address of the memory API itself.',
    1,
  ],
]

test.each(lasting)('%s to every post fails as %s, and says what to do', async (kind, reason, said, posts) => {
  scene.memory.misbehave({ method: 'POST', kind, times: posts })
  const result = await scene.run()
  expect(result.status).toBe(1)
  expect(result.outputs).toMatchObject({
    added: '0',
    failed: '1',
    'has-changes': 'true',
    'failure-reason': reason,
  })
  expect(visibleLines(result)).toEqual([
    'Applying: push on the default branch.',
    '1 rule in CONTRIBUTING.md',
    'Applied: 0 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 1 failed.',
    `::error::${said}`,
  ])
  expect(result.summary).toContain('Not applied: push on the default branch.')
  expect(result.summary).toContain('#### Not stored (1)\n')
  expect([scene.calls()['POST'], scene.texts()]).toEqual([posts, []])
})

test.each([
  ['401-expired', 1],
  ['502', 3],
] as const)('after a run that met %s the next run stores the rule, once', async (kind, times) => {
  scene.memory.misbehave({ method: 'POST', kind, times })
  expect((await scene.run()).status).toBe(1)
  expect((await scene.run()).status).toBe(0)
  expect([scene.texts(), await scene.ledger()]).toEqual([[TEXT], { [TEXT]: 'stored' }])
})

describe('a failure in passing', () => {
  const passing: FaultKind[] = ['429', '429:1', '502']

  test.each(passing)('%s is waited out', async (kind) => {
    scene.memory.misbehave({ method: 'POST', kind })
    const { status, outputs } = await scene.run()
    expect({ status, added: outputs['added'], texts: scene.texts() }).toEqual({
      status: 0,
      added: '1',
      texts: [TEXT],
    })
  })

  test.each(['reset-after', 'not-json-stored'] as const)(
    '%s of a post that was carried out is not posted twice',
    async (kind) => {
      scene.memory.misbehave({ method: 'POST', kind })
      const { status, outputs } = await scene.run()
      expect({ status, added: outputs['added'], texts: scene.texts() }).toEqual({
        status: 0,
        added: '1',
        texts: [TEXT],
      })
      expect(scene.calls()).toEqual({ GET: 2, POST: 1 })
    },
  )
})

describe('an id that is null', () => {
  test('is looked up in the list, and what is found there is stored', async () => {
    scene.memory.misbehave({ method: 'POST', kind: 'null-stored' })
    const { status, outputs } = await scene.run()
    expect(status).toBe(0)
    expect(outputs).toMatchObject({ added: '1', unconfirmed: '0' })
    expect(await scene.ledger()).toEqual({ [TEXT]: 'stored' })
  })

  test('of a memory that is not found is a warning at the rule, settled by the next run', async () => {
    scene.memory.misbehave({ method: 'POST', kind: 'null' })
    const result = await scene.run()
    expect(result.status).toBe(0)
    expect(result.outputs).toMatchObject({ added: '0', unconfirmed: '1', failed: '0', 'failure-reason': '' })
    expect(result.log).toContain(
      '::warning title=unconfirmed,file=CONTRIBUTING.md,line=5::There is no proof that this rule is stored (taken without an id, and not in the list). The next run looks again.',
    )
    expect(result.summary).toContain('#### Stored without proof (1)\n')
    expect(result.summary).not.toContain('#### Added')
    expect(await scene.ledger()).toEqual({ [TEXT]: 'unconfirmed' })
    expect((await scene.run()).outputs).toMatchObject({ added: '1', unconfirmed: '0' })
    expect([scene.texts(), await scene.ledger()]).toEqual([[TEXT], { [TEXT]: 'stored' }])
  })
})

test('422 is an annotation at the line of the rule with the words of the service; the others are stored', async () => {
  scene.checkout.commit({
    'CONTRIBUTING.md': rulesDocument('Run the linter first.', RULE, 'Never push to main.'),
  })
  scene.memory.misbehave({ method: 'POST', kind: '422', content: RULE })
  const result = await scene.run()
  expect(result.status).toBe(1)
  expect(result.outputs).toMatchObject({ added: '2', failed: '1', 'failure-reason': 'rules-rejected' })
  const said =
    'The memory API refused a rule (acme/api). Status 422: content: field required. Change the rule so that the service takes it.'
  expect(result.log.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
    `::error title=rules-rejected,file=CONTRIBUTING.md,line=6::${said}`,
    `::error::${said}`,
  ])
  expect(result.summary).toContain('Applied in part: push on the default branch.')
  expect(result.summary).toContain(`- \`${said}\`<br>[\`CONTRIBUTING.md:6\`](`)
  expect(scene.texts()).toEqual(['[Testing] Never push to main.', '[Testing] Run the linter first.'])
})

test('an address where nothing answers is named with what to check', async () => {
  const result = await scene.run({ inputs: { 'api-url': 'http://127.0.0.1:9' } })
  expect(result.outputs['failure-reason']).toBe('memory-unavailable')
  expect(result.log.split('\n').at(-1)).toBe(
    `::error::The memory API can't be reached (acme/api). No connection (ECONNREFUSED). Check \`api-url\`, proxy and certificates. ${LATER}`,
  )
  expect(await scene.ledger()).toEqual({})
})

test('retractions wait while something could not be stored, and the summary names them', async () => {
  await scene.run()
  scene.checkout.commit({
    'CONTRIBUTING.md': rulesDocument('Never push to the main branch.'),
    'AGENTS.md': '# A\n',
  })
  scene.memory.misbehave({ method: 'POST', kind: 'null' })
  const { outputs, summary } = await scene.run()
  expect(outputs).toMatchObject({ changed: '0', retracted: '0', unconfirmed: '1' })
  expect(summary).toContain('#### Retracted by a later run (1)\n')
  expect(scene.memory.memories(REPO).map(({ content }) => content)).toEqual([TEXT])
  await scene.run()
  expect(scene.texts()).toEqual(['[Testing] Never push to the main branch.'])
})
