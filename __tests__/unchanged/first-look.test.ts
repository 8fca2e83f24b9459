import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { findRules } from '../../src/find-rules.ts'
import { formatLedger, newHeader } from '../../src/ledger/format.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import type { Checkout } from '../../src/ports.ts'
import { ENGINE_VERSION } from '../../src/unchanged/engine-version.ts'
import { type FirstLook, lookAround } from '../../src/unchanged/first-look.ts'
import { rememberRun } from '../../src/unchanged/remember.ts'
import { checkoutOfFiles, filesWith, listFiles } from '../helpers/changing-checkout.ts'
import { createCheckout, type GitCheckout } from '../helpers/git-checkout.ts'
import { entry } from '../helpers/memories.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'
import { cleanUpAfterEach, scratchFolders } from '../helpers/scratch.ts'

const API = 'acme/api'
const WEB = 'acme/web'
const INPUTS = { files: [], config: '.nectr/sync.yaml' }
const RULE = '## Testing\n\n- Write a test for every change.\n'
const PUSH = { repository: { default_branch: 'main' } }
const NOTHING: FirstLook = { version: ENGINE_VERSION, ledgers: new Map() }

const newFolder = scratchFolders()
const atEnd = cleanUpAfterEach()

let folder: string
let checkout: GitCheckout
let github: RawServer
/** The ledgers that are there, by the ends of their paths. */
let ledgers: Map<string, string>

