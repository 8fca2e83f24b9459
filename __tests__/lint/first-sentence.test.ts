import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitSentences } from '../../src/extract/sentences.ts'
import { firstSentence } from '../../src/lint/first-sentence.ts'

test.each([
  ['Use tabs.', 'Use tabs.'],
  [' Use `a.b` of package.json 2.0 (not 1.5). ', 'Use `a.b` of package.json 2.0 (not 1.5).'],
  ['Use tabs. Always.', 'Use tabs.'],
  ['Use 2.Always do.', 'Use 2.'],
  ['Why? because.', 'Why?'],
  ['Use tabs。 Then go.', 'Use tabs。'],
  ['', ''],
])('of %j is %j', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})

test('is the first of all sentences, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'aZ9 .!?)"\'`*:;-_…é（。',
    '\t',
    '\n',
    '\u00a0',
    '. ',
    '.B',
    'e.g.',
    ' x',
    '.x',
    '?)',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      expect([text, firstSentence(text)]).toEqual([text, splitSentences(text)[0] ?? ''])
    }),
    { numRuns: 10_000 },
  )
})
