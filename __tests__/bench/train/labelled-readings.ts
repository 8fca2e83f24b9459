import { readdirSync, readFileSync } from 'node:fs'
import { dialectOf } from '../../../src/documents/dialects.ts'
import { readUnits } from '../../../src/extract/classify/reading.ts'
import { DocumentProblems } from '../../../src/extract/document-problems.ts'
import type { Document } from '../../../src/extract/extract.ts'
import { parseMarkdown } from '../../../src/extract/markdown.ts'
import { withHtmlHeadings } from '../../../src/extract/sections.ts'
import { UnitReader } from '../../../src/extract/unit-reader.ts'
import { readLabelled } from '../corpus/labelled.ts'
import type { Label } from '../score.ts'
import type { TaggedReading } from './fit.ts'
import { goldTags } from './gold-tags.ts'

/** A labelled document with what the classifier learns from it. */
export interface LabelledReading extends TaggedReading {
  readonly document: Document
  readonly labels: readonly Label[]
  /** What must not be split between training and test: the repository. */
  readonly group: string
}

/** The labelled documents of a folder; decision records are not read by the classifier. */
export function loadReadings(folder: string, labelFile: string): LabelledReading[] {
  const { documents, labels } = readLabelled(folder, labelFile)
  return documents
    .filter(({ dialect }) => dialect.format === 'markdown')
    .map((document) => {
      const own = labels.filter(({ path }) => path === document.path)
      return tagDocument(document, own)
    })
}

function tagDocument(document: Document, labels: readonly Label[]): LabelledReading {
  const { text, path, dialect } = document
  const root = withHtmlHeadings(parseMarkdown(text))
  const { units } = new UnitReader(root, path, new DocumentProblems({ text, path }))
  const reading = readUnits(units, dialect.kind)
  return { document, labels, reading, gold: goldTags(reading, labels), group: path.split('/')[0] ?? path }
}

interface Expectation {
  readonly path?: string
  readonly source?: object
  readonly rules: readonly Omit<Label, 'path' | 'isRequired'>[]
}

/** The fixtures of extraction as labelled documents: what stands beside each is what it gives. */
export function loadFixtures(): LabelledReading[] {
  const folder = new URL('../../fixtures/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const said = JSON.parse(
        readFileSync(new URL(file.replace(/md$/, 'json'), folder), 'utf8'),
      ) as Expectation
      const path = said.path ?? file
      const dialect = dialectOf(path)
      const text = readFileSync(new URL(file, folder), 'utf8')
      // What is read by structure alone, or not at all, teaches nothing.
      if (said.source || dialect.format !== 'markdown' || dialect.take || text.includes('nectr:ignore-file'))
        return []
      const labels = said.rules.map((rule) => ({ ...rule, path, isRequired: true }))
      return [{ ...tagDocument({ path, blob: '', dialect, text }, labels), group: `fixture ${file}` }]
    })
}
