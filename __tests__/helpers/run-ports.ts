import { createHash } from 'node:crypto'
import type { LedgerFile } from '../../src/ledger/ledger-file.ts'
import type { Checkout, Identity, Log, Ports } from '../../src/ports.ts'
import type { Problem } from '../../src/problem.ts'
import type { Settings } from '../../src/run.ts'
import { INPUT_DEFAULTS, type Inputs, parseInputs } from '../../src/settings/inputs.ts'
import { REPO } from './memories.ts'
import type { MemoryService } from './memory-service.ts'

/** A process of which nothing is known but its name. */
export const IDENTITY: Identity = { id: 'this-run', hasEnded: async () => false }

/** A log that keeps what it is told. */
export interface RecordedLog extends Log {
  readonly infos: string[]
  readonly headings: string[]
  /** All that was told, with what stands below the headings. */
  readonly lines: string[]
}

/** The settings of a run that applies, with the inputs of action.yml by default. */
export function settingsFor(
  token: string,
  { mode = 'apply', ...inputs }: Partial<Inputs> & { mode?: 'apply' | 'plan' } = {},
): Settings {
  const defaults = parseInputs({ ...INPUT_DEFAULTS, repo: REPO })
  return {
    inputs: { ...defaults, nectrToken: token, concurrency: 1, ...inputs },
    decision: { mode, because: 'the test says so' },
    commit: 'c0ffee',
    run: 'https://github.test/run/1',
  }
}

/** Everything outside of a run: a service, a ledger for each repository, and documents by their paths. */
export function portsOf(
  { api, clock }: Pick<MemoryService, 'api' | 'clock'>,
  {
    ledgers,
    documents = {},
    signal = new AbortController().signal,
  }: {
    ledgers: Readonly<Record<string, LedgerFile>>
    documents?: Readonly<Record<string, string | Problem>>
    signal?: AbortSignal
  },
): Ports & { log: RecordedLog } {
  return {
    ...{ memory: api, clock, signal, identity: IDENTITY },
    checkout: checkoutOf(documents),
    log: recordedLog(),
    ledgerFile(repo) {
      const ledger = ledgers[repo]
      if (!ledger) throw new Error(`The test has no ledger of ${repo}.`)
      return ledger
    },
  }
}

/** A checkout of documents by their paths, in memory. */
export function checkoutOf(documents: Readonly<Record<string, string | Problem>>): Checkout {
  const blobOf = (path: string) => createHash('sha1').update(path).digest('hex')
  return {
    listTracked: async () =>
      Object.keys(documents).map((path) => ({ mode: '100644', blob: blobOf(path), path })),
    async read(path) {
      const document = documents[path] ?? ''
      return typeof document === 'string' ? { text: document } : { problem: document }
    },
  }
}

function recordedLog(): RecordedLog {
  const infos: string[] = []
  const headings: string[] = []
  const lines: string[] = []
  return {
    infos,
    headings,
    lines,
    info(line) {
      infos.push(line)
      lines.push(line)
    },
    group(heading, inner) {
      headings.push(heading)
      lines.push(heading, ...inner)
    },
    warning: (line) => void lines.push(line),
    progress() {},
  }
}
