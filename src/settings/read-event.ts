import { ActionError } from '../errors.ts'
import { type Event, readPlainEvent } from './event.ts'
import { readPullRequest, readWorkflowRun } from './pull-request-event.ts'

/**
 * Reads what a runner says of the event: its name, its ref, and the JSON text of its payload.
 *
 * @throws {ActionError} `invalid-event` where the payload is not JSON.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: string): Event {
  const json = parseJson(payload)
  const [pullRequest, workflowRun] = [readPullRequest(json), readWorkflowRun(json)]
  return {
    ...readPlainEvent(env, json),
    ...(pullRequest && { pullRequest }),
    ...(workflowRun && { workflowRun }),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const remedy = 'Run this step on a runner of GitHub Actions.'
    throw new ActionError('invalid-event', 'The event file holds no JSON.', remedy, cause)
  }
}
