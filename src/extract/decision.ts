/** What became of a part of a document, and why: for the person who asks about it. */
export interface Decision {
  readonly path: string
  /** From 1, both ends included. */
  readonly startLine: number
  readonly endLine: number
  readonly text: string
  readonly taken: boolean
  readonly reasons: readonly string[]
}
