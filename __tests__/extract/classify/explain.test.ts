import { describe, expect, test } from '@jest/globals'
import { describeFeature } from '../../../src/extract/classify/describe-feature.ts'
import { explainTags } from '../../../src/extract/classify/explain.ts'
import { Model, tableOf } from '../../../src/extract/classify/model.ts'
import { tagUnits } from '../../../src/extract/classify/tagger.ts'
import { WEIGHT_TABLE } from '../../../src/extract/classify/weights.ts'
import { readingOf } from '../../helpers/units.ts'

describe('explainTags', () => {
  const model = new Model(
    tableOf({
      bias: [0.5, 0, 0, 0, -9],
      'w:never': [-0.5, 2, 0, 0, 0],
      'w:thanks': [3, 0, 0, 0, 0],
      'len=1': [0.02, 0, 0, 0, 0],
    }),
  )

  test('names what spoke most for and against each tag, the strongest first', () => {
    const reading = readingOf('- Never push to `main`.\n- Thanks for reading this.\n')
    const tags = tagUnits(reading, model)
    expect(tags).toEqual(['project_rule', 'none'])
    expect(explainTags(reading, tags, model)).toEqual([
      ['+2.50 the word “never”', '−0.50 what is usual'],
      ['+3.00 the word “thanks”', '+0.50 what is usual'],
    ])
  })

  test('says so where nothing else can stand', () => {
    const reading = readingOf('```ts\nconst a = 1\n```\n')
    expect(explainTags(reading, ['none'], model)).toEqual([['no memory can begin or go on here']])
  })
})

describe('describeFeature', () => {
  test.each([
    ['w:never', 'the word “never”'],
    ['f2:do not', 'it begins with “do not”'],
    ['p:must&k=item', 'its words (must)'],
    ['s:setup&k=item', 'the heading speaks of setup'],
    ['s:none&k=item', 'the heading speaks of none of the usual matters'],
    ['strong=ban', 'it begins with a ban'],
    ['strong=all&k=item', 'it begins with a quantifier'],
    ['>none&free', 'what was made of the parts before it'],
    ['lang=sh', 'code in sh'],
    ['lang=', 'code in no language'],
    ['quoted', 'its form'],
  ])('reads %s as %s', (feature, text) => {
    expect(describeFeature(feature)).toBe(text)
  })

  test('has words of its own for nearly all that the model knows', () => {
    const table: unknown[] = JSON.parse(WEIGHT_TABLE)
    const names = table.filter((cell) => typeof cell === 'string')
    const plain = names.filter((name) => describeFeature(name) === 'its form')
    expect(plain.length / names.length).toBeLessThan(0.05)
  })
})
