import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { identifyProcess } from '../../src/identity.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { mintToken } from '../../src/local/tokens.ts'
import { applyPlan } from '../../src/memory/apply.ts'
import { memoryApi } from '../../src/memory/client.ts'
import { Pace } from '../../src/memory/pace.ts'
import { openTransport } from '../../src/memory/transport.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import { systemClock } from '../../src/ports.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { timeOf } from './measure.ts'

const MEMORIES = 1_000
const ANSWER_MS = 100
const CONCURRENCY = 8
const AIM = 1.1
// The loop takes as long for each memory, so that a tenth of them tells the time of all.
const LOOPED = MEMORIES / 10
const REPO = 'bench/posting'
const SECRET = 'bench'
const SERVER_FILE = fileURLToPath(new URL('slow-memory.ts', import.meta.url))

interface Service {
  readonly url: string
  readonly token: string
}

const RULES = Array.from({ length: MEMORIES }, (_, number) => ({
  path: 'CONTRIBUTING.md',
  startLine: number + 1,
  endLine: number + 1,
  section: 'Bench',
  paths: [],
  body: `Rule number ${number} is kept.`,
  memoryType: 'project_rule' as const,
  content: `[Bench] Rule number ${number} is kept.`,
}))

/**
 * The wall time of an apply against a service that takes 100 ms a memory, and that of a loop which posts one memory after
 * the other, each over the time that the waiting alone would take. Both are as cold as a run of the action is.
 */
export async function benchPosting(): Promise<Figure[]> {
  const server = fork(SERVER_FILE, [SECRET, String(ANSWER_MS)])
  try {
    const [url] = await once(server, 'message')
    const service = { url, token: await mintToken({ secret: SECRET }) }
    const looped = RULES.slice(0, LOOPED)
    const applyMs = await timeOf(() => apply(service))
    const loopMs = (await timeOf(() => postOneByOne(looped, service))) * (MEMORIES / LOOPED)
    return [
      figure(`apply, ${CONCURRENCY} at once`, applyMs, AIM),
      figure(`one by one, ${LOOPED} of them × ${MEMORIES / LOOPED}`, loopMs),
    ]
  } finally {
    server.disconnect()
  }
}

function figure(how: string, aMs: number, aim?: number): Figure {
  const bMs = (MEMORIES * ANSWER_MS) / CONCURRENCY
  const what = `posting ${MEMORIES} memories at ${ANSWER_MS} ms, ${how} / ideal`
  return ratioFigure(what, { aMs, bMs, ratio: aMs / bMs }, aim)
}

async function apply({ url, token }: Service): Promise<void> {
  const transport = openTransport({ apiUrl: url, token, connections: CONCURRENCY })
  let text: string | undefined = `{"format":1,"repo":"${REPO}"}\n`
  const ledger = await Ledger.open(REPO, {
    read: async () => ({ text }),
    write: async (written) => {
      text = written
      return { text }
    },
  })
  const plan = makePlan(memoriesOf(REPO, RULES), ledger.entries, { repo: REPO, mayRetract: true })
  const ends = { clock: systemClock, signal: new AbortController().signal }
  const log = { info() {}, progress() {}, warning: console.warn }
  const { stored } = await applyPlan(plan, {
    ...{ ...ends, ledger, log },
    api: memoryApi(transport, { token, now: Date.now }),
    pace: new Pace({ ...ends, concurrency: CONCURRENCY, log }),
    identity: await identifyProcess(),
    provenance: { commit: '', run: '', time: new Date().toISOString() },
    onStored() {},
  })
  await transport.close()
  const ids = new Set(stored.map(({ id }) => id))
  if (ids.size !== MEMORIES) throw new Error(`stored ${ids.size} of ${MEMORIES}`)
}

// As the service's documentation shows it.
async function postOneByOne(rules: typeof RULES, { url, token }: Service): Promise<void> {
  for (const { content, memoryType } of rules) {
    const response = await fetch(`${url}/api/v1/memory`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ repo: REPO, content, memory_type: memoryType }),
    })
    const { status } = (await response.json()) as { status?: string }
    if (status !== 'added') throw new Error(`the service answered ${response.status}`)
  }
}
