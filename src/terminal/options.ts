import { parseArgs } from 'node:util'

/** A command was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const COMMON = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const
const REPOSITORY = {
  repo: { type: 'string', multiple: true, default: [] as string[] },
  ledger: { type: 'string' },
  'ledger-ref': { type: 'string' },
} as const
const SYNC = {
  ...REPOSITORY,
  files: { type: 'string', multiple: true, default: [] as string[] },
  config: { type: 'string' },
  'api-url': { type: 'string' },
  'max-retractions': { type: 'string' },
  concurrency: { type: 'string' },
  'no-prune': { type: 'boolean' },
  strict: { type: 'boolean' },
} as const
const COMPARE = { ...REPOSITORY, 'api-url': SYNC['api-url'] } as const
const SERVE = {
  port: { type: 'string' },
  file: { type: 'string' },
  connected: { type: 'string', multiple: true, default: [] as string[] },
  fault: { type: 'string', multiple: true, default: [] as string[] },
} as const

const OF_COMMAND: Readonly<Record<string, object>> = {
  extract: { files: SYNC.files, config: SYNC.config, explain: { type: 'boolean' } },
  plan: { ...SYNC, 'for-changes': { type: 'string' } },
  apply: SYNC,
  ledger: REPOSITORY,
  drift: COMPARE,
  resync: { ...COMPARE, files: SYNC.files, config: SYNC.config },
  serve: SERVE,
  demo: {},
}

/** The options of all commands; each command takes those that its help names. */
export interface Options {
  readonly json: boolean
  readonly help: boolean
  /** The arguments that are no options. */
  readonly operands: readonly string[]
  /** The options that were given, or have a default, as they were written. */
  readonly text: Readonly<Record<string, string | undefined>>
  readonly flags: Readonly<Record<string, boolean | undefined>>
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>
}

/**
 * Reads the arguments after a command's name.
 *
 * @throws {UsageError} for an option that the command does not have, or one without its value.
 */
export function parseOptions(command: string, args: readonly string[]): Options {
  const options = { ...COMMON, ...OF_COMMAND[command] } as Record<string, { type: 'string' | 'boolean' }>
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: command === 'extract',
    })
    const pick = <T>(is: (value: unknown) => value is T) =>
      Object.fromEntries(
        Object.entries(values).filter((entry): entry is [string, string & T] => is(entry[1])),
      )
    return {
      json: values['json'] === true,
      help: values['help'] === true,
      operands: positionals,
      text: pick((value): value is string => typeof value === 'string'),
      flags: pick((value): value is boolean => typeof value === 'boolean') as Record<string, boolean>,
      lists: pick((value): value is string[] => Array.isArray(value)) as unknown as Record<string, string[]>,
    }
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
