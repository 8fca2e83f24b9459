import type { ActionError } from '../errors.ts'
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
    'plan-file': planFile,
  }
}
