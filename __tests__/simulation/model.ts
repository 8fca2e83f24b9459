import { memoryOfRule, type SimulatedRule } from './documents.ts'
import { labelOf } from './service.ts'
import type { World } from './world.ts'

/** What the service must and may hold, by what was done so far and by nothing that it says. */
export interface Model {
  /** The documents as they were, the latest last. */
  readonly versions: (readonly SimulatedRule[])[]
  /** What is held for certain. */
  readonly must: Set<string>
  /** What may be held, once. */
  readonly may: Set<string>
  /** How many memories are there that were ours before the ledger was lost. */
  readonly orphans: Map<string, number>
  /** Of these, the ones that a run may have taken for its own. */
  readonly loose: Set<string>
  /** Whether there is a ledger: after a run that met faults this may be unknown. */
  ledger: 'none' | 'maybe' | 'there'
}

/** The model of a service in which nothing of ours is, and of no documents. */
export function newModel(): Model {
  return {
    versions: [[]],
    must: new Set(),
    may: new Set(),
    orphans: new Map(),
    loose: new Set(),
    ledger: 'none',
  }
}

/** What the documents of a version ask for; 0 is the latest. */
export function wantedOf({ versions }: Model, age = 0): Set<string> {
  return new Set((versions.at(-1 - age) ?? []).map((rule) => labelOf(memoryOfRule(rule))))
}

/** A run of the latest documents that meets no fault. `isLast`: it also goes back to deletions that were given up. */
export function noteCalmRun(model: Model, { isLast }: { isLast: boolean }): void {
  const wanted = wantedOf(model)
  for (const label of wanted) {
    const count = model.orphans.get(label) ?? 0
    if (count === 0) continue
    // A run that finds no ledger takes over what is there.
    if (model.ledger === 'none') model.orphans.set(label, count - 1)
    else model.loose.add(label)
  }
  model.must.clear()
  if (isLast) model.may.clear()
  for (const label of wanted) {
    model.must.add(label)
    model.may.add(label)
  }
  if (wanted.size > 0) model.ledger = 'there'
}

/** Runs of which nobody can tell how far they have come; each is of the documents of its age. */
export function noteHardRuns(model: Model, ages: readonly number[]): void {
  for (const age of ages) {
    const wanted = wantedOf(model, age)
    for (const label of wanted) {
      if ((model.orphans.get(label) ?? 0) > 0) model.loose.add(label)
      model.may.add(label)
    }
    for (const label of model.must) if (!wanted.has(label)) model.must.delete(label)
  }
  if (model.ledger === 'none') model.ledger = 'maybe'
}

/** The ledger is lost: what is there by then is a fact, and nobody's. */
export function noteLoss(model: Model, { service, repos: [repo = ''] }: World): void {
  model.must.clear()
  model.may.clear()
  model.loose.clear()
  model.orphans.clear()
  for (const memory of service.held(repo)) {
    if (memory.poster === undefined) continue
    const label = labelOf(memory)
    model.orphans.set(label, (model.orphans.get(label) ?? 0) + 1)
  }
  model.ledger = 'none'
}

/** What of a service is not as the model has it; nothing where all is. */
export function differences(model: Model, { service, repos: [repo = ''] }: World): string[] {
  const counts = new Map<string, number>()
  for (const memory of service.held(repo)) {
    if (memory.poster !== undefined) counts.set(labelOf(memory), (counts.get(labelOf(memory)) ?? 0) + 1)
  }
  const labels = new Set([...counts.keys(), ...model.must, ...model.orphans.keys()])
  return [...labels].flatMap((label) => {
    const count = counts.get(label) ?? 0
    const orphans = model.orphans.get(label) ?? 0
    const least = (model.loose.has(label) ? 0 : orphans) + (model.must.has(label) ? 1 : 0)
    const most = orphans + (model.may.has(label) ? 1 : 0)
    if (count >= Math.max(least, model.must.has(label) ? 1 : 0) && count <= most) return []
    return [`${label}: ${count}, not ${least} to ${most}`]
  })
}
