// Everything that is loaded only when there is work. The entries `index.ts` and `cli.ts` share it.
import type { Terminal } from './terminal/screen.ts'
import { holdYoungSpace } from './young-space.ts'

export { runAction } from './action.ts'

holdYoungSpace()

/** Runs the terminal, with what only a terminal needs. */
export async function runTerminal(args: readonly string[], terminal: Terminal): Promise<number> {
  const { runTerminal: run } = await import('./terminal/terminal.ts')
  return run(args, terminal)
}
