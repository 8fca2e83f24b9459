import { expect, test } from '@jest/globals'
import { HEADINGS, SENTENCES } from '../../../src/extract/classify/lexicon.ts'
import { wordsOf } from '../../../src/extract/classify/traits.ts'

test.each([
  ['a word', 'Names must be short', ['style', 'must']],
  ['a phrase', 'Please make sure of it', ['ensure']],
  ['no phrase whose words stand apart', 'make it sure', []],
  ['a phrase with an apostrophe', 'We don’t do that', ['we', 'we-do', 'never']],
  ['each topic once', 'tests test tests', ['test']],
])('a sentence speaks of the topics of %s', (_, text, topics) => {
  expect(SENTENCES.topicsOf(wordsOf(text)).sort()).toEqual([...topics].sort())
})

test.each([
  ['Project structure', ['map']],
  ['How it works', ['architecture']],
  ['Code style', ['norm']],
  ['Getting started', ['setup']],
  ['Zebra', []],
])('the heading "%s" speaks of %j', (text, topics) => {
  expect(HEADINGS.topicsOf(wordsOf(text))).toEqual(topics)
})
