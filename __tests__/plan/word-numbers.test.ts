import { expect, test } from '@jest/globals'
import { numberWords } from '../../src/plan/word-numbers.ts'

test.each([
  [
    'words in lower case',
    ['Use Tabs.', 'TABS use!'],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    'names with underscores and digits whole',
    ['`upgrade_v2()` runs', 'upgrade v2'],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'letters of every script',
    ['Größe 変更', 'größe naïve'],
    [
      [0, 1],
      [0, 2],
    ],
  ],
  ['nothing in punctuation or an empty text', ['— … !', ''], [[], []]],
  ['words that are names of object members', ['constructor __proto__'], [[0, 1]]],
  [
    'each time that a word stands in a text',
    ['a b a a', 'a a', 'b b a'],
    [
      [0, 1, 2, 3],
      [0, 2],
      [1, 4, 0],
    ],
  ],
])('numbers %s', (_, texts, numbers) => {
  expect(numberWords(texts)).toEqual(numbers)
})

test('numbers a text of one word alone in a time that grows with its length', () => {
  const [numbers = []] = numberWords(['tab '.repeat(300_000)])
  expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([300_000, 0, 299_999])
})
