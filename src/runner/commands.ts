// The index of the toolkit's core loads an HTTP client with TLS, which takes longer than Node takes to start; its
// commands by themselves load nothing.
import { EOL } from 'node:os'
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'

/** Where an annotation is shown; lines and columns from 1. */
export interface AnnotationPlace {
  readonly title?: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** Has the runner put stars in the place of a text wherever the log would show it. */
export function maskSecret(secret: string): void {
  issue('add-mask', secret)
}

/** Prints a line into the log of the step. */
export function printLine(line: string): void {
  process.stdout.write(line + EOL)
}

/** Prints lines that are folded under a heading. */
export function printGroup(heading: string, lines: readonly string[]): void {
  issue('group', heading)
  // A write for each of thousands of lines would take longer than to plan them.
  if (lines.length > 0) printLine(lines.join(EOL))
  issue('endgroup')
}

/** Prints what only a log with debug output shows. */
export function printDebug(text: string): void {
  issueCommand('debug', {}, text)
}

/** Shows an annotation. */
export function showAnnotation(
  level: 'error' | 'warning' | 'notice',
  message: string,
  { title, path, line, column }: AnnotationPlace = {},
): void {
  const properties = { title, file: path, line, col: column }
  const isPlaced = Object.values(properties).some((value) => value !== undefined)
  issueCommand(level, isPlaced ? properties : {}, message)
}
