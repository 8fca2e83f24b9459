import { describe, expect, test } from '@jest/globals'
import { dialectOf } from '../../src/documents/dialects.ts'
import { extractRules } from '../../src/extract/extract.ts'
import { documentPath, makeDocument } from './documents.ts'
import { makeProse } from './prose.ts'

const rulesOf = (number: number, text: string) => {
  const path = documentPath(number)
  return extractRules({ path, text, blob: '', dialect: dialectOf(path) }).rules
}

describe('a document of rules', () => {
  test.each([1, 10])('gives exactly as many as were asked for: %i', (rules) => {
    const contents = Array.from({ length: 20 }, (_, number) => rulesOf(number, makeDocument(number, rules)))
    expect(contents.map(({ length }) => length)).toEqual(Array(20).fill(rules))
    expect(new Set(contents.flat().map(({ content }) => content)).size).toBe(20 * rules)
  })

  test('says something else in one rule of each further edition', () => {
    const contents = [0, 1, 2].map((edition) =>
      rulesOf(3, makeDocument(3, 10, edition)).map((rule) => rule.content),
    )
    expect(contents.map((all) => new Set(all).size)).toEqual([10, 10, 10])
    expect(new Set(contents.flat()).size).toBe(12)
  })
})

describe('a document of prose', () => {
  test('is the same for the same number, and shares few lines with others', () => {
    expect(makeProse(5, 10_000)).toBe(makeProse(5, 10_000))
    const lines = Array.from({ length: 50 }, (_, number) => makeProse(number, 10_000).split('\n')).flat()
    const long = lines.filter(({ length }) => length > 20)
    expect(new Set(long).size / long.length).toBeGreaterThan(0.9)
  })

  test('has about the length that was asked for, and every kind of block', () => {
    const text = makeProse(1, 10_000)
    expect(text.length).toBeGreaterThan(10_000)
    expect(text.length).toBeLessThan(13_000)
    for (const start of [
      /^## /m,
      /^### /m,
      /^- /m,
      /^1\. /m,
      /^ {2}\* /m,
      /^```ts$/m,
      /^\| --- /m,
      /^> /m,
      /^[A-Z]/m,
    ]) {
      expect([start.source, start.test(text)]).toEqual([start.source, true])
    }
  })
})
