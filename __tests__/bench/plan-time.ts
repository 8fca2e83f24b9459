import { dialectOf } from '../../src/documents/dialects.ts'
import { extractRules } from '../../src/extract/extract.ts'
import { parseLedger } from '../../src/ledger/format.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { memoriesOf } from '../../src/plan/memory.ts'
import { documentPath, makeDocument } from './documents.ts'
import { REPO } from './scene.ts'

/**
 * How long the plan of documents takes of which some have changed since the ledger was written, in milliseconds. It is
 * made once, without anything before it, as by a run of the action.
 */
export function timePlan(
  ledger: string,
  { documents, rules, changed }: { documents: number; rules: number; changed: number },
): number {
  const { entries } = parseLedger(ledger, REPO)
  const all = Array.from({ length: documents }, (_, number) => {
    const text = makeDocument(number, rules, number > 0 && number <= changed ? 1 : 0)
    const path = documentPath(number)
    return extractRules({ path, text, blob: '', dialect: dialectOf(path) }).rules
  })
  const start = performance.now()
  const plan = makePlan(memoriesOf(REPO, all.flat()), entries, { repo: REPO, mayRetract: true })
  const ms = performance.now() - start
  // The first document was changed by the runs before.
  const { length } = plan.change
  if (length !== changed + 1) throw new Error(`the plan changes ${length} memories, not ${changed + 1}`)
  return ms
}
