import type { ActionError } from '../errors.ts'
import { verdictOf } from '../memory/drift.ts'
import { COUNT_NAMES, countAll, type Report, reportHasChanges } from './report.ts'

/** Every output of action.yml, as text. A run that failed before it had a report has nothing to count. */
export function outputsOf(
  report: Report | undefined,
  { failure, planFile }: { failure: ActionError | undefined; planFile: string },
): Record<string, string> {
  const counts = report && countAll(report)
  return {
    ...Object.fromEntries(COUNT_NAMES.map((name) => [name, String(counts?.[name] ?? 0)])),
    'has-changes': String(report ? reportHasChanges(report) : false),
    'failure-reason': failure?.reason ?? '',
    drift: report ? driftOf(report) : '',
    'plan-file': planFile,
  }
}

// What is proven of one repository counts before what can't be told of another.
function driftOf({ outcomes }: Report): ReturnType<typeof verdictOf> | '' {
  const verdicts = outcomes.flatMap(({ drift }) => (drift ? [verdictOf(drift)] : []))
  return (['found', 'unknown', 'none'] as const).find((verdict) => verdicts.includes(verdict)) ?? ''
}
