import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairChanges } from '../../src/plan/changes.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { entryFor, memoryWith } from '../helpers/plan-data.ts'

type Place = { path?: string; section?: string }

const coming = (text: string, place: Place = {}) => memoryWith(text, { path: 'a.md', section: 'A', ...place })
const going = (text: string, place: Place = {}) => entryFor(coming(text, place))

function textsOf({ change, add, retract }: ReturnType<typeof pairChanges>) {
  return {
    change: change.map(({ from, to }) => `${from.text} -> ${to.text}`),
    add: add.map(({ text }) => text),
    retract: retract.map(({ text }) => text),
  }
}

describe('pairChanges', () => {
  test.each([
    ['the same section of the same document, however different the texts', {}, 'Never sleep.', true],
    ['another section, with texts that are not alike', { section: 'B' }, 'Never sleep.', false],
    ['another document, with texts that are not alike', { path: 'b.md' }, 'Never sleep.', false],
    [
      'another section, with texts that are alike',
      { section: 'B' },
      'Use tabs, always and everywhere.',
      true,
    ],
    [
      'another document, with texts that are alike',
      { path: 'b.md' },
      'Use tabs, always and everywhere.',
      true,
    ],
    [
      'another document, with three of five words',
      { path: 'b.md' },
      'Use tabs everywhere, not spaces.',
      true,
    ],
    ['another document, with two of five words', { path: 'b.md' }, 'Use tabs, not four spaces.', false],
    [
      'another document, with the same words in a longer text',
      { path: 'b.md' },
      `Use tabs always everywhere here ${'x '.repeat(9)}`,
      false,
    ],
  ] as const)('looks at %s', (_, place, text, isPaired) => {
    const found = pairChanges([coming(text, place)], [going('Use tabs always everywhere here.')])
    expect(textsOf(found)).toEqual(
      isPaired
        ? { change: [`Use tabs always everywhere here. -> ${text}`], add: [], retract: [] }
        : { change: [], add: [text], retract: ['Use tabs always everywhere here.'] },
    )
  })

  test('pairs a rule that stands in several places where one of them is the place of what goes', () => {
    const [first, second] = [coming('Use tabs.', { path: 'x.md' }), coming('Use tabs.', { path: 'y.md' })]
    const both: Memory = { ...first, sources: [...first.sources, ...second.sources] }
    expect(textsOf(pairChanges([both], [going('Never sleep.', { path: 'y.md' })])).change).toEqual([
      'Never sleep. -> Use tabs.',
    ])
  })

  test('does not take a section for the same where its name only ends like another with its path', () => {
    const found = pairChanges(
      [coming('Use tabs.', { path: 'a', section: 'b c' })],
      [going('Never sleep.', { path: 'a b', section: 'c' })],
    )
    expect(found.change).toEqual([])
  })

  test('pairs the most alike first, even where that leaves a neighbour without a partner', () => {
    const found = pairChanges(
      [coming('Use tabs for indents, always.'), coming('Log no secrets.')],
      [going('Use tabs for indents.', { path: 'b.md' }), going('Write small functions.')],
    )
    expect(textsOf(found)).toEqual({
      change: [
        'Use tabs for indents. -> Use tabs for indents, always.',
        'Write small functions. -> Log no secrets.',
      ],
      add: [],
      retract: [],
    })
  })

  test('lets a worse match go without where a better one has taken its partner', () => {
    const found = pairChanges(
      [coming('Use tabs in code.', { path: 'c.md' }), coming('Use tabs in all code.', { path: 'd.md' })],
      [going('Use tabs in all the code.', { path: 'b.md' })],
    )
    expect(textsOf(found)).toEqual({
      change: ['Use tabs in all the code. -> Use tabs in all code.'],
      add: ['Use tabs in code.'],
      retract: [],
    })
  })

  test('finds the pairs with the same text under another type, each its own', () => {
    const texts = ['Services own their tables.', 'Services own their queues.', 'Services own their caches.']
    const added = texts.map((text) => memoryWith(text, { memoryType: 'architecture' }))
    const found = pairChanges(added, texts.map((text) => going(text)).reverse())
    expect(found.change.map(({ from, to }) => from.text === to.text)).toEqual([true, true, true])
  })

  test('finds the same words under a renamed heading, thousands of them, in every document', () => {
    const rule = (heading: string, index: number) =>
      coming(`[${heading}] Rule ${index} of ${index % 7}.`, { path: `${index % 5}.md`, section: heading })
    const many = Array.from({ length: 4000 }, (_, index) => index)
    const found = pairChanges(
      many.map((index) => rule('Style', index)),
      many.map((index) => entryFor(rule('Old style', index))).reverse(),
    )
    expect(found).toMatchObject({ add: [], retract: [] })
    const isRenamed = ({ from, to }: (typeof found.change)[number]) =>
      from.text === to.text.replace('[Style]', '[Old style]')
    expect(found.change.filter(isRenamed)).toHaveLength(4000)
  })

  test('gives the same pairs in whatever order the two sides come', () => {
    const word = fc.constantFrom('tabs', 'tests', 'logs', 'never', 'always')
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const place = fc.record({ path: fc.constantFrom('a.md', 'b.md'), section: fc.constantFrom('A', 'B') })
    const side = fc.uniqueArray(fc.tuple(text, place), { selector: ([unique]) => unique, maxLength: 8 })
    const law = fc.property(side, side, fc.infiniteStream(fc.nat()), (comes, goes, dice) => {
      const added = comes.map(([words, at]) => coming(`new ${words}`, at))
      const gone = goes.map(([words, at]) => going(`old ${words}`, at))
      const shuffle = <T>(items: readonly T[]) =>
        items
          .map((item) => ({ item, rank: dice.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ item }) => item)
      const found = pairChanges(added, gone)
      const again = pairChanges(shuffle(added), shuffle(gone))
      expect(again.change).toEqual(found.change)
      expect(new Set(again.add)).toEqual(new Set(found.add))
      expect(new Set(again.retract)).toEqual(new Set(found.retract))
    })
    fc.assert(law)
  })

  test('comes to an end with a thousand on either side, alike or in one section', () => {
    const rule = (index: number, kind: string) =>
      `Module ${index} ${kind} its tables and nothing else does so`
    const many = Array.from({ length: 1000 }, (_, index) => index)
    const found = pairChanges(
      many.map((index) => coming(rule(index, 'owns'), { section: `New ${index % 40}` })),
      many.map((index) => going(rule(index, 'holds'), { section: `Old ${index % 40}` })),
    )
    expect(found.change).toHaveLength(1000)
    const isOwn = ({ from, to }: (typeof found.change)[number]) =>
      from.text.replace('holds', 'owns') === to.text
    expect(found.change.filter(isOwn)).toHaveLength(1000)
  })
})
