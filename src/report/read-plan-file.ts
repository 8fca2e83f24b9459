import { z } from 'zod'
import { ActionError, FAILURE_REASONS, type FailureReason } from '../errors.ts'
import { MEMORY_TYPES } from '../extract/rule.ts'
import { parseJsonOrNothing } from '../json.ts'
import { ENTRY } from '../ledger/entry.ts'
import { HIDDEN_TEXT } from '../lint/credential.ts'
import { hashPlan } from '../plan/hash-plan.ts'
import { type Memory, memoryKey } from '../plan/memory.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem.ts'
import { unnamedEntries } from '../unchanged/report-unchanged.ts'
import { PLAN_FILE_FORMAT } from './plan-file.ts'
import type { Report } from './report.ts'

const LINE = z.int().min(1)
const SOURCE = z.object({ path: z.string(), startLine: LINE, endLine: LINE, section: z.string() })
const MEMORY: z.ZodType<Memory> = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  memoryType: z.enum(MEMORY_TYPES),
  text: z.string().min(1),
  sources: z.array(SOURCE).min(1),
})
const PROBLEM = z.object({
  code: z.string().regex(/^[a-z-]+$/),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  path: z.string().optional(),
  line: LINE.optional(),
  column: LINE.optional(),
})
const REASONS = Object.keys(FAILURE_REASONS) as [FailureReason, ...FailureReason[]]
const PLAN = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  add: z.array(MEMORY),
  change: z.array(z.object({ from: ENTRY, to: MEMORY })),
  retract: z.array(ENTRY),
  confirm: z.array(z.object({ entry: ENTRY, memory: MEMORY })),
  unchanged: z.int().min(0).max(1_000_000),
  kept: z.array(ENTRY),
  dormant: z.array(ENTRY),
})
const REPO = z.object({
  repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  error: z.object({ reason: z.enum(REASONS), message: z.string() }).optional(),
  ...PLAN.partial().shape,
})
const PLAN_FILE = z.object({
  format: z.literal(PLAN_FILE_FORMAT),
  mode: z.literal('plan'),
  repos: z.array(REPO).min(1),
  problems: z.array(PROBLEM),
})

/**
 * Reads a plan that another run made, as what may be shown of it: its texts are data, whoever wrote them. A remedy is shown
 * as our own words, so none is taken from there.
 *
 * @throws {ActionError} `invalid-input` for anything else than a plan of this version.
 */
export function readPlanFile(text: string, path: string): Report {
  const { data, error } = PLAN_FILE.safeParse(parseJsonOrNothing(text))
  if (!data) {
    const [issue] = error.issues
    const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : ''
    throw refuse(`\`plan-file\` is ${path}, which holds no plan of this version${where}.`, error)
  }
  const outcomes = data.repos.map(({ repo, error: failure, ...rest }) => {
    const plan = PLAN.safeParse(rest).data
    const unchanged = unnamedEntries(plan?.unchanged ?? 0)
    const whole = plan && { repo, ...plan, unchanged }
    if (whole && !isTrue(whole))
      throw refuse(`\`plan-file\` is ${path}, whose texts are not those of its plan for ${repo}.`)
    return {
      repo,
      ...(whole && { plan: whole }),
      ...(failure && {
        error: new ActionError(failure.reason, failure.message, 'The summary of the run says more.'),
      }),
    }
  })
  const problems = data.problems as readonly Problem[]
  return {
    decision: { mode: 'plan', because: 'another workflow made it' },
    extractions: [],
    problems,
    outcomes,
  }
}

// A push says afterwards, by keys and hash alone, whether it did what was shown: what is shown has to be what they stand for.
function isTrue(plan: Plan): boolean {
  const { repo, add, change, retract, confirm, kept } = plan
  const isKeyOf = (key: string, type: string, text: string) =>
    text === HIDDEN_TEXT || key === memoryKey(repo, type, text)
  const memories = [...add, ...change.map(({ to }) => to), ...confirm.map(({ memory }) => memory)]
  const entries = [
    ...retract,
    ...kept,
    ...change.map(({ from }) => from),
    ...confirm.map(({ entry }) => entry),
  ]
  return (
    plan.hash === hashPlan(plan) &&
    memories.every(({ key, memoryType, text }) => isKeyOf(key, memoryType, text)) &&
    entries.every(({ key, type, text }) => isKeyOf(key, type, text))
  )
}

function refuse(message: string, cause?: unknown): ActionError {
  const remedy = 'Give it the file that the output `plan-file` of a plan names.'
  return new ActionError('invalid-input', message, remedy, cause)
}
