import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOneSentence, splitSentences } from '../../src/extract/sentences.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

// What ends sentences, what may stand behind that, and what else there is.
const PIECES = [
  ...'.!?,;:-"\'()[]{}`*/_#',
  ' ',
  '  ',
  '\t',
  '\n',
  '…',
  '。',
  'é',
  '\u00a0',
  'a',
  'B',
  'e.g',
  'v1',
  '2',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))

test('a text that is called one sentence is never more for those who split it', () => {
  fc.assert(
    fc.property(text, (any) => {
      fc.pre(isOneSentence(any))
      expect([...SEGMENTER.segment(any)].length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 20_000 },
  )
})

test.each([
  ['Use tabs', true],
  ['Edit `src/a.ts` and v1.2 only.', true],
  ['Use tabs (always.)', true],
  ['Why not?!', true],
  ['Use tabs. Never spaces.', false],
  ['Why? Because.', false],
  ['Ends.B', false],
  ['Größe zählt.', false],
])('that %j is plainly one sentence: %s', (any, isOne) => {
  expect(isOneSentence(any)).toBe(isOne)
})

test.each([
  ['Use tabs. Never spaces.', ['Use tabs.', 'Never spaces.']],
  ['Run `a. B` first.', ['Run `a. B` first.']],
  ['Use tabs, e.g. In lists.', ['Use tabs, e.g. In lists.']],
  ['  Use tabs  ', ['Use tabs']],
  ['', []],
])('%j is split into %j', (any, sentences) => {
  expect(splitSentences(any)).toEqual(sentences)
})

test.each([
  ['Use tabs.', 'Use tabs.'],
  [' Use `a.b` of package.json 2.0 (not 1.5). ', 'Use `a.b` of package.json 2.0 (not 1.5).'],
  ['Use tabs. Always.', 'Use tabs.'],
  ['Use 2.Always do.', 'Use 2.'],
  ['Why? because.', 'Why?'],
  ['Use tabs。 Then go.', 'Use tabs。'],
  ['', ''],
])('The first sentence of %j is %j', (any, first) => {
  expect(splitSentences(any)[0] ?? '').toBe(first)
})
