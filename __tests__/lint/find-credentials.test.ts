import { describe, expect, test } from '@jest/globals'
import { findCredentials } from '../../src/lint/find-credentials.ts'
import { fakeSecret, SECRETS } from '../helpers/secrets.ts'

test.each(Object.entries(SECRETS))('finds %s', async (_, { text, kind }) => {
  expect(await findCredentials([text])).toEqual([kind])
  expect(await findCredentials([`Deploy with \`${text}\`, and never without.`])).toEqual([kind])
})

describe('takes for an example', () => {
  test.each([
    ['the key id of the AWS documentation', `AKIA${'IOSFODNN7EXAMPLE'}`],
    [
      'the secret key of the AWS documentation',
      `AWS_SECRET_ACCESS_KEY=${'wJalrXUtnFEMI/K7MDENG'}/${'bPxRfiCYEXAMPLEKEY'}`,
    ],
    ['the number of an AWS account', 'aws_account_id: 123456789012'],
    ['the token of jwt.io', jwt({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })],
    ['the test key of Stripe’s documentation', `sk_test_${'4eC39HqLyjWDarjtT1zdp7dc'}`],
    ['a database on this machine', 'postgres://user:password@localhost/db'],
    [
      'a database on this machine with a password that looks real',
      'postgres://app:kT9vQ2xW@127.0.0.1:5432/db',
    ],
    ['a database of a reserved domain', 'postgres://app:kT9vQ2xW@db.example.com/main'],
    ['words for a user and a password', 'mongodb+srv://username:mypassword@cluster.acme.io/db'],
    ['a user that is its own password', 'postgres://postgres:postgres@db:5432/app'],
    ['a variable as the password', 'postgres://app:$' + '{DB_PASSWORD}@db.acme.io/main'],
    ['a shell variable as the password', 'https://ci:$TOKEN@git.acme.io/app.git'],
    ['a placeholder in angle brackets', 'https://ci:<token>@git.acme.io/app.git'],
    ['a secret of a workflow', 'nectr-token: $' + '{{ secrets.NECTR_TOKEN }}'],
    ['a token of the letter x', `ghp_${'x'.repeat(36)}`],
    ['a token of the alphabet', `ghs_${'0123456789abcdefghijABCDEFGHIJ012345'}`],
    ['a token that says what to put there', `glpat-${'your-access-token-here'}`],
    ['an assignment of what is no token', 'Set `_authToken=` in your own npmrc, never in ours.'],
    ['a name with dots', 'Call SG.mail.send_many instead of SG.mail.send.'],
    ['a commit', 'Pin actions to 8f4b7f84864484a7bf31766abe9204da3cbe65b3, which is a commit.'],
    ['the hash of a package', `Keep sha512-${'q1X/3v9'.repeat(12)}== in the lock file.`],
    ['a UUID', 'The tenant is 3f2504e0-4f89-41d3-9a0c-0305e82c3301.'],
    ['base64 of a few words', 'A cursor such as aGVsbG8gd29ybGQsIGhvdyBhcmUgeW91 is opaque.'],
    ['the name of a kind of key', 'Never commit a file that begins with -----BEGIN RSA PRIVATE KEY-----.'],
    [
      'a path that is as long as a key',
      'No AWS secret is kept below src/Billing/Invoices2024/handlers/index.',
    ],
    ['an address with a port and a mention', 'See https://acme.io:8080/@team for the rest.'],
  ])('%s', async (_, text) => {
    expect(await findCredentials([text])).toEqual([undefined])
  })
})

test('tells in which of many texts a credential stands, and names the first of each', async () => {
  const [github, npm] = [SECRETS['a classic token of GitHub']?.text, SECRETS['a token of npm']?.text]
  const texts = ['', 'Use UTC.', `${github} ${npm}`, '', `${npm}`, 'Write tests.']
  expect(await findCredentials(texts)).toEqual([
    undefined,
    undefined,
    'a GitHub token',
    undefined,
    'an npm token',
    undefined,
  ])
  expect(await findCredentials([])).toEqual([])
})

test('texts that only make a credential together hold none', async () => {
  expect(await findCredentials([`AWS_SECRET_ACCESS_KEY=`, fakeSecret(40)])).toEqual([undefined, undefined])
  expect(await findCredentials(['-----BEGIN PRIVATE KEY-----', fakeSecret(64)])).toEqual([
    undefined,
    undefined,
  ])
})

test('a comment that switches the scanner off elsewhere does not do so here', async () => {
  const text = `secretlint-disable ${SECRETS['a classic token of GitHub']?.text}`
  expect(await findCredentials([text])).toEqual(['a GitHub token'])
})

test.each([
  'eyJ',
  '-eyJ',
  'eyJaaaaaaaa.',
  'AIza',
  'sk-proj-',
  'a://',
  'a://b:',
  'https://a:b',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN ',
  'AWS_SECRET_ACCESS_KEY=',
  'SG.',
  'xoxb-a-',
  'whsec_a/',
  'A',
  '/',
])('a text of a MiB that repeats `%s` is read to its end', async (part) => {
  const text = part.repeat(Math.ceil(1_048_576 / part.length))
  expect(await findCredentials([text, 'Use UTC.'])).toHaveLength(2)
})

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${fakeSecret(43)}`
}
