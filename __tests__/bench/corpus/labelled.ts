import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialectOf } from '../../../src/documents/dialects.ts'
import type { Document } from '../../../src/extract/extract.ts'
import type { MemoryType } from '../../../src/extract/rule.ts'
import type { Label } from '../score.ts'

/** Documents and what readers saw in them. */
export interface LabelledDocuments {
  readonly documents: readonly Document[]
  readonly labels: readonly Label[]
}

/** A line of a label file as it stands there; `none` is the type of a document without memories. */
export interface LabelRow {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly type: string
  readonly need: string
}

/** The rows of a label file (README.md), without its comments. */
export function readLabelRows(file: string | URL): LabelRow[] {
  const rows = readFileSync(file, 'utf8').split('\n')
  return rows
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [path = '', start, end, type = '', need = ''] = row.split('\t')
      return { path, startLine: Number(start), endLine: Number(end), type, need }
    })
}

/** The documents that a label file names, read from a folder, and their labels. */
export function readLabelled(folder: string, labelFile: string): LabelledDocuments {
  const rows = readLabelRows(labelFile)
  const paths = [...new Set(rows.map(({ path }) => path))]
  return {
    documents: paths.map((path) => ({
      path,
      blob: '',
      dialect: dialectOf(path),
      text: readFileSync(join(folder, path), 'utf8'),
    })),
    labels: rows
      .filter(({ type }) => type !== 'none')
      .map(({ type, need, ...place }) => ({
        ...place,
        memoryType: type as MemoryType,
        isRequired: need === 'required',
      })),
  }
}
