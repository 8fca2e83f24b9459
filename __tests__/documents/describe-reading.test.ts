import { expect, test } from '@jest/globals'
import { describeReading } from '../../src/documents/describe-reading.ts'
import type { Dialect } from '../../src/documents/dialect-table.ts'
import type { FoundDocument } from '../../src/documents/find.ts'

const DIALECT: Dialect = { name: 'A', files: ['*'], format: 'markdown', kind: 'agents' }
const SOURCE = { files: ['docs/*.md'], sections: { only: [], except: [] } }
const DOCUMENT: FoundDocument = { path: 'docs/a.md', blob: 'b10b', dialect: DIALECT }

const reading = (but: Partial<FoundDocument>, dialect: Partial<Dialect> = {}) =>
  describeReading({ ...DOCUMENT, ...but, dialect: { ...DIALECT, ...dialect } })

test('whatever has a say in how a document is read is in its description', () => {
  const all = [
    reading({}),
    reading({}, { format: 'decision-record' }),
    reading({}, { kind: 'other' }),
    reading({}, { take: 'items' }),
    reading({}, { frontMatter: 'cursor' }),
    reading({}, { scope: 'folder' }),
    reading({ scopes: ['api/**'] }),
    reading({ source: SOURCE }),
    reading({ source: { ...SOURCE, take: 'items' } }),
    reading({ source: { ...SOURCE, memoryType: 'architecture' } }),
    reading({ source: { ...SOURCE, sections: { only: ['Style'], except: [] } } }),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('what has none is not: its content, its copies, and the name of its dialect', () => {
  expect(reading({ blob: 'other', copies: [DOCUMENT] }, { name: 'B', files: [], imports: true })).toBe(
    reading({}),
  )
})
