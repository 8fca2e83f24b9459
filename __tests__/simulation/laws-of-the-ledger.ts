import type { Entry } from '../../src/ledger/entry.ts'
import { parseLedger } from '../../src/ledger/format.ts'
import { hasDouble, ownCopies, type Scene } from './laws.ts'
import { labelOfEntry, readEntries } from './ledger-text.ts'
import type { SimulatedProcess } from './process.ts'
import { labelOf } from './service.ts'
import type { LedgerWrite, Witness } from './witness.ts'

const ALWAYS_ALLOWED = 5
const SHARE_ALLOWED = 0.2

/** What holds whenever a run writes a ledger. */
export function lawsOfTheLedger(scene: Scene): Partial<Witness> {
  const { service, notes, setting, breaks } = scene
  const begun = new Map<string, number>()
  return {
    wrote(process, write) {
      parseLedger(write.after, write.repo)
      const before = new Map(readEntries(write.before).map((entry) => [labelOfEntry(entry), entry]))
      const after = readEntries(write.after)
      for (const entry of after)
        checkIds(process, write.repo, { entry, was: before.get(labelOfEntry(entry)) })
      checkGone(process, write, before)
      checkRetractions(process, write.repo, { before, after })
    },
  }

  function checkIds(
    process: SimulatedProcess,
    repo: string,
    { entry, was }: { entry: Entry; was: Entry | undefined },
  ): void {
    const label = labelOfEntry(entry)
    if (entry.state === 'stored' && !entry.id) breaks('names an id for what is stored', label, process)
    if (entry.id === (was?.id ?? null)) return
    if (was?.state === 'stored' && was.id && service.find(was.id)?.isRemoved === false)
      breaks('forgets no id of what is stored', `${was.id} for ${label}`, process)
    if (!entry.id) return
    const held = service.find(entry.id)
    if (!held || held.repo !== repo || labelOf(held) !== label) {
      breaks('names no id but that of the memory itself', `${entry.id} for ${label}`, process)
      return
    }
    if (held.owner === 'ours') return
    const { isFirstRun, doubts, hasLostLedger } = notes.of(process, repo)
    const hasMoved = process.plan.isScheduled && was?.id && service.find(was.id)?.isRemoved
    if (!isFirstRun && !doubts.has(label) && !hasLostLedger && !hasMoved)
      breaks('takes over nothing foreign', `${entry.id} for ${label}`, process)
    service.takeOver(held, isFirstRun)
  }

  // What is stored leaves by a tombstone, and a tombstone once the service has no more of the memory.
  function checkGone(
    process: SimulatedProcess,
    { repo, after }: LedgerWrite,
    before: Map<string, Entry>,
  ): void {
    const left = new Set(readEntries(after).map(labelOfEntry))
    for (const [label, entry] of before) {
      if (left.has(label)) continue
      const held = entry.id ? service.find(entry.id) : undefined
      if (entry.state === 'stored' && held && !held.isRemoved)
        breaks('forgets nothing that is stored', label, process)
      if (entry.state !== 'stored' && held && !held.isRemoved)
        breaks('keeps the id of what is to go until it is gone', `${entry.id}: ${label}`, process)
      if (entry.state !== 'retracting' && isDroppedInDoubt(process, repo, label))
        breaks('forgets what is in doubt only for a proof', label, process)
      // Of several copies one alone may be found where the list does not tell.
      if (entry.id || !setting.isTelling || hasDouble(scene, repo, label)) continue
      if (ownCopies(scene, repo, label).length > 0)
        breaks('forgets nothing that may be stored', label, process)
    }
  }

  // Only a list that shows all there is proves that a memory is not there, and only a refusal that it is not to be.
  function isDroppedInDoubt(process: SimulatedProcess, repo: string, label: string): boolean {
    const { doubts, whole, refused, hasLostLedger } = notes.of(process, repo)
    const doubt = doubts.get(label)
    if (doubt === undefined || refused.has(label) || hasLostLedger) return false
    return whole.at < doubt || whole.labels.has(label)
  }

  function checkRetractions(
    process: SimulatedProcess,
    repo: string,
    { before, after }: { before: Map<string, Entry>; after: readonly Entry[] },
  ): void {
    const { tombstones } = notes.of(process, repo)
    const fresh = after.filter(
      (entry) => entry.state === 'retracting' && !tombstones.has(labelOfEntry(entry)),
    )
    if (fresh.length === 0) return
    if (process.plan.isBlind) breaks('retracts nothing while a document is unread', labels(fresh), process)
    if (!process.plan.isLimited) return
    const key = `${process.name} ${repo}`
    const count = (begun.get(key) ?? 0) + fresh.length
    begun.set(key, count)
    // Each new memory may take the place of one that goes, which is no retraction.
    const added = after.filter((entry) => !before.has(labelOfEntry(entry))).length
    const allowed = Math.max(ALWAYS_ALLOWED, Math.floor(SHARE_ALLOWED * before.size)) + added
    if (count > allowed) breaks('retracts no more than it may', labels(fresh), process)
  }
}

function labels(entries: readonly Entry[]): string {
  return entries.map(labelOfEntry).join(', ')
}
