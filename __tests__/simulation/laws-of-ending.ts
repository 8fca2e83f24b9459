import type { Entry } from '../../src/ledger/entry.ts'
import { hasDouble, ownCopies, type Scene } from './laws.ts'
import { labelOfEntry, readEntries, readHolders } from './ledger-text.ts'
import { isOf } from './notes.ts'
import { type SimulatedProcess, stallsLong } from './process.ts'
import { labelOf } from './service.ts'
import type { Witness } from './witness.ts'

// A runner kills 10 s after it asked to end.
const MOST_MS_TO_END = 5_000

/** What holds when a run ends by itself. */
export function lawsOfEnding(scene: Scene, isBusy: (process: SimulatedProcess) => boolean): Partial<Witness> {
  const { repos, breaks } = scene
  return {
    ended(process) {
      const { outcome, abortedAt, endedAt = 0 } = process
      if (isBusy(process)) breaks('leaves nothing running', process.name, process)
      if (!outcome || 'thrown' in outcome) {
        breaks('never fails but in its report', String(outcome?.thrown), process)
        return
      }
      const hasTrouble = repos.some((repo) => scene.notes.of(process, repo).ledgerFailures > 0)
      if (abortedAt !== undefined && !hasTrouble && endedAt - abortedAt > MOST_MS_TO_END + stalledMs(process))
        breaks('ends in time once it is told to', `${endedAt - abortedAt} ms`, process)
      for (const repo of repos) checkRepo(process, repo)
    },
  }

  function checkRepo(process: SimulatedProcess, repo: string): void {
    const { ledgerFailures, hasLostLedger, doubts, wasFirstRun, reads } = scene.notes.of(process, repo)
    if (hasLostLedger) return
    checkKnowledge(process, repo)
    if (ledgerFailures > 0) return
    const entries = readEntries(scene.ref.textOf(repo))
    // What was in doubt from the start and could not be settled stays in doubt for the next run.
    const isInDoubt = (entry: Entry) => wasFirstRun || doubts.has(labelOfEntry(entry))
    const pending = entries.find(
      (entry) => entry.state === 'pending' && isOf(process, entry) && !isInDoubt(entry),
    )
    if (pending) breaks('leaves nothing pending', labelOfEntry(pending), process)
    if (readHolders(scene.ref.textOf(repo)).includes(process.identity.id))
      breaks('gives its lease back', repo, process)
    if (isUndisturbed(process) && reads > 1)
      breaks('waits for nobody who has ended', `${reads} reads`, process)
    checkSuccess(process, repo)
  }

  // A write that fails is tried once more before what is known is lost.
  function checkKnowledge(process: SimulatedProcess, repo: string): void {
    const { proven, ledgerFailures } = scene.notes.of(process, repo)
    if (ledgerFailures > 1 || stallsLong(process)) return
    const ids = new Set(readEntries(scene.ref.textOf(repo)).map(({ id }) => id))
    for (const [id, label] of proven) {
      if (!ids.has(id) && scene.service.find(id)?.isRemoved === false)
        breaks('writes down all that it knows', `${id}: ${label}`, process)
    }
  }

  function isUndisturbed({ besides, plan }: SimulatedProcess): boolean {
    const { seesEnds, isTelling } = scene.setting
    return isTelling && seesEnds === 'always' && besides.size === 0 && plan.weather.is === 'calm'
  }

  // A run that reports no failure has done what its documents say; beside others, it may have left that to them.
  function checkSuccess(process: SimulatedProcess, repo: string): void {
    const outcome = process.outcome && 'report' in process.outcome ? process.outcome.report.outcomes : []
    const own = outcome.find((one) => one.repo === repo)
    // Neither a plan nor an error: the run was over before it came to this repository.
    if (!own?.plan || own.error || process.besides.size > 0) return
    const entries = new Map(readEntries(scene.ref.textOf(repo)).map((entry) => [labelOfEntry(entry), entry]))
    const unconfirmed = new Set(own.applied?.unconfirmed.map(({ memory }) => labelOf(memory)))
    const left = new Set(own.left?.map(labelOfEntry))
    for (const label of process.wanted.keys()) {
      const entry = entries.get(label)
      const isThere = ownCopies(scene, repo, label).some(({ id }) => id === entry?.id)
      const isLost = entry?.id && scene.service.find(entry.id)?.isGone
      if (entry?.state === 'stored' && (isThere || isLost || hasDouble(scene, repo, label))) continue
      if (left.has(label) || (unconfirmed.has(label) && entry && entry.state !== 'stored')) continue
      breaks(
        'reports success only where it has succeeded',
        `${label} is ${entry?.state ?? 'not'} in the ledger`,
        process,
      )
    }
  }
}

function stalledMs({ plan }: SimulatedProcess): number {
  return plan.stall?.forMs ?? 0
}
