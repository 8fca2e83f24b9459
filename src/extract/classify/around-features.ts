import { UNIT_KINDS } from '../units.ts'
import { type FeatureSink, featureGroups } from './feature-groups.ts'
import { HEADINGS } from './lexicon.ts'
import type { Reading } from './reading.ts'
import { SHAPES } from './traits.ts'

const MATES_SEEN = 12
// In characters, on average.
const LENGTHS = [25, 60, 120]

const SHARES = [0, 1, 2, 3]

const sizeOfParagraph = featureGroups([[0, 1, 2, 3, 4, 5]], (sentences) => [`of=${sentences}`])
const matesAre = featureGroups([SHARES, SHARES, SHARES, [0, 1, 2, 3]], (code, order, norm, length) => [
  `mates-code=${code}`,
  `mates-order=${order}`,
  `mates-norm=${norm}`,
  `mates-length=${length}`,
])

/** Adds what the other sentences of a unit's paragraph, or the other items of its list, speak for. */
export function addBlockFeatures(index: number, { units, traits }: Reading, features: FeatureSink): void {
  const unit = units[index]
  if (!unit) return
  const { kind, block } = unit
  if (kind !== 'sentence' && kind !== 'item' && kind !== 'row') return
  const mates = { all: 0, code: 0, order: 0, norm: 0, length: 0 }
  const end = Math.min(units.length, index + MATES_SEEN)
  for (let at = Math.max(0, index - MATES_SEEN); at < end; at++) {
    const [other, its] = [units[at], traits[at]]
    if (!its || other?.block !== block || other.kind !== kind) continue
    mates.all++
    if (its.startsWithCode) mates.code++
    if (its.isOrder) mates.order++
    if (its.isNormative) mates.norm++
    mates.length += its.length
  }
  if (kind === 'sentence') {
    features.addGroup(sizeOfParagraph(Math.min(mates.all, 5)))
    return
  }
  const length = mates.length / mates.all
  features.addGroup(
    matesAre(
      shareOf(mates.code, mates.all),
      shareOf(mates.order, mates.all),
      shareOf(mates.norm, mates.all),
      LENGTHS.filter((limit) => length >= limit).length,
    ),
  )
}

const AROUND = 10

const aroundAre = featureGroups(
  [[...SHARES, 'none'], SHARES, SHARES, UNIT_KINDS],
  (norm, order, code, kind) => [
    `around-norm=${norm}&k=${kind}`,
    `around-order=${order}`,
    `around-code=${code}&k=${kind}`,
  ],
)
const shapeIs = featureGroups([SHAPES, UNIT_KINDS], (shape, kind) => [`own=${shape}&k=${kind}`])
const sectionIs = featureGroups([HEADINGS.names, UNIT_KINDS, SHAPES], (topic, kind, shape) => [
  `s:${topic}&k=${kind}`,
  `own=${shape}&s:${topic}`,
])
const sectionIsNone = featureGroups([UNIT_KINDS], (kind) => [`s:none&k=${kind}`])
const outerSectionIs = featureGroups([HEADINGS.names, UNIT_KINDS], (topic, kind) => [`so:${topic}&k=${kind}`])
const headingHasCode = featureGroups([UNIT_KINDS], (kind) => [`h-code&k=${kind}`])

/** Adds what its section speaks for: what its headings say, and what the rest of it is like. */
export function addSectionFeatures(
  index: number,
  { units, traits, sections }: Reading,
  features: FeatureSink,
): void {
  const [unit, own] = [units[index], traits[index]]
  const section = unit && sections.get(unit.section)
  if (!unit || !own || !section) return
  const { kind, shape } = own
  const around = { all: 0, norm: 0, order: 0, code: 0 }
  const end = Math.min(units.length, index + AROUND + 1)
  for (let at = Math.max(0, index - AROUND); at < end; at++) {
    const [other, its] = [units[at], traits[at]]
    if (!other || !its || at === index || other.section !== unit.section || other.kind === 'heading') continue
    around.all++
    if (other.kind === 'code') around.code++
    if (its.isNormative) around.norm++
    if (its.isOrder) around.order++
  }
  const norm = around.all > 0 ? shareOf(around.norm, around.all) : SHARES.length
  features.addGroup(
    aroundAre(norm, shareOf(around.order, around.all), shareOf(around.code, around.all), kind),
  )
  features.addGroup(shapeIs(shape, kind))
  for (const topic of section.topics) features.addGroup(sectionIs(HEADINGS.names.indexOf(topic), kind, shape))
  if (section.topics.length === 0) features.addGroup(sectionIsNone(kind))
  for (const topic of section.outerTopics)
    features.addGroup(outerSectionIs(HEADINGS.names.indexOf(topic), kind))
  if (section.hasCode) features.addGroup(headingHasCode(kind))
}

function shareOf(part: number, whole: number): number {
  return Math.round((part / Math.max(1, whole)) * 3)
}
