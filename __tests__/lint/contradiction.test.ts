import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Rule } from '../../src/extract/rule.ts'
import { CONTRADICTION } from '../../src/lint/contradiction.ts'
import { findingsOf, ruleOf, rulesOf } from '../helpers/rules.ts'

const says = (place: string) => `This contradicts \`${place}\`. Keep one of the two, or say where each holds.`

describe('contradict each other:', () => {
  test.each([
    ['Use semicolons.', 'Do not use semicolons.'],
    ['Use default exports.', 'Never use default exports'],
    ['Avoid default exports.', 'Prefer default exports.'],
    ['Tests must hit the network.', "Tests mustn't hit the network."],
    ['Commit generated files.', 'Avoid committing generated files.'],
    ['Default exports are forbidden.', 'Use default exports.'],
    ['Prefer tabs over spaces.', 'Use spaces instead of tabs.'],
    ['Use tabs, not spaces.', 'Use spaces, not tabs.'],
    [
      'Use exceptions rather than error codes.',
      'Favor error codes over exceptions, always.'.replace(', always', ''),
    ],
    ['Always squash commits. It reads well.', 'Never squash commits.'],
  ])('%s — %s', (first, second) => {
    expect(findingsOf(CONTRADICTION, rulesOf([first, second]))).toEqual([`2: ${says('AGENTS.md:1')}`])
  })
})

describe('do not contradict each other:', () => {
  test.each([
    ['Use semicolons.', 'Use semicolons, always.'],
    ['Use semicolons.', 'Do not use commas.'],
    ['Use `any` in tests.', 'Do not use `any`.'],
    ['Never use mocks unless the clock is one.', 'Use mocks.'],
    ['Never merge without a review.', 'Do not merge without a review.'],
    ['Prefer tabs over spaces.', 'Use tabs instead of spaces.'],
    ['Do not push to `main`.', 'Push to `Main`.'],
  ])('%s — %s', (first, second) => {
    expect(findingsOf(CONTRADICTION, rulesOf([first, second]))).toEqual([])
  })

  test('what stands under headings that show the bad beside the good', () => {
    const rules = [
      ruleOf('Use default exports.', { section: 'Bad' }),
      ruleOf('Never use default exports.', { section: 'Good' }),
    ]
    expect(findingsOf(CONTRADICTION, rules)).toEqual([])
  })

  test('facts', () => {
    const rules = rulesOf(['The parser throws.', 'The parser never throws.'], { memoryType: 'architecture' })
    expect(findingsOf(CONTRADICTION, rules)).toEqual([])
  })
})

describe('under two headings of one document', () => {
  test.each([
    ['sentences that stand alone contradict', 'Use default exports.', 'Never use default exports.', 1],
    ['a word leans on its heading', 'Use `unwrap`.', 'Never use `unwrap`.', 0],
    [
      'a sentence without a subject leans on its heading',
      'Should cover behavior in detail.',
      'Should not cover behavior in detail.',
      0,
    ],
  ])('%s', (_, first, second, count) => {
    const rules = [ruleOf(first, { section: 'Guides' }), ruleOf(second, { section: 'Concepts' })]
    expect(findingsOf(CONTRADICTION, rules)).toHaveLength(count)
  })
})

test('documents contradict each other, and each rule that does is named once', () => {
  const rules = [
    ruleOf('Use semicolons.', { path: 'STYLE.md', startLine: 9, section: 'JavaScript' }),
    ruleOf('No semicolons.', { startLine: 2 }),
    ruleOf('Never use semicolons.', { startLine: 7 }),
  ]
  expect(findingsOf(CONTRADICTION, rules)).toEqual([`2: ${says('STYLE.md:9')}`, `7: ${says('STYLE.md:9')}`])
})

describe('rules with a scope', () => {
  const yes = (...paths: string[]) => ruleOf('Use mocks here.', { paths })
  const no = (...paths: string[]) => ruleOf('Never use mocks here.', { paths, startLine: 2 })
  const tracked = ['src/api/a.ts', 'src/ui/b.tsx']

  test.each([
    ['one holds everywhere', yes(), no('src/api/**'), 1],
    ['one file is in both', yes('src/**'), no('**/*.tsx'), 1],
    ['no file is in both', yes('src/api/**'), no('**/*.tsx'), 0],
  ])('are compared with the files of the repository: %s', (_, first, second, count) => {
    expect(findingsOf(CONTRADICTION, [first, second], tracked)).toHaveLength(count)
  })

  test.each([
    ['folders apart', yes('src/api/**'), no('src/ui/**'), 0],
    ['a folder in the other', yes('src/**'), no('src/ui/**'), 1],
    ['an ending', yes('src/**'), no('**/*.tsx'), 1],
  ])('are compared by their folders where the files are not known: %s', (_, first, second, count) => {
    expect(findingsOf(CONTRADICTION, [first, second])).toHaveLength(count)
  })
})

test('among many rules each is told of the first that contradicts it, as it is beside that one alone', () => {
  const body = fc.constantFrom(
    'Use mocks here.',
    'Never use mocks here.',
    'Use tabs, not spaces.',
    'Use spaces, not tabs.',
  )
  const rule = fc.record({
    body,
    path: fc.constantFrom('a.md', 'b.md'),
    section: fc.constantFrom('', 'A'),
    paths: fc.constantFrom([], ['src/**'], ['src/api/**'], ['src/ui/**', 'lib/**'], ['**/*.ts']),
  })
  const trackedPaths = ['lib/a.js', 'src/api/a.ts', 'src/ui/b.tsx']
  const law = fc.property(fc.array(rule, { maxLength: 20 }), fc.boolean(), (all, areKnown) => {
    const rules = all.map(({ body: text, ...but }, at) => ruleOf(text, { ...but, startLine: at + 1 }))
    const find = (some: Rule[]) => findingsOf(CONTRADICTION, some, areKnown ? trackedPaths : undefined)
    const oneByOne = rules.flatMap((later, at) => {
      const found = rules.slice(0, at).map((earlier) => find([earlier, later]))
      return found.find((findings) => findings.length > 0) ?? []
    })
    expect(find(rules)).toEqual(oneByOne)
  })
  fc.assert(law, { numRuns: 300 })
})
