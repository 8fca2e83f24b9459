import { withPorts } from '../connect.ts'
import { ActionError } from '../errors.ts'
import { findRules } from '../find-rules.ts'
import { Ledger } from '../ledger/ledger.ts'
import { compareWithService } from '../memory/compare-with-service.ts'
import { type Drift, MOST_TEXTS, verdictOf } from '../memory/drift.ts'
import { Pace } from '../memory/pace.ts'
import { provenanceOf } from '../memory/record.ts'
import { noteProven, writeProven } from '../memory/repair-ledger.ts'
import { memoriesOf } from '../plan/memory.ts'
import type { Ports } from '../ports.ts'
import { driftHeading, driftLines } from '../report/drift-lines.ts'
import { hideInDrift } from '../report/hidden-texts.ts'
import { describeDrift } from '../report/plan-file.ts'
import type { Inputs } from '../settings/inputs.ts'
import { checkToken } from '../settings/memory-token.ts'
import { problemLine } from './extract.ts'
import { type Options, UsageError } from './options.ts'
import { logTo, showError, type Terminal } from './screen.ts'
import { headOf, inputsOf, ledgerFiles, oneRepoOf } from './setup.ts'

const STATUS = { none: 0, found: 1, unknown: 3 } as const
// Someone waits for it, and what it can't find would be posted a second time.
const MOST_TEXTS_OF_RESYNC = 1_000

interface Connected {
  readonly repo: string
  readonly inputs: Inputs
  readonly ports: Ports
  readonly pace: Pace
}

/** Shows how the service differs from the ledger, and changes nothing. A failure can't tell either. */
export async function drift(options: Options, terminal: Terminal): Promise<number> {
  try {
    return await connect(options, terminal, async ({ repo, ports, pace }) => {
      const ledger = await Ledger.open(repo, ports.ledgerFile(repo))
      const found = await compareWithService(ledger, [], { ports, pace, mostTexts: MOST_TEXTS })
      const shown = await hideInDrift(found)
      if (options.json) show(terminal, { repo, ...describeDrift(shown) })
      else showLines(terminal, repo, shown)
      return STATUS[verdictOf(found)]
    })
  } catch (error) {
    if (!(error instanceof ActionError) || error.reason === 'invalid-input') throw error
    showError(error, terminal)
    return STATUS.unknown
  }
}

/** Makes the ledger say what the service shows of it and of the documents. Nothing is posted or deleted. */
export function resync(options: Options, terminal: Terminal): Promise<number> {
  return connect(options, terminal, async ({ repo, inputs, ports, pace }) => {
    const { rules, problems } = await findRules(inputs, ports.checkout)
    for (const problem of problems.filter(({ severity }) => severity === 'error'))
      terminal.err.write(problemLine(problem, terminal))
    const ledger = await Ledger.open(repo, ports.ledgerFile(repo))
    const memories = memoriesOf(repo, rules)
    const found = await compareWithService(ledger, memories, {
      ...{ ports, pace, mostTexts: MOST_TEXTS_OF_RESYNC },
    })
    const by = { commit: await headOf(terminal.directory), run: '' }
    const provenance = provenanceOf(by, ports.clock.now())
    noteProven(ledger, found, provenance)
    const written = ledger.isUnsaved
    const shown = await hideInDrift(found)
    await writeProven(ledger, shown, provenance)
    if (options.json) show(terminal, { repo, ...describeDrift(shown), written })
    else {
      showLines(terminal, repo, shown)
      terminal.out.write(`${written ? 'The ledger has been written.' : 'The ledger stays as it is.'}\n`)
    }
    return found.unknown.length + found.undecided.length > 0 ? STATUS.unknown : STATUS.none
  })
}

async function connect(
  options: Options,
  terminal: Terminal,
  work: (connected: Connected) => Promise<number>,
): Promise<number> {
  const inputs = await inputsOf(options, terminal)
  const repo = oneRepoOf(inputs, 'compared')
  if (inputs.nectrToken === '') throw new UsageError('NECTR_TOKEN is empty: set it to a token.')
  const log = logTo(terminal.err)
  const ledgerFile = ledgerFiles(options, inputs, terminal)
  return withPorts({ inputs, directory: terminal.directory, log, ledgerFile }, (ports) => {
    checkToken(inputs.nectrToken, ports.clock.now())
    const pace = new Pace({ ...ports, concurrency: inputs.concurrency })
    return work({ repo, inputs, ports, pace })
  })
}

function show(terminal: Terminal, result: object): void {
  terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
}

function showLines(terminal: Terminal, repo: string, shown: Drift): void {
  logTo(terminal.out).group(driftHeading(repo, shown), driftLines(shown))
}
