import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { WEIGHT_TABLE } from '../../../src/extract/classify/weights.ts'
import { weightsFile, weightsOf } from './weights-file.ts'

test('the weights in use, written again, give the same file', () => {
  const file = new URL('../../../src/extract/classify/weights.ts', import.meta.url)
  expect(weightsFile(weightsOf(WEIGHT_TABLE))).toBe(readFileSync(file, 'utf8'))
})

test('every name comes back from the file as it was', async () => {
  const weights = { 'w:`': [0.5, 0, 0, 0, -0.5], 'lang=c\\n"${1}"': [-1, 0, 0.01, 0, 0] }
  const { WEIGHT_TABLE: table } = await import(
    `data:text/javascript,${encodeURIComponent(weightsFile(weights))}`
  )
  expect(weightsOf(table)).toEqual(weights)
})
