import { hasDouble, ownCopies, type Scene } from './laws.ts'
import { labelOfEntry, readEntries } from './ledger-text.ts'
import type { HeldMemory } from './service.ts'

/** From so many memories on, the service's list can't prove that one is absent. */
export const LONGEST_LIST = 100

/** What holds once runs of the latest documents have ended among no faults. */
export function checkEnd(scene: Scene, wanted: ReadonlySet<string>): void {
  for (const repo of scene.repos) {
    checkLedger(scene, repo, wanted)
    checkService(scene, repo, wanted)
  }
}

function checkLedger(scene: Scene, repo: string, wanted: ReadonlySet<string>): void {
  const { service, ref, breaks } = scene
  const count = service.held(repo).length
  const isLong = count >= LONGEST_LIST
  const entries = new Map(readEntries(ref.textOf(repo)).map((entry) => [labelOfEntry(entry), entry]))
  for (const label of wanted) {
    const entry = entries.get(label)
    const held = entry?.id ? service.find(entry.id) : undefined
    // Where it has been tried often enough, what can't be proven is left in doubt.
    if (isLong && entry && (entry.state !== 'stored' || held?.isGone)) continue
    if (entry?.state !== 'stored')
      breaks('has all rules in the ledger as stored', `${label}: ${entry?.state}`)
    else if (!held || held.isRemoved) breaks('has nothing in the ledger that is not in the service', label)
  }
  for (const [label, { state }] of entries) {
    // A list that shows nothing proves nothing either.
    if (wanted.has(label) || (state === 'retracting' && (isLong || count === 0))) continue
    breaks('has nothing else in the ledger', `${label}: ${state}`)
  }
}

function checkService(scene: Scene, repo: string, wanted: ReadonlySet<string>): void {
  const { service, ref, setting, breaks } = scene
  const tracked = new Set(readEntries(ref.textOf(repo)).map(({ id }) => id))
  for (const label of wanted) {
    if (service.held(repo, label).length === 0 && !isGoneUnseen(repo, label)) breaks('holds each rule', label)
  }
  const labels = new Set([
    ...wanted,
    ...service.held(repo).map((memory) => `${memory.memoryType} ${memory.text}`),
  ])
  for (const label of labels) {
    const copies = ownCopies(scene, repo, label)
    if (setting.isTelling && !hasDouble(scene, repo, label)) {
      const most = wanted.has(label) ? 1 : 0
      if (copies.length !== most)
        breaks(most ? 'holds each rule once' : 'holds no rule that has gone', `${label}: ${copies.length}`)
      continue
    }
    for (const copy of copies) {
      if (!tracked.has(copy.id) && isInexcusable(copy, scene))
        breaks('holds nothing untracked that was known', `${copy.id}: ${label}`)
    }
  }

  // Where the list is too long, nobody can tell that a memory has been taken out.
  function isGoneUnseen(repo: string, label: string): boolean {
    const entry = readEntries(ref.textOf(repo)).find((one) => labelOfEntry(one) === label)
    const held = entry?.id ? service.find(entry.id) : undefined
    return service.held(repo).length >= LONGEST_LIST && held?.isGone === true
  }
}

// A copy that nobody was told of, whose run could not write it down, or that was said to be missing, can't be known to be
// there.
function isInexcusable(copy: HeldMemory, { untold }: Scene): boolean {
  return copy.isProven && !copy.isDenied && !untold.has(copy.id)
}
