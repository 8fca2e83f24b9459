import { type Reading, readUnits } from '../../src/extract/classify/reading.ts'
import { DocumentProblems } from '../../src/extract/document-problems.ts'
import { parseMarkdown } from '../../src/extract/markdown.ts'
import { withHtmlHeadings } from '../../src/extract/sections.ts'
import type { DocumentKind } from '../../src/extract/take.ts'
import { UnitReader } from '../../src/extract/unit-reader.ts'
import type { Unit } from '../../src/extract/units.ts'

/** The units of a Markdown text. */
export function unitsOf(text: string, path = 'CONTRIBUTING.md'): Unit[] {
  return new UnitReader(withHtmlHeadings(parseMarkdown(text)), path, new DocumentProblems({ text, path }))
    .units
}

/** The units of a Markdown text as the classifier sees them. */
export function readingOf(text: string, kind: DocumentKind = 'contributing'): Reading {
  return readUnits(unitsOf(text), kind)
}
