import { countNoun } from '../report/count-noun.ts'
import { countAll } from '../report/report.ts'
import { printLine } from '../runner/commands.ts'
import type { Environment } from '../runner/environment.ts'
import { concludeStep, showReport, tellCounts, tellDecision } from '../runner/tell.ts'
import type { Unchanged } from './report-unchanged.ts'

/** Says all that a run says which has nothing to do. */
export function tellUnchanged({ report, links }: Unchanged, env: Environment): void {
  tellDecision(report.decision)
  const { unchanged } = countAll(report)
  const memories = countNoun(unchanged, 'memory', 'memories')
  printLine(`Nothing has changed: the documents are those of which the reviewer knows ${memories}.`)
  const planFile = showReport(report, env)
  tellCounts(report)
  concludeStep(report, { links, planFile }, env)
}
