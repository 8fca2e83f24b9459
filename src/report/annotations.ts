import { isBlind } from '../memory/drift.ts'
import type { Problem } from '../problem.ts'
import type { Outcome } from '../sync.ts'
import { namedLoss, unknownSentences } from './drift-lines.ts'
import { describeFailure } from './failure-text.ts'
import type { Report } from './report.ts'

/** The problems of the documents, what has drifted, and the problems of single memories at the lines of their rules. */
export function allProblems({ problems, outcomes }: Report): Problem[] {
  // The same rule may be in doubt in each of several repositories.
  const nameOf = ({ repo }: Outcome) => (outcomes.length > 1 ? `${repo}: ` : '')
  return [
    ...problems,
    ...outcomes.flatMap((outcome) => [
      ...driftProblems(outcome),
      ...memoryProblems(outcome, nameOf(outcome)),
    ]),
  ]
}

// Where nothing can be told, the step fails and says so.
function driftProblems({ repo, drift }: Outcome): Problem[] {
  if (!drift) return []
  const messages = [
    ...(drift.missing.length > 0 ? [namedLoss(drift.missing)] : []),
    ...(isBlind(drift) ? [] : unknownSentences(drift)),
  ]
  return messages.map((message) => ({ code: 'drift', severity: 'warning', message: `${repo}: ${message}` }))
}

function memoryProblems({ applied }: Outcome, name: string): Problem[] {
  const failed = (applied?.failed ?? [])
    .filter(({ error }) => error.reason === 'rules-rejected')
    .map(({ memory, error }) => ({
      memory,
      code: error.reason,
      severity: 'error' as const,
      message: describeFailure(error),
    }))
  const unconfirmed = (applied?.unconfirmed ?? []).map(({ memory, reason }) => ({
    memory,
    code: 'unconfirmed',
    severity: 'warning' as const,
    message: `${name}There is no proof that this rule is stored (${reason}). The next run looks again.`,
  }))
  return [...failed, ...unconfirmed].map(({ memory, ...problem }) => {
    const [source] = memory.sources
    return source ? { ...problem, path: source.path, line: source.startLine } : problem
  })
}
