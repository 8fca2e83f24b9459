import { describe, expect, test } from '@jest/globals'
import { LedgerConflictError } from '../../src/errors.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { noteProven, type Proven, writeProven } from '../../src/memory/repair-ledger.ts'
import { ledgerInMemory } from '../helpers/ledger-in-memory.ts'
import { entry, memory, PROVENANCE, REPO } from '../helpers/memories.ts'

const [ALPHA, BETA, GAMMA, DELTA] = [memory('alpha'), memory('beta'), memory('gamma'), memory('delta')]
const GONE = entry(GAMMA, { state: 'retracting', tries: 3 })
const PROVEN: Proven = {
  missing: [entry(ALPHA)],
  moved: [{ entry: entry(BETA), id: 'mem_9' }],
  deleted: [GONE],
  unrecorded: [{ memory: DELTA, id: 'mem_7' }],
}
const NOTHING: Proven = { missing: [], moved: [], deleted: [], unrecorded: [] }

async function start(beforeWrite?: Parameters<typeof ledgerInMemory>[0]) {
  const file = ledgerInMemory({ entries: [entry(ALPHA), entry(BETA), GONE], ...beforeWrite })
  return { file, ledger: await Ledger.open(REPO, file) }
}

describe('what is proven', () => {
  test('is noted, and written in one commit that names it', async () => {
    const { file, ledger } = await start()
    noteProven(ledger, PROVEN, PROVENANCE)
    expect([...ledger.current.values()].map(({ text, id }) => `${text} ${id}`)).toEqual([
      'beta mem_9',
      'delta mem_7',
    ])
    await writeProven(ledger, PROVEN, PROVENANCE)
    expect(file.lines()).toEqual(['stored beta mem_9', 'stored delta mem_7'])
    expect(file.messages).toEqual([
      `acme/api: compared with the service: 1 missing, 1 deleted by now, 1 under another id, 1 found

- CONTRIBUTING.md:1 mem_alpha alpha
- CONTRIBUTING.md:1 mem_gamma gamma
= CONTRIBUTING.md:1 mem_9 beta
= CONTRIBUTING.md:1 mem_7 delta

Commit: c0ffee
Run: https://github.test/acme/api/actions/runs/1`,
    ])
  })

  test('keeps the commit in which the lines of a moved memory stand, and has that of this run for a new one', async () => {
    const { file, ledger } = await start()
    noteProven(ledger, PROVEN, PROVENANCE)
    await writeProven(ledger, PROVEN, PROVENANCE)
    const { run, time } = PROVENANCE
    expect(file.entries()).toEqual([
      entry(BETA, { id: 'mem_9', run, time }),
      entry(DELTA, { id: 'mem_7', ...PROVENANCE }),
    ])
  })

  test('is not written over what another run has written', async () => {
    const { file, ledger } = await start({ beforeWrite: (_, moved) => moved.put(entry(DELTA)) })
    noteProven(ledger, PROVEN, PROVENANCE)
    await expect(writeProven(ledger, PROVEN, PROVENANCE)).rejects.toThrow(LedgerConflictError)
    expect(file.messages).toEqual([])
  })
})

test('nothing proven is no write', async () => {
  const { file, ledger } = await start()
  noteProven(ledger, NOTHING, PROVENANCE)
  await writeProven(ledger, NOTHING, PROVENANCE)
  expect(file.messages).toEqual([])
})
