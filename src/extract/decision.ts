/** What became of a part of a document. */
export type Outcome = 'taken' | 'part of the one before' | 'left out'

/** What became of a part of a document, and why: for the person who asks about it. */
export interface Decision {
  readonly path: string
  /** From 1, both ends included. */
  readonly startLine: number
  readonly endLine: number
  /** Its own words in one line. */
  readonly text: string
  readonly outcome: Outcome
  readonly reasons: readonly string[]
}
