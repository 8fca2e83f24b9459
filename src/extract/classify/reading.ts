import type { SectionPath } from '../sections.ts'
import type { DocumentKind } from '../take.ts'
import type { Unit } from '../units.ts'
import { readSection, type SectionTraits } from './section-traits.ts'
import { readTopics, readTraits, type Traits } from './traits.ts'

/** The units of a document as the classifier sees them. */
export interface Reading {
  readonly kind: DocumentKind
  readonly units: readonly Unit[]
  /** Of each unit, at its place. */
  readonly traits: readonly Traits[]
  readonly sections: ReadonlyMap<SectionPath, SectionTraits>
  /** The place of the first unit of each block. */
  readonly blockStarts: ReadonlyMap<number, number>
}

/** Reads what there is to know of the units of a document before any of them is tagged. */
export function readUnits(units: readonly Unit[], kind: DocumentKind): Reading {
  const blockStarts = new Map<number, number>()
  const sections = new Map<SectionPath, SectionTraits>()
  for (const [index, { block, section }] of units.entries()) {
    if (!blockStarts.has(block)) blockStarts.set(block, index)
    if (!sections.has(section)) sections.set(section, readSection(section))
  }
  // The items of a list have their phrases in common.
  const known = new Map<readonly string[], readonly string[]>()
  const topicsOfPhrases = (phrases: readonly string[]) => {
    const topics = known.get(phrases) ?? readTopics(phrases)
    known.set(phrases, topics)
    return topics
  }
  const traits = units.map((unit) => readTraits(unit, topicsOfPhrases))
  return { kind, units, traits, sections, blockStarts }
}

/** Whether a unit is the first of its paragraph, list or table. */
export function isFirstOfBlock(index: number, { units, blockStarts }: Reading): boolean {
  return blockStarts.get(units[index]?.block ?? -1) === index
}
