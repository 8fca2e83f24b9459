import type { Problem } from '../problem.ts'
import { plainText } from './plain-text.ts'

/** GitHub shows no more than this of each level and step. */
const MOST_OF_A_LEVEL = 10
// The failure of the step is an error of its own.
const MOST_ERRORS = MOST_OF_A_LEVEL - 1
const LONGEST_MESSAGE = 4_000

/** One annotation. Its message is safe to print. */
export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** The annotations that are shown, and how many of each level are not. */
export function chooseAnnotations(problems: readonly Problem[]): {
  shown: Annotation[]
  left: { errors: number; warnings: number }
} {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const shown = [...errors.slice(0, MOST_ERRORS), ...warnings.slice(0, MOST_OF_A_LEVEL)].map(annotationOf)
  return {
    shown,
    left: {
      errors: Math.max(0, errors.length - MOST_ERRORS),
      warnings: Math.max(0, warnings.length - MOST_OF_A_LEVEL),
    },
  }
}

function annotationOf({ severity, code, message, path, line, column }: Problem): Annotation {
  return {
    level: severity,
    title: code,
    message: plainText(message, LONGEST_MESSAGE),
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}
