import { describe, expect, test } from '@jest/globals'
import { SignJWT } from 'jose/jwt/sign'
import { checkToken, mintToken } from '../../src/local/tokens.ts'

const SECRET = 'a secret of the tests'
const NOON = Date.UTC(2025, 0, 15, 12)
const at = (time: number) => () => time
const minted = (subject?: string) =>
  mintToken({ secret: SECRET, now: at(NOON), ...(subject === undefined ? {} : { subject }) })

function decode(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
}

describe('mintToken', () => {
  test('signs with HS256 and lets the token live for a day', async () => {
    const [header, payload] = (await minted()).split('.')
    expect(decode(header)).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(decode(payload)).toEqual({ sub: '1', iat: 1736942400, exp: 1737028800 })
  })

  test('takes a subject and a lifetime', async () => {
    const token = await mintToken({ secret: SECRET, subject: '42', expiresInSeconds: 60, now: at(NOON) })
    expect(decode(token.split('.')[1])).toEqual({ sub: '42', iat: 1736942400, exp: 1736942460 })
  })

  test('starts from the real clock without one', async () => {
    expect(await checkToken(await mintToken({ secret: SECRET }), { secret: SECRET })).toBe('ok')
  })
})

describe('checkToken', () => {
  const check = { secret: SECRET, now: at(NOON) }
  const unsigned = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'

  test.each([
    ['accepts a token of this secret', minted(), check, 'ok'],
    ['accepts it until the last second', minted(), { ...check, now: at(NOON + 86_399_000) }, 'ok'],
    [
      'refuses it once it has expired',
      minted(),
      { ...check, now: at(NOON + 86_400_000) },
      'Invalid or expired token',
    ],
    [
      'refuses a token of another secret',
      minted(),
      { ...check, secret: 'other' },
      'Invalid or expired token',
    ],
    ['refuses what is not a token', 'nonsense', check, 'Invalid or expired token'],
    ['refuses a token without a signature', unsigned, check, 'Invalid or expired token'],
    ['misses an absent token', undefined, check, 'Not authenticated'],
    ['misses an empty token', '', check, 'Not authenticated'],
    ['knows a user', minted('7'), { ...check, users: ['7'] }, 'ok'],
    ['does not know a stranger', minted('8'), { ...check, users: ['7'] }, 'User not found'],
  ])('%s', async (_name, token, against, verdict) => {
    expect(await checkToken(await token, against)).toBe(verdict)
  })

  test('refuses a token without a subject', async () => {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(SECRET))
    expect(await checkToken(token, check)).toBe('Invalid or expired token')
  })
})
