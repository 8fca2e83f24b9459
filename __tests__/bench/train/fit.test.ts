import { describe, expect, test } from '@jest/globals'
import { Model, tableOf } from '../../../src/extract/classify/model.ts'
import { tagUnits } from '../../../src/extract/classify/tagger.ts'
import { readingOf } from '../../helpers/units.ts'
import { fitWeights, type TaggedReading } from './fit.ts'
import { goldTags } from './gold-tags.ts'

// Zebras are norms and horses are none, whatever words stand around them.
const document = (animals: readonly string[]): TaggedReading => {
  const reading = readingOf(`${animals.map((animal) => `- The ${animal} it is.`).join('\n')}\n`)
  const labels = animals.flatMap((animal, at) =>
    animal === 'zebra'
      ? [
          {
            path: 'a.md',
            startLine: at + 1,
            endLine: at + 1,
            memoryType: 'project_rule' as const,
            isRequired: true,
          },
        ]
      : [],
  )
  return { reading, gold: goldTags(reading, labels) }
}
const DOCUMENTS = [
  document(['zebra', 'horse', 'zebra', 'horse', 'horse']),
  document(['horse', 'zebra', 'horse', 'zebra', 'zebra']),
  document(['horse', 'horse', 'zebra', 'zebra', 'horse']),
]
const OPTIONS = { l2: 0.1, minDocuments: 2 }

describe('fitWeights', () => {
  test('finds what tells the tags apart', () => {
    const { reading } = document(['zebra', 'zebra', 'horse', 'zebra'])
    const tags = tagUnits(reading, new Model(tableOf(fitWeights(DOCUMENTS, OPTIONS))))
    expect(tags).toEqual(['project_rule', 'project_rule', 'none', 'project_rule'])
  })

  test('gives equal weights for equal documents', () => {
    expect(fitWeights(DOCUMENTS, OPTIONS)).toEqual(fitWeights(DOCUMENTS, OPTIONS))
  })

  test('leaves out what too few documents have', () => {
    const rare = [...DOCUMENTS, document(['okapi'])]
    const names = Object.keys(fitWeights(rare, OPTIONS))
    expect([names.includes('w:zebra'), names.includes('w:okapi')]).toEqual([true, false])
  })
})
