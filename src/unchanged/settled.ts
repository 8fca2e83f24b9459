import { parseJsonOrNothing } from '../json.ts'
import { LEDGER_FORMAT } from '../ledger/ledger-format.ts'
import type { Problem } from '../problem.ts'

/**
 * What the ledger's header says of the run that wrote it, where that run left nothing to do: a run that finds all of it as it
 * was has nothing to do either.
 */
export interface Settled {
  /** The version of the code that read the documents. */
  readonly by: string
  /** The inputs on which it depends what is read. */
  readonly files: readonly string[]
  readonly config: string
  /** The globs of the settings file's `sources`; absent where they name none. */
  readonly sources?: readonly string[]
  /** Each tracked file that a glob of these or of the default set matches, or that was read beside them: its mode and id. */
  readonly tracked: Readonly<Record<string, string>>
  /** SHA-256 in hex of all tracked paths and their kinds, where what is said of the documents depends on what other files there are. */
  readonly paths?: string
  /** How many memories the ledger holds, and the checksum of their lines. */
  readonly memories: number
  readonly lines: number
  /** The hash of a plan that changes nothing. */
  readonly plan: string
  /** What is wrong with the documents: no error. */
  readonly problems: readonly Problem[]
}

type Fields = Readonly<Record<string, unknown>>

/**
 * What a repository's ledger, in UTF-8, says of the run that wrote it; nothing where it does not say, or not in this form, or
 * not of the entries that stand there: whoever changes a line of a ledger wants something to be done.
 */
export function readSettled(ledger: Buffer, repo: string): Settled | undefined {
  const end = ledger.indexOf('\n')
  const header = end < 0 ? undefined : parseJsonOrNothing(ledger.toString('utf8', 0, end))
  if (!isObject(header) || header['format'] !== LEDGER_FORMAT || header['repo'] !== repo) return undefined
  const { settled } = header
  if (!isObject(settled)) return undefined
  const { by, config, plan, files, problems, tracked, memories, lines } = settled
  const isWhole =
    [by, config, plan].every((value) => typeof value === 'string') &&
    [files, problems].every(Array.isArray) &&
    Number.isInteger(memories) &&
    isObject(tracked) &&
    lines === checksum(ledger.subarray(end + 1))
  return isWhole ? (settled as unknown as Settled) : undefined
}

/**
 * CRC-32 of a text or of its UTF-8, which may go on from the sum of what comes before. It is against an oversight: whoever could
 * forge it could as well write that all is settled. Not a number before Node 20.15, where nothing counts as settled.
 */
export function checksum(text: string | Buffer, before = 0): number {
  const { crc32 }: Partial<typeof import('node:zlib')> = process.getBuiltinModule('node:zlib')
  return crc32?.(text, before) ?? Number.NaN
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
