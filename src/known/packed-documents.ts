import type { ImportMark } from '../extract/import-lines.ts'
import type { Problem } from '../problem.ts'

/** A part of a key that is enough to find it in one ledger. */
export const KEY_LENGTH = 16

/** The beginning of its key, first line, further lines, section, length of its body (or the body itself), and its scope. */
export type PackedRule =
  | readonly [key: string, line: number, more: number, section: string, body: number | string]
  | readonly [
      key: string,
      line: number,
      more: number,
      section: string,
      body: number | string,
      paths: readonly string[],
    ]

/** A known document as the ledger's header holds it. */
export interface PackedDocument {
  readonly blob: string
  readonly as: string
  readonly rules: readonly PackedRule[]
  readonly marks?: readonly ImportMark[]
  readonly opensWithDashes?: boolean
  readonly ofReading?: readonly Problem[]
  /** Problems of words, each with the numbers of its rules. */
  readonly worded?: readonly { readonly problem: Problem; readonly rules: readonly number[] }[]
}

/** All of them, and the version of the code that read them. */
export interface PackedDocuments {
  readonly by: string
  readonly documents: Readonly<Record<string, PackedDocument>>
}
