import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { parseLedger } from '../../src/ledger/format.ts'
import { REPO, rulesDocument, Scene } from '../helpers/bundle.ts'
import { git } from '../helpers/git.ts'

jest.setTimeout(60_000)

const REF = 'refs/nectr/ledger'
const RUN = 'Run: https://github.com/acme/api/actions/runs/1'
const TESTED = 'Write a test for every change.'
const ASK = 'Never push to main, ask @acme/core.'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.start({ files: { 'CONTRIBUTING.md': rulesDocument(TESTED, ASK) } })
})
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

const onLedger = (...args: string[]) => git(scene.github.directory, ...args)
const idOf = (rule: string) => scene.memory.memories(REPO).find(({ content }) => content.endsWith(rule))?.id
const head = () => scene.checkout.git('rev-parse', 'HEAD')

/** The messages of the ledger's commits, the latest first. */
function messages(range = REF): string[] {
  return onLedger('log', '--format=%B%x00', range, '--')
    .split('\0')
    .map((message) => message.trim())
    .filter((message) => message !== '')
}

test('the history of the ledger tells who stored what, from which line', async () => {
  await scene.run({ env: { GITHUB_ACTOR: 'octocat' } })
  const by = `Commit: ${head()}\n${RUN}\nActor: octocat`
  expect(messages()).toEqual([
    `acme/api: 2 stored\n\n+ CONTRIBUTING.md:5 ${idOf(TESTED)} [Testing] ${TESTED}\n+ CONTRIBUTING.md:6 ${idOf(ASK)} [Testing] Never push to main, ask @ acme/core.\n\n${by}`,
    `acme/api: announce 2 to store\n\n+ CONTRIBUTING.md:5 [Testing] ${TESTED}\n+ CONTRIBUTING.md:6 [Testing] Never push to main, ask @ acme/core.\n\n${by}`,
  ])
})

test('it tells who retracted what, and the difference shows when, and nothing that stayed', async () => {
  await scene.run({ env: { GITHUB_ACTOR: 'octocat' } })
  const before = onLedger('rev-parse', REF).trim()
  const retracted = idOf(ASK)
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(TESTED) })
  await scene.run({ env: { GITHUB_ACTOR: 'dependabot[bot]' } })
  const line = `- CONTRIBUTING.md:6 ${retracted} [Testing] Never push to main, ask @ acme/core.`
  const by = `Commit: ${head()}\n${RUN}\nActor: dependabot[bot]`
  expect(messages(`${before}..${REF}`)).toEqual([
    `acme/api: 1 retracted\n\n${line}\n\n${by}`,
    `acme/api: announce 1 to retract\n\n${line}\n\n${by}`,
  ])
  const changed = onLedger('diff', '--unified=0', before, REF, '--')
    .split('\n')
    .filter((text) => /^[-+]\{"state"/.test(text))
  const [gone = ''] = changed
  const { entries } = parseLedger(`{"format":1,"repo":"${REPO}"}\n${gone.slice(1)}\n`, REPO)
  expect([changed.length, gone[0], [...entries.values()]]).toEqual([
    1,
    '-',
    [
      expect.objectContaining({
        text: `[Testing] ${ASK}`,
        id: retracted,
        sources: [{ path: 'CONTRIBUTING.md', startLine: 6, endLine: 6, section: 'Testing' }],
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      }),
    ],
  ])
})

test.each([undefined, 'octocat\nCommit: 0'])('an actor that is no login (%j) is left out', async (actor) => {
  await scene.run(actor === undefined ? {} : { env: { GITHUB_ACTOR: actor } })
  expect(messages().map((message) => message.split('\n\n').at(-1))).toEqual([
    `Commit: ${head()}\n${RUN}`,
    `Commit: ${head()}\n${RUN}`,
  ])
})
