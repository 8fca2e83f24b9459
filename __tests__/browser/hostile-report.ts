import { ActionError } from '../../src/errors.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import type { Memory } from '../../src/plan/memory.ts'
import type { Report } from '../../src/report/report.ts'
import type { SummaryOptions } from '../../src/report/summary.ts'
import type { Outcome } from '../../src/sync.ts'
import { entry, memory, planOf } from '../helpers/memories.ts'
import { appliedOutcome, driftOf } from '../helpers/reports.ts'

/** Where every link of a report is to lead. */
export const LINKS = { serverUrl: 'https://github.com', repository: 'acme/api', commit: 'c0ffee' }

/** A report that says a text in each field that holds words from outside, with the failure that goes with it. */
export function reportSaying(
  text: string,
  mode: 'apply' | 'plan',
): { report: Report; options: SummaryOptions } {
  const failure = new ActionError('memory-unavailable', text, 'Run it again.')
  const saying = (name: string): Memory => ({
    ...memory(`${name} ${text}`),
    sources: [
      { path: `${text}.md`, startLine: 1, endLine: 2, section: text },
      { path: text, startLine: 3, endLine: 3, section: text },
    ],
  })
  const stored = (name: string, but: Partial<Entry> = {}): Entry => ({
    ...entry(saying(name), but),
    ...{ type: text, commit: text, run: text, reason: text },
  })
  // Words that are common to both make one a change of the other.
  const [before, after] = ['one two three four five', 'one two three four six']
  const plan = planOf(
    [saying('added'), saying(after), saying('open')],
    [
      stored(before),
      stored('gone'),
      { ...stored('open'), state: 'pending', id: null },
      stored('asleep', { state: 'retracting', tries: 3 }),
    ],
  )
  const drift = driftOf({ missing: [stored('missing')], moved: [{ entry: stored('moved'), id: text }] })
  const outcome: Outcome = {
    ...(mode === 'plan' ? { repo: text, plan } : appliedOutcome(plan, appliedBut(text, saying, failure))),
    drift,
    left: [stored('left')],
  }
  const problems = [
    { code: text, severity: 'error' as const, message: text, path: text, line: 3 },
    // The place of each memory, so that each is one that people are warned of.
    { code: 'instructs-reviewer', severity: 'warning' as const, message: text, path: `${text}.md`, line: 1 },
  ]
  return {
    report: {
      decision: { mode, because: 'it is a test' },
      extractions: [{ path: text, rules: [], problems: [] }],
      problems,
      outcomes: [outcome, { repo: text, error: failure }],
    },
    options: {
      ...{ links: LINKS, failure, remarks: [{ repo: text, sentence: 'It was so.', texts: [text] }] },
      forChanges: {
        ...{ changed: 2, unscoped: 1 },
        covering: [{ ...saying('covers'), scope: [text], covered: 1, examples: [text] }],
      },
    },
  }
}

function appliedBut(text: string, saying: (name: string) => Memory, error: ActionError) {
  return {
    unconfirmed: [{ memory: saying('unproven'), reason: text }],
    failed: [{ memory: saying('failed'), error: new ActionError('rules-rejected', text, error.remedy) }],
    waiting: [entry(saying('waiting'))],
  }
}
