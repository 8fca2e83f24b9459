import { styleText } from 'node:util'
import { ActionError } from '../errors.ts'
import type { Log } from '../ports.ts'
import { plainText } from '../report/plain-text.ts'
import { remedyOf } from './remedies.ts'

/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** What a command works with. */
export interface Terminal {
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly directory: string
  /** The bundle of the action, which `demo` runs. */
  readonly actionFile: string
}

const BAR_WIDTH = 24
const LONGEST_ERROR = 4_000

/** A text in a colour where there is a terminal to show it. */
export function paint(
  colour: 'red' | 'green' | 'yellow' | 'bold' | 'dim',
  text: string,
  output: Output,
): string {
  return output.isTTY ? styleText(colour, text, { validateStream: false }) : text
}

/** Says what went wrong and, where that is known, what to do about it. */
export function showError(error: Error, { err }: Terminal): void {
  err.write(`${paint('red', 'error', err)} ${plainText(error.message, LONGEST_ERROR)}\n`)
  if (error instanceof ActionError) err.write(`${remedyOf(error)}\n`)
}

/** A log on a stream: with colours and a progress bar on a terminal, and plain lines elsewhere. */
export function logTo(output: Output): Log {
  const clearBar = () => (output.isTTY ? output.write('\r\u001b[K') : false)
  const line = (text: string) => {
    clearBar()
    output.write(`${text}\n`)
  }
  return {
    info: line,
    warning: (text) => line(`${paint('yellow', 'warning', output)} ${text}`),
    group(heading, lines) {
      line(paint('bold', heading, output))
      for (const text of lines) line(`  ${colourOf(text, output)}`)
    },
    progress(done, total) {
      if (!output.isTTY) return
      const filled = Math.round((BAR_WIDTH * done) / total)
      output.write(`\r${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done} of ${total}`)
      if (done === total) output.write('\n')
    },
  }
}

function colourOf(text: string, output: Output): string {
  if (text.startsWith('+ ')) return paint('green', text, output)
  if (text.startsWith('- ')) return paint('red', text, output)
  if (text.startsWith('~ ')) return paint('yellow', text, output)
  return text
}
