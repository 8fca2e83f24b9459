import { fileURLToPath } from 'node:url'
import { extractRules } from '../../src/extract/extract.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { readLabelled } from './corpus/labelled.ts'
import { medianPair, printRatio } from './measure.ts'
import { scoreExtraction } from './score.ts'

const CORPUS = fileURLToPath(new URL('corpus/docs', import.meta.url))
const LABELS = fileURLToPath(new URL('corpus/labels.tsv', import.meta.url))
// Enough work in one measurement for its noise to stay small.
const TIMES = 4

/** What extraction finds in our own corpus, and its time beside a plain parse of the same text with the same extensions. */
export async function benchExtraction(): Promise<void> {
  const { documents, labels } = readLabelled(CORPUS, LABELS)
  const rules = documents.flatMap((document) => extractRules(document).rules)
  const { precision, recall, f1, typeAccuracy } = scoreExtraction(labels, rules)
  const show = (share: number) => share.toFixed(3)
  console.log(
    `extraction: ${documents.length} labelled documents, precision ${show(precision)}, recall ${show(recall)}, ` +
      `F1 ${show(f1)}, type accuracy ${show(typeAccuracy)}`,
  )
  const all = Array.from({ length: TIMES }, () => documents).flat()
  const extract = () => {
    for (const document of all) extractRules(document)
  }
  const parse = () => {
    for (const { text } of all) parseMarkdown(text)
  }
  const result = await medianPair(9, extract, parse)
  printRatio('extraction: the documents of the corpus / plain parse', result)
  const bytes = all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`  ${(bytes / 1e6 / (result.aMs / 1000)).toFixed(2)} MB/s`)
}
