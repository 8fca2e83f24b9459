import type { Drift } from '../memory/drift.ts'
import type { MemorySource } from '../plan/memory.ts'
import { countNoun } from './count-noun.ts'
import { plainText } from './plain-text.ts'
import { placeOf } from './plan-lines.ts'

const MOST_LINES = 500
const MOST_NAMED = 5
const LONGEST_NAMED = 100

/** The counts of a comparison in one line. */
export function driftHeading(repo: string, drift: Drift): string {
  const { missing, moved, unrecorded, deleted, unknown, undecided } = drift
  const counts = [`${missing.length} missing`, `${moved.length} moved`]
  if (unrecorded.length > 0) counts.push(`${unrecorded.length} not in the ledger`)
  if (deleted.length > 0) counts.push(`${deleted.length} deleted by now`)
  counts.push(`${unknown.length + undecided.length} unknown`, `${countForeign(drift)} foreign`)
  return `Drift of ${repo}: ${counts.join(', ')}`
}

/** What a comparison has found, one line a memory with its id at the service, and why it can't tell more. */
export function driftLines(drift: Drift): string[] {
  const { missing, moved, unrecorded, deleted } = drift
  const lines = [
    ...missing.map((entry) => driftLine('missing', entry)),
    ...moved.map(({ entry, id }) => driftLine('moved', { ...entry, id })),
    ...unrecorded.map(({ memory, id }) => driftLine('found', { ...memory, id })),
    ...deleted.map((entry) => driftLine('deleted', entry)),
  ]
  const left = lines.length - MOST_LINES
  const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… and ${countNoun(left, 'line')} more`] : lines
  return [...shown, ...unknownSentences(drift)]
}

/** What a comparison has found and a run has made of it, in sentences without a word of the memories. */
export function driftSentences(drift: Drift): string[] {
  const { missing, moved, foreign } = drift
  const sentences = missing.length > 0 ? [`${lossOf(missing)}.`] : []
  sentences.push(...unknownSentences(drift))
  if (moved.length > 0)
    sentences.push(`${countMemories(moved.length)} had another id; the ledger has it now.`)
  if (foreign > 0) {
    const more = `${countForeign(drift)} ${foreign === 1 ? 'memory' : 'memories'}`
    sentences.push(`Beside these, the service shows ${more} from elsewhere.`)
  }
  return sentences.length > 0 ? sentences : ['The service holds what the ledger says.']
}

/** That memories are gone, with the first of them by their texts. */
export function namedLoss(missing: Drift['missing']): string {
  const named = missing.slice(0, MOST_NAMED).map(({ text }) => `“${plainText(text, LONGEST_NAMED)}”`)
  const left = missing.length - named.length
  const names = [...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')
  return `${lossOf(missing)}: ${names}.`
}

function lossOf(missing: Drift['missing']): string {
  return `The service has lost ${countMemories(missing.length)}, posted again where a document still says so`
}

/** Of how many memories a comparison can't tell, and why; nothing where it can tell of all. */
export function unknownSentences({ unknown, undecided, stored, extent }: Drift): string[] {
  const why =
    extent === 'none'
      ? 'it shows no memory at all, and its store may be down'
      : 'it shows 100 memories at most, and these are not among them'
  const parts = [
    unknown.length > 0 ? `${unknown.length} of ${countMemories(stored)} in the ledger` : '',
    undecided.length > 0 ? `${countMemories(undecided.length)} of the documents` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? [`The service's list can't tell of ${parts.join(' and ')}: ${why}.`] : []
}

// A list that is not complete may leave some out.
function countForeign({ foreign, extent }: Drift): string {
  return extent === 'first' && foreign > 0 ? `at least ${foreign}` : String(foreign)
}

function countMemories(count: number): string {
  return countNoun(count, 'memory', 'memories')
}

function driftLine(
  what: string,
  { id, sources, text }: { id: string | null; sources: readonly MemorySource[]; text: string },
): string {
  return `${what.padEnd(7)}  ${plainText(id ?? '(no id)')}  ${placeOf(sources)}  ${plainText(text)}`
}
