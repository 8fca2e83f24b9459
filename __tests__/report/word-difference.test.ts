import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareWords, type Piece, shortenPieces } from '../../src/report/word-difference.ts'

const MARKS = { same: ['', ''], old: ['{-', '-}'], new: ['{+', '+}'] } as const

function show(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => MARKS[kind].join(text)).join('')
}

test.each([
  ['Use spaces for indenting.', 'Use tabs for indenting.', 'Use{- spaces-}{+ tabs+} for indenting.'],
  ['a b c', 'a b c d', 'a b c{+ d+}'],
  ['a b c d', 'a c d', 'a{- b-} c d'],
  ['b c', 'a b c', '{+a+} b c'],
  [
    'Keep it below 60 lines, and 400 a file.',
    'Keep it below 40 lines, and 200 a file.',
    'Keep it below{- 60-}{+ 40+} lines, and{- 400-}{+ 200+} a file.',
  ],
  ['one a two b three', 'one c d two three', 'one{- a-}{+ c d+} two{- b-} three'],
  ['我们使用空格缩进', '我们使用制表符缩进', '我们使用{-空格-}{+制表符+}缩进'],
  ['Never commit secrets.', 'Log in UTC.', '{-Never commit secrets.-}{+ Log in UTC.+}'],
  ['equal', 'equal', 'equal'],
])('from "%s" to "%s" the words that differ are marked', (before, after, expected) => {
  expect(show(compareWords(before, after))).toBe(expected)
})

const word = fc.constantFrom('a', 'b', 'c', 'of', 'the', '使', '用', '`x`', '|', '<b>')
const line = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join('').replace(/ +/g, ' ').trim())

test('without what is new it reads as before, and without what is old as after', () => {
  const law = fc.property(line, line, (before, after) => {
    const pieces = compareWords(before, after)
    const without = (kind: Piece['kind']) =>
      pieces
        .flatMap((piece) => (piece.kind === kind ? [] : [piece.text]))
        .join('')
        .trim()
    expect([without('new'), without('old')]).toEqual([before, after])
  })
  fc.assert(law, { numRuns: 500 })
})

test('texts with very many words are compared at their ends', () => {
  const middle = (letter: string) => Array.from({ length: 300 }, (_, n) => `${letter}${n}`).join(' ')
  const same = 'same '.repeat(400)
  const pieces = compareWords(`${same}${middle('a')} end`, `${same}${middle('b')} end`)
  expect(pieces).toEqual([
    { kind: 'same', text: same.trim() },
    { kind: 'old', text: ` ${middle('a')}` },
    { kind: 'new', text: ` ${middle('b')}` },
    { kind: 'same', text: ' end' },
  ])
})

describe('a difference that is too long', () => {
  test('keeps the words around what differs', () => {
    const pieces = compareWords(
      `${'w '.repeat(100)}old${' v'.repeat(100)}`,
      `${'w '.repeat(100)}new${' v'.repeat(100)}`,
    )
    expect(show(shortenPieces(pieces, 100))).toBe(
      'w w w w w w … w w w w w w{- old-}{+ new+} v v v v v v… v v v v v v',
    )
  })

  test('shows the beginnings of what goes and of what comes', () => {
    const pieces = compareWords('x'.repeat(1_000_000), 'y'.repeat(1_000_000))
    expect(show(shortenPieces(pieces, 80))).toBe(`{-${'x'.repeat(19)}…-}{+ ${'y'.repeat(18)}…+}`)
  })

  test('ends where there is no more room', () => {
    const [before, after] = ['o', 'n'].map((letter) =>
      Array.from({ length: 50 }, (_, n) => `same${n} ${letter}${n}`).join(' '),
    ) as [string, string]
    expect(show(shortenPieces(compareWords(before, after), 40))).toBe(
      'same0{- o0-}{+ n0+} same1{- o1-}{+ n1+} same2{- o2-}{+ n2+} same3 …',
    )
  })

  test('is left alone where it fits', () => {
    const pieces = compareWords('a b', 'a c')
    expect(shortenPieces(pieces, 7)).toEqual(pieces)
  })
})
