import { endsRun } from './errors.ts'
import { findRules } from './find-rules.ts'
import { openEarly, readKnown } from './known/open-early.ts'
import { Pace } from './memory/pace.ts'
import type { Ports } from './ports.ts'
import { documentLines, documentsHeading } from './report/document-lines.ts'
import { notAttemptedLine, type Report } from './report/report.ts'
import type { Decision } from './settings/event.ts'
import type { Inputs } from './settings/inputs.ts'
import { type Outcome, syncRepo } from './sync.ts'

/** What a run is to do. */
export interface Settings {
  readonly inputs: Inputs
  readonly decision: Decision
  /** The commit whose documents are read, and where to read of this run; both go into the ledger. */
  readonly commit: string
  readonly run: string
  /** The login of whoever started the run; absent where there is none, as in a terminal. */
  readonly actor?: string
  /** The version of all that reads documents; absent where nothing is to be remembered for later runs. */
  readonly version?: string
}

/**
 * The pipeline: documents, rules, checks, and for each repository a plan, which is applied where the event says so. What
 * goes wrong in a document or with one repository is in the report, and the others go on.
 *
 * @throws {ActionError} where nothing at all can be done, such as without a checkout.
 */
export async function run(settings: Settings, ports: Ports): Promise<Report> {
  const { inputs, version } = settings
  const opened = version === undefined ? undefined : openEarly(inputs.repos, ports)
  const known = opened && version !== undefined ? await readKnown(opened, version) : undefined
  const found = await findRules(inputs, ports.checkout, known)
  const { rules, extractions, problems, warned } = found
  ports.log.group(documentsHeading(extractions), documentLines(extractions))

  const isWhole = extractions.length > 0 && problems.every(({ severity }) => severity === 'warning')
  const heldBack = inputs.strict ? warned : []
  const pace = new Pace({ ...ports, concurrency: inputs.concurrency })
  const learned = version !== undefined && { inputs, found, version }
  const context = {
    ...{ settings, ports, pace, heldBack, mayRetract: inputs.prune && isWhole },
    ...(opened && { opened }),
    ...(learned && { learned }),
  }
  const outcomes: Outcome[] = []
  for (const repo of inputs.repos) {
    const isOver = outcomes.some(({ error }) => error && endsRun(error))
    outcomes.push(isOver ? { repo } : await syncRepo(repo, rules, context))
  }
  const rest = notAttemptedLine(outcomes)
  if (rest !== '') ports.log.info(rest)
  return { decision: settings.decision, extractions, problems, outcomes }
}
