import { decodeJwt } from 'jose/jwt/decode'
import { ActionError } from '../errors.ts'

/** What to do about a token that is no good any more, or never was. */
export const TOKEN_REMEDY =
  'Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.'

const USES = {
  apply: 'There are memories to store or retract',
  compare: 'The ledger is to be compared with the service',
} as const

/**
 * Checks a token before it is first used. Whether it is genuine only the service can tell.
 *
 * @throws {ActionError} `invalid-input` where there is none, `token-expired` where its own time is over.
 */
export function checkToken(token: string, nowMs: number, use: keyof typeof USES = 'apply'): void {
  if (token === '') {
    throw new ActionError(
      'invalid-input',
      `${USES[use]}, and \`nectr-token\` is empty.`,
      'Set it from a secret, such as secrets.NECTR_TOKEN. Workflows of forks and of Dependabot get no secrets.',
    )
  }
  const expired = findExpiry(token, nowMs)
  if (expired) throw expired
}

/** The failure of a token whose own time is over; nothing for any other. */
export function findExpiry(token: string, nowMs: number): ActionError | undefined {
  const expiry = expiryOf(token)
  // Written so that an expiry that is no number counts as none.
  if (!(expiry !== undefined && expiry <= nowMs)) return undefined
  const message = `The token of \`nectr-token\` expired on ${new Date(expiry).toISOString()}.`
  return new ActionError('token-expired', message, TOKEN_REMEDY)
}

// A token of another make says nothing of its expiry, which is no reason to refuse it here.
function expiryOf(token: string): number | undefined {
  try {
    const { exp } = decodeJwt(token)
    return exp === undefined ? undefined : exp * 1000
  } catch {
    return undefined
  }
}
