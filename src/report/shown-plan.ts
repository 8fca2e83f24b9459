import { hasChanges, type Plan } from '../plan/plan.ts'
import type { Outcome } from '../sync.ts'
import { type Marker, shortKey } from './comment-marker.ts'
import { countNoun } from './count-noun.ts'
import { SHOWN_HASH } from './plan-lines.ts'
import { type Remark, remarkOn } from './remark.ts'

/** What the comment of a pull request showed before it was merged. */
export interface ShownPlan {
  /** Of the pull request. */
  readonly number: number
  readonly marker: Marker
}

type RepoRemark = Omit<Remark, 'repo'>
type Keyed = { readonly key: string }
type ShownKeys = NonNullable<Marker['repos'][number]['keys']>

/** Of each repository, whether a run did what a pull request had shown, or what differs. */
export function compareWithShown(outcomes: readonly Outcome[], shown: ShownPlan): Remark[] {
  return outcomes.flatMap((outcome) =>
    remarksOn(outcome, shown).map((remark) => ({ repo: outcome.repo, ...remark })),
  )
}

function remarksOn(outcome: Outcome, { number, marker }: ShownPlan): RepoRemark[] {
  const { repo, plan } = outcome
  const name = `pull request #${number}`
  const shown = marker.repos.find((one) => one.repo === repo)
  if (!plan) return shown ? [plain(`nothing was done of what ${name} showed.`)] : []
  if (!shown) return [plain(`${name} showed no plan of it.`)]
  const undone = undoneOf(outcome)
  if (shown.plan === plan.hash) {
    const which = `(plan ${start(plan.hash)})`
    if (undone.length === 0) return [plain(`did what ${name} showed ${which}.`)]
    return [plain(`this is what ${name} showed ${which}, but not all of it was done.`), ...undone]
  }
  const hashes = `(plan ${start(plan.hash)}, shown was ${start(shown.plan)})`
  if (!shown.keys) {
    return [plain(`differs from what ${name} showed, which was too long to say how ${hashes}.`), ...undone]
  }
  const remarks = [...differencesFrom(shown.keys, plan, outcome.left), ...undone]
  if (remarks.length === 0) return [plain(`did what ${name} showed ${hashes}.`)]
  return [plain(`differs from what ${name} showed ${hashes}.`), ...remarks]
}

// Pairs may differ where another change was merged in between, so what counts is what is learned and what is forgotten.
function differencesFrom(
  { added, changed, retracted }: ShownKeys,
  { add, change, retract, confirm, unchanged, kept, dormant }: Plan,
  left: Outcome['left'] = [],
): RepoRemark[] {
  const [learned, forgotten] = [new Set([...added, ...changed.to]), new Set([...retracted, ...changed.from])]
  const learns = [...add, ...change.map(({ to }) => to)]
  const forgets = [...retract, ...change.map(({ from }) => from)]
  const open = confirm.map(({ memory }) => memory)
  const stays = [...unchanged, ...open]
  return [
    ...remarkOn(othersThan(learned, learns), (memories) => `${memories} to add beyond what was shown:`),
    ...remarkOn(
      othersThan(forgotten, forgets),
      (memories) => `${memories} to retract beyond what was shown:`,
    ),
    ...remarkOn(amongst(learned, unchanged), (memories) => `${memories} shown as added and stored before:`),
    ...remarkOn(amongst(forgotten, stays), (memories) => `${memories} shown as retracted and said again:`),
    ...remarkOn(amongst(forgotten, kept), (memories) => `${memories} shown as retracted and kept:`),
    ...count(
      countMissing(learned, [...learns, ...stays, ...left]),
      'shown as added and not in the documents any more.',
    ),
    ...count(
      countMissing(forgotten, [...forgets, ...stays, ...kept, ...dormant]),
      'shown as retracted and gone before.',
    ),
  ]
}

function amongst<T extends Keyed>(keys: ReadonlySet<string>, items: readonly T[]): T[] {
  return items.filter((item) => keys.has(shortKey(item)))
}

function othersThan<T extends Keyed>(keys: ReadonlySet<string>, items: readonly T[]): T[] {
  return items.filter((item) => !keys.has(shortKey(item)))
}

function countMissing(keys: ReadonlySet<string>, items: readonly Keyed[]): number {
  const known = new Set(items.map(shortKey))
  return [...keys].filter((key) => !known.has(key)).length
}

function undoneOf({ plan, applied, left = [], error }: Outcome): RepoRemark[] {
  const isDone = applied !== undefined || (!error && plan !== undefined && !hasChanges(plan))
  const { failed = [], unconfirmed = [], waiting = [] } = applied ?? {}
  return [
    ...(isDone ? [] : [plain('nothing was applied.')]),
    ...remarkOn(memoriesOf(failed), (memories) => `${memories} not stored:`),
    ...remarkOn(memoriesOf(unconfirmed), (memories) => `${memories} stored without proof:`),
    ...remarkOn(waiting, (memories) => `${memories} retracted by a later run only:`),
    ...remarkOn(left, (memories) => `${memories} left to another run, which is at work on them:`),
  ]
}

function memoriesOf<T>(items: readonly { readonly memory: T }[]): T[] {
  return items.map(({ memory }) => memory)
}

function count(number: number, what: string): RepoRemark[] {
  return number > 0 ? [plain(`${countNoun(number, 'memory', 'memories')} ${what}`)] : []
}

function plain(sentence: string): RepoRemark {
  return { sentence, texts: [] }
}

function start(hash: string): string {
  return hash.slice(0, SHOWN_HASH)
}
