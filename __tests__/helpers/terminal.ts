import { Writable } from 'node:stream'
import type { Output } from '../../src/terminal/screen.ts'
import { runTerminal } from '../../src/terminal/terminal.ts'
import { ACTION_FILE } from './bundle.ts'

/** A stream that keeps what is written to it, and tells `onWrite` of it. */
export function recordingOutput({
  isTTY = false,
  onWrite,
}: {
  isTTY?: boolean
  onWrite?: (text: string) => void
} = {}): Output & { text(): string } {
  const chunks: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      chunks.push(String(chunk))
      onWrite?.(String(chunk))
      done()
    },
  })
  return Object.assign(stream, { isTTY, text: () => chunks.join('') })
}

/** How a command was left, and what it printed. */
export interface CommandResult {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs a command of the terminal in a folder. */
export async function runCommand(
  args: readonly string[],
  {
    directory = '/',
    env = {},
    isTTY = false,
  }: { directory?: string; env?: Readonly<Record<string, string>>; isTTY?: boolean } = {},
): Promise<CommandResult> {
  const out = recordingOutput({ isTTY })
  const err = recordingOutput({ isTTY })
  const status = await runTerminal(args, { out, err, env, directory, actionFile: ACTION_FILE })
  return { status, out: out.text(), err: err.text() }
}
