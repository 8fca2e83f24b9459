import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../src/ledger/entry.ts'
import { pairChanges } from '../../src/plan/changes.ts'
import type { Memory } from '../../src/plan/memory.ts'
import { pairPlainly } from '../helpers/plain-pairs.ts'
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

  describe('gives the same pairs in the same order as a look at each with each', () => {
    const isPairedPlainly = (added: readonly Memory[], gone: readonly Entry[]) =>
      expect(textsOf(pairChanges(added, gone)).change).toEqual(pairPlainly(added, gone))

    const sideOf = (name: string, most: { words: number; texts: number; length: number }) => {
      const word = fc.nat(most.words - 1).map((number) => `w${number}`)
      const own = fc.nat(9).map((number) => `${name}${number}`)
      const words = fc.array(fc.oneof({ weight: 9, arbitrary: word }, own), {
        minLength: 1,
        maxLength: most.length,
      })
      const place = fc.record({
        path: fc.constantFrom('a.md', 'b.md'),
        section: fc.constantFrom('A', 'B', 'C'),
      })
      const memory = fc
        .tuple(words, fc.boolean(), fc.array(place, { minLength: 1, maxLength: 2 }))
        .map(([said, hasHeading, [at = {}, ...more]]) => {
          const text = `${hasHeading ? `[${at.section}] ` : ''}${said.join(' ')}`
          const one = memoryWith(text, { ...at, repo: name })
          return {
            ...one,
            sources: [...one.sources, ...more.flatMap((other) => memoryWith(text, other).sources)],
          }
        })
      return fc.uniqueArray(memory, { selector: ({ key }) => key, maxLength: most.texts, size: 'max' })
    }
    const law = (most: { words: number; texts: number; length: number }) =>
      fc.property(sideOf('new', most), sideOf('old', most), (added, gone) =>
        isPairedPlainly(
          added,
          gone.map((memory) => entryFor(memory)),
        ),
      )

    test.each([
      ['few words', { words: 4, texts: 20, length: 5 }, 300],
      ['texts of some length', { words: 25, texts: 20, length: 14 }, 200],
      ['many texts', { words: 6, texts: 160, length: 6 }, 8],
    ])('of %s', (_, most, numRuns) => {
      fc.assert(law(most), { numRuns })
    })

    test('of texts that none but their numbers tell apart', () => {
      const texts = (kind: string, first: number) =>
        Array.from(
          { length: 150 },
          (_, index) => `Module ${first + index} ${kind} its tables and nothing else`,
        )
      const gone = texts('holds', 40).map((text) => going(text, { section: 'B' }))
      isPairedPlainly(
        texts('owns', 0).map((text) => coming(text)),
        gone,
      )
      isPairedPlainly(
        texts('owns', 900).map((text) => coming(text)),
        gone,
      )
    })

    test('of texts that are as alike to many others, of which each has another word in common with a third', () => {
      const hundred = Array.from({ length: 100 }, (_, index) => index)
      const gone = hundred.flatMap((index) =>
        ['one', 'two'].map((last) =>
          going(`Keep all the words but word${index} and ${last}`, { section: 'B' }),
        ),
      )
      const added = hundred.flatMap((index) =>
        ['x', 'y'].map((last) => coming(`Keep all the words but new${index} and ${last}`)),
      )
      isPairedPlainly([...added, coming(hundred.map((index) => `word${index}`).join(' '))], gone)
    })
  })

  test('pairs in the order of their keys what stands in a section with more than a million pairs', () => {
    const side = (kind: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${kind} ${index} of ${index % 7}`)
    const added = side('New', 1001).map((text) => coming(text))
    const gone = side('Old', 1000).map((text) => going(`${text} and more and more, all else`))
    const { change, add, retract } = pairChanges(added, gone)
    const keysInOrder = (items: readonly { key: string }[]) => items.map(({ key }) => key).sort()
    expect(change.map(({ to }) => to.key)).toEqual(keysInOrder(added).slice(0, 1000))
    expect(change.map(({ from }) => from.key)).toEqual(keysInOrder(gone))
    expect([add.length, retract.length]).toEqual([1, 0])
  })
})
