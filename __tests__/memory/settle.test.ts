import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { ListedMemory } from '../../src/memory/api.ts'
import { settleLeftovers } from '../../src/memory/settle.ts'
import { Tally } from '../../src/memory/tally.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { held, listingService, manyHeld } from '../helpers/listing-service.ts'
import { entry, memory, PROVENANCE, planOf, REPO } from '../helpers/memories.ts'

const ALPHA = memory('alpha')
const OTHER = held('other')

/** What is found out of memories whose entries an earlier run left: `stored text id`, `post text`, `post text, not id` or `left text`. */
async function settle(
  memories: readonly Memory[],
  entries: readonly Entry[] | undefined,
  listed: readonly ListedMemory[],
): Promise<string[]> {
  const file = ledgerInMemory(entries && { entries })
  const ledger = await Ledger.open(REPO, file)
  const plan = planOf(memories, entries)
  const tally = new Tally(plan, { ledger, provenance: PROVENANCE, onStored() {} })
  const isFirstRun = !ledger.exists
  const { index } = listingService(listed)
  const toPost = await settleLeftovers(plan, { index, tally, isFirstRun })
  return [
    ...tally.stored.map(({ memory: { text }, id, how }) => `${how} ${text} ${id}`),
    ...toPost.map(({ memory: { text }, copy }) => `post ${text}${copy === undefined ? '' : `, not ${copy}`}`),
    ...tally.unconfirmed.map(({ memory: { text }, reason }) => `left ${text}: ${reason}`),
  ]
}

const UNPROVEN = 'left alpha: taken without an id, and not in the list'

describe('a memory that was to be deleted, and whose rule is back', () => {
  const tombstone = entry(ALPHA, { state: 'retracting', tries: 2 })
  const announced = entry(ALPHA, { state: 'pending', id: 'mem_alpha', tries: 1 })

  test.each<[string, ListedMemory[], string]>([
    ['is stored where its own id is shown', [held('alpha'), OTHER], 'found alpha mem_alpha'],
    [
      'is stored under the id of its equal, where that is all that is shown',
      [{ ...held('alpha'), id: 'mem_new' }, OTHER],
      'found alpha mem_new',
    ],
    [
      'is stored under its own id where both are shown',
      [{ ...held('alpha'), id: 'mem_new' }, held('alpha')],
      'found alpha mem_alpha',
    ],
    ['is posted where a complete list shows it to be gone', [OTHER], 'post alpha'],
    [
      'is posted, and its copy deleted before, where the list is full',
      manyHeld(100),
      'post alpha, not mem_alpha',
    ],
    ['is posted, and its copy deleted before, where nothing is shown', [], 'post alpha, not mem_alpha'],
  ])('%s', async (_, listed, expected) => {
    expect(await settle([ALPHA], [tombstone], listed)).toEqual([expected])
    expect(await settle([ALPHA], [announced], listed)).toEqual([expected])
  })
})

describe('a memory that an earlier run left without an id', () => {
  test.each<[string, Partial<Entry>, ListedMemory[], string]>([
    ['is stored where it is shown', { state: 'pending' }, [held('alpha')], 'found alpha mem_alpha'],
    ['is posted where it is not', { state: 'pending' }, [OTHER], 'post alpha'],
    [
      'is posted where only its text is shown, under another type',
      { state: 'pending' },
      [held('alpha', 'architecture')],
      'post alpha',
    ],
    [
      'is posted where nothing is shown, however often it was',
      { state: 'unconfirmed', tries: 9 },
      [],
      'post alpha',
    ],
    ['is posted where the list is full', { state: 'pending' }, manyHeld(100), 'post alpha'],
    [
      'is posted once more where the list is full',
      { state: 'unconfirmed', tries: 1 },
      manyHeld(100),
      'post alpha',
    ],
    [
      'is left after that, since each may be one more copy',
      { state: 'unconfirmed', tries: 2 },
      manyHeld(100),
      UNPROVEN,
    ],
    [
      'is posted after that where a complete list does not show it',
      { state: 'unconfirmed', tries: 2 },
      [OTHER],
      'post alpha',
    ],
  ])('%s', async (_, left, listed, expected) => {
    expect(await settle([ALPHA], [entry(ALPHA, left)], listed)).toEqual([expected])
  })
})

describe('a new memory', () => {
  test.each<[string, Entry[] | undefined, string]>([
    ['is stored where a first run is shown it', undefined, 'found alpha mem_alpha'],
    ['is posted in another run without a look, since nothing of ours can be there', [], 'post alpha'],
  ])('%s', async (_, entries, expected) => {
    expect(await settle([ALPHA], entries, [held('alpha')])).toEqual([expected])
  })
})
