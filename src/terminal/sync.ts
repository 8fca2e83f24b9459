import { readDocument } from '../documents/read.ts'
import { listTracked } from '../documents/tracked.ts'
import { memoryApi } from '../memory/client.ts'
import { openTransport } from '../memory/transport.ts'
import { type Ports, systemClock } from '../ports.ts'
import { allProblems } from '../report/annotations.ts'
import { outputsOf } from '../report/outputs.ts'
import { plainText } from '../report/plain-text.ts'
import { renderPlanFile } from '../report/plan-file.ts'
import { COUNT_NAMES, countAll, failureOf, type Report } from '../report/report.ts'
import { run } from '../run.ts'
import { problemLine } from './extract.ts'
import type { Options } from './options.ts'
import { logTo, paint, type Terminal } from './screen.ts'
import { headOf, inputsOf, ledgerFileOf } from './setup.ts'

/** Plans for the repository in which it is called, and applies the plan where asked to. */
export async function sync(mode: 'plan' | 'apply', options: Options, terminal: Terminal): Promise<number> {
  const inputs = await inputsOf(options, terminal)
  const { directory } = terminal
  const cancelled = new AbortController()
  const cancel = () => cancelled.abort()
  const transport = openTransport({
    apiUrl: inputs.apiUrl,
    token: inputs.nectrToken,
    connections: inputs.concurrency,
    signal: cancelled.signal,
  })
  const ports: Ports = {
    checkout: { listTracked: () => listTracked(directory), read: (path) => readDocument(directory, path) },
    memory: memoryApi(transport, { token: inputs.nectrToken, now: systemClock.now }),
    ledgerFile: (repo) => ledgerFileOf(repo, inputs, options, terminal),
    log: logTo(options.json ? terminal.err : terminal.out),
    clock: systemClock,
    signal: cancelled.signal,
  }
  process.once('SIGINT', cancel).once('SIGTERM', cancel)
  try {
    const decision = { mode, because: `\`${mode}\` in a terminal` }
    const commit = await headOf(directory)
    const report = await run({ inputs, decision, commit, run: '' }, ports)
    return show(report, { strict: inputs.strict, json: options.json }, terminal)
  } finally {
    await transport.close()
    process.off('SIGINT', cancel).off('SIGTERM', cancel)
  }
}

function show(
  report: Report,
  { strict, json }: { strict: boolean; json: boolean },
  terminal: Terminal,
): number {
  const failure = failureOf(report, { strict })
  for (const problem of allProblems(report)) terminal.err.write(problemLine(problem, terminal))
  if (json) {
    const { 'plan-file': _, ...outputs } = outputsOf(report, { failure, planFile: '' })
    terminal.out.write(
      `${JSON.stringify({ ...outputs, plan: JSON.parse(renderPlanFile(report)) }, null, 2)}\n`,
    )
  } else {
    const counts = countAll(report)
    terminal.out.write(`${COUNT_NAMES.map((name) => `${counts[name]} ${name}`).join(', ')}\n`)
  }
  if (!failure) return 0
  terminal.err.write(
    `${paint('red', 'error', terminal.err)} ${plainText(failure.message, 4000)}\n${failure.remedy}\n`,
  )
  return 1
}
