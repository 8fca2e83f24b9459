import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countWords, mostAlike, similarity } from '../../src/plan/similarity.ts'

const alike = (a: string, b: string) => similarity(countWords(a), countWords(b))

describe('countWords', () => {
  test.each([
    ['words in lower case', 'Use Tabs, use TABS.', { use: 2, tabs: 2 }],
    ['names with underscores and digits whole', '`upgrade_v2()` runs', { upgrade_v2: 1, runs: 1 }],
    ['letters of every script', 'Größe 変更 naïve', { größe: 1, 変更: 1, naïve: 1 }],
    ['nothing in punctuation', '— … !', {}],
    ['nothing in an empty text', '', {}],
    ['words that are names of object members', 'constructor __proto__', { constructor: 1, ['__proto__']: 1 }],
  ])('counts %s', (_, text, counts) => {
    const words = countWords(text)
    expect([...words.counts]).toEqual(Object.entries(counts))
    expect(words.total).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
  })
})

describe('similarity', () => {
  test.each([
    ['equal texts', 'Use tabs.', 'Use tabs.', 1],
    ['the same words in another order and layout', 'Tabs: use!', '**use** tabs', 1],
    ['no shared word', 'Use tabs.', 'Never sleep.', 0],
    ['one of two words', 'Use tabs.', 'Use spaces.', 0.5],
    ['a word that is repeated in one of them', 'a a a', 'a', 0.5],
    ['an empty text and another', '', 'Use tabs.', 0],
    ['two empty texts', '', '', 0],
  ])('of %s', (_, a, b, expected) => {
    expect(alike(a, b)).toBe(expected)
    expect(alike(b, a)).toBe(expected)
  })

  test('is never more than the lengths of the two texts allow', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alike(a, b)).toBeLessThanOrEqual(mostAlike(countWords(a), countWords(b)))
      }),
    )
  })

  test.each([
    [0, 0, 0],
    [3, 3, 1],
    [1, 3, 0.5],
    [0, 4, 0],
  ])('of texts of %i and %i words is at most %d', (a, b, expected) => {
    const words = (total: number) => ({ counts: new Map<string, number>(), total })
    expect(mostAlike(words(a), words(b))).toBe(expected)
    expect(mostAlike(words(b), words(a))).toBe(expected)
  })
})
