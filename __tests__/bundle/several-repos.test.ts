import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { ledgerInLocalGit } from '../../src/ledger/git-store.ts'
import { mintToken } from '../../src/local/tokens.ts'
import {
  manyRules,
  REPO,
  rulesDocument,
  Scene,
  type SceneRun,
  SECRET,
  visibleLines,
} from '../helpers/bundle.ts'
import { git } from '../helpers/git.ts'

jest.setTimeout(60_000)

const WEB = 'acme/web'
const APP = 'acme/app'
const REPOS = [REPO, WEB, APP]
const FIRST = 'Write a test for every change.'
const SECOND = 'Never push to the main branch.'
const TEXTS = [`[Testing] ${SECOND}`, `[Testing] ${FIRST}`]
const STORED = Object.fromEntries(TEXTS.map((text) => [text, 'stored']))
const NONE = {
  added: '0',
  changed: '0',
  retracted: '0',
  unchanged: '0',
  unconfirmed: '0',
  failed: '0',
  'has-changes': 'false',
  'failure-reason': '',
}
const REFUSED_WEB =
  'The memory API refused the repository (acme/web). Status 403: Repo not connected or access denied.'
const CONNECT = 'Connect it to the Nectr account whose token this is, or correct the input `repo`.'

let connected: string[]
let scene: Scene
beforeEach(async () => {
  connected = [...REPOS]
  // The service reads the list at every request, so that a repository can be connected between two runs.
  scene = await Scene.start({
    files: { 'CONTRIBUTING.md': rulesDocument(FIRST, SECOND) },
    memory: { repos: connected },
  })
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** A run for all repositories unless told, with what it asked of the memory API and whom. */
async function push({ inputs = {}, ...options }: SceneRun = {}) {
  const before = { memory: scene.memory.requests().length, github: scene.github.requests().length }
  const result = await scene.run({
    ...options,
    inputs: { repo: REPOS.join('\n'), concurrency: '1', ...inputs },
  })
  const outputs = Object.fromEntries(Object.keys(NONE).map((name) => [name, result.outputs[name] ?? '']))
  return {
    ...result,
    outputs,
    asked: scene.memory.requests().slice(before.memory),
    github: scene.github.requests().slice(before.github),
  }
}

type Run = Awaited<ReturnType<typeof push>>

const connect = (...repos: string[]) => void connected.splice(0, connected.length, ...repos)
const textsOfAll = () => REPOS.map((repo) => scene.texts(repo))
const postsOf = ({ asked }: Run) =>
  asked.filter(({ method }) => method === 'POST').map(({ body }) => (body as { repo: string }).repo)

/** What the summary says of each repository: how it went, and the six counts. */
function sectionsOf({ summary }: Run): Record<string, [progress: string | undefined, counts: string[]]> {
  const sections = summary.split(/^### `(acme\/\w+)`\n\n/m)
  return Object.fromEntries(
    REPOS.map((repo) => {
      const section = sections[sections.indexOf(repo) + 1] ?? ''
      const progress = /^(Applied in part|Applied|Not applied|Not attempted|There is no plan)\b/m.exec(
        section,
      )?.[0]
      return [repo, [progress, /^\| (\d+(?: \| \d+){5}) \|$/m.exec(section)?.[1]?.split(' | ') ?? []]]
    }),
  )
}

/** The files on the ledger's ref. */
function ledgerFiles(): string[] {
  return git(scene.github.directory, 'ls-tree', '-r', '--name-only', 'refs/nectr/ledger')
    .split('\n')
    .slice(0, -1)
}

test('each gets the same rules and has a ledger of its own, and a second run posts nothing', async () => {
  const first = await push()
  expect([first.status, first.outputs]).toEqual([0, { ...NONE, added: '6', 'has-changes': 'true' }])
  expect(postsOf(first)).toEqual(REPOS.flatMap((repo) => [repo, repo]))
  expect(textsOfAll()).toEqual([TEXTS, TEXTS, TEXTS])
  expect(ledgerFiles()).toEqual(['acme/api.jsonl', 'acme/app.jsonl', 'acme/web.jsonl'])
  expect(await Promise.all(REPOS.map((repo) => scene.ledger(repo)))).toEqual([STORED, STORED, STORED])
  expect(first.log.match(/^::group::Plan for \S+: 2 to add/gm)).toHaveLength(3)
  const added = ['Applied', ['2', '0', '0', '0', '0', '0']]
  expect(sectionsOf(first)).toEqual({ [REPO]: added, [WEB]: added, [APP]: added })

  const second = await push()
  expect([second.status, second.outputs, second.asked]).toEqual([0, { ...NONE, unchanged: '6' }, []])
  // All at once: in which order they arrive is nobody's choice.
  expect(second.github.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    REPOS.map((repo) => `GET /repos/acme/api/contents/${repo}.jsonl`).sort(),
  )
})

test('a change is made to each by the ids of its own ledger', async () => {
  await push()
  const ids = new Map(REPOS.map((repo) => [repo, scene.memory.memories(repo)[0]?.id]))
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument('Write a test for each change.', SECOND) })
  const { outputs, asked } = await push()
  expect(outputs).toEqual({ ...NONE, changed: '3', unchanged: '3', 'has-changes': 'true' })
  expect(asked.filter(({ method }) => method === 'DELETE').map(({ path, status }) => [path, status])).toEqual(
    REPOS.map((repo) => [`/api/v1/memory/${ids.get(repo)}?repo=${encodeURIComponent(repo)}`, 200]),
  )
  const texts = [`[Testing] ${SECOND}`, '[Testing] Write a test for each change.']
  expect(textsOfAll()).toEqual([texts, texts, texts])
})

describe('one that is not connected', () => {
  test('fails alone, and is named in log, summary and failure', async () => {
    connect(REPO, APP)
    const result = await push()
    expect([result.status, result.outputs]).toEqual([
      1,
      { ...NONE, added: '4', failed: '2', 'has-changes': 'true', 'failure-reason': 'repo-not-connected' },
    ])
    expect(textsOfAll()).toEqual([TEXTS, [], TEXTS])
    expect(ledgerFiles()).toEqual(['acme/api.jsonl', 'acme/app.jsonl'])
    expect(visibleLines(result).slice(-2)).toEqual([
      'Applied: 4 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 2 failed.',
      `::error::${REFUSED_WEB} ${CONNECT}`,
    ])
    expect(result.summary).toMatch(
      /^## Reviewer memory\n\n> \[!CAUTION\]\n> `The memory API refused .*\(acme\/web\)/,
    )
    expect(result.summary).toContain(`### \`acme/web\`\n\n\`${REFUSED_WEB}\` ${CONNECT}\n\nNot applied: push`)
    expect(sectionsOf(result)).toEqual({
      [REPO]: ['Applied', ['2', '0', '0', '0', '0', '0']],
      [WEB]: ['Not applied', ['0', '0', '0', '0', '0', '2']],
      [APP]: ['Applied', ['2', '0', '0', '0', '0', '0']],
    })
  })

  test('is tried again by each run, which posts nothing to the others', async () => {
    connect(REPO, APP)
    await push()
    const second = await push()
    expect([second.status, second.outputs]).toEqual([
      1,
      { ...NONE, unchanged: '4', failed: '2', 'has-changes': 'true', 'failure-reason': 'repo-not-connected' },
    ])
    expect(postsOf(second)).toEqual([])
    expect(second.asked.every(({ path, status }) => path.includes('acme%2Fweb') && status === 403)).toBe(true)
  })

  test('gets all rules once it is connected, each once, what it held before included', async () => {
    connect(REPO, APP)
    await push()
    scene.memory.add({ repo: WEB, content: `[Testing] ${FIRST}`, memoryType: 'project_rule', id: 'mem_hand' })
    connect(...REPOS)
    const { status, outputs, asked } = await push()
    expect([status, outputs]).toEqual([0, { ...NONE, added: '1', unchanged: '5', 'has-changes': 'true' }])
    expect(
      asked.every(({ path, body }) => /acme%2Fweb/.test(path) || (body as { repo: string }).repo === WEB),
    ).toBe(true)
    expect(textsOfAll()).toEqual([TEXTS, TEXTS, TEXTS])
    expect(await scene.ledger(WEB)).toEqual(STORED)
  })

  test('any more keeps its ledger, and catches up once it is connected again', async () => {
    await push()
    connect(REPO, APP)
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(SECOND, 'Run the linter before each commit.') })
    const refused = await push()
    expect([refused.status, refused.outputs['failure-reason']]).toEqual([1, 'repo-not-connected'])
    const texts = ['[Testing] Never push to the main branch.', '[Testing] Run the linter before each commit.']
    expect(textsOfAll()).toEqual([texts, TEXTS, texts])
    connect(...REPOS)
    const healed = await push()
    expect([healed.status, new Set(postsOf(healed))]).toEqual([0, new Set([WEB])])
    expect(textsOfAll()).toEqual([texts, texts, texts])
    expect(await scene.ledger(WEB)).toEqual(Object.fromEntries(texts.map((text) => [text, 'stored'])))
  })
})

