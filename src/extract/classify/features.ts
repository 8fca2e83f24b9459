import type { Reading } from './reading.ts'
import { placeFeatures } from './place-features.ts'
import { textFeatures } from './text-features.ts'

/**
 * What speaks for and against a unit being a memory, as names: its words, its shape, its place and its neighbours. Those
 * of its section are with the section. A name that the model does not know says nothing.
 */
export function unitFeatures(index: number, reading: Reading): string[] {
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
