import { describe, expect, test } from '@jest/globals'
import { mintToken } from '../../src/local/tokens.ts'
import { checkToken } from '../../src/settings/memory-token.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)

const mint = (expiresInSeconds: number) =>
  mintToken({ secret: 'a secret of the test, long enough', expiresInSeconds, now: () => NOW })

/** A token with these claims; its signature is checked by the service only. */
function unsigned(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256' })}.${part(claims)}.c2lnbmF0dXJl`
}

describe('checkToken', () => {
  test('refuses an empty token, and says where it comes from', () => {
    expect(() => checkToken('', NOW)).toThrow(
      expect.objectContaining({
        name: 'ActionError',
        reason: 'invalid-input',
        message: 'There are memories to store or retract, and `nectr-token` is empty.',
        remedy:
          'Set it from a secret, such as secrets.NECTR_TOKEN. Workflows of forks and of Dependabot get no secrets.',
      }),
    )
  })

  test('refuses a token from the very second of its expiry, and names the time', async () => {
    const token = await mint(60)
    expect(() => checkToken(token, NOW + 59_999)).not.toThrow()
    const expired = expect.objectContaining({
      name: 'ActionError',
      reason: 'token-expired',
      message: 'The token of `nectr-token` expired on 2026-01-02T03:05:05.000Z.',
      remedy:
        'Sign in to Nectr, copy a new token and put it into the secret that `nectr-token` names. Tokens live 24 hours by default.',
    })
    expect(() => checkToken(token, NOW + 60_000)).toThrow(expired)
    expect(() => checkToken(token, NOW + 90_000)).toThrow(expired)
  })

  test('takes a token whose time is not over', async () => {
    const token = await mint(24 * 60 * 60)
    expect(checkToken(token, NOW)).toBeUndefined()
  })

  test('reads an expiry with a fraction of a second', () => {
    const token = unsigned({ exp: NOW / 1000 + 0.5 })
    expect(() => checkToken(token, NOW + 499)).not.toThrow()
    expect(() => checkToken(token, NOW + 500)).toThrow('expired on 2026-01-02T03:04:05.500Z.')
  })

  test.each([
    ['is opaque', 'nectr_0123456789'],
    ['has no expiry', unsigned({ sub: '1' })],
    ['has an expiry that is no number', unsigned({ exp: 'soon' })],
    ['has claims that are no JSON', 'eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.c2ln'],
    ['has claims that are a list', unsigned([1])],
    ['only looks like a JWT', 'a.b.c'],
    ['has five parts', 'a.b.c.d.e'],
  ])('leaves a token that %s to the service', (_, token) => {
    expect(() => checkToken(token, NOW)).not.toThrow()
  })

  test('does not repeat the token', async () => {
    const token = await mint(-1)
    const error = await Promise.resolve()
      .then(() => checkToken(token, NOW))
      .catch(({ message, remedy }: Record<string, string>) => `${message} ${remedy}`)
    expect(error).toContain('expired on 2026-01-02T03:04:04.000Z')
    expect(token.split('.').some((part) => String(error).includes(part))).toBe(false)
  })
})
