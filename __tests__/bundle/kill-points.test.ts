import { expect, jest, test } from '@jest/globals'
import { REPO, type Scene } from '../helpers/bundle.ts'
import type { WantedRule } from '../helpers/held-state.ts'
import { type Scenario, tryKillPoints } from '../helpers/kill-points.ts'
import { entry, memory } from '../helpers/memories.ts'

jest.setTimeout(300_000)

type Rules = Readonly<Record<string, readonly string[]>>

const FOREIGN = [
  { id: 'mem_learned', memoryType: 'developer_pattern', content: 'Ada tests the error paths first.' },
  { id: 'mem_by_hand', memoryType: 'project_rule', content: 'Ask the platform team before adding a queue.' },
].map((held) => ({ ...held, repo: REPO }))

/** Its rule left the documents after it was posted. */
const gone = { memoryType: 'project_rule', content: 'Delivery: Releases go out on Mondays.' }

const RULES: Rules = {
  Security: [
    'All user input is validated before it reaches the database.',
    'Access tokens expire after 15 minutes.',
  ],
  architecture: ['We use one PostgreSQL database per service.'],
}

function filesOf(rules: Rules): Record<string, string> {
  const lines = Object.entries(rules).map(
    ([name, texts]) => `${name}:\n${texts.map((text) => `  - ${text}\n`).join('')}`,
  )
  return { '.nectr/rules.yaml': lines.join('') }
}

function wanted(rules: Rules): WantedRule[] {
  return Object.entries(rules).flatMap(([name, texts]) =>
    texts.map((text) =>
      name === 'architecture'
        ? { memoryType: name, content: text }
        : { memoryType: 'project_rule', content: `${name}: ${text}` },
    ),
  )
}

function hold(scene: Scene, ...memories: readonly (WantedRule & { readonly id?: string })[]): void {
  for (const held of memories) scene.memory.add({ repo: REPO, ...held })
}

/** What a run that was killed long ago left in the ledger: announced, and maybe posted. */
async function leavePending(scene: Scene, ...rules: readonly WantedRule[]): Promise<void> {
  const ledger = await scene.openLedger()
  for (const { content } of rules) ledger.put(entry(memory(content), { state: 'pending' }))
  await ledger.save('Announce')
}

/** Kills a run everywhere, and gives the requests of one that nobody kills. */
async function enumerate(name: string, scenario: Scenario): Promise<readonly string[]> {
  const { requests, count, failures, log } = await tryKillPoints(scenario)
  process.stdout.write(`${name}: ${count} kills in a run of ${requests.length} requests\n${log}`)
  expect(failures).toEqual([])
  return requests
}

const READ = 'GET /contents/acme/api.jsonl'
const LIST = 'GET /api/v1/memory'
const POST = 'POST /api/v1/memory'
const DELETE = 'DELETE /api/v1/memory/…'
const COMMIT = ['POST /git/trees', 'POST /git/commits']
const CREATE = [...COMMIT, 'POST /git/refs']
const MOVE = [...COMMIT, 'PATCH /git/refs/nectr/ledger']
// What it writes to GitHub before the ref moves has no effect; the first two scenarios have it killed there as well.
const OF_EFFECT = /\/memory|\/git\/refs/

test('a first run that adopts one rule and posts two survives a kill at every moment of every request', async () => {
  const requests = await enumerate('First run', {
    concurrency: 1,
    files: filesOf(RULES),
    rules: wanted(RULES),
    foreign: FOREIGN,
    async prepare(scene) {
      hold(scene, ...FOREIGN, ...wanted(RULES).slice(0, 1))
    },
  })
  expect(requests).toEqual(expect.arrayContaining([READ, LIST, ...CREATE, POST, ...MOVE]))
})

test('a push that adds, changes, retracts and settles what a dead run left survives the same', async () => {
  const before = {
    ...RULES,
    API: [
      'Every endpoint answers errors as JSON with a status and a title.',
      'Lists are paged by cursor, never by offset.',
      'A breaking change gets a new version in the path.',
    ],
  }
  const leftover = { stored: 'Migrations run before the deployment.', lost: 'Feature flags have an owner.' }
  const after = {
    ...RULES,
    API: ['Every endpoint answers errors as JSON with a status, a title and a trace id.'],
    Tests: ['A flaky test is fixed or deleted within a week.'],
    Delivery: [leftover.stored, leftover.lost],
  }
  const [stored = gone, lost = gone] = wanted({ Delivery: [leftover.stored, leftover.lost] })
  const requests = await enumerate('Later push', {
    concurrency: 1,
    files: filesOf(after),
    rules: wanted(after),
    foreign: FOREIGN,
    async prepare(scene) {
      hold(scene, ...FOREIGN)
      scene.checkout.commit(filesOf(before))
      await scene.run()
      hold(scene, stored, gone)
      await leavePending(scene, stored, lost, gone)
    },
  })
  expect(requests).toEqual(expect.arrayContaining([READ, LIST, POST, DELETE, ...MOVE]))
  const count = (name: string) => requests.filter((request) => request === name).length
  expect({ posts: count(POST), deletions: count(DELETE) }).toEqual({ posts: 3, deletions: 4 })
})

test('posts that are under way together survive a kill at any of them, in a service that held nothing', async () => {
  const rules = { ...RULES, Tests: ['A flaky test is fixed or deleted within a week.'] }
  const requests = await enumerate('Four at once', {
    concurrency: 4,
    killedAt: OF_EFFECT,
    files: filesOf(rules),
    rules: wanted(rules),
    foreign: [],
    prepare: async () => {},
  })
  expect(requests).toEqual(expect.arrayContaining([READ, LIST, ...CREATE, POST, ...MOVE]))
})

test('where the list of the service is full, no kill loses a rule, and only one that was posted stands there twice', async () => {
  const many = Array.from({ length: 120 }, (_, n) => ({
    ...{ id: `mem_by_hand_${n}`, repo: REPO, memoryType: 'project_rule' },
    content: `Ask team ${n} before changing its service.`,
  }))
  const rules = { Security: RULES['Security'] ?? [] }
  const requests = await enumerate('Full list', {
    concurrency: 1,
    files: filesOf(rules),
    rules: wanted(rules),
    foreign: many,
    isListFull: true,
    killedAt: OF_EFFECT,
    async prepare(scene) {
      hold(scene, ...many)
    },
  })
  expect(requests).toEqual(expect.arrayContaining([READ, LIST, ...CREATE, POST, ...MOVE]))
})
