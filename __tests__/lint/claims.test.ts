import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Rule } from '../../src/extract/rule.ts'
import { type Claim, claimOf, findClaims } from '../../src/lint/claims.ts'
import { ruleWords } from '../../src/lint/rule-words.ts'
import { rulesOf } from '../helpers/rules.ts'

const sayings = (bodies: readonly string[]) =>
  findClaims(rulesOf(bodies), ruleWords({})).map(({ topic, side }) => `${side}: ${topic}`)

describe('findClaims', () => {
  test('leaves out what no rule forbids', () => {
    expect(sayings(['Use semicolons.', 'Log errors.', 'Never use semicolons.'])).toEqual([
      'yes: semicolon',
      'no: semicolon',
    ])
  })

  test('finds what is asked for in the first sentence of several', () => {
    expect(sayings(['Use semicolons here. Then go on.', 'Never use semicolons here.'])).toEqual([
      'yes: semicolon',
      'no: semicolon',
    ])
  })

  test('finds a first sentence that ends within what counts as one word', () => {
    expect(sayings(['Use version 2.Also read on.', 'Never use version 2.'])).toEqual([
      'yes: version 2',
      'no: version 2',
    ])
  })

  test('takes code with several words for one', () => {
    expect(sayings(['Run `npm test` daily.', 'Never run `npm test` daily.', 'Run `npm run` daily.'])).toEqual(
      ['yes: run npm test daily', 'no: run npm test daily'],
    )
  })

  test('finds all that has an opposite, as if each rule were looked at', () => {
    const start = fc.constantFrom('', 'Never ', 'Use ', 'Never use ', 'Prefer ', ' ')
    const word = fc.constantFrom(
      'tabs',
      'spaces',
      '`a b`',
      '`a',
      'tabs over spaces',
      'spaces, not tabs',
      '2',
      'not 2',
    )
    const end = fc.constantFrom(
      '',
      '.',
      '. ',
      '.Also ',
      '.2 ',
      ';',
      '! ',
      '` ',
      '.`',
      '。',
      '. Never ',
      '? Use ',
    )
    const body = fc.tuple(start, word, end, fc.oneof(fc.constant(''), word)).map((all) => all.join(''))
    let opposed = 0
    fc.assert(
      fc.property(fc.array(body, { maxLength: 25, size: 'max' }), (bodies) => {
        const rules = rulesOf(bodies)
        const all = withOpposite(rules.flatMap((rule) => claimOf(rule, ruleWords({})) ?? []))
        opposed += all.length
        expect(withOpposite(findClaims(rules, ruleWords({})))).toEqual(all)
      }),
      { numRuns: 1000 },
    )
    expect(opposed).toBeGreaterThan(1000)
  })
})

function withOpposite(claims: readonly Claim[]): { rule: Rule; topic: string; side: string }[] {
  return claims.filter((one) => claims.some(({ topic, side }) => topic === one.topic && side !== one.side))
}
