import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FaultKind, MemoryFault } from '../../src/local/memory-faults.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { hasChanges } from '../../src/plan/plan.ts'
import { applyMemories, hold } from '../helpers/apply-run.ts'
import { type LedgerInMemory, ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { memory, planOf } from '../helpers/memories.ts'
import { type MemoryService, startService } from '../helpers/memory-service.ts'

const MEMORIES = [
  memory('Use tabs in all of the files'),
  memory('Use spaces in all of the files'),
  memory('Use UTC', 'architecture'),
  memory('alpha'),
  memory('beta'),
]
const POST_FAULTS: FaultKind[] = [
  ...([
    '401-expired',
    '403',
    '422',
    '429:0',
    '500',
    '502',
    '503',
    '503-proxy',
    'reset',
    'reset-after',
  ] as const),
  ...(['null', 'null-stored', 'not-json', 'not-json-stored', 'redirect'] as const),
]
const DELETE_FAULTS: FaultKind[] = [
  '401-expired',
  '403',
  '429:0',
  '502',
  '503',
  'reset',
  'reset-after',
  'not-json',
]
const GET_FAULTS: FaultKind[] = ['401-expired', '403', '429:0', '502', '503', 'reset', 'not-json', 'empty']

const faultsOf = (method: MemoryFault['method'], kinds: readonly FaultKind[]) =>
  fc.record({
    method: fc.constant(method),
    kind: fc.constantFrom(...kinds),
    times: fc.integer({ min: 1, max: 4 }),
    skip: fc.integer({ min: 0, max: 2 }),
  })
const wanted = fc.subarray(MEMORIES)
const concurrency = fc.constantFrom(1, 2, 4)
const editsWith = (fault: fc.Arbitrary<MemoryFault>) =>
  fc.array(fc.record({ wanted, concurrency, faults: fc.array(fault, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })

/** Applies until there is nothing left to do; the faults of a test are finite. */
async function applyUntilDone(memories: readonly Memory[], service: MemoryService, ledger: LedgerInMemory) {
  for (let run = 0; run < 30; run++) {
    await applyMemories(memories, { service, ledger })
    if (!hasChanges(planOf(memories, ledger.entries()))) return
  }
  throw new Error(`There is still something to do: ${ledger.lines()}`)
}

/** Applies edits one after the other, each among its faults, then the last until nothing is left, and gives what it wants. */
async function applyEdits(
  edits: readonly { wanted: readonly Memory[]; concurrency: number; faults: readonly MemoryFault[] }[],
  service: MemoryService,
  ledger: LedgerInMemory,
): Promise<readonly Memory[]> {
  for (const edit of edits) {
    service.server.misbehave(...edit.faults)
    await applyMemories(edit.wanted, { service, ledger, concurrency: edit.concurrency })
  }
  const last = edits.at(-1)?.wanted ?? []
  await applyUntilDone(last, service, ledger)
  return last
}

async function withService(
  work: (service: MemoryService, ledger: LedgerInMemory) => Promise<void>,
): Promise<void> {
  const service = await startService()
  // The service learns memories of its own, so that its list is not empty.
  hold(service, 'learned')
  try {
    await work(service, ledgerInMemory())
  } finally {
    await service.close()
  }
}

const texts = (memories: readonly Memory[]) => memories.map(({ text }) => text).sort()
const storedIn = ({ server }: MemoryService) =>
  server.memories().flatMap(({ id, content }) => (content === 'learned' ? [] : [`stored ${content} ${id}`]))

function expectExactly(memories: readonly Memory[], service: MemoryService, ledger: LedgerInMemory): void {
  expect(service.contents()).toEqual([...texts(memories), 'learned'].sort())
  expect(ledger.lines()).toEqual(storedIn(service).sort())
}

describe('whatever the documents say in turn, and once no fault remains', () => {
  test('the service holds each rule exactly once and the ledger equals it, if the list can be had', async () => {
    const faults = fc.oneof(faultsOf('POST', POST_FAULTS), faultsOf('DELETE', DELETE_FAULTS))
    await fc.assert(
      fc.asyncProperty(editsWith(faults), async (edits) => {
        await withService(async (service, ledger) => {
          const last = await applyEdits(edits, service, ledger)
          expectExactly(last, service, ledger)
        })
      }),
      { numRuns: 60 },
    )
  })

  test('the service holds each rule at least once and the ledger names it, even if the list fails too', async () => {
    const faults = fc.oneof(
      faultsOf('POST', POST_FAULTS),
      faultsOf('DELETE', DELETE_FAULTS),
      faultsOf('GET', GET_FAULTS),
    )
    await fc.assert(
      fc.asyncProperty(editsWith(faults), async (edits) => {
        await withService(async (service, ledger) => {
          const last = await applyEdits(edits, service, ledger)
          expect(ledger.entries().map(({ text, state }) => `${state} ${text}`)).toEqual(
            texts(last).map((text) => `stored ${text}`),
          )
          const held = storedIn(service)
          expect(ledger.lines().filter((line) => !held.includes(line))).toEqual([])
        })
      }),
      { numRuns: 60 },
    )
  })
})

/** The service and the ledger of a process that is killed at its `after`th call, before or after it was carried out. */
function killable(service: MemoryService, ledger: LedgerInMemory, after: number, isCarriedOut: boolean) {
  let calls = 0
  const guard = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      calls += 1
      if (calls === after && isCarriedOut) await call(...args)
      if (calls >= after) throw new Error('killed')
      return await call(...args)
    }
  }
  const { post, list, remove } = service.api
  const api = { post: guard(post), list: guard(list), remove: guard(remove) }
  return { service: { ...service, api }, ledger: { ...ledger, write: guard(ledger.write) } }
}

test('a process that is killed at any point loses no rule, and posts none twice', async () => {
  const kill = fc.record({ after: fc.integer({ min: 1, max: 12 }), isCarriedOut: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      wanted,
      wanted,
      kill,
      concurrency,
      async (before, after, { after: at, isCarriedOut }, most) => {
        await withService(async (service, ledger) => {
          await applyUntilDone(before, service, ledger)
          const doomed = killable(service, ledger, at, isCarriedOut)
          await applyMemories(after, { ...doomed, concurrency: most }).catch((error: Error) =>
            expect(error.message).toBe('killed'),
          )
          await applyUntilDone(after, service, ledger)
          expectExactly(after, service, ledger)
        })
      },
    ),
    { numRuns: 100 },
  )
})
