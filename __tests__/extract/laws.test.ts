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

const VERBS = ['Use', 'Never log', 'Always check', 'Prefer', 'Avoid', 'Write', 'Do not call', 'Keep']
const THINGS =
  'tabs|a token|the input of a user|early returns|global state|tests for each change|`eval`'.split('|')
const norm = fc.tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS)).map((words) => words.join(' '))
const norms = fc.array(norm, { minLength: 1, maxLength: 6 })
const heading = fc.constantFrom('Style', 'Security', 'Testing', 'Error handling')
const section = fc.record({ heading, intro: fc.option(norm), items: norms })
const sections = fc.array(section, { minLength: 1, maxLength: 4 })

interface Layout {
  readonly marker: string
  readonly gap: string
  readonly dress: (word: string, at: number) => string
  readonly blank: string
  readonly isUnderlined: boolean
}

const PLAIN: Layout = { marker: '-', gap: ' ', dress: (word) => word, blank: '\n', isUnderlined: false }

function write(parts: { heading: string; intro: string | null; items: string[] }[], layout: Layout): string {
  const { marker, gap, dress, blank, isUnderlined } = layout
  const say = (text: string) => text.split(' ').map(dress).join(gap)
  return parts
    .map(({ heading: name, intro, items }) => {
      const head = isUnderlined ? `${name}\n---\n` : `## ${name}\n`
      const list = items.map((item) => `${marker} ${say(item)}\n`).join('')
      return `${head}${blank}${intro ? `${say(intro)}.\n${blank}` : ''}${list}${blank}`
    })
    .join('\n')
}

// Of the same words: what is taken, and as what, must not hang on how they are laid out.
describe('Of the same words, extraction finds the same memories', () => {
  const found = (text: string) =>
    extract(text).rules.map(({ memoryType, content }) => `${memoryType} ${content}`)

  test.each<[name: string, layout: Partial<Layout>]>([
    ['with `*` for `-`', { marker: '*' }],
    ['with `+` for `-`', { marker: '+' }],
    ['with wide markers', { marker: '-  ' }],
    ['wrapped at each word', { gap: '\n  ' }],
    ['wrapped without an indent', { gap: '\n' }],
    ['with wide spaces', { gap: '   ' }],
    ['with tabs', { gap: '\t' }],
    ['with more blank lines', { blank: '\n\n\n' }],
    ['with underlined headings', { isUnderlined: true }],
    // The first word is left alone: bold or a link at the start of a part says something of the rest of it.
    ['in bold', { dress: (word, at) => (at === 0 ? word : `**${word}**`) }],
    ['in emphasis', { dress: (word) => `_${word}_` }],
    ['in links', { dress: (word, at) => (at === 0 ? word : `[${word}](https://example.com)`) }],
    ['in HTML', { dress: (word) => `<b>${word}</b>` }],
    ['with comments', { dress: (word) => `${word}<!-- why -->` }],
  ])('%s', (_name, layout) => {
    fc.assert(
      fc.property(sections, (parts) => {
        expect(found(write(parts, { ...PLAIN, ...layout }))).toEqual(found(write(parts, PLAIN)))
      }),
    )
  })

  test('and most of what they are made of', () => {
    const parts = fc.sample(sections, { numRuns: 100, seed: 1 })
    const said = parts.flat().flatMap(({ items }) => items)
    const taken = parts.flatMap((each) => extract(write(each, PLAIN)).rules)
    expect(taken.length).toBeGreaterThanOrEqual(said.length * 0.9)
  })
})

describe('Of the same words, where everything is taken, extraction finds the same texts', () => {
  // Words that mean nothing: a link on “it” or “here” keeps its target.
  const word = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{3,9}$/)
  const statement = fc.tuple(norm, fc.array(word, { maxLength: 9 }))
  const list = fc.array(
    statement.map(([head, more]) => [...head.split(' '), ...more]),
    { minLength: 1, maxLength: 5 },
  )
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