describe('a token that is refused', () => {
  test('stops the run at once, which names what it did not come to', async () => {
    scene.memory.misbehave({ method: 'any', kind: '401-expired', times: Number.POSITIVE_INFINITY })
    const result = await push({ inputs: { concurrency: '8' } })
    expect([result.status, result.outputs]).toEqual([
      1,
      { ...NONE, failed: '2', 'has-changes': 'true', 'failure-reason': 'token-invalid' },
    ])
    expect(result.asked).toHaveLength(1)
    expect(visibleLines(result).slice(-3)).toEqual([
      'Not attempted: acme/web, acme/app.',
      'Applied: 0 added, 0 changed, 0 retracted, 0 unchanged, 0 unconfirmed, 2 failed.',
      expect.stringMatching(
        /^::error::The memory API refused the token \(acme\/api\)\. .* Not attempted: acme\/web, acme\/app\. Sign in to Nectr/,
      ),
    ])
    expect(sectionsOf(result)).toEqual({
      [REPO]: ['Not applied', ['0', '0', '0', '0', '0', '2']],
      [WEB]: ['Not attempted', []],
      [APP]: ['Not attempted', []],
    })
  })

  test('after the first repository leaves that one done, and the next run goes on, each rule once', async () => {
    scene.memory.misbehave({ method: 'POST', kind: '401-expired', skip: 2 })
    const broken = await push()
    expect(broken.outputs).toMatchObject({ added: '2', failed: '2', 'failure-reason': 'token-invalid' })
    expect(postsOf(broken)).toEqual([REPO, REPO, WEB])
    expect(Object.values(sectionsOf(broken)).map(([progress]) => progress)).toEqual([
      'Applied',
      'Not applied',
      'Not attempted',
    ])
    const healed = await push()
    expect([healed.status, healed.outputs]).toEqual([
      0,
      { ...NONE, added: '4', unchanged: '2', 'has-changes': 'true' },
    ])
    expect(textsOfAll()).toEqual([TEXTS, TEXTS, TEXTS])
  })

  test('because its time is over stops the run before anything is asked', async () => {
    const token = await mintToken({ secret: SECRET, expiresInSeconds: -60 })
    const { outputs, asked, log } = await push({ inputs: { 'nectr-token': token } })
    expect([outputs['failure-reason'], asked]).toEqual(['token-expired', []])
    expect(log).toContain('\nNot attempted: acme/web, acme/app.\n')
  })
})

