import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { findRules } from '../../src/find-rules.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { formatLedger, newHeader, parseLedger } from '../../src/ledger/format.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import { isSettled } from '../../src/unchanged/is-settled.ts'
import { rememberRun } from '../../src/unchanged/remember.ts'
import { readSettled, type Settled } from '../../src/unchanged/settled.ts'
import {
  change,
  checkoutOfFiles,
  type Edit,
  type Files,
  filesOfFew,
  filesOfMost,
  listFiles,
  smallEdit,
} from '../helpers/changing-checkout.ts'
import { entry, memory, REPO } from '../helpers/memories.ts'

jest.setTimeout(120_000)

interface State {
  readonly files: Files
  readonly inputs: { readonly files: readonly string[]; readonly config: string }
}

/** What differs from the state of the run before. */
interface Later {
  readonly edits?: readonly Edit[]
  readonly inputs?: State['inputs']
  readonly version?: string
  /** The line of the ledger that is taken out. */
  readonly lost?: number
}

type Told = Pick<Settled, 'plan' | 'memories' | 'problems'> & { readonly fails: boolean }

const VERSION = 'v1'
const inputs = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ files: [], config: '.nectr/sync.yaml' }) },
  fc.record({
    files: fc.constantFrom<string[]>([], ['**/*.md', '!docs/deep.md'], ['docs/**', 'gone/*.md']),
    config: fc.constantFrom('.nectr/sync.yaml', 'docs/setup'),
  }),
)

/** What an apply may leave in a ledger beside or instead of what the documents say. */
const LEFT: Readonly<Record<string, (entries: Map<string, Entry>) => void>> = {
  'all of it': () => {},
  'one less': (entries) => void entries.delete([...entries.keys()][0] ?? ''),
  'one more': (entries) => void entries.set(OTHER.key, OTHER),
  'one unproven': (entries) => {
    const [first] = entries.values()
    if (first) entries.set(first.key, { ...first, id: null, state: 'unconfirmed' })
  },
}
const OTHER = entry(memory('Said by no document.'))

/** The ledger that an apply leaves. */
async function settle({ files, inputs }: State, left: string): Promise<string> {
  const found = await findRules(inputs, checkoutOfFiles(files))
  const entries = new Map(memoriesOf(REPO, found.rules).map((one) => [one.key, entry(one)]))
  LEFT[left]?.(entries)
  const remembered = await rememberRun({ inputs, found, version: VERSION }, REPO, entries)
  return formatLedger({ header: { ...newHeader(REPO), ...remembered }, entries })
}

/** What a run that reads all says of its state, as far as a run that reads nothing says it. */
async function findAll({ files, inputs }: State, ledger: string): Promise<Told> {
  const { rules, problems } = await findRules(inputs, checkoutOfFiles(files))
  const options = { repo: REPO, mayRetract: true }
  const plan = makePlan(memoriesOf(REPO, rules), parseLedger(ledger, REPO).entries, options)
  return {
    plan: plan.hash,
    memories: plan.unchanged.length,
    problems,
    fails: problems.some(({ severity }) => severity === 'error'),
  }
}

const told = ({ plan, memories, problems }: Settled): Told => ({ plan, memories, problems, fails: false })

/** A ledger without one of its lines, but never without its header. */
function without(ledger: string, at: number): string {
  const [header = '', ...lines] = ledger.split('\n')
  lines.splice(at % lines.length, 1)
  return [header, ...lines].join('\n')
}

test('where a state is settled, a run that reads everything finds nothing to do and the same problems', async () => {
  const difference = fc.oneof(
    { weight: 9, arbitrary: fc.record({ edits: fc.array(smallEdit, { maxLength: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ inputs }) },
    fc.record({ version: fc.constant('v2') }),
    fc.record({ lost: fc.nat() }),
  )
  const later = fc.array(difference, { minLength: 12, maxLength: 12 })
  const first = fc.record({
    files: fc.oneof({ weight: 5, arbitrary: filesOfFew }, filesOfMost),
    inputs,
    left: fc.oneof({ weight: 7, arbitrary: fc.constant('all of it') }, fc.constantFrom(...Object.keys(LEFT))),
  })
  let [unchanged, changed] = [0, 0]
  await fc.assert(
    fc.asyncProperty(first, later, async (before, runs) => {
      const { files, left } = before
      const whole = await settle(before, left)
      const settled = readSettled(Buffer.from(whole), REPO)
      if (!settled) return
      expect(await isSettled(settled, { ...before, tracked: listFiles(files), version: VERSION })).toBe(true)
      expect(await findAll(before, whole)).toEqual(told(settled))
      for (const { edits = [], inputs: after, version = VERSION, lost } of runs as Later[]) {
        const now = { files: change(files, edits), inputs: after ?? before.inputs }
        const ledger = lost === undefined ? whole : without(whole, lost)
        const claimed = readSettled(Buffer.from(ledger), REPO)
        const is = claimed && (await isSettled(claimed, { ...now, tracked: listFiles(now.files), version }))
        if (is) expect(await findAll(now, ledger)).toEqual(told(claimed))
        if (!is) changed++
        else if (edits.length > 0) unchanged++
      }
    }),
    { numRuns: 150 },
  )
  // Both come up often enough for this to mean something.
  expect([unchanged, changed].map((count) => count > 50)).toEqual([true, true])
})
