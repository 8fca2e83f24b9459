import type { Document } from '../extract/extract.ts'
import type { ImportMark } from '../extract/import-lines.ts'
import type { Checkout } from '../ports.ts'
import type { Problem } from '../problem.ts'
import type { FoundDocument } from './find.ts'

/** What an earlier run saw in the content of a file, as far as it matters before the content is read. */
export interface KnownContent {
  /** The id of the content. */
  readonly blob: string
  /** The marks in it that may stand for other files; absent where nobody looked for them. */
  readonly marks?: readonly ImportMark[]
  /** Whether it begins as front matter does. */
  readonly opensWithDashes: boolean
}

/** A document whose text was read, or of which enough is known without it. */
export type SeenDocument =
  | Document
  | (FoundDocument & { readonly text?: undefined; readonly known: KnownContent })

/** Whether the text of a document was read. */
export function hasText(document: SeenDocument): document is Document {
  return document.text !== undefined
}

/** Whether a document begins as front matter does. */
export function opensWithDashes(document: SeenDocument): boolean {
  return hasText(document) ? document.text.startsWith('---') : document.known.opensWithDashes
}

/** The marks in a document that may stand for other files. It is read where they are not known, which may be a problem. */
export async function findMarks(
  document: SeenDocument,
  checkout: Pick<Checkout, 'read'>,
): Promise<{ marks: readonly ImportMark[] } | { problem: Problem }> {
  if (!hasText(document) && document.known.marks) return { marks: document.known.marks }
  const read = hasText(document) ? document : await checkout.read(document.path)
  if ('problem' in read) return read
  if (!read.text.includes('@')) return { marks: [] }
  const { findImports } = await import('../extract/import-lines.ts')
  return { marks: findImports(read.text) }
}
