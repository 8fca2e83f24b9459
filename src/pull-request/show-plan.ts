import { ActionError } from '../errors.ts'
import type { PullRequests } from '../github/pull-requests.ts'
import { type CommentOptions, renderComment, renderNothingLeft } from '../report/comment.ts'
import { describeFailure } from '../report/failure-text.ts'
import { plainText } from '../report/plain-text.ts'
import type { Report } from '../report/report.ts'
import { type CommentOutcome, keepComment } from './sticky-comment.ts'

/** Where it is told how the showing went. Each text is one line and safe to print. */
export interface ShowLog {
  info(line: string): void
  notice(line: string): void
  warning(line: string): void
}

export interface ShowOptions extends CommentOptions {
  readonly pullRequests: PullRequests
  readonly number: number
  /** Whether the job's token is one of those that may not write if nothing is done about it: of a fork, of Dependabot. */
  readonly isReadOnly: boolean
  readonly log: ShowLog
}

const OUTCOMES: Readonly<Record<CommentOutcome, string>> = {
  created: 'The plan is shown in a new comment on',
  edited: 'The plan is shown in the comment on',
  equal: 'The plan is the one that is shown already on',
  none: 'There is nothing to say on',
}

/**
 * Shows a plan as the comment of a pull request. That it can't be shown fails nothing: the summary and the annotations have
 * the same.
 */
export async function showPlan(report: Report, options: ShowOptions): Promise<void> {
  const { pullRequests, number, isReadOnly, log, ...rendering } = options
  const text = { body: renderComment(report, rendering), nothingLeft: renderNothingLeft(report) }
  try {
    const outcome = await keepComment(pullRequests, number, text)
    log.info(`${OUTCOMES[outcome]} pull request #${number}.`)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    if (isReadOnly && error.reason === 'comment-forbidden') {
      log.notice(
        `The plan is in the job summary only: the token of a fork or of Dependabot may not comment on pull request #${number}.`,
      )
    } else {
      log.warning(
        plainText(`The plan is not shown on pull request #${number}. ${describeFailure(error)}`, 2000),
      )
    }
  }
}
