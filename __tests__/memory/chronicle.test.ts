import { beforeEach, describe, expect, test } from '@jest/globals'
import { Ledger } from '../../src/ledger/ledger.ts'
import { Chronicle } from '../../src/memory/chronicle.ts'
import { Tally } from '../../src/memory/tally.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, PROVENANCE, planOf, REPO } from '../helpers/memories.ts'
import { SECRETS } from '../helpers/secrets.ts'

const [ALPHA, BETA, GAMMA] = [memory('alpha'), memory('beta'), memory('gamma')]
const TRAILERS = `Commit: c0ffee\nRun: ${PROVENANCE.run}`

let ledger: Ledger
let tally: Tally
let chronicle: Chronicle
let isBroken: boolean

beforeEach(async () => {
  isBroken = false
  const beforeWrite = () => {
    if (isBroken) throw new Error('no network')
  }
  const entries = [entry(BETA, { state: 'pending' })]
  ledger = await Ledger.open(REPO, ledgerInMemory({ entries, beforeWrite }))
  const plan = planOf([ALPHA, BETA, GAMMA], entries)
  tally = new Tally(plan, { ledger, provenance: PROVENANCE, onStored() {} })
  chronicle = new Chronicle({ ledger, tally, provenance: PROVENANCE })
})

test('what is about to be done is told, with what was found to be stored already', async () => {
  tally.store(BETA, 'mem_b', 'found')
  expect(await chronicle.announce([ALPHA], [entry(GAMMA)])).toBe(
    [
      'acme/api: announce 1 to store, 1 to retract, 1 found',
      '',
      '- CONTRIBUTING.md:1 mem_gamma gamma',
      '= CONTRIBUTING.md:1 mem_b beta',
      '+ CONTRIBUTING.md:1 alpha',
      '',
      TRAILERS,
    ].join('\n'),
  )
})

describe('what has been stored', () => {
  test('is told once: not again after it was written', async () => {
    tally.store(BETA, 'mem_b', 'found')
    await ledger.claim(await chronicle.announce([ALPHA], []))
    tally.store(ALPHA, 'mem_a', 'posted')
    const first = `acme/api: 1 stored\n\n+ CONTRIBUTING.md:1 mem_a alpha\n\n${TRAILERS}`
    expect(chronicle.tell()).toBe(first)
    await ledger.save(chronicle.tell())
    expect(chronicle.tell()).toBe(`acme/api: nothing new\n\n${TRAILERS}`)
  })

  test('is told again where the write failed', async () => {
    tally.store(ALPHA, 'mem_a', 'posted')
    isBroken = true
    await expect(ledger.save(chronicle.tell())).rejects.toThrow('no network')
    tally.store(GAMMA, 'mem_g', 'posted')
    expect(chronicle.tell()).toBe(
      `acme/api: 2 stored\n\n+ CONTRIBUTING.md:1 mem_a alpha\n+ CONTRIBUTING.md:1 mem_g gamma\n\n${TRAILERS}`,
    )
  })
})

test('the end tells what was deleted and what is in doubt as well', async () => {
  tally.store(ALPHA, 'mem_a', 'posted')
  tally.leave(BETA, 'unanswered')
  expect(await chronicle.conclude([entry(GAMMA)])).toBe(
    [
      'acme/api: 1 stored, 1 retracted, 1 unconfirmed',
      '',
      '- CONTRIBUTING.md:1 mem_gamma gamma',
      '? CONTRIBUTING.md:1 (no answer, and not in the list) beta',
      '+ CONTRIBUTING.md:1 mem_a alpha',
      '',
      TRAILERS,
    ].join('\n'),
  )
})

test('a credential that the ledger holds from before it was known as one is not told', async () => {
  const [secret] = Object.values(SECRETS)
  const gone = entry(memory(`Deploy with ${secret?.text} here.`), { id: 'mem_1' })
  expect((await chronicle.conclude([gone])).split('\n')[2]).toBe(
    '- CONTRIBUTING.md:1 mem_1 (a text with a credential in it, which is not shown)',
  )
})