describe('a ledger', () => {
  test("that can't be read fails alone, and each failure is told where its repository is", async () => {
    await push()
    connect(REPO, WEB)
    const broken = ledgerInLocalGit({
      directory: scene.github.directory,
      ref: 'refs/nectr/ledger',
      repo: WEB,
    })
    await broken.write('garbage\n', await broken.read(), 'Break it')
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(FIRST, SECOND, 'Name no one in a test.') })
    const result = await push()
    expect(result.outputs).toMatchObject({ added: '1', failed: '1', 'failure-reason': 'ledger-invalid' })
    expect(visibleLines(result).at(-1)).toMatch(
      /^::error::Line 1 of the ledger of acme\/web can't be read: .* The memory API refused the repository \(acme\/app\)\. /,
    )
    expect(result.summary).toContain(
      "### `acme/web`\n\nThere is no plan.\n\n`Line 1 of the ledger of acme/web can't be read",
    )
    expect(result.summary).toContain('### `acme/app`\n\n`The memory API refused the repository (acme/app). ')
    expect((await broken.read()).text).toBe('garbage\n')
  })

  test('of a repository alone decides how much of it may be retracted', async () => {
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...manyRules(20)) })
    await push({ inputs: { repo: WEB } })
    scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(FIRST, SECOND) })
    const result = await push()
    expect(result.outputs).toMatchObject({
      added: '4',
      failed: '2',
      'failure-reason': 'too-many-retractions',
    })
    expect(visibleLines(result).at(-1)).toMatch(
      /^::error::\d+ of 20 memories of acme\/web would be retracted; /,
    )
    expect([scene.texts(REPO), scene.texts(WEB).length, scene.texts(APP)]).toEqual([TEXTS, 20, TEXTS])
  })
})
