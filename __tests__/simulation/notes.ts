import type { Entry } from '../../src/ledger/entry.ts'
import { ApiFailure } from '../../src/memory/api.ts'
import { labelOfEntry, readEntries } from './ledger-text.ts'
import type { SimulatedProcess } from './process.ts'
import { labelOf } from './service.ts'
import type { Witness } from './witness.ts'

/** What a run knows of one repository, as far as it was told. Moments are counted, not measured. */
export interface Notes {
  /** Whether the ledger had never said anything when it was read last. */
  isFirstRun: boolean
  /** Whether that was so at any time. */
  wasFirstRun: boolean
  /** The memories that this run has said it will post. */
  readonly announced: Set<string>
  /** The memories that it found being deleted, or wrote down as such. */
  readonly tombstones: Set<string>
  /** Since when it must take a memory for maybe stored, by what it found in the ledger or by an answer that proves nothing. */
  readonly doubts: Map<string, number>
  /** The same of all memories, where it found no ledger. */
  allInDoubtSince: number | undefined
  /** When it asked for a list last. */
  lookedAt: number
  /** Under which ids the lists that it got have shown a memory before it was announced, and when each did so last. */
  readonly shown: Map<string, Map<string, number>>
  /** When it got a list that showed all there is last, and what that list has shown. */
  whole: { readonly at: number; readonly labels: ReadonlySet<string> }
  /** The memories that the service has refused. */
  readonly refused: Set<string>
  /** The ids that its posts were answered with. */
  readonly proven: Map<string, string>
  /** How often its reads and writes of the ledger have failed since a write was done. */
  ledgerFailures: number
  /** How often it was told what stands in the ledger. */
  reads: number
  /** Whether the ledger was lost while it ran. */
  hasLostLedger: boolean
}

export interface NoteBook {
  of(process: SimulatedProcess, repo: string): Notes
  /** How many lists a run has asked for in vain, one after the other, in all repositories. */
  listsInVain(process: SimulatedProcess): number
  /** The ledger of a repository is lost: it begins anew. */
  lose(repo: string): void
  readonly witness: Partial<Witness>
}

/** Keeps for each run what it was told. */
export function keepNotes(): NoteBook {
  const all = new Map<string, Notes>()
  /** The repositories of whose memories the ledger has ever said anything. */
  const begun = new Set<string>()
  const listsInVain = new Map<SimulatedProcess, number>()
  let moment = 0
  const of = (process: SimulatedProcess, repo: string) => {
    const key = `${process.name} ${repo}`
    const notes = all.get(key) ?? newNotes()
    all.set(key, notes)
    return notes
  }
  return {
    of,
    listsInVain: (process) => listsInVain.get(process) ?? 0,
    lose: (repo) => void begun.delete(repo),
    witness: {
      wrote(_, { repo, after }) {
        if (readEntries(after).length > 0) begun.add(repo)
      },
      requested(process, call) {
        if (call.method === 'GET') of(process, call.repo).lookedAt = ++moment
      },
      answered(process, call, answer) {
        const notes = of(process, call.repo)
        if (call.method === 'GET')
          listsInVain.set(process, answer instanceof ApiFailure ? (listsInVain.get(process) ?? 0) + 1 : 0)
        if (call.method === 'GET' && typeof answer === 'object' && 'memories' in answer) {
          if (answer.extent === 'all')
            notes.whole = { at: ++moment, labels: new Set(answer.memories.map(labelOf)) }
          for (const memory of answer.memories) {
            const label = labelOf(memory)
            // Later lists are asked for on behalf of other memories, and may come too late for this one.
            if (notes.announced.has(label)) continue
            notes.shown.set(label, (notes.shown.get(label) ?? new Map()).set(memory.id, ++moment))
          }
        }
        if (call.method !== 'POST' || typeof answer !== 'object' || 'memories' in answer) return
        if ('id' in answer && answer.id) notes.proven.set(answer.id, labelOf(call.memory))
        else if (answer instanceof ApiFailure && answer.kind === 'rejected')
          notes.refused.add(labelOf(call.memory))
        else if (leavesDoubt(answer)) notes.doubts.set(labelOf(call.memory), ++moment)
      },
      read(process, repo, text) {
        const notes = of(process, repo)
        notes.reads += 1
        notes.isFirstRun = text === undefined || !begun.has(repo)
        notes.wasFirstRun ||= notes.isFirstRun
        notes.allInDoubtSince = notes.isFirstRun ? ++moment : undefined
        // What it has posted itself stays in doubt, whatever others say.
        for (const label of notes.doubts.keys()) if (!notes.announced.has(label)) notes.doubts.delete(label)
        for (const entry of readEntries(text)) {
          const label = labelOfEntry(entry)
          if (isTombstone(entry)) notes.tombstones.add(label)
          if (entry.state !== 'stored' && !notes.announced.has(label)) notes.doubts.set(label, ++moment)
        }
      },
      acknowledged(process, repo, text) {
        const notes = of(process, repo)
        const { announced, tombstones } = notes
        notes.ledgerFailures = 0
        for (const entry of readEntries(text)) {
          if (isTombstone(entry)) tombstones.add(labelOfEntry(entry))
          if (entry.state === 'pending' && isOf(process, entry)) announced.add(labelOfEntry(entry))
        }
      },
      failedOnLedger(process, repo) {
        of(process, repo).ledgerFailures += 1
      },
    },
  }
}

/** Where one reads of a run, as its ledger entries say. */
export function runUrl({ name }: SimulatedProcess): string {
  return `https://github.test/${name.replace(' ', '/')}`
}

/** Whether a run wrote an entry. */
export function isOf(process: SimulatedProcess, entry: Entry): boolean {
  return entry.run === runUrl(process)
}

// What is posted anew keeps the id of its copy that is to go first.
function isTombstone({ state, id }: Entry): boolean {
  return state === 'retracting' || (state === 'pending' && id !== null)
}

function leavesDoubt(answer: { readonly id: string | undefined } | ApiFailure): boolean {
  if (!(answer instanceof ApiFailure)) return answer.id === undefined
  return answer.kind === 'ambiguous' || answer.kind === 'aborted'
}

function newNotes(): Notes {
  return {
    isFirstRun: false,
    wasFirstRun: false,
    announced: new Set(),
    tombstones: new Set(),
    doubts: new Map(),
    allInDoubtSince: undefined,
    lookedAt: 0,
    shown: new Map(),
    whole: { at: 0, labels: new Set() },
    refused: new Set(),
    proven: new Map(),
    ledgerFailures: 0,
    reads: 0,
    hasLostLedger: false,
  }
}
