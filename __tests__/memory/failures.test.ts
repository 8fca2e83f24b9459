import { describe, expect, test } from '@jest/globals'
import { ApiFailure, type FailureKind } from '../../src/memory/api.ts'
import { endsApply, explainAbort, explainApiFailure } from '../../src/memory/failures.ts'

const TOKEN_REMEDY =
  'Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.'
const LATER = 'Nothing is lost: the next run goes on where this one ended.'
const ADDRESS_REMEDY = 'Set `api-url` to the address of the memory API itself.'

describe('explainApiFailure', () => {
  test.each<[FailureKind, string, string, string]>([
    ['unauthorized', 'token-invalid', 'The memory API refused the token', TOKEN_REMEDY],
    [
      'forbidden',
      'repo-not-connected',
      'The memory API refused the repository',
      'Connect it to the Nectr account whose token this is, or correct the input `repo`.',
    ],
    [
      'rejected',
      'rules-rejected',
      'The memory API refused a rule',
      'Change the rule so that the service takes it.',
    ],
    ['throttled', 'memory-unavailable', 'The memory API asks for fewer requests', LATER],
    ['not-configured', 'memory-unavailable', "The memory API can't store now", LATER],
    [
      'unreachable',
      'memory-unavailable',
      "The memory API can't be reached",
      `Check \`api-url\`, proxy and certificates. ${LATER}`,
    ],
    [
      'redirected',
      'redirect-refused',
      'The memory API answered with a redirect, and the token goes nowhere else',
      ADDRESS_REMEDY,
    ],
    ['wrong-address', 'memory-unavailable', 'There is no memory API at this address', ADDRESS_REMEDY],
    [
      'ambiguous',
      'memory-unavailable',
      'The memory API did not answer as it should',
      `Check \`api-url\`. ${LATER}`,
    ],
    ['aborted', 'cancelled', 'The run was cancelled', LATER],
  ])('%s', (kind, reason, what, remedy) => {
    const cause = new ApiFailure(kind, 'Status 4xx: its words')
    const error = explainApiFailure(cause, 'acme/api')
    expect(error).toMatchObject({ name: 'ActionError', reason, remedy, cause })
    expect(error.message).toBe(`${what} (acme/api). Status 4xx: its words`)
  })

  test.each([
    ['Status 401: Token has expired', 'token-expired'],
    ['Status 401: Invalid or expired token', 'token-invalid'],
    ['Status 401: User not found', 'token-invalid'],
  ])('of a 401 "%s" is %s', (message, reason) => {
    expect(explainApiFailure(new ApiFailure('unauthorized', message), 'acme/api').reason).toBe(reason)
  })

  test('does not take another refusal for an expired token', () => {
    const failure = new ApiFailure('forbidden', 'Status 403: The plan has expired')
    expect(explainApiFailure(failure, 'acme/api').reason).toBe('repo-not-connected')
  })
})

test('explainAbort names the repository and what comes of the rest', () => {
  expect(explainAbort('acme/api')).toMatchObject({
    reason: 'cancelled',
    message: 'The run was cancelled (acme/api). The rest is left to the next run.',
  })
})

test.each<[FailureKind, boolean]>([
  ['unauthorized', true],
  ['forbidden', true],
  ['rejected', false],
  ['throttled', true],
  ['not-configured', true],
  ['unreachable', true],
  ['redirected', true],
  ['wrong-address', true],
  ['ambiguous', false],
  ['aborted', true],
])('endsApply of %s is %p', (kind, ends) => {
  expect(endsApply(new ApiFailure(kind, 'no'))).toBe(ends)
})
