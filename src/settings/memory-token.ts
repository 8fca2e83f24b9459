import { decodeJwt } from 'jose/jwt/decode'
import { ActionError } from '../errors.ts'

const REMEDY =
  'Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.'

/**
 * Checks a token before it is first used. Whether it is genuine only the service can tell.
 *
 * @throws {ActionError} `invalid-input` where there is none, `token-expired` where its own time is over.
 */
export function checkToken(token: string, nowMs: number): void {
  if (token === '') {
    throw new ActionError(
      'invalid-input',
      'There are memories to store or retract, and `nectr-token` is empty.',
      'Set it from a secret, such as secrets.NECTR_TOKEN. Workflows of forks and of Dependabot get no secrets.',
    )
  }
  const expiry = expiryOf(token)
  if (expiry !== undefined && expiry <= nowMs) {
    throw new ActionError(
      'token-expired',
      `The token of \`nectr-token\` expired on ${new Date(expiry).toISOString()}.`,
      REMEDY,
    )
  }
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
