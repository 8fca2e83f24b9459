// Words and marks that stand in examples in the place of what is secret. In a random key of 40 letters and digits, one
// of them turns up about once in ten thousand.
const STAND_IN =
  /example|placeholder|your|dummy|change-?me|redacted|sample|insert|xxxx|12345678|abcdefgh|\.\.\.|…|\*\*\*|[<>{}]|\$[A-Z_(]|%[A-Z_]+%/i

const WORD_AS_PASSWORD =
  /^(?:(?:my|the|some|db|super|user|top|test|dev|local)?[-_]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|user(?:name)?|admin|root)[-_]?(?:here|\d{0,3})|guest|postgres|mysql|mongo|redis|test(?:ing)?|foo(?:bar)?|bar|hunter2|x-oauth-basic)$/i

// Names that only this machine, or nobody, answers to: RFC 2606, RFC 6761 and the names of containers.
const HARMLESS_HOST =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|.*\.(?:localhost|test|example|invalid)|(?:.*\.)?example\.(?:com|org|net))$/i

const URL_PARTS = /:\/\/([^\s:/@]*):([^\s/@]+)@([^\s/?#:]+)/
const SHORTEST_PASSWORD = 6
const FEWEST_CHARACTERS = 5
const MIN_PAYLOAD = 8

/** Whether a text that has the form of a credential is an example that is written to be seen. */
export function isPlaceholder(text: string): boolean {
  if (STAND_IN.test(text)) return true
  const longest = (text.match(/[A-Za-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '')
  return new Set(longest.toLowerCase()).size < FEWEST_CHARACTERS
}

/** Whether an address with a user and a password keeps a secret: not on this machine's own hosts, nor with `user:password`. */
export function isHarmlessUrl(url: string): boolean {
  const [, user = '', password = '', host = ''] = URL_PARTS.exec(url) ?? []
  return (
    password.length < SHORTEST_PASSWORD ||
    password === user ||
    HARMLESS_HOST.test(host) ||
    WORD_AS_PASSWORD.test(password) ||
    isPlaceholder(password)
  )
}

/** Whether a JSON Web Token is an example, such as that of John Doe on jwt.io: its claims are there to be read. */
export function isHarmlessJwt(token: string): boolean {
  const payload = token.split('.')[1] ?? ''
  const claims = Buffer.from(payload, 'base64url').toString('utf8')
  return claims.length < MIN_PAYLOAD || /John Doe|"1234567890"/.test(claims) || STAND_IN_NAMES.test(claims)
}

const STAND_IN_NAMES = /example\.(?:com|org|net)|placeholder|your[-_]/i
