import type { ActionError } from '../errors.ts'
import { allProblems } from '../report/annotations.ts'
import { describeFailure } from '../report/failure-text.ts'
import { outputsOf } from '../report/outputs.ts'
import { plainText } from '../report/plain-text.ts'
import { renderPlanFile } from '../report/plan-file.ts'
import { countAll, countsLine, type Report } from '../report/report.ts'
import { renderSummary, type SummaryOptions } from '../report/summary.ts'
import type { Decision } from '../settings/event.ts'
import { annotate } from './annotate.ts'
import { printLine, showAnnotation } from './commands.ts'
import type { Environment } from './environment.ts'
import { writeOutputs, writePlanFile, writeSummary } from './files.ts'

const LONGEST_FAILURE = 4_000

/** Says what a run is for. */
export function tellDecision({ mode, because }: Decision): void {
  printLine(`${mode === 'apply' ? 'Applying' : 'Planning'}: ${because}.`)
}

/** Writes the plan file, whose path it gives, and shows all problems at their lines. */
export function showReport(report: Report, env: Environment): string {
  const planFile = writePlanFile(renderPlanFile(report), env)
  annotate(allProblems(report))
  return planFile
}

/** Says in numbers what was done. */
export function tellCounts(report: Report): void {
  printLine(`${report.decision.mode === 'apply' ? 'Applied' : 'Planned'}: ${countsLine(countAll(report))}.`)
}

/** What a step says when it ends, beside its report; there is none where it failed before it could make one. */
export interface Conclusion extends SummaryOptions {
  readonly failure?: ActionError
  /** The path of the plan file; empty where there is none. */
  readonly planFile: string
}

/** Writes the summary and the outputs, and fails the step where it is to fail. */
export function concludeStep(
  report: Report | undefined,
  { planFile, ...options }: Conclusion,
  env: Environment,
): void {
  const { failure } = options
  writeSummary(renderSummary(report, options), env)
  writeOutputs(outputsOf(report, { failure, planFile }), env)
  if (!failure) return
  process.exitCode = 1
  showAnnotation('error', plainText(describeFailure(failure), LONGEST_FAILURE))
}
