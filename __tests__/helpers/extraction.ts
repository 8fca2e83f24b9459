import { expect } from '@jest/globals'
import { dialectOf } from '../../src/documents/dialects.ts'
import { type Extraction, extractRules } from '../../src/extract/extract.ts'
import type { Source } from '../../src/settings/settings-file.ts'

/** What a test asks for of a source of the settings file. */
export interface SourceOptions extends Partial<Pick<Source, 'memoryType' | 'take'>> {
  readonly sections?: { readonly only?: readonly string[]; readonly except?: readonly string[] }
}

/** Extracts from a text that stands at a path, as a source of the settings file would have it. */
export function extract(text: string, path = 'CONTRIBUTING.md', options?: SourceOptions): Extraction {
  const { sections, ...rest } = options ?? {}
  const source = { files: [path], ...rest, sections: { only: [], except: [], ...sections } }
  return extractRules({ path, blob: '', dialect: dialectOf(path), text, ...(options && { source }) })
}

/** Extracts every list item and paragraph, for laws that hold whatever a text means. */
export function extractItems(text: string, path?: string): Extraction {
  return extract(text, path, { take: 'items' })
}

/** The texts of the memories of a Markdown document of which every item and paragraph is taken. */
export function contentsOf(text: string, path?: string): string[] {
  return extractItems(text, path).rules.map(({ content }) => content)
}

const UNSEEN = /[\p{Cc}\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u

/** Expects of any extraction what holds for every text: whole lines, and contents that are one clean line. */
export function expectSound({ rules, problems }: Extraction, text: string): void {
  const lines = text.split(/\r\n?|\n/).length
  const spans = [...rules, ...problems.map(({ line = 1 }) => ({ startLine: line, endLine: line }))]
  expect(
    spans.filter(({ startLine, endLine }) => !(1 <= startLine && startLine <= endLine && endLine <= lines)),
  ).toEqual([])
  const contents = rules.map(({ content }) => content)
  expect(contents.filter((content) => content === '' || UNSEEN.test(content))).toEqual([])
  expect(contents).toEqual(contents.map((content) => content.normalize('NFC').replace(/\s+/gu, ' ').trim()))
  const messages = problems.map(({ message }) => message)
  expect(messages.filter((message) => /[\r\n]/.test(message))).toEqual([])
}
