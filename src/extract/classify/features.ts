import { wordFeatures } from './model.ts'
import { placeFeatures } from './place-features.ts'
import type { Reading } from './reading.ts'
import { textFeatures } from './text-features.ts'

/**
 * What speaks for and against a unit being a memory whatever stands before it, as names: its words, its shape, its place,
 * its neighbours and its section. A name that the model does not know says nothing.
 */
export function ownFeatures(index: number, reading: Reading): string[] {
  const unit = reading.units[index]
  const section = unit && reading.sections.get(unit.section)
  const words = reading.traits[index]?.words ?? []
  return [...(section?.features ?? []), ...wordFeatures(words), ...shapeFeatures(index, reading)]
}

/** Those of them that neither its words nor its section give. */
export function shapeFeatures(index: number, reading: Reading): string[] {
  const unit = reading.units[index]
  const traits = reading.traits[index]
  if (!unit || !traits) return []
  const { kind } = unit
  return [
    'bias',
    `k=${kind}`,
    `d=${reading.kind}`,
    `k=${kind}&d=${reading.kind}`,
    ...textFeatures(unit, traits),
    ...placeFeatures(index, reading),
  ]
}
