import { ActionError, type FailureReason } from '../errors.ts'
import { TOKEN_REMEDY } from '../settings/memory-token.ts'
import { ApiFailure, type FailureKind } from './api.ts'

type Explanation = readonly [reason: FailureReason, what: string, remedy: string]

const LATER_REMEDY = 'Nothing is lost: the next run goes on where this one ended.'
const ADDRESS_REMEDY = 'Set `api-url` to the address of the memory API itself.'

const EXPLANATIONS: Readonly<Record<FailureKind, Explanation>> = {
  unauthorized: ['token-invalid', 'The memory API refused the token', TOKEN_REMEDY],
  forbidden: [
    'repo-not-connected',
    'The memory API refused the repository',
    'Connect it to the Nectr account whose token this is, or correct the input `repo`.',
  ],
  rejected: [
    'rules-rejected',
    'The memory API refused a rule',
    'Change the rule so that the service takes it.',
  ],
  throttled: ['memory-unavailable', 'The memory API asks for fewer requests', LATER_REMEDY],
  'not-configured': ['memory-unavailable', "The memory API can't store now", LATER_REMEDY],
  unreachable: [
    'memory-unavailable',
    "The memory API can't be reached",
    `Check \`api-url\`, proxy and certificates. ${LATER_REMEDY}`,
  ],
  redirected: [
    'redirect-refused',
    'The memory API answered with a redirect, and the token goes nowhere else',
    ADDRESS_REMEDY,
  ],
  'wrong-address': ['memory-unavailable', 'There is no memory API at this address', ADDRESS_REMEDY],
  ambiguous: [
    'memory-unavailable',
    'The memory API did not answer as it should',
    `Check \`api-url\`. ${LATER_REMEDY}`,
  ],
  aborted: ['cancelled', 'The run was cancelled', LATER_REMEDY],
}

/** A failed request as an error for a person, with the service's own words. */
export function explainApiFailure(failure: ApiFailure, repo: string): ActionError {
  const [reason, what, remedy] = EXPLANATIONS[failure.kind]
  const isExpired =
    failure.kind === 'unauthorized' && /expired/i.test(failure.message) && !/invalid/i.test(failure.message)
  return new ActionError(
    isExpired ? 'token-expired' : reason,
    `${what} (${repo}). ${failure.message}`,
    remedy,
    failure,
  )
}

/** The end of a run that was told to stop. */
export function explainAbort(repo: string): ActionError {
  return explainApiFailure(new ApiFailure('aborted', 'The rest is left to the next run.'), repo)
}

/** Whether a failure says nothing of one memory, so that going on with others would be in vain. */
export function endsApply({ kind, isSent }: ApiFailure): boolean {
  return kind !== 'rejected' && (kind !== 'ambiguous' || !isSent)
}
