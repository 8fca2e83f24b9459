import type { Plan } from '../plan/plan.ts'
import type { Outcome } from '../sync.ts'
import { countNoun } from './count-noun.ts'
import { failureNote } from './failure-note.ts'
import { changeList, type Detail, entryList, memoryList } from './lists.ts'
import { inertCell, inertCode } from './markdown.ts'
import { SHOWN_HASH } from './plan-lines.ts'
import { tableOf } from './tables.ts'

const MOST_REPOS = 50
const LONGEST_REPO = 140
const LONGEST_FAILURE = 1_000

/** What merging means for the reviewer of one repository, in a sentence. */
export function changeSentence({ plan }: Outcome): string {
  if (!plan) return '**It is not known what changes when this is merged.**'
  return `**When this is merged, ${describeChange(plan)}.** Plan ${shownHash(plan)}.`
}

/** Why it may not come so, and the memories themselves. */
export function changeDetails({ plan, error, left = [] }: Outcome, detail: Detail): string[] {
  const failure = error ? [failureNote(error, LONGEST_FAILURE)] : []
  return plan && detail.rows > 0 ? [...failure, ...listsOf(plan, left, detail)] : failure
}

/** The numbers of several repositories. */
export function countsTable(outcomes: readonly Outcome[]): string {
  const head = ['repository', 'added', 'changed', 'retracted', 'plan']
  const rows = outcomes.slice(0, MOST_REPOS).map(({ repo, plan }) => {
    const counts = plan
      ? [plan.add, plan.change, plan.retract].map(({ length }) => String(length))
      : ['', '', '']
    return [inertCell(repo, LONGEST_REPO), ...counts, plan ? shownHash(plan) : 'none']
  })
  const left = outcomes.length - rows.length
  return [
    tableOf(head, rows),
    ...(left > 0 ? [`… and ${countNoun(left, 'repository', 'repositories')} more.`] : []),
  ].join('\n\n')
}

/** The start of a plan's hash, by which people tell it from others. */
export function shownHash({ hash }: Plan): string {
  return inertCode(hash.slice(0, SHOWN_HASH))
}

function describeChange({ add, change, retract }: Plan): string {
  const counts = [
    ['learns', add.length],
    ['replaces', change.length],
    ['forgets', retract.length],
  ] as const
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([verb, count], at) => `${verb} ${at === 0 ? countNoun(count, 'rule') : count}`)
  if (parts.length === 0) return 'nothing changes for the reviewer'
  const last = parts.pop()
  return `the reviewer ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}`
}

function listsOf(plan: Plan, left: NonNullable<Outcome['left']>, detail: Detail): string[] {
  const folded = { ...detail, isFolded: true }
  return [
    memoryList('Added', plan.add, detail),
    changeList('Changed', plan.change, detail),
    entryList('Retracted', plan.retract, detail),
    memoryList(
      'To confirm: posted by an earlier run, and maybe not stored',
      plan.confirm.map(({ memory }) => memory),
      folded,
    ),
    entryList('Left to another run, which is at work on them', left, folded),
    entryList('Kept, though no document says them any more', plan.kept, folded),
  ]
}
