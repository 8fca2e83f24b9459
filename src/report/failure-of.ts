import { ActionError, endsRun } from '../errors.ts'
import { isLintError } from '../lint/checks.ts'
import { type Problem, placeOfProblem } from '../problem.ts'
import type { Outcome } from '../sync.ts'
import { countNoun } from './count-noun.ts'
import { endSentence } from './failure-text.ts'
import { notAttemptedLine, type Report } from './report.ts'

/** Why the step fails, or nothing where it does not: the gravest of all that went wrong. */
export function failureOf(
  { outcomes, problems }: Report,
  { strict }: { strict: boolean },
): ActionError | undefined {
  const failure = failureOfRepos(outcomes)
  if (failure) return failure
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [gravest] = errors
  if (gravest) {
    const isLint = errors.every(isLintError)
    const others = isLint ? 'rules' : 'documents'
    const remedy = `Correct what the annotations name. The other ${others} go on; nothing is retracted until then.`
    return new ActionError(
      isLint ? 'lint' : 'invalid-document',
      `${countNoun(errors.length, 'problem')} in the documents. ${errors.length > 1 ? 'The first: ' : ''}${describe(gravest)}`,
      remedy,
    )
  }
  if (strict && problems.length > 0) {
    const remedy =
      'Correct what the annotations name, or set `strict: false`. Until then, no rule with a warning is posted.'
    return new ActionError(
      'lint',
      `${countNoun(problems.length, 'warning')} about the documents, and \`strict\` is set.`,
      remedy,
    )
  }
  return undefined
}

function failureOfRepos(outcomes: readonly Outcome[]): ActionError | undefined {
  const errors = outcomes.flatMap(({ error }) => error ?? [])
  const gravest = errors.find(endsRun) ?? errors[0]
  if (!gravest || outcomes.length === 1) return gravest
  const messages = outcomes.flatMap(({ repo, error }) => (error ? nameRepo(repo, error) : []))
  const message = [...messages, notAttemptedLine(outcomes)].join(' ').trim()
  return new ActionError(gravest.reason, message, gravest.remedy, gravest)
}

// Most failures name their repository; in a run for several of them, each has to.
function nameRepo(repo: string, { message }: ActionError): string {
  return endSentence(message.includes(repo) ? message : `${repo}: ${message}`)
}

function describe(problem: Problem): string {
  const place = placeOfProblem(problem)
  return place === '' ? problem.message : `${place}: ${problem.message}`
}
