import { countNoun } from '../report/count-noun.ts'
import { countAll, type Report } from '../report/report.ts'
import { printLine } from '../runner/commands.ts'
import { type Environment, linkBaseOf } from '../runner/environment.ts'
import { concludeStep, showReport, tellCounts, tellDecision } from '../runner/tell.ts'

/** Says all that a run says which has nothing to do. */
export function tellUnchanged(report: Report, env: Environment): void {
  tellDecision(report.decision)
  const { unchanged } = countAll(report)
  const memories = countNoun(unchanged, 'memory', 'memories')
  printLine(`Nothing has changed: the documents are those of which the reviewer knows ${memories}.`)
  const planFile = showReport(report, env)
  tellCounts(report)
  concludeStep(report, { links: linkBaseOf(env), planFile }, env)
}
