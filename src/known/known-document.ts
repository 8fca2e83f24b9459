import type { KnownContent } from '../documents/seen.ts'
import type { CheckedDocument } from '../lint/lint.ts'

/** What an earlier run made of a document, which this one need not read again. */
export interface KnownDocument extends KnownContent {
  /** How it was read, in one text. */
  readonly as: string
  readonly checked: CheckedDocument
}

/** Known documents by their paths. */
export type KnownDocuments = ReadonlyMap<string, KnownDocument>
