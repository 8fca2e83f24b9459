import { ActionError } from '../errors.ts'
import { demo } from './demo.ts'
import { drift, resync } from './drift.ts'
import { extract } from './extract.ts'
import { helpOf } from './help.ts'
import { showLedger } from './ledger.ts'
import { type Options, parseOptions, UsageError } from './options.ts'
import { showError, type Terminal } from './screen.ts'
import { serve } from './serve.ts'
import { sync } from './sync.ts'

type Command = (options: Options, terminal: Terminal) => Promise<number>

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['extract', extract],
  ['plan', (options, terminal) => sync('plan', options, terminal)],
  ['apply', (options, terminal) => sync('apply', options, terminal)],
  ['ledger', showLedger],
  ['drift', drift],
  ['resync', resync],
  ['serve', serve],
  ['demo', demo],
])

/** Runs one command and gives its exit status: 0, 1 where it failed, 2 where it was called wrongly. */
export async function runTerminal(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const output = name === undefined ? terminal.err : terminal.out
      output.write(helpOf(rest[0] ?? ''))
      return name === undefined ? 2 : 0
    }
    const command = COMMANDS.get(name)
    if (!command) throw new UsageError(`There is no command \`${name}\`.`)
    const options = parseOptions(name, rest)
    if (options.help) {
      terminal.out.write(helpOf(name))
      return 0
    }
    return await command(options, terminal)
  } catch (error) {
    if (!(error instanceof ActionError || error instanceof UsageError)) throw error
    showError(error, terminal)
    if (error instanceof UsageError)
      terminal.err.write(`See: nectr-memory-sync ${name && COMMANDS.has(name) ? `${name} ` : ''}--help\n`)
    return error instanceof UsageError || error.reason === 'invalid-input' ? 2 : 1
  }
}
