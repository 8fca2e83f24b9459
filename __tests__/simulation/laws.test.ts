import { expect, test } from '@jest/globals'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import type { MemoryApi } from '../../src/memory/api.ts'
import type { Ports } from '../../src/ports.ts'
import { drawHistory } from './history.ts'
import { readEntries } from './ledger-text.ts'
import { play } from './play.ts'
import type { World, WorldOptions } from './world.ts'

// A law that nothing can break would say nothing: here something comes between a run and the world and breaks it.

const MOST_SEEDS = 200
const TIMEOUT_MS = 120_000

type Tamper = NonNullable<WorldOptions['tamper']>

const withApi =
  (change: (api: MemoryApi, world: World) => Partial<MemoryApi>): Tamper =>
  (ports, world) => ({ ...ports, memory: { ...ports.memory, ...change(ports.memory, world) } })

const withLedger =
  (change: (file: LedgerFile, repo: string, world: World) => Partial<LedgerFile>): Tamper =>
  (ports, world) => ({
    ...ports,
    ledgerFile(repo) {
      const file = ports.ledgerFile(repo)
      return { ...file, ...change(file, repo, world) }
    },
  })

/** A ledger's text without the entries in a state. */
function without(state: string, text: string): string {
  const [header, ...lines] = text.trimEnd().split('\n')
  return `${[header, ...lines.filter((line) => JSON.parse(line).state !== state)].join('\n')}\n`
}

const CASES: readonly [string, string, Tamper][] = [
  [
    'announces before it posts',
    'a ledger that keeps nothing pending',
    withLedger((file) => ({
      write: (text, before, message) => file.write(without('pending', text), before, message),
    })),
  ],
  [
    'keeps a tombstone of what it deletes',
    'a ledger that keeps no tombstone',
    withLedger((file) => ({
      write: (text, before, message) => file.write(without('retracting', text), before, message),
    })),
  ],
  [
    'forgets nothing that is stored',
    'a ledger that is written whatever stands there',
    withLedger((file, repo, { ref }) => ({
      write: (text, _, message) => {
        const tip = ref.tip === undefined ? {} : { tip: { commit: String(ref.tip), tree: '' } }
        return file.write(text, { text: ref.textOf(repo), ...tip }, message)
      },
    })),
  ],
  [
    'forgets what is in doubt only for a proof',
    'a ledger that keeps nothing unconfirmed',
    withLedger((file) => ({
      write: (text, before, message) => file.write(without('unconfirmed', text), before, message),
    })),
  ],
  [
    'writes down all that it knows',
    'a ledger that is not written once nothing is pending',
    withLedger((file) => ({
      write: async (text, before, message) =>
        readEntries(text).some(({ state }) => state === 'pending')
          ? file.write(text, before, message)
          : { ...before, text },
    })),
  ],
  [
    'never stores a rule twice',
    'a list that calls nothing a proof of absence',
    withApi((api) => ({
      list: async () => ({ ...(await api.list('acme/api')), memories: [], extent: 'all' }),
    })),
  ],
  [
    'looks before it posts what is in doubt',
    'a list that is made up without asking',
    withApi(() => ({ list: async () => ({ memories: [], extent: 'all' }) })),
  ],
  [
    'never posts what it was shown',
    'a list whose texts are not those that were posted',
    withApi((api) => ({
      async list(repo, colour) {
        const { memories, extent } = await api.list(repo, colour)
        return { extent, memories: memories.map((memory) => ({ ...memory, text: `${memory.text} ` })) }
      },
    })),
  ],
  [
    'keeps the id of what is to go until it is gone',
    'a deletion that is confirmed whatever came of it',
    withApi((api) => ({ remove: (repo, id) => api.remove(repo, id).then(() => 'deleted') })),
  ],
  [
    'touches nothing foreign',
    'a deletion of another memory than was meant',
    withApi((api, { service }) => ({
      remove: (repo) =>
        api.remove(repo, service.held(repo).find(({ owner }) => owner === 'foreign')?.id ?? ''),
    })),
  ],
  [
    'names no id but that of the memory itself',
    'an id that the service did not give',
    withApi((api) => ({ post: async (memory) => ({ id: (await api.post(memory)).id && 'mem_made_up' }) })),
  ],
  [
    'posts only what its documents say',
    'a text that is not that of the rule',
    withApi((api) => ({ post: (memory) => api.post({ ...memory, text: memory.text.toUpperCase() }) })),
  ],
  [
    'ends in time once it is told to',
    'waits that do not end when the run is told to',
    (ports) => ({ ...ports, clock: { ...ports.clock, sleep: (ms) => ports.clock.sleep(ms) } }),
  ],
  [
    'never stores a rule twice',
    'runs that take each other for ended',
    (ports) => ({ ...ports, identity: { ...ports.identity, hasEnded: async () => true } }),
  ],
  [
    'leaves nothing running',
    'a log that starts something by itself',
    (ports): Ports => ({
      ...ports,
      log: { ...ports.log, group: () => void ports.clock.sleep(1_000_000) },
    }),
  ],
  ['ends', 'a ledger that never answers', withLedger(() => ({ read: () => new Promise(() => {}) }))],
]

test.each(CASES)(
  'that a run %s is seen to be broken by %s',
  async (law, _, tamper) => {
    for (let seed = 0; seed < MOST_SEEDS; seed++) {
      const { breaches } = await play(drawHistory(seed), { tamper })
      if (breaches.some((breach) => breach.law === law)) return
    }
    expect(law).toBe('broken')
  },
  TIMEOUT_MS,
)
