import type { z } from 'zod'
import { ActionError } from '../errors.ts'
import { explainFailure, type GitHubFailure, isPassing, type Purpose } from './failures.ts'
import type { GitHubAnswer } from './request.ts'

/** Reads an answer by a schema. */
export function parseAnswer<T>(schema: z.ZodType<T>, { text }: GitHubAnswer, purpose: Purpose): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    const remedy =
      'Run the workflow again later; if it stays, look for a proxy between the runner and GitHub.'
    throw new ActionError(purpose.unavailable, "An answer of GitHub can't be read.", remedy, cause)
  }
}

/** Waits for an answer; where there is none, says why in the words of the purpose. */
export async function receiveAnswer(answer: Promise<GitHubAnswer>, purpose: Purpose): Promise<GitHubAnswer> {
  return answer.catch((failure: GitHubFailure) => {
    throw explainFailure(failure, purpose)
  })
}

/** Waits for an answer and reads it by a schema. */
export async function readAnswer<T>(
  answer: Promise<GitHubAnswer>,
  schema: z.ZodType<T>,
  purpose: Purpose,
): Promise<T> {
  return parseAnswer(schema, await receiveAnswer(answer, purpose), purpose)
}

/** Waits for an answer; nothing where GitHub refuses it with one of the statuses. */
export async function orMissing(
  answer: Promise<GitHubAnswer>,
  purpose: Purpose,
  statuses: readonly number[] = [404],
): Promise<GitHubAnswer | undefined> {
  return answer.catch((failure: GitHubFailure) => {
    if (statuses.includes(failure.status) && !isPassing(failure)) return undefined
    throw explainFailure(failure, purpose)
  })
}
