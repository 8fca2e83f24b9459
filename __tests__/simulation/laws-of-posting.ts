import { hasDouble, ownCopies, type Scene } from './laws.ts'
import { labelOfEntry, readEntries } from './ledger-text.ts'
import { labelOf } from './service.ts'
import type { Witness } from './witness.ts'

const LISTS_IN_VAIN = 5

/** What holds whenever a run posts a memory. */
export function lawsOfPosting(scene: Scene): Partial<Witness> {
  const { service, ref, notes, setting, breaks } = scene
  return {
    requested(process, call) {
      if (call.method !== 'POST') return
      const label = labelOf(call.memory)
      const { doubts, allInDoubtSince = 0, lookedAt, shown, hasLostLedger } = notes.of(process, call.repo)
      const entry = readEntries(ref.textOf(call.repo)).find((one) => labelOfEntry(one) === label)
      if (!hasLostLedger && entry?.state !== 'pending' && entry?.state !== 'unconfirmed')
        breaks('announces before it posts', `${label} is ${entry?.state ?? 'not'} in the ledger`, process)

      const doubt = Math.max(doubts.get(label) ?? 0, allInDoubtSince)
      // A list that is down is not asked for again and again; then it is better to have a rule twice than not at all.
      const isListDown = !setting.isTelling && notes.listsInVain(process) >= LISTS_IN_VAIN
      if (doubt > lookedAt && !isListDown) breaks('looks before it posts what is in doubt', label, process)
      const seen = [...(shown.get(label) ?? [])].find(
        ([id, at]) => at > doubt && service.find(id)?.isRemoved === false,
      )
      if (doubt > 0 && seen) breaks('never posts what it was shown', `${label} as ${seen[0]}`, process)
      if (process.abortedAt !== undefined) breaks('posts nothing once it is told to end', label, process)
      if (!process.wanted.has(label)) breaks('posts only what its documents say', label, process)
    },
    posted(process, { repo, memory }) {
      const label = labelOf(memory)
      if (!setting.isTelling || hasDouble(scene, repo, label)) return
      const copies = ownCopies(scene, repo, label)
      if (copies.length > 1) breaks('never stores a rule twice', `${label} as ${ids(copies)}`, process)
    },
    answered(_, call, answer) {
      if (call.method !== 'POST' || typeof answer !== 'object' || !('id' in answer) || !answer.id) return
      const held = service.find(answer.id)
      if (held) held.isProven = true
    },
  }
}

function ids(copies: readonly { readonly id: string }[]): string {
  return copies.map(({ id }) => id).join(', ')
}
