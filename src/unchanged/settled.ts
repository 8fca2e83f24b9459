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
  /** SHA-256 in hex of all tracked paths, where what is said of the documents depends on what other files there are. */
  readonly paths?: string
  /** How many documents were read, and how many memories the ledger holds. */
  readonly documents: number
  readonly memories: number
  /** The hash of a plan that changes nothing. */
  readonly plan: string
  /** What is wrong with the documents: no error. */
  readonly problems: readonly Problem[]
}

/** The name of the field of the header. */
export const SETTLED = 'settled'

/** What the text of a ledger says of the run that wrote it; nothing where it does not say, or not in this form. */
export function readSettled(ledger: string): Settled | undefined {
  const end = ledger.indexOf('\n')
  const { settled } = JSON.parse(ledger.slice(0, end)) as { settled?: Partial<Settled> }
  if (!settled || !isText(settled.by) || !isText(settled.config) || !isText(settled.plan)) return undefined
  const isWhole =
    Array.isArray(settled.files) &&
    Array.isArray(settled.problems) &&
    Number.isInteger(settled.documents) &&
    settled.memories === countLines(ledger, end + 1) &&
    typeof settled.tracked === 'object'
  return isWhole ? (settled as Settled) : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

// Whoever takes a line out of a ledger wants something to be done.
function countLines(text: string, from: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
