import { DOCUMENT_KINDS } from '../take.ts'
import { UNIT_KINDS } from '../units.ts'
import { FeatureNames, type FeatureSink, featureGroups } from './feature-groups.ts'
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
  const shape = new FeatureNames()
  addShapeFeatures(index, reading, shape)
  return [...(section?.features ?? []), ...wordFeatures(words), ...shape.names]
}

const usual = featureGroups([UNIT_KINDS, DOCUMENT_KINDS], (kind, document) => [
  'bias',
  `k=${kind}`,
  `d=${document}`,
  `k=${kind}&d=${document}`,
])

/** Adds those of them that neither its words nor its section give. */
export function addShapeFeatures(index: number, reading: Reading, features: FeatureSink): void {
  const unit = reading.units[index]
  const traits = reading.traits[index]
  if (!unit || !traits) return
  features.addGroup(usual(traits.kind, DOCUMENT_KINDS.indexOf(reading.kind)))
  addTextFeatures(unit, traits, features)
  addPlaceFeatures(index, reading, features)
}
