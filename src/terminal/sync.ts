import { withPorts } from '../connect.ts'
import type { ForChanges } from '../plan/for-changes.ts'
import { allProblems } from '../report/annotations.ts'
import { failureOf } from '../report/failure-of.ts'
import { forChangesHeading, forChangesLines } from '../report/for-changes-lines.ts'
import { plainText } from '../report/plain-text.ts'
import { renderPlanFile } from '../report/plan-file.ts'
import { countAll, countsLine, type Report, reportHasChanges } from '../report/report.ts'
import { run } from '../run.ts'
import { problemLine } from './extract.ts'
import { changeOf, forChange } from './for-changes.ts'
import type { Options } from './options.ts'
import { remedyOf } from './remedies.ts'
import { logTo, paint, type Terminal } from './screen.ts'
import { headOf, inputsOf, ledgerFiles } from './setup.ts'

/** Plans for the repository in which it is called, and applies the plan where asked to. */
export async function sync(mode: 'plan' | 'apply', options: Options, terminal: Terminal): Promise<number> {
  const inputs = await inputsOf(options, terminal)
  const { directory } = terminal
  const change = await changeOf(options, directory)
  const settings = {
    inputs,
    decision: { mode, because: `\`${mode}\` in a terminal` },
    commit: await headOf(directory),
    run: '',
  }
  const ledgerFile = ledgerFiles(options, inputs, terminal)
  const log = logTo(options.json ? terminal.err : terminal.out)
  const report = await withPorts({ inputs, directory, log, ledgerFile }, (ports) => run(settings, ports))
  const forChanges = change && forChange(report, change)
  if (forChanges) log.group(forChangesHeading(forChanges, change.base), forChangesLines(forChanges))
  return show(
    report,
    { strict: inputs.strict, json: options.json, ...(forChanges && { forChanges }) },
    terminal,
  )
}

function show(
  report: Report,
  { strict, json, forChanges }: { strict: boolean; json: boolean; forChanges?: ForChanges },
  terminal: Terminal,
): number {
  const failure = failureOf(report, { strict })
  for (const problem of allProblems(report)) terminal.err.write(problemLine(problem, terminal))
  if (json) {
    const result = {
      ...countAll(report),
      'has-changes': reportHasChanges(report),
      'failure-reason': failure?.reason ?? '',
      plan: JSON.parse(renderPlanFile(report)),
      ...(forChanges && { forChanges }),
    }
    terminal.out.write(`${JSON.stringify(result, null, 2)}\n`)
  } else {
    terminal.out.write(`${countsLine(countAll(report))}\n`)
  }
  if (!failure) return 0
  // The one input that a run finds wrong is a token that is not there.
  const remedy = failure.reason === 'invalid-input' ? 'Set NECTR_TOKEN to a token.' : remedyOf(failure)
  terminal.err.write(
    `${paint('red', 'error', terminal.err)} ${plainText(failure.message, 4000)}\n${remedy}\n`,
  )
  return 1
}
