// Trains the model that tells norms and facts from other text, or tests how well it does on documents that it has not
// seen: npm run train -- [--folds 10] [--misses] [--write] FOLDER LABELS [FOLDER LABELS…]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Model, tableOf, type Weights } from '../../../src/extract/classify/model.ts'
import { extractRules } from '../../../src/extract/extract.ts'
import type { Rule } from '../../../src/extract/rule.ts'
import { scoreExtraction } from '../score.ts'
import { FIT_DEFAULTS, fitWeights } from './fit.ts'
import { type LabelledReading, loadFixtures, loadReadings } from './labelled-readings.ts'
import { weightsFile } from './weights-file.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    write: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    l2: { type: 'string', default: String(FIT_DEFAULTS.l2) },
    min: { type: 'string', default: String(FIT_DEFAULTS.minDocuments) },
    more: { type: 'string', default: String(FIT_DEFAULTS.moreBias) },
  },
})
if (positionals.length === 0 || positionals.length % 2 !== 0) {
  console.error('Name pairs of a folder of documents and the file of their labels.')
  process.exit(2)
}
const options = { l2: Number(values.l2), minDocuments: Number(values.min), moreBias: Number(values.more) }
const sets = pairsOf(positionals).map(([folder, labels]) => ({
  name: folder,
  readings: loadReadings(folder, labels),
}))
const readings = sets.flatMap((set) => set.readings)
const fixtures = loadFixtures()
console.log(
  `${readings.length} documents, ${readings.reduce((sum, one) => sum + one.reading.units.length, 0)} units`,
)

if (values.folds) crossValidate(Number(values.folds))
else trainAll()

function trainAll(): void {
  const weights = roundWeights(fitWeights([...readings, ...fixtures], options))
  for (const { name, readings: own } of sets)
    console.log(`${name}: ${showScore(own, extractAll(own, weights))}`)
  console.log(`${Object.keys(weights).length} features`)
  if (values.write) writeWeights(weights)
}

// Documents of one repository are of one hand: none is tested with a model that has seen another.
function crossValidate(folds: number): void {
  const groups = [...new Set(readings.map(({ group }) => group))].sort()
  const found = new Map<LabelledReading, Rule[]>()
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(groups.filter((_, at) => at % folds === fold))
    const seen = readings.filter(({ group }) => !held.has(group))
    const weights = roundWeights(fitWeights([...seen, ...fixtures], options))
    for (const one of readings.filter(({ group }) => held.has(group))) {
      const rules = extractAll([one], weights)
      found.set(one, rules)
      if (values.misses) console.log(`${showScore([one], rules)}  ${one.document.path}`)
      if (values.misses) printMisses(one, rules)
    }
  }
  for (const { name, readings: own } of sets)
    console.log(
      `${name}: ${showScore(
        own,
        own.flatMap((one) => found.get(one) ?? []),
      )}`,
    )
}

function extractAll(documents: readonly LabelledReading[], weights: Weights): Rule[] {
  const model = new Model(tableOf(weights))
  return documents.flatMap(({ document }) => extractRules(document, { model }).rules)
}

function showScore(documents: readonly LabelledReading[], rules: readonly Rule[]): string {
  const labels = documents.flatMap((document) => document.labels)
  const { precision, recall, f1, typeAccuracy } = scoreExtraction(labels, rules)
  const show = (value: number) => value.toFixed(3)
  return `precision ${show(precision)}, recall ${show(recall)}, F1 ${show(f1)}, type accuracy ${show(typeAccuracy)}`
}

function printMisses({ document, labels }: LabelledReading, rules: readonly Rule[]): void {
  const { extra, missing, matched } = scoreExtraction(labels, rules)
  const lines = document.text.split('\n')
  for (const { startLine, endLine, memoryType, content } of extra)
    console.log(`extra ${document.path}:${startLine}-${endLine} [${memoryType}] ${content.slice(0, 130)}`)
  for (const { startLine, endLine, memoryType } of missing) {
    const text = lines.slice(startLine - 1, endLine).join(' ')
    console.log(`missing ${document.path}:${startLine}-${endLine} [${memoryType}] ${text.slice(0, 130)}`)
  }
  for (const { label, rule } of matched) {
    if (label.memoryType === rule.memoryType) continue
    console.log(
      `type ${document.path}:${label.startLine} [${rule.memoryType} for ${label.memoryType}] ${rule.content.slice(0, 130)}`,
    )
  }
}

// Two digits keep the file small; what rounds to nothing says nothing.
function roundWeights(weights: Weights): Weights {
  const rounded = Object.entries(weights).map(
    ([name, row]) => [name, row.map((weight) => Math.round(weight * 100) / 100 + 0)] as const,
  )
  return Object.fromEntries(rounded.filter(([, row]) => row.some((weight) => weight !== 0)))
}

function writeWeights(weights: Weights): void {
  writeFileSync(new URL('../../../src/extract/classify/weights.ts', import.meta.url), weightsFile(weights))
}

function pairsOf(items: readonly string[]): [string, string][] {
  return items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1] ?? ''] as [string, string]] : []))
}
