import { describe, expect, test } from '@jest/globals'
import { mayHoldCredential } from '../../src/lint/credential-marks.ts'
import { SECRETS } from '../helpers/secrets.ts'

test.each(Object.entries(SECRETS))('%s may be one', (_, { text }) => {
  expect(mayHoldCredential(`Deploy with ${text}, and never without.`)).toBe(true)
})

test.each([
  ['letters of both cases and digits', 'tok q7Zk2Lw9Xb4Rt8Yv3Nc6'],
  ['hexadecimal digits', 'dop_v1_3f9a0c27e1b84d56a7f2c9e03b1d8a64'],
  ['capitals', 'KEY: QWERTZUIOPASDFGH'],
])('a form that no one knows yet may be one: %s', (_, text) => {
  expect(mayHoldCredential(text)).toBe(true)
})

describe('nothing looks like one in', () => {
  test.each([
    'Every error body carries a `detail`.',
    'Use `setupTestDirectory` from `src/test-utils/test-directories.ts`.',
    'Constants such as `HAND_MAINTAINED_ENTRIES` are in capitals.',
    'See https://example.com/a/very/long/path/to/a/page#with-a-fragment for how.',
    'Internationalization is not implementation-specific.',
    'Names are `snake_case_and_very_long_all_the_same`.',
    'Run `npm run build -- --skip-nx-cache --max-old-space-size=4096`.',
    'Set AWS_SECRET_ACCESS_KEY in your own environment.',
    '',
  ])('%s', (text) => {
    expect(mayHoldCredential(text)).toBe(false)
  })
})
