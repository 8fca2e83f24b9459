import { afterEach, expect, jest, test } from '@jest/globals'
import { manyRules, rulesDocument, Scene, type SceneRun } from '../helpers/bundle.ts'

jest.setTimeout(60_000)

const [FIRST = '', ...REST] = manyRules(13)
const READ = 'GET contents/acme/api.jsonl 200'
const TIP = ['GET git/ref/nectr/ledger 200', 'GET git/commits/… 200']
const COMMIT = ['POST git/trees 201', 'POST git/commits 201']
const MOVE = [...COMMIT, 'PATCH git/refs/nectr/ledger 200']

let scene: Scene
afterEach(async () => {
  expect(scene.leaks()).toEqual([])
  await scene.close()
})

/** The calls of a run on a document of these rules, to GitHub in their order and to the memory API, without what differs. */
async function callsOf(rules: readonly string[], { inputs = {}, ...run }: SceneRun = {}) {
  scene.checkout.commit({ 'CONTRIBUTING.md': rulesDocument(...rules) })
  const [github, memory] = [scene.github.requests().length, scene.memory.requests().length]
  const { status, outputs } = await scene.run({ inputs: { comment: 'false', ...inputs }, ...run })
  expect([status, outputs['failed'], outputs['unconfirmed']]).toEqual([0, '0', '0'])
  return {
    github: scene.github.requests().slice(github).map(nameOf),
    memory: scene.memory
      .requests()
      .slice(memory)
      .map(
        ({ method, path }) =>
          `${method} ${path
            .replace(/^\/api\/v1\//, '')
            .replace(/\?.*$/, '')
            .replace(/mem_\w+/, '…')}`,
      ),
  }
}

function nameOf({ method, path, status }: { method: string; path: string; status: number }): string {
  const place = path.replace(/^\/repos\/acme\/api\/?/, '').replace(/\?.*$/, '')
  return `${method} ${place.replace(/[0-9a-f]{40}/, '…')} ${status}`
}

/** A repository whose ledger holds what the document says: `FIRST`. */
async function startSynced(run: SceneRun = {}): Promise<void> {
  scene = await Scene.start()
  await callsOf([FIRST], run)
}

const posts = (count: number) => Array<string>(count).fill('POST memory')

test('a first run looks for a ledger and lists the service once, posts each memory, and writes the ledger in three calls each time', async () => {
  scene = await Scene.start()
  expect(await callsOf([FIRST, ...REST])).toEqual({
    github: [
      // Before a ledger counts as absent, the ref is asked for.
      ...['GET contents/acme/api.jsonl 404', 'GET git/ref/nectr/ledger 404'],
      ...[...COMMIT, 'POST git/refs 201'],
      ...MOVE,
    ],
    memory: ['GET memory', ...posts(13)],
  })
})

test('a run that finds nothing to do reads the ledger in one call', async () => {
  await startSynced()
  for (const comment of ['false', 'true']) {
    expect(await callsOf([FIRST], { inputs: { comment } })).toEqual({ github: [READ], memory: [] })
  }
})

test('so does a run on a document that says the same in other words of layout', async () => {
  await startSynced()
  expect(await callsOf([`**${FIRST}**`])).toEqual({ github: [READ], memory: [] })
})

test('a run with new rules posts each of them once, looks where the ledger stands in two calls, and writes it in three each time', async () => {
  await startSynced()
  expect(await callsOf([FIRST, ...REST])).toEqual({
    github: [READ, ...TIP, ...MOVE, ...MOVE],
    memory: posts(12),
  })
})

test('a run that retracts a memory deletes it in one call', async () => {
  await startSynced()
  await callsOf([FIRST, ...REST])
  expect(await callsOf([FIRST, ...REST.slice(1)])).toEqual({
    github: [READ, ...TIP, ...MOVE, ...MOVE],
    memory: ['DELETE memory/…'],
  })
})

test('a run that may comment asks besides which pull request its commit came from', async () => {
  await startSynced()
  expect(await callsOf([FIRST, ...REST], { inputs: { comment: 'true' } })).toEqual({
    github: [READ, ...TIP, ...MOVE, ...MOVE, 'GET commits/…/pulls 200'],
    memory: posts(12),
  })
})

test('a run that plans reads the ledger in one call', async () => {
  await startSynced()
  const planned = await callsOf([FIRST, ...REST], { inputs: { mode: 'plan' } })
  expect(planned).toEqual({ github: [READ], memory: [] })
})

test('a second repository on the same ref costs a call to see that its ledger is still what was read', async () => {
  const inputs = { repo: 'acme/api\nacme/web' }
  await startSynced({ inputs })
  const { github, memory } = await callsOf([FIRST, ...REST], { inputs })
  const again = READ.replace('api', 'web')
  // Both are read at once.
  expect(github.slice(0, 2).sort()).toEqual([READ, again])
  expect(github.slice(2)).toEqual([...TIP, READ, ...MOVE, ...MOVE, ...TIP, again, ...MOVE, ...MOVE])
  expect(memory).toEqual(posts(24))
})
