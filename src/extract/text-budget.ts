import type { Problem } from '../problem.ts'

// Headings, globs and lead-ins are written before each rule: a long one before thousands of rules would fill all memory.
// No document that is written for people gives a multiple of what the largest document may hold.
const MAX_LENGTH = 16 * 1024 * 1024

/** What the texts of a document's rules may come to, all together. */
export class TextBudget {
  readonly #path: string
  #left = MAX_LENGTH

  constructor(path: string) {
    this.#path = path
  }

  /** Counts what a rule's text is made of. Throws a `TooMuchTextError` where no more is left. */
  take(parts: readonly string[], line: number): void {
    for (const part of parts) this.#left -= part.length
    if (this.#left < 0) throw new TooMuchTextError(this.#path, line)
  }
}

/** The texts of a document's rules would be too long to hold; `problem` tells of it. */
export class TooMuchTextError extends Error {
  readonly problem: Problem

  constructor(path: string, line: number) {
    const message =
      'With the rules up to here, the texts of this document come to 16 MiB, as its headings, globs or lead-ins stand before each of them. Shorten those.'
    super(message)
    this.name = 'TooMuchTextError'
    this.problem = { code: 'too-much-text', severity: 'error', message, path, line }
  }
}
