// Scores extraction on any labelled folder: node __tests__/bench/score-corpus.ts DOCS_FOLDER LABELS_FILE [--misses]
import { parseArgs } from 'node:util'
import { extractRules } from '../../src/extract/extract.ts'
import type { Rule } from '../../src/extract/rule.ts'
import { readLabelled } from './corpus/labelled.ts'
import { type Label, scoreExtraction } from './score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})
const [folder, labelFile] = positionals
if (!folder || !labelFile) {
  console.error('Name two things: the folder of the documents and the file of their labels.')
  process.exit(2)
}

const { documents, labels } = readLabelled(folder, labelFile)
const all: Rule[] = []
for (const document of documents) {
  const { rules } = extractRules(document)
  all.push(...rules)
  const { f1, matched, extra, missing } = scoreExtraction(
    labels.filter(({ path }) => path === document.path),
    rules,
  )
  console.log(
    `${f1.toFixed(3)}  found ${matched.length} extra ${extra.length} missing ${missing.length}  ${document.path}`,
  )
  if (!values.misses) continue
  const lines = document.text.split('\n')
  const quote = ({ startLine, endLine }: Label) =>
    lines
      .slice(startLine - 1, endLine)
      .join(' ')
      .trim()
  for (const rule of extra) console.log(`  extra   ${placeOf(rule)} ${rule.content.slice(0, 110)}`)
  for (const label of missing) console.log(`  missing ${placeOf(label)} ${quote(label).slice(0, 110)}`)
  for (const { label, rule } of matched)
    if (label.memoryType !== rule.memoryType)
      console.log(`  type    ${placeOf(rule)} is ${label.memoryType}: ${rule.content.slice(0, 90)}`)
}
const { precision, recall, f1, typeAccuracy } = scoreExtraction(labels, all)
console.log(
  `${documents.length} documents: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
    `F1 ${f1.toFixed(3)}, type accuracy ${typeAccuracy.toFixed(3)}`,
)

function placeOf({ path, startLine, endLine, memoryType }: Label | Rule): string {
  return `${path}:${startLine}-${endLine} [${memoryType}]`
}
