import { expect, test } from '@jest/globals'
import { MODEL, Model, wordFeatures } from '../../../src/extract/classify/model.ts'
import { TAGS } from '../../../src/extract/classify/tags.ts'
import { WEIGHTS } from '../../../src/extract/classify/weights.ts'

const scoresOf = (add: (scores: Float64Array) => void) => {
  const scores = new Float64Array(TAGS.length)
  add(scores)
  return [...scores]
}

test('features that a model knows are added up, others say nothing', () => {
  const model = new Model({ a: [1, 0, 0, 0, -1], 'w:b': [0.5, 0, 2, 0, 0] })
  expect(scoresOf((scores) => model.add(scores, ['a', 'w:b', 'w:b', 'c']))).toEqual([2, 0, 4, 0, -1])
})

test('words count the same with and without their names, each once', () => {
  const words = ['never', 'use', 'use', '`', 'constructor', '__proto__']
  expect(wordFeatures(words)).toEqual(['w:never', 'w:use', 'w:`', 'w:constructor', 'w:__proto__'])
  const byName = scoresOf((scores) => MODEL.add(scores, wordFeatures(words)))
  expect(scoresOf((scores) => MODEL.addWords(scores, words))).toEqual(byName)
  expect(byName.some((score) => score !== 0)).toBe(true)
})

test('every row of the trained weights has one number a tag', () => {
  const wrong = Object.entries(WEIGHTS).filter(
    ([, row]) => row.length !== TAGS.length || !row.every(Number.isFinite),
  )
  expect(wrong).toEqual([])
})
