import { dialectOf } from '../../src/documents/dialects.ts'
import { extractRules } from '../../src/extract/extract.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { makeDocument } from './documents.ts'
import { medianPair, printRatio } from './measure.ts'

const DOCUMENTS = 40
const RULES = 100

/** Extraction beside a plain parse of the same text with the same extensions. */
export async function benchExtraction(): Promise<void> {
  const texts = Array.from({ length: DOCUMENTS }, (_, number) => makeDocument(number, RULES))
  const path = 'CONTRIBUTING.md'
  const extract = () => {
    for (const text of texts) extractRules({ path, blob: '', dialect: dialectOf(path), text })
  }
  const parse = () => {
    for (const text of texts) parseMarkdown(text)
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const result = await medianPair(7, extract, parse)
  printRatio(`extraction: ${DOCUMENTS} documents of ${RULES} rules / plain parse`, result)
  console.log(`  ${(bytes / 1e6 / (result.aMs / 1000)).toFixed(2)} MB/s`)
}
