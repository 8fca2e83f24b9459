import { describe, expect, test } from '@jest/globals'
import { isLoopback, parseApiUrl } from '../../src/settings/api-url.ts'
import { INPUT_DEFAULTS, parseInputs } from '../../src/settings/inputs.ts'

const NO_ADDRESS = 'is not an address such as https://api.nectr.ai.'
const NO_HTTPS = 'must be https; http is allowed for localhost, 127.0.0.0/8 and [::1] only.'
const CREDENTIALS = 'holds a user or password: remove them.'
const QUERY = 'has a query or a fragment: remove it.'

describe('parseApiUrl', () => {
  test.each([
    ['https://api.nectr.ai', 'https://api.nectr.ai'],
    ['https://api.nectr.ai/', 'https://api.nectr.ai'],
    ['https://API.Nectr.AI:443//', 'https://api.nectr.ai'],
    ['https://proxy.acme.test:8443/nectr/', 'https://proxy.acme.test:8443/nectr'],
    ['https://api.nectr.ai?', 'https://api.nectr.ai'],
    ['https://10.0.0.1', 'https://10.0.0.1'],
    ['http://localhost:8000', 'http://localhost:8000'],
    ['http://LOCALHOST', 'http://localhost'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['http://127.1.2.3', 'http://127.1.2.3'],
    ['http://127.1', 'http://127.0.0.1'],
    ['http://[::1]:8000/', 'http://[::1]:8000'],
    ['http://[0:0:0:0:0:0:0:1]', 'http://[::1]'],
  ])('gives %s as %s', (text, expected) => {
    expect(parseApiUrl(text)).toBe(expected)
  })

  test.each([
    ['', NO_ADDRESS],
    ['api.nectr.ai', NO_ADDRESS],
    ['https://', NO_ADDRESS],
    ['https://a b', NO_ADDRESS],
    ['http://api.nectr.ai', NO_HTTPS],
    ['http://localhost.evil.test', NO_HTTPS],
    ['http://127.0.0.1.evil.test', NO_HTTPS],
    ['http://128.0.0.1', NO_HTTPS],
    ['http://0.0.0.0', NO_HTTPS],
    ['http://[::2]', NO_HTTPS],
    ['http://[::ffff:127.0.0.1]', NO_HTTPS],
    ['ftp://localhost', NO_HTTPS],
    ['file:///etc/passwd', NO_HTTPS],
    ['javascript:alert(1)', NO_HTTPS],
    ['localhost:8000', NO_HTTPS],
    ['https://user@api.nectr.ai', CREDENTIALS],
    ['https://user:s3cr3t@api.nectr.ai', CREDENTIALS],
    ['http://localhost@evil.test', CREDENTIALS],
    ['https://api.nectr.ai/?a=b', QUERY],
    ['https://api.nectr.ai/#a', QUERY],
  ])('refuses %s', (text, message) => {
    expect(() => parseApiUrl(text)).toThrow(new Error(message))
  })

  test('has its refusal told as that of the input, without the password', () => {
    const raw = { ...INPUT_DEFAULTS, repo: 'acme/shop', 'api-url': 'https://user:s3cr3t@api.nectr.ai' }
    expect(() => parseInputs(raw)).toThrow(
      expect.objectContaining({ reason: 'invalid-input', message: `\`api-url\` ${CREDENTIALS}` }),
    )
  })
})

describe('isLoopback', () => {
  test.each([
    ['localhost', true],
    ['[::1]', true],
    ['127.255.255.255', true],
    ['127.0.0.1.example', false],
    ['127.0.0', false],
    ['localhost.', false],
    ['example.com', false],
  ])('of %s is %s', (hostname, expected) => {
    expect(isLoopback(hostname)).toBe(expected)
  })
})
