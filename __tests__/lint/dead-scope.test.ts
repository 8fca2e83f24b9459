import { describe, expect, test } from '@jest/globals'
import { DEAD_SCOPE } from '../../src/lint/dead-scope.ts'
import { findingsOf, ruleOf } from '../helpers/rules.ts'

const TRACKED = [
  'README.md',
  'app/[locale]/(shop)/page.tsx',
  'packages/core/index.ts',
  'packages/testing/index.ts',
  'src/api/users.ts',
  'src/billing/invoices.ts',
  'vendor/parser',
  'a|b {c}/AGENTS.md',
]

describe('matches no tracked file, and tells what may be meant:', () => {
  test.each([
    ['a folder that was moved', 'lib/billing/**', ' Is `src/billing/` meant?'],
    ['a folder that is misspelt', 'src/biling/**', ' Is `src/billing/` meant?'],
    ['a folder with two letters exchanged', 'src/aip/**/*.ts', ' Is `src/api/` meant?'],
    ['a shortened name', 'packages/test/**', ' Is `packages/testing/` meant?'],
    ['a folder like no other', 'services/**', ' Correct it, or remove it.'],
    ['a file', 'src/api/orders.ts', ' Correct it, or remove it.'],
    ['an ending', '**/*.py', ' Correct it, or remove it.'],
    ['an ending of any folder', '*.py', ' Correct it, or remove it.'],
  ])('%s', (_, glob, hint) => {
    expect(findingsOf(DEAD_SCOPE, [ruleOf('Use UTC.', { paths: [glob] })], TRACKED)).toEqual([
      `1: The scope \`${glob}\` matches no tracked file.${hint}`,
    ])
  })
})

describe('matches a tracked file:', () => {
  test.each([
    'src/**',
    './src/api/**',
    '/src/api/*.ts',
    '**/*.{ts,tsx}',
    '*.ts',
    'src/api',
    'src/api/',
    'app/[locale]/**',
    'app/[locale]/(shop)/*.tsx',
    'vendor/parser/src/**',
    'README.md',
    'a|b {c}/**',
  ])('%s', (glob) => {
    expect(findingsOf(DEAD_SCOPE, [ruleOf('Use UTC.', { paths: [glob] })], TRACKED)).toEqual([])
  })
})

test.each([
  ['one of several endings', ['**/*.ts', '**/*.py'], []],
  ['what is excluded', ['src/**', '!src/old/**'], []],
  [
    'one of several folders',
    ['src/**', 'lib/**'],
    ['1: The scope `lib/**` matches no tracked file. Correct it, or remove it.'],
  ],
  [
    'all of several endings',
    ['**/*.py', '**/*.rb'],
    [
      '1: The scope `**/*.py` matches no tracked file. Correct it, or remove it.',
      '1: The scope `**/*.rb` matches no tracked file. Correct it, or remove it.',
    ],
  ],
] as const)('of a scope with several globs, %s', (_, paths, findings) => {
  expect(findingsOf(DEAD_SCOPE, [ruleOf('Use UTC.', { paths })], TRACKED)).toEqual(findings)
})

test('the rules of a document share a finding, which is shown at the first', () => {
  const paths = ['lib/**']
  const rules = [
    ruleOf('Use UTC.', { paths, startLine: 4 }),
    ruleOf('Use tabs.', { paths, startLine: 5 }),
    ruleOf('Use tabs.', { paths, path: 'STYLE.md', startLine: 6 }),
  ]
  const message = 'The scope `lib/**` matches no tracked file. Correct it, or remove it.'
  expect(findingsOf(DEAD_SCOPE, rules, TRACKED)).toEqual([`4: ${message}`, `6: ${message}`])
  const findings = DEAD_SCOPE.find(rules, { trackedPaths: TRACKED })
  expect(findings.map((finding) => finding.rules)).toEqual([rules.slice(0, 2), rules.slice(2)])
})

test('where the files of the repository are not known, no scope is dead', () => {
  expect(findingsOf(DEAD_SCOPE, [ruleOf('Use UTC.', { paths: ['lib/**'] })])).toEqual([])
})
