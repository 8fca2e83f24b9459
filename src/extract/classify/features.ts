import { feature } from './feature-name.ts'
import { wordFeatures } from './model.ts'
import { addPlaceFeatures } from './place-features.ts'
import type { Reading } from './reading.ts'
import { addTextFeatures } from './text-features.ts'

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
  const names = ['bias', feature`k=${kind}`, feature`d=${reading.kind}`, feature`k=${kind}&d=${reading.kind}`]
  addTextFeatures(unit, traits, names)
  addPlaceFeatures(index, reading, names)
  return names
}
