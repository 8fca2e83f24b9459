import type { Scene } from './laws.ts'
import { labelOfEntry, readEntries } from './ledger-text.ts'
import { type HeldMemory, labelOf } from './service.ts'
import type { Witness } from './witness.ts'

// What is posted anew keeps the id of its copy that is to go.
const TOLD = new Set(['retracting', 'pending'])

/** What holds whenever a run deletes a memory. */
export function lawsOfDeleting(scene: Scene): Partial<Witness> {
  const { service, ref, notes, setting, breaks } = scene
  return {
    deletes(process, { repo, id }, isAwaited) {
      const held = service.find(id)
      if (!held || held.isRemoved) return
      // A request may arrive long after its sender has given it up, and another run wants the memory again: nobody can help it.
      const isPast = !isAwaited && !setting.isTelling
      if (isPast || notes.of(process, repo).hasLostLedger) held.isGone = true
      else if (!isTombstoned(held))
        breaks('deletes nothing that is wanted again', `${id}: ${labelOf(held)}`, process)
    },
    answered(_, call, answer) {
      const held = call.method === 'DELETE' && answer === 'missing' ? service.find(call.id) : undefined
      if (held) held.isDenied = true
    },
    requested(process, call) {
      if (call.method !== 'DELETE') return
      const { repo, id } = call
      const held = service.find(id)
      const { hasLostLedger, doubts, tombstones } = notes.of(process, repo)
      // What is in doubt and has no id yet is known by its text alone.
      const mayBeOurs = held && ((held.isDisowned && hasLostLedger) || doubts.has(labelOf(held)))
      if ((held?.owner !== 'ours' && !mayBeOurs) || held?.repo !== repo) {
        breaks('touches nothing foreign', `${id}: ${held ? labelOf(held) : 'unknown'}`, process)
        return
      }
      const label = labelOf(held)
      if (!isTombstoned(held) && !held.isRemoved && !held.isGone && !hasLostLedger)
        breaks('keeps a tombstone of what it deletes', `${id}: ${label}`, process)
      // A copy whose deletion was begun goes before its rule, which has come back, is posted anew.
      if (tombstones.has(label) && process.wanted.has(label)) return
      if (process.wanted.has(label)) breaks('deletes nothing that its documents say', label, process)
      if (process.besides.size > 0 || hasLostLedger) return
      const lacking = [...process.wanted.keys()].filter((wanted) => !isThere(repo, wanted))
      if (lacking.length > 0)
        breaks('deletes only once all that is new is stored', lacking.join(', '), process)
    },
  }

  function isThere(repo: string, label: string): boolean {
    const entry = readEntries(ref.textOf(repo)).find((one) => labelOfEntry(one) === label)
    return service.held(repo, label).length > 0 || (entry?.id && service.find(entry.id)?.isGone) === true
  }

  function isTombstoned({ repo, id, ...memory }: HeldMemory): boolean {
    return readEntries(ref.textOf(repo)).some(
      (entry) => TOLD.has(entry.state) && (entry.id ?? id) === id && labelOfEntry(entry) === labelOf(memory),
    )
  }
}
