import type { Entry } from '../ledger/entry.ts'
import { hideCredentials } from '../lint/credential.ts'
import type { Applied } from '../memory/applied.ts'
import type { Drift } from '../memory/drift.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * Entries as they may be shown. What an earlier version stored, or another program wrote into the ledger, may hold a
 * credential; its key, type and id stay, so that it can still be told what becomes of it.
 */
export function hideInEntries(entries: readonly Entry[]): Promise<Entry[]> {
  return hideCredentials(entries, {
    read: ({ text, sources }) => [text, ...sources.map(({ section }) => section)].join('\n'),
    hide: (entry, text) => ({
      ...entry,
      text,
      sources: entry.sources.map((source) => ({ ...source, section: '' })),
    }),
  })
}

/** A plan as it may be shown. Its memories are those of rules, which are checked before it is made. */
export async function hideInPlan(plan: Plan): Promise<Plan> {
  const from = await hideInEntries(plan.change.map((change) => change.from))
  const confirmed = await hideInEntries(plan.confirm.map(({ entry }) => entry))
  return {
    ...plan,
    change: plan.change.map((change, at) => ({ ...change, from: from[at] ?? change.from })),
    confirm: plan.confirm.map((one, at) => ({ ...one, entry: confirmed[at] ?? one.entry })),
    retract: await hideInEntries(plan.retract),
    kept: await hideInEntries(plan.kept),
    dormant: await hideInEntries(plan.dormant),
  }
}

/** What a comparison has found, as it may be shown. The memories in it are those of rules. */
export async function hideInDrift(drift: Drift): Promise<Drift> {
  const moved = await hideInEntries(drift.moved.map(({ entry }) => entry))
  return {
    ...drift,
    missing: await hideInEntries(drift.missing),
    moved: drift.moved.map((one, at) => ({ ...one, entry: moved[at] ?? one.entry })),
    unknown: await hideInEntries(drift.unknown),
    deleted: await hideInEntries(drift.deleted),
  }
}

/** What came of a plan, as it may be shown. */
export async function hideInApplied(applied: Applied): Promise<Applied> {
  const [retracted, waiting] = [await hideInEntries(applied.retracted), await hideInEntries(applied.waiting)]
  return { ...applied, retracted, waiting }
}
