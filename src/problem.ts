/** Something wrong in a document or a settings file: one annotation at its line. */
export interface Problem {
  /** A stable name, such as `invalid-yaml`. */
  readonly code: string
  /** An error fails the step once everything else is done; a warning does so only under `strict`. */
  readonly severity: 'error' | 'warning'
  /** One line: what is wrong, and what to do. */
  readonly message: string
  /** Absent where no one file is meant. */
  readonly path?: string
  /** From 1. Absent where the whole file is meant. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
}

/** `CONTRIBUTING.md:3:1`, as far as it is known; empty where no one file is meant. */
export function placeOfProblem({ path, line, column }: Problem): string {
  return [path, line, line && column].filter((part) => part !== undefined).join(':')
}
