import { checkDrift, refuseBlind } from './drift-check.ts'
import { ActionError, LedgerConflictError } from './errors.ts'
import type { Rule } from './extract/rule.ts'
import type { OpenedEarly } from './known/open-early.ts'
import type { Entries, Entry } from './ledger/entry.ts'
import type { HeldEntry } from './ledger/lease.ts'
import { Ledger } from './ledger/ledger.ts'
import { openWhenFree, PATIENCE_WITH_OTHERS_MS } from './ledger/wait-for-others.ts'
import type { Applied } from './memory/applied.ts'
import { applyPlan } from './memory/apply.ts'
import type { Drift } from './memory/drift.ts'
import type { Pace } from './memory/pace.ts'
import { provenanceOf } from './memory/record.ts'
import { writeProven } from './memory/repair-ledger.ts'
import { makePlan } from './plan/make-plan.ts'
import { memoriesOf } from './plan/memory.ts'
import { hasChanges, type Plan } from './plan/plan.ts'
import { checkRetractions } from './plan/retraction-limit.ts'
import type { Ports } from './ports.ts'
import { hideInApplied, hideInEntries, hideInPlan } from './report/hidden-texts.ts'
import { leftLine, planHeading, planLines, retractedLine, storedLine } from './report/plan-lines.ts'
import { backoffMs } from './retry.ts'
import type { Settings } from './run.ts'
import { checkToken, findExpiry } from './settings/memory-token.ts'
import { type Learned, rememberForNext, rememberRun } from './unchanged/remember.ts'

/**
 * What came of one repository, as it may be shown. There is no plan where the ledger could not be read; neither a plan nor
 * an error stands where the run was over before it.
 */
export interface Outcome {
  readonly repo: string
  readonly plan?: Plan
  /** How the service differs from the ledger, where the run was to look. */
  readonly drift?: Drift
  readonly applied?: Applied
  /** What the documents ask for and another live run is at work on: it is left to that run. */
  readonly left?: readonly Entry[]
  readonly error?: ActionError
}

export interface SyncContext {
  readonly settings: Settings
  readonly ports: Ports
  readonly pace: Pace
  /** Rules that are not posted. Where one is stored already, it stays. */
  readonly heldBack: readonly Rule[]
  readonly mayRetract: boolean
  /** A ledger that was opened already, before anything was read. */
  readonly opened?: OpenedEarly
  /** What later runs may rest on; absent where nothing is to be remembered. */
  readonly learned?: Learned
}

const MAX_PLANS = 6

interface Attempt extends SyncContext {
  /** When other runs are not waited for any longer, in milliseconds since 1970. */
  readonly deadlineMs: number
}

/** Plans for one repository and applies the plan where the run is to. A ledger that moves meanwhile is read and planned anew. */
export async function syncRepo(repo: string, rules: readonly Rule[], context: SyncContext): Promise<Outcome> {
  const { clock, signal } = context.ports
  const deadlineMs = clock.now() + PATIENCE_WITH_OTHERS_MS
  for (let attempt = 1; ; attempt++) {
    const { opened, ...rest } = context
    const isFirst = attempt === 1 && opened?.repo === repo
    const outcome = await planAndApply(repo, rules, { ...rest, ...(isFirst && { opened }), deadlineMs })
    if (!(outcome.error instanceof LedgerConflictError) || attempt === MAX_PLANS) return outcome
    context.ports.log.info('Another run has written the ledger meanwhile: reading it again.')
    await clock.sleep(backoffMs(attempt, clock), signal)
  }
}

async function planAndApply(repo: string, rules: readonly Rule[], context: Attempt): Promise<Outcome> {
  const { settings, ports } = context
  let outcome: Outcome = { repo }
  try {
    const { ledger, held } = await openLedger(repo, context)
    const drift = await checkDrift(ledger, context)
    const { plan, left } = planFor(rules, { ledger, held, context })
    const shown = await hideInPlan(plan)
    outcome = {
      repo,
      plan: shown,
      ...(drift && { drift }),
      ...(left.length > 0 && { left: await hideInEntries(left) }),
    }
    ports.log.group(planHeading(shown), planLines(shown))
    if (held.length > 0) ports.log.warning(leftLine(held, repo))
    checkRetractions(plan, settings.inputs.maxRetractions)
    if (settings.decision.mode === 'plan') return outcome
    refuseBlind(drift, repo)
    if (!hasChanges(plan)) {
      if (drift) await writeProven(ledger, drift, provenanceOf(settings, ports.clock.now()))
      else if (context.learned) await rememberForNext(ledger, context.learned, ports.log)
      return outcome
    }
    checkToken(settings.inputs.nectrToken, ports.clock.now())
    return { ...outcome, ...(await apply(plan, ledger, context)) }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { ...outcome, error }
  }
}

// A plan only shows: it waits for nobody.
async function openLedger(
  repo: string,
  { settings, ports, opened, deadlineMs }: Attempt,
): Promise<{ ledger: Ledger; held: HeldEntry[] }> {
  const early = opened?.ledger
  if (settings.decision.mode === 'apply')
    return await openWhenFree(repo, ports, { deadlineMs, opened: early })
  return { ledger: await (early ?? Ledger.open(repo, ports.ledgerFile(repo))), held: [] }
}

// What is held back, or left to another run, may be another wording of what is stored: were that retracted before it is
// stored itself, a reviewer would know neither.
function planFor(
  rules: readonly Rule[],
  { ledger, held, context }: { ledger: Ledger; held: readonly HeldEntry[]; context: SyncContext },
): { plan: Plan; left: Entry[] } {
  const { repo, current } = ledger
  const theirs = new Map(held.map(({ entry }) => [entry.key, entry]))
  const heldBack = new Set(memoriesOf(repo, context.heldBack).map(({ key }) => key))
  const all = memoriesOf(repo, rules)
  const mayPost = all.filter(({ key }) => !heldBack.has(key) || current.has(key))
  const left = all.flatMap(({ key }) => theirs.get(key) ?? [])
  const isWanted = new Set(all.map(({ key }) => key))
  const mayGo = ({ key, state }: Entry) => left.length === 0 || state !== 'retracting' || isWanted.has(key)
  const plan = makePlan(
    mayPost.filter(({ key }) => !theirs.has(key)),
    new Map([...current].filter(([key, entry]) => !theirs.has(key) && mayGo(entry))),
    {
      repo,
      mayRetract: context.mayRetract && mayPost.length === all.length && left.length === 0,
      wakesDormant: context.settings.decision.checksDrift === true,
    },
  )
  return { plan, left }
}

async function apply(
  plan: Plan,
  ledger: Ledger,
  { settings, ports, pace, learned }: SyncContext,
): Promise<Omit<Outcome, 'repo'>> {
  const { inputs } = settings
  const { log, clock } = ports
  const result = await applyPlan(plan, {
    ...{ ...ports, api: ports.memory, ledger, pace },
    provenance: provenanceOf(settings, clock.now()),
    onStored: (stored) => log.info(storedLine(stored)),
    ...(learned && { remember: (entries: Entries) => rememberRun(learned, plan.repo, entries) }),
  })
  const applied = await hideInApplied(result)
  for (const entry of applied.retracted) log.info(retractedLine(entry))
  const { error } = applied
  return { applied, ...(error && { error: nameExpiry(error, inputs.nectrToken, clock.now()) }) }
}

// The service has one answer for an invalid and for an expired token: the token itself tells whether its time is over by now.
function nameExpiry(error: ActionError, token: string, nowMs: number): ActionError {
  return (error.reason === 'token-invalid' && findExpiry(token, nowMs)) || error
}
