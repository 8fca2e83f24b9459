import { describe, expect, test } from '@jest/globals'
import { MOST_CHARACTERS, readTraits, wordsOf } from '../../../src/extract/classify/traits.ts'
import { unitsOf } from '../../helpers/units.ts'

const traitsOf = (text: string) => {
  const [unit] = unitsOf(`- ${text}\n`)
  if (!unit) throw new Error(`"${text}" gives no unit`)
  return readTraits(unit)
}

describe('wordsOf', () => {
  test.each([
    ['letters in lower case', 'Use Tabs', ['use', 'tabs']],
    ['code as one word', 'Call `a.b()` or ``c``', ['call', '`', 'or', '`', 'c', '`']],
    ['a typographic apostrophe as the plain one', 'Don’t', ["don't"]],
    ['hyphens and underscores inside a word', 'snake_case e-mail', ['snake_case', 'e-mail']],
    [
      'marks that say how a sentence goes on',
      'Why? Never: a; b!',
      ['why', '?', 'never', ':', 'a', ';', 'b', '!'],
    ],
    ['letters of any script', 'Größe über alles', ['größe', 'über', 'alles']],
  ])('gives %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('reads the beginning of a long text only', () => {
    expect(wordsOf('a '.repeat(MOST_CHARACTERS))).toHaveLength(60)
  })
})

describe('readTraits', () => {
  test.each([
    ['Use tabs.', 'order'],
    ['Please use tabs.', 'indirect order'],
    ['When in doubt, ask.', 'indirect order'],
    ['Naming: Keep names short.', 'indirect order'],
    ['Tabs are used.', 'no order'],
    ['Usefulness counts.', 'no order'],
  ])('%s is an order: %s', (text, what) => {
    const { isOrder, isIndirectOrder } = traitsOf(text)
    const found = isOrder ? 'order' : isIndirectOrder ? 'indirect order' : 'no order'
    expect(found).toBe(what)
  })

  test.each([
    ['Names must be short.', true],
    ["Don't use tabs.", true],
    ['Avoid abbreviations.', true],
    ['No abbreviations.', true],
    ['Names may be short.', false],
    ['The parser is fast.', false],
  ])('%s is normative: %s', (text, isNormative) => {
    expect(traitsOf(text).isNormative).toBe(isNormative)
  })

  test.each([
    ['All unit tests must:', true],
    ['Never, in any test:', true],
    ['A handler must not:', true],
    ['You should:', false],
    ['The maintainer who merges it must:', false],
    ['To make a release:', false],
  ])('an item below "%s" is demanded: %s', (leadIn, isDemanded) => {
    const item = unitsOf(`${leadIn}\n\n- run without a network\n`).find(({ kind }) => kind === 'item')
    expect(item && readTraits(item).isDemanded).toBe(isDemanded)
  })

  test.each([
    ['It also manages overlays.', true],
    ['This repository uses tabs.', false],
  ])('%s needs what stands before it: %s', (text, needsAntecedent) => {
    expect(traitsOf(text).needsAntecedent).toBe(needsAntecedent)
  })
})
