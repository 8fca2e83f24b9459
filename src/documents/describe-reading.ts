import type { FoundDocument } from './find.ts'
import { scopesOf } from './scopes.ts'

/** All on which it depends how a document is read, in one text: where it is equal, equal contents give equal rules. */
export function describeReading(document: FoundDocument): string {
  const { format, kind, take, frontMatter } = document.dialect
  return JSON.stringify([format, kind, take, frontMatter, document.source, scopesOf(document)])
}