beforeEach(async () => {
  folder = await newFolder()
  ledgers = new Map()
  github = await startRawServer((response, { path }) => {
    const [, repo = ''] = /contents\/(.*)\.jsonl/.exec(path) ?? []
    const text = ledgers.get(repo)
    response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  atEnd(() => github.close())
})

/** Commits documents, and has each repository a ledger that a whole apply of them left. */
async function apply(texts: Readonly<Record<string, string>>, ...repos: readonly string[]): Promise<void> {
  checkout = createCheckout(join(folder, 'work'), texts)
  const port: Checkout = checkoutOfFiles(filesWith(texts))
  const tracked = listFiles(filesWith(texts)).map((file) => ({
    ...file,
    blob: checkout.git('rev-parse', `HEAD:${file.path}`),
  }))
  const found = await findRules(INPUTS, { ...port, listTracked: async () => tracked })
  for (const repo of repos) {
    const entries = new Map(memoriesOf(repo, found.rules).map((one) => [one.key, entry(one)]))
    const remembered = await rememberRun({ inputs: INPUTS, found, version: ENGINE_VERSION }, repo, entries)
    ledgers.set(repo, formatLedger({ header: { ...newHeader(repo), ...remembered }, entries }))
  }
}

/** Looks around in a push to the default branch, if nothing else is said. */
async function look(env: Record<string, string> = {}, payload: unknown = PUSH): Promise<FirstLook> {
  const event = join(folder, 'event.json')
  writeFileSync(event, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return lookAround({
    ...{ GITHUB_REPOSITORY: API, GITHUB_API_URL: github.url, GITHUB_WORKSPACE: join(folder, 'work') },
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/main' },
    ...env,
  })
}

const modeOf = ({ unchanged }: FirstLook) => unchanged?.report.decision.mode
const asked = () => github.requests.map(({ path }) => path)

describe('A first look', () => {
  test('finds the tracked files, the ledger, and that there is nothing to do', async () => {
    await apply({ 'AGENTS.md': RULE }, API)
    const { version, tracked, ledgers: found, unchanged } = await look({ GITHUB_SHA: 'c0ffee' })
    const blob = checkout.git('rev-parse', 'HEAD:AGENTS.md')
    expect({ version, tracked, found }).toEqual({
      version: ENGINE_VERSION,
      tracked: [{ mode: '100644', blob, path: 'AGENTS.md' }],
      found: new Map([[API, { bytes: Buffer.from(ledgers.get(API) ?? '') }]]),
    })
    expect(unchanged?.links).toEqual({ serverUrl: 'https://github.com', repository: API, commit: 'c0ffee' })
    expect(unchanged?.report).toMatchObject({
      decision: { mode: 'apply', because: 'push on the default branch' },
      ...{ extractions: [], problems: [] },
      outcomes: [{ repo: API, plan: { repo: API, add: [], retract: [], unchanged: [{ state: 'stored' }] } }],
    })
    expect(github.requests[0]?.headers.authorization).toBeUndefined()
  })

  test('asks for the ledger of each repository, once and with the token', async () => {
    await apply({ 'AGENTS.md': RULE }, API, WEB)
    const env = {
      INPUT_REPO: `${API}\n${WEB}`,
      'INPUT_GITHUB-TOKEN': 'ghs_1',
      'INPUT_LEDGER-REF': 'refs/x/y',
    }
    const { unchanged } = await look(env)
    expect(unchanged?.report.outcomes.map(({ repo }) => repo)).toEqual([API, WEB])
    expect(asked().sort()).toEqual(
      [API, WEB].map((repo) => `/repos/acme/api/contents/${repo}.jsonl?ref=refs%2Fx%2Fy`),
    )
    expect(new Set(github.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['token ghs_1']),
    )
    ledgers.delete(WEB)
    const { unchanged: none, ledgers: found } = await look(env)
    expect([none, found.get(WEB)]).toEqual([undefined, {}])
  })

  test('leads to the lines of what is checked out, where something is wrong', async () => {
    await apply({ 'AGENTS.md': `${RULE}- Write clean code.\n` }, API)
    const { unchanged } = await look({ GITHUB_SHA: 'c0ffee' })
    expect(unchanged?.report.problems.map(({ code, line }) => [code, line])).toEqual([['vague', 4]])
    expect(unchanged?.links.commit).toBe(checkout.git('rev-parse', 'HEAD'))
  })

  test.each<[what: string, env: Record<string, string>, payload: unknown]>([
    ['on a pull request', { GITHUB_EVENT_NAME: 'pull_request' }, { ...PUSH, pull_request: { number: 7 } }],
    ['on a pull request for its base', { GITHUB_EVENT_NAME: 'pull_request_target' }, PUSH],
    ['on another event that is about a pull request', { GITHUB_EVENT_NAME: 'x' }, { pull_request: {} }],
    ['after another workflow', { GITHUB_EVENT_NAME: 'workflow_run' }, PUSH],
    ['where the memory API is to be asked', { GITHUB_EVENT_NAME: 'schedule' }, PUSH],
    ['where it is not known which branch is the default one', {}, {}],
  ])('says of nothing that it is unchanged %s, and still brings what it found', async (_, env, payload) => {
    await apply({ 'AGENTS.md': RULE }, API)
    const { unchanged, tracked, ledgers: found } = await look(env, payload)
    expect([unchanged, tracked?.length, found.size]).toEqual([undefined, 1, 1])
  })

  test.each<[what: string, env: Record<string, string>, payload?: unknown]>([
    ['where inputs are wrong', { INPUT_MODE: 'go' }],
    ['where a plan is to be shown', { 'INPUT_PLAN-FILE': 'plan.json' }],
    ['for many repositories', { INPUT_REPO: Array.from({ length: 21 }, (_, n) => `acme/r${n}`).join('\n') }],
    ['where a pull request is to be applied', { INPUT_MODE: 'apply', GITHUB_EVENT_NAME: 'pull_request' }],
    ['where the ledger is to stand among code', { 'INPUT_LEDGER-REF': 'refs/heads/main' }],
    ['where the event is no JSON', {}, '{'],
    ['without an event', { GITHUB_EVENT_PATH: '' }],
  ])('asks for nothing %s', async (_, env, payload = PUSH) => {
    await apply({ 'AGENTS.md': RULE }, API)
    expect([await look(env, payload), asked()]).toEqual([NOTHING, []])
  })

  test.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])(
    'asks nothing past a proxy that %s names',
    async (name) => {
      await apply({ 'AGENTS.md': RULE }, API)
      const { unchanged, tracked, ledgers: found } = await look({ [name]: 'http://127.0.0.1:9' })
      expect([unchanged, tracked?.length, found.size, asked()]).toEqual([undefined, 1, 0, []])
    },
  )

  test('decides as the run would that follows', async () => {
    await apply({ 'AGENTS.md': RULE }, API)
    expect(modeOf(await look({ GITHUB_REF: 'refs/heads/topic' }))).toBe('plan')
    expect(modeOf(await look({ INPUT_MODE: 'plan' }, {}))).toBe('plan')
    expect(modeOf(await look({ INPUT_MODE: 'apply', GITHUB_REF: 'refs/tags/v1' }, {}))).toBe('apply')
    expect(modeOf(await look({ GITHUB_EVENT_NAME: 'merge_group' }))).toBe('plan')
  })

  test('leaves warnings that are to fail the step to a run like any other', async () => {
    await apply({ 'AGENTS.md': `${RULE}- Write clean code.\n` }, API)
    expect((await look({ INPUT_STRICT: 'true' })).unchanged).toBeUndefined()
    expect(modeOf(await look())).toBe('apply')
  })

  test('brings what it found where git or GitHub has nothing to say', async () => {
    await apply({ 'AGENTS.md': RULE }, API)
    const { tracked, ledgers: found, unchanged } = await look({ GITHUB_WORKSPACE: folder })
    expect([unchanged, tracked, found.size]).toEqual([undefined, undefined, 1])
    await github.close()
    const alone = await look()
    expect([alone.unchanged, alone.tracked?.length, alone.ledgers.size]).toEqual([undefined, 1, 0])
  })
})
