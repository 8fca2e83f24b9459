import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'

const ALGORITHM = 'HS256'
const DAY_IN_SECONDS = 24 * 60 * 60

/** What a token is to say. `now` gives milliseconds. */
export interface TokenOptions {
  secret: string
  subject?: string
  expiresInSeconds?: number
  now?: () => number
}

/** What a token is checked against. Without `users`, every subject is a user. `now` gives milliseconds. */
export interface TokenCheck {
  secret: string
  users?: readonly string[] | undefined
  now?: () => number
}

/** `ok`, or the `detail` of the 401 that the service answers. */
export type TokenVerdict = 'ok' | 'Not authenticated' | 'Invalid or expired token' | 'User not found'

/** A signed JWT of the kind that the service issues: HS256 with `sub`, `iat` and `exp`, 24 hours by default. */
export async function mintToken(options: TokenOptions): Promise<string> {
  const { secret, subject = '1', expiresInSeconds = DAY_IN_SECONDS, now = Date.now } = options
  const issuedAt = Math.floor(now() / 1000)
  return await new SignJWT({ sub: subject, iat: issuedAt, exp: issuedAt + expiresInSeconds })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .sign(keyFrom(secret))
}

/** Whether a token proves its bearer. A token without `sub` is invalid; one without `exp` never expires. */
export async function checkToken(token: string | undefined, check: TokenCheck): Promise<TokenVerdict> {
  if (!token) return 'Not authenticated'
  const subject = await readSubject(token, check)
  if (subject === undefined) return 'Invalid or expired token'
  return check.users === undefined || check.users.includes(subject) ? 'ok' : 'User not found'
}

async function readSubject(
  token: string,
  { secret, now = Date.now }: TokenCheck,
): Promise<string | undefined> {
  try {
    // Naming the algorithm keeps a token from choosing its own, such as "none".
    const options = { algorithms: [ALGORITHM], currentDate: new Date(now()) }
    return (await jwtVerify(token, keyFrom(secret), options)).payload.sub
  } catch {
    return undefined
  }
}

function keyFrom(secret: string): Uint8Array {
  return new TextEncoder().encode(secret)
}
