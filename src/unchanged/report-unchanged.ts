import type { Entry } from '../ledger/entry.ts'
import { NOTHING_TO_DO } from '../plan/plan.ts'
import type { LinkBase } from '../report/markdown.ts'
import type { Report } from '../report/report.ts'
import type { Decision } from '../settings/event.ts'
import type { Settled } from './settled.ts'

/** What there is to say where nothing is to be done, and where its links lead. */
export interface Unchanged {
  readonly report: Report
  readonly links: LinkBase
}

// Of what stays as it is only the number is told.
const UNNAMED: Entry = {
  ...{ key: '0'.repeat(64), type: '', text: '', id: null, state: 'stored', sources: [] },
  ...{ commit: '', run: '', time: '' },
}

/** Entries of which no more is known than their number. */
export function unnamedEntries(count: number): Entry[] {
  return Array<Entry>(count).fill(UNNAMED)
}

/** The report of a run that has nothing to do in any repository. */
export function reportUnchanged(repos: ReadonlyMap<string, Settled>, decision: Decision): Report {
  const outcomes = [...repos].map(([repo, { memories, plan: hash }]) => {
    return { repo, plan: { repo, ...NOTHING_TO_DO, unchanged: unnamedEntries(memories), hash } }
  })
  const [first] = repos.values()
  return { decision, extractions: [], problems: first?.problems ?? [], outcomes }
}
