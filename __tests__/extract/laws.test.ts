import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contentsOf, expectSound, extract } from '../helpers/extraction.ts'

const PATHS = ['CONTRIBUTING.md', '.nectr/notes.md', 'api/AGENTS.md', '.nectr/rules.yaml']

// Pieces that make Markdown and YAML of a random text, so that more than paragraphs come up.
const PIECES =
  '\n|\n\n|# |## |- |  - |* |1. |> |```\n|`|**|~~|_|:|: |---\n|<div hidden>|</div>|<!-- nectr:ignore -->|<!--|-->|[a](#b)|![|]|| a | b |\n|Never|\t|\r\n|\u200b|\ufeff|\u{e0041}|é|e\u0301|👩‍💻|&amp;|\\|"|\'|{|}|&a |*a|\0'
const piece = fc.oneof(fc.constantFrom(...PIECES.split('|')), fc.string({ unit: 'grapheme', maxLength: 8 }))
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
  )
  .map((any) => Buffer.from(any).toString())

describe('Of any text, extraction', () => {
  test.each(PATHS)('finds whole lines and contents that are one clean line, in %s', (path) => {
    fc.assert(
      fc.property(text, (any) => expectSound(extract(any, path), any)),
      { numRuns: 300 },
    )
  })

  test.each(PATHS)('finds the same twice, in %s', (path) => {
    fc.assert(
      fc.property(text, (any) => expect(extract(any, path)).toEqual(extract(any, path))),
      { numRuns: 100 },
    )
  })

  test.each(['norms', 'items', 'document'] as const)('is sound where a source takes %s', (take) => {
    const options = { take, sections: { only: ['*e*'] } }
    fc.assert(
      fc.property(text, (any) => expectSound(extract(any, 'x.md', options), any)),
      { numRuns: 100 },
    )
  })

  test('never fails unforeseen', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...PATHS), (any, path) => {
        expect(extract(any, path).problems.filter(({ code }) => code === 'unparsable')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('Of the same words, extraction finds the same texts', () => {
  // No word of English: "it" would carry what it speaks of.
  const word = fc.stringMatching(/^x[a-z]{1,8}$/)
  const statement = fc.array(word, { minLength: 3, maxLength: 12 })
  const list = fc.array(statement, { minLength: 1, maxLength: 5 })
  const expected = (items: string[][]) => items.map((words) => `[Style] Never: ${words.join(' ')}`)

  test.each(['-', '*', '+', '1.', '1)'])('whichever the marker: %s', (marker) => {
    fc.assert(
      fc.property(list, fc.boolean(), (items, isLoose) => {
        const lines = items.map((words) => `${marker} ${words.join(' ')}`)
        const markdown = `## Style\n\nNever:\n\n${lines.join(isLoose ? '\n\n' : '\n')}\n`
        expect(contentsOf(markdown)).toEqual(expected(items))
      }),
    )
  })

  test('wherever lines are wrapped, and however wide the spaces', () => {
    const gap = fc.constantFrom(' ', '  ', '\n  ', '\n', '  \n  ', '\t')
    fc.assert(
      fc.property(list, fc.array(gap, { minLength: 1 }), (items, gaps) => {
        let at = 0
        const wrap = (words: string[]) =>
          words.reduce((line, next) => `${line}${gaps[at++ % gaps.length]}${next}`)
        const markdown = `Style\n-----\n\n**Never**\n\n${items.map((words) => `- ${wrap(words)}`).join('\n')}`
        expect(contentsOf(markdown)).toEqual(expected(items))
      }),
    )
  })

  test('whichever words are bold, linked or commented', () => {
    const dress = fc.constantFrom<(word: string) => string>(
      (plain) => plain,
      (plain) => `**${plain}**`,
      (plain) => `_${plain}_`,
      (plain) => `[${plain}](https://example.com)`,
      (plain) => `${plain}<!-- why -->`,
      (plain) => `<b>${plain}</b>`,
    )
    fc.assert(
      fc.property(list, fc.array(dress, { minLength: 1 }), (items, dresses) => {
        let at = 0
        const dressed = items.map((words) => words.map((plain) => dresses[at++ % dresses.length]?.(plain)))
        const markdown = `## Style\n\nNever:\n\n${dressed.map((words) => `- x ${words.join(' ')}`).join('\n')}\n`
        expect(contentsOf(markdown)).toEqual(expected(items.map((words) => ['x', ...words])))
      }),
    )
  })
})
