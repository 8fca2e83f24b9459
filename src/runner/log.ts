import type { Log } from '../ports.ts'
import { printGroup, printLine, showAnnotation } from './commands.ts'

const PROGRESS_EVERY = 50

/** The log of a step. */
export const stepLog: Log & { notice(line: string): void } = {
  info: printLine,
  notice: (line) => showAnnotation('notice', line),
  warning: (line) => showAnnotation('warning', line),
  group: printGroup,
  progress(done, total) {
    if (total > PROGRESS_EVERY && done % PROGRESS_EVERY === 0) printLine(`${done} of ${total} done`)
  },
}
