import { Ledger } from '../../src/ledger/ledger.ts'
import { startMemoryServer } from '../../src/local/memory-server.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { applyPlan } from '../../src/memory/apply.ts'
import { memoryApi } from '../../src/memory/client.ts'
import { openTransport } from '../../src/memory/transport.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { systemClock } from '../../src/ports.ts'
import { printRatio } from './measure.ts'

const MEMORIES = 400
const ANSWER_MS = 100
const CONCURRENCY = 8
const REPO = 'bench/posting'

/** The wall time of an apply against a service that takes 100 ms a memory, over the time that the waiting alone would take. */
export async function benchPosting(): Promise<void> {
  const secret = 'bench'
  const fault = { method: 'POST', kind: `slow:${ANSWER_MS}`, times: Number.POSITIVE_INFINITY } as const
  const server = await startMemoryServer({ secret, faults: [fault] })
  const token = await mintToken({ secret })
  const transport = openTransport({ apiUrl: server.url, token, connections: CONCURRENCY })
  const rules = Array.from({ length: MEMORIES }, (_, number) => ({
    path: 'CONTRIBUTING.md',
    startLine: number + 1,
    endLine: number + 1,
    section: 'Bench',
    paths: [],
    body: `Rule number ${number} is kept.`,
    memoryType: 'project_rule' as const,
    content: `[Bench] Rule number ${number} is kept.`,
  }))
  let text: string | undefined = '{"format":1,"repo":"bench/posting"}\n'
  const ledger = await Ledger.open(REPO, {
    read: async () => ({ text }),
    write: async (written) => {
      text = written
      return { text }
    },
  })
  const plan = makePlan(memoriesOf(REPO, rules), ledger.entries, { repo: REPO, mayRetract: true })
  const start = performance.now()
  const { stored } = await applyPlan(plan, {
    ledger,
    api: memoryApi(transport, { token, now: Date.now }),
    clock: systemClock,
    signal: new AbortController().signal,
    concurrency: CONCURRENCY,
    provenance: { commit: '', run: '', time: new Date().toISOString() },
    log: { info() {}, progress() {}, warning: console.warn },
    onStored() {},
  })
  const aMs = performance.now() - start
  await transport.close()
  await server.close()
  if (stored.length !== MEMORIES) throw new Error(`stored ${stored.length} of ${MEMORIES}`)
  const bMs = (MEMORIES * ANSWER_MS) / CONCURRENCY
  printRatio(`posting: ${MEMORIES} memories at ${ANSWER_MS} ms, ${CONCURRENCY} at once / ideal`, {
    aMs,
    bMs,
    ratio: aMs / bMs,
  })
}
