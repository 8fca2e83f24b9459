import { expect, test } from '@jest/globals'
import { Model, trainedModel, wordFeatures } from '../../../src/extract/classify/model.ts'
import { TAGS } from '../../../src/extract/classify/tags.ts'
import { WEIGHT_TABLE } from '../../../src/extract/classify/weights.ts'

const scoresOf = (add: (scores: Float64Array) => void) => {
  const scores = new Float64Array(TAGS.length)
  add(scores)
  return [...scores]
}

test('features that a model knows are added up, others say nothing', () => {
  const model = new Model(['a', 1, 0, 0, 0, -1, 'w:b', 0.5, 0, 2, 0, 0])
  expect(scoresOf((scores) => model.add(scores, ['a', 'w:b', 'w:b', 'c']))).toEqual([2, 0, 4, 0, -1])
})

test('words count the same with and without their names, each once', () => {
  const words = ['never', 'use', 'use', '`', 'constructor', '__proto__']
  expect(wordFeatures(words)).toEqual(['w:never', 'w:use', 'w:`', 'w:constructor', 'w:__proto__'])
  const byName = scoresOf((scores) => trainedModel().add(scores, wordFeatures(words)))
  expect(scoresOf((scores) => trainedModel().addWords(scores, words))).toEqual(byName)
  expect(byName.some((score) => score !== 0)).toBe(true)
})

test('every row of the trained weights has one number a tag', () => {
  const table: unknown[] = JSON.parse(WEIGHT_TABLE)
  const isName = (_: unknown, at: number) => at % (TAGS.length + 1) === 0
  const wrong = table.filter((cell, at) =>
    isName(cell, at) ? typeof cell !== 'string' : !Number.isFinite(cell),
  )
  expect([wrong, table.length % (TAGS.length + 1)]).toEqual([[], 0])
})
