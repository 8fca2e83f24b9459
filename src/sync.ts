import { ActionError, LedgerConflictError } from './errors.ts'
import type { Rule } from './extract/rule.ts'
import { Ledger } from './ledger/ledger.ts'
import type { Applied } from './memory/applied.ts'
import { applyPlan } from './memory/apply.ts'
import { memoriesOf } from './plan/memory.ts'
import { hasChanges, makePlan, type Plan } from './plan/plan.ts'
import { checkRetractions } from './plan/retraction-limit.ts'
import type { Ports } from './ports.ts'
import { hideInApplied, hideInPlan } from './report/hidden-texts.ts'
import { planHeading, planLines, retractedLine, storedLine } from './report/plan-lines.ts'
import { backoffMs } from './retry.ts'
import type { Settings } from './run.ts'
import { checkToken, findExpiry } from './settings/memory-token.ts'

/** What came of one repository, as it may be shown. There is no plan where the ledger could not be read. */
export interface Outcome {
  readonly repo: string
  readonly plan?: Plan
  readonly applied?: Applied
  readonly error?: ActionError
}

export interface SyncContext {
  readonly settings: Settings
  readonly ports: Ports
  /** Rules that are not posted. Where one is stored already, it stays. */
  readonly heldBack: readonly Rule[]
  readonly mayRetract: boolean
}

const MAX_PLANS = 6

/** Plans for one repository and applies the plan where the run is to. A ledger that moves meanwhile is read and planned anew. */
export async function syncRepo(repo: string, rules: readonly Rule[], context: SyncContext): Promise<Outcome> {
  const { clock, signal } = context.ports
  for (let attempt = 1; ; attempt++) {
    const outcome = await planAndApply(repo, rules, context)
    if (!(outcome.error instanceof LedgerConflictError) || attempt === MAX_PLANS) return outcome
    context.ports.log.info('Another run has written the ledger meanwhile: reading it again.')
    await clock.sleep(backoffMs(attempt, clock), signal)
  }
}

async function planAndApply(repo: string, rules: readonly Rule[], context: SyncContext): Promise<Outcome> {
  const { settings, ports } = context
  let outcome: Outcome = { repo }
  try {
    const ledger = await Ledger.open(repo, ports.ledgerFile(repo))
    const plan = planFor(ledger, rules, context)
    const shown = await hideInPlan(plan)
    outcome = { repo, plan: shown }
    ports.log.group(planHeading(shown), planLines(shown))
    checkRetractions(plan, settings.inputs.maxRetractions)
    if (settings.decision.mode === 'plan' || !hasChanges(plan)) return outcome
    checkToken(settings.inputs.nectrToken, ports.clock.now())
    return { ...outcome, ...(await apply(plan, ledger, context)) }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { ...outcome, error }
  }
}

// What is held back may be another wording of what is stored: were that retracted, a reviewer would know neither.
function planFor(ledger: Ledger, rules: readonly Rule[], { heldBack, mayRetract }: SyncContext): Plan {
  const { repo, entries } = ledger
  const held = new Set(memoriesOf(repo, heldBack).map(({ key }) => key))
  const all = memoriesOf(repo, rules)
  const wanted = all.filter(({ key }) => !held.has(key) || entries.has(key))
  return makePlan(wanted, entries, { repo, mayRetract: mayRetract && wanted.length === all.length })
}

async function apply(
  plan: Plan,
  ledger: Ledger,
  { settings, ports }: SyncContext,
): Promise<Omit<Outcome, 'repo'>> {
  const { commit, run, inputs } = settings
  const { log, clock, signal } = ports
  const result = await applyPlan(plan, {
    ledger,
    api: ports.memory,
    clock,
    signal,
    log,
    concurrency: inputs.concurrency,
    provenance: { commit, run, time: new Date(clock.now()).toISOString() },
    onStored: (stored) => log.info(storedLine(stored)),
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
