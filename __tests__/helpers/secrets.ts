const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** Characters as random as those of a credential, the same for each call. */
export function fakeSecret(length: number, alphabet = LETTERS_AND_DIGITS): string {
  let state = 20_240_607
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return alphabet[(state >> 8) % alphabet.length]
  }).join('')
}

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const DIGITS = '8041975263'

/** One credential of each kind. Each is put together here, so that no scanner of this repository takes it for a real one. */
export const SECRETS: Readonly<Record<string, { readonly text: string; readonly kind: string }>> = {
  'a classic token of GitHub': { text: ['ghp', fakeSecret(36)].join('_'), kind: 'a GitHub token' },
  'a fine-grained token of GitHub': {
    text: ['github', 'pat', fakeSecret(22), fakeSecret(59)].join('_'),
    kind: 'a GitHub token',
  },
  'a token of an app of GitHub': { text: ['ghs', fakeSecret(36)].join('_'), kind: 'a GitHub token' },
  'a token of npm': { text: ['npm', fakeSecret(36)].join('_'), kind: 'an npm token' },
  'a token in an npmrc': {
    text: ['//registry.npmjs.org/:_authToken', fakeSecret(36)].join('='),
    kind: 'an npm token',
  },
  'a token of Slack': {
    text: ['xoxb', fakeSecret(12, DIGITS), fakeSecret(12, DIGITS), fakeSecret(24)].join('-'),
    kind: 'a Slack token',
  },
  'a webhook of Slack': {
    text: `https://hooks.slack.com/${['services', `T${fakeSecret(8, BASE_32)}`, `B${fakeSecret(8, BASE_32)}`, fakeSecret(24)].join('/')}`,
    kind: 'a Slack token',
  },
  'a key of Anthropic': {
    text: `${['sk', 'ant', 'api03', fakeSecret(93)].join('-')}AA`,
    kind: 'an Anthropic key',
  },
  'a key of OpenAI': {
    text: ['sk', 'proj', `${fakeSecret(74)}T3BlbkFJ${fakeSecret(74)}`].join('-'),
    kind: 'an OpenAI key',
  },
  'an old key of OpenAI': { text: `sk-${fakeSecret(20)}T3BlbkFJ${fakeSecret(20)}`, kind: 'an OpenAI key' },
  'a live key of Stripe': { text: ['sk', 'live', fakeSecret(24)].join('_'), kind: 'a Stripe key' },
  'a restricted key of Stripe': { text: ['rk', 'live', fakeSecret(99)].join('_'), kind: 'a Stripe key' },
  'a webhook secret of Stripe': {
    text: ['whsec', fakeSecret(32)].join('_'),
    kind: 'a Stripe webhook secret',
  },
  'a private key': {
    text: `-----BEGIN RSA ${'PRIVATE'} KEY----- ${fakeSecret(64)} ${fakeSecret(64)} -----END RSA ${'PRIVATE'} KEY-----`,
    kind: 'a private key',
  },
  'the first lines of a private key': {
    text: `-----BEGIN ${'PRIVATE'} KEY----- ${fakeSecret(64)}`,
    kind: 'a private key',
  },
  'an address with a password': {
    text: `https://deploy:${fakeSecret(16)}@ci.acme.io/job`,
    kind: 'a password in an address',
  },
  'the id of a key of AWS': { text: `AKIA${fakeSecret(16, BASE_32)}`, kind: 'an AWS key' },
  'an assigned secret of AWS': { text: `AWS_SECRET_ACCESS_KEY=${fakeSecret(40)}`, kind: 'an AWS key' },
  'a secret of AWS in a sentence': {
    text: `The AWS key's secret is ${fakeSecret(40)}`,
    kind: 'an AWS secret key',
  },
  'a PostgreSQL address': {
    text: `postgres://app:${fakeSecret(16)}@db.acme.io:5432/main`,
    kind: 'a password in an address',
  },
  'a MongoDB address': {
    text: `mongodb+srv://app:${fakeSecret(12)}@cluster0.acme.io/main`,
    kind: 'a password in an address',
  },
  'a Redis address without a user': {
    text: `redis://:${fakeSecret(12)}@cache.acme.io:6379/0`,
    kind: 'a password in an address',
  },
  'a password with marks in it': {
    text: `amqps://app:${'p%21'}${fakeSecret(6)}!x@mq.acme.io`,
    kind: 'a password in an address',
  },
  'a JSON Web Token': {
    text: [
      'eyJhbGciOiJIUzI1NiJ9',
      Buffer.from('{"sub":"u_77","exp":1767312000}').toString('base64url'),
      fakeSecret(43),
    ].join('.'),
    kind: 'a JSON Web Token',
  },
  'a key of Google': { text: `AIza${fakeSecret(35)}`, kind: 'a Google API key' },
  'a client secret of Google': { text: `GOCSPX-${fakeSecret(28)}`, kind: 'a Google client secret' },
  'a key of SendGrid': { text: ['SG', fakeSecret(22), fakeSecret(43)].join('.'), kind: 'a SendGrid key' },
  'a token of GitLab': { text: `glpat-${fakeSecret(20)}`, kind: 'a GitLab token' },
  'a deploy token of GitLab': { text: `gldt-${fakeSecret(20)}`, kind: 'a GitLab token' },
  'a token of PyPI': { text: `pypi-AgEIcHlwaS5vcmc${fakeSecret(60)}`, kind: 'a PyPI token' },
  'a key of Azure storage': {
    text: `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${fakeSecret(86)}==`,
    kind: 'an Azure storage key',
  },
}
