import { fileURLToPath } from 'node:url'
import { extractRules } from '../../src/extract/extract.ts'
import { readLabelled } from './corpus/labelled.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { medianPair } from './measure.ts'
import { parsePlain } from './plain-parser.ts'
import { scoreExtraction } from './score.ts'

const CORPUS = fileURLToPath(new URL('corpus/docs', import.meta.url))
const LABELS = fileURLToPath(new URL('corpus/labels.tsv', import.meta.url))
// Enough work in one measurement for its noise to stay small.
const TIMES = 4
const ROUNDS = 7

/** What extraction finds in our own corpus, and its time beside a plain parse of the same text with the same extensions. */
export async function benchExtraction(): Promise<Figure[]> {
  const { documents, labels } = readLabelled(CORPUS, LABELS)
  const rules = documents.flatMap((document) => extractRules(document).rules)
  const { precision, recall, f1, typeAccuracy } = scoreExtraction(labels, rules)
  const show = (share: number) => share.toFixed(3)
  const all = Array.from({ length: TIMES }, () => documents).flat()
  const extract = () => {
    for (const document of all) extractRules(document)
  }
  const parse = () => {
    for (const { text } of all) parsePlain(text)
  }
  const pair = await medianPair(ROUNDS, extract, parse)
  const bytes = all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return [
    ratioFigure('extraction from the documents of the corpus / plain parse', pair),
    { what: 'extraction, Markdown in a second', value: `${(bytes / 1e3 / pair.aMs).toFixed(2)} MB` },
    {
      what: `extraction, F1 of the memories of ${documents.length} labelled documents`,
      value: show(f1),
      detail: `precision ${show(precision)}, recall ${show(recall)}, type ${show(typeAccuracy)}`,
    },
  ]
}
