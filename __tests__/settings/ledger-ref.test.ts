import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { INPUT_DEFAULTS, parseInputs } from '../../src/settings/inputs.ts'

const parse = (ref: string) =>
  parseInputs({ ...INPUT_DEFAULTS, repo: 'acme/shop', 'ledger-ref': ref }).ledgerRef

function isRefForGit(ref: string): boolean {
  try {
    execFileSync('git', ['check-ref-format', ref], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('ledger-ref', () => {
  test.each([
    'refs/nectr/ledger',
    'refs/heads/nectr-ledger',
    'refs/heads/a/b/c',
    'refs/heads/a.b',
    'refs/heads/a./b',
    'refs/heads/-x',
    'refs/heads/größe',
    'refs/heads/a@b',
    'refs/heads/a{b}',
    'refs/heads/a#1',
    'refs/heads/100%',
    'refs/heads/a.locks',
  ])('may be %s, as git has it', (ref) => {
    expect([parse(ref), isRefForGit(ref)]).toEqual([ref, true])
  })

  test.each([
    'refs/heads/a..b',
    'refs/heads/a b',
    'refs/heads/a\tb',
    'refs/heads/a~1',
    'refs/heads/a^',
    'refs/heads/a:b',
    'refs/heads/a?',
    'refs/heads/*',
    'refs/heads/[a]',
    'refs/heads/a\\b',
    'refs/heads/a\u007f',
    'refs/heads/a\u0001',
    'refs/heads/.a',
    'refs/heads/.a/b',
    'refs/heads/a.',
    'refs/heads/a/',
    'refs/heads//a',
    'refs//heads/a',
    'refs/heads/a.lock',
    'refs/heads/a.lock/b',
    'refs/heads/a@{b',
    '/refs/heads/a',
    'refs/.a/b',
    '@',
  ])('may not be %j, which git refuses too', (ref) => {
    expect(() => parse(ref)).toThrow(
      `\`ledger-ref\` is "${ref}": use a full ref such as refs/nectr/ledger or refs/heads/nectr-ledger.`,
    )
    expect(isRefForGit(ref)).toBe(false)
  })

  test.each([
    ['is no full name', 'nectr-ledger'],
    ['is a branch by its short name', 'heads/nectr-ledger'],
    ['has too few parts for GitHub', 'refs/nectr'],
    ['belongs to pull requests', 'refs/pull/1/head'],
    ['is a tag, which may not move', 'refs/tags/nectr-ledger'],
  ])('may not be one that %s', (_, ref) => {
    expect(() => parse(ref)).toThrow(`\`ledger-ref\` is "${ref}": use a full ref`)
  })
})
