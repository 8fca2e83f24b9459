import { UNIT_KINDS, type Unit } from '../units.ts'
import { type FeatureSink, featureGroup, featureGroups, NO_OR_YES } from './feature-groups.ts'
import { SENTENCES } from './lexicon.ts'
import { MOST_CHARACTERS, type Traits } from './traits.ts'
import { VERBS } from './verbs.ts'

/** Adds what a unit's words as a whole speak for, and the phrases that it completes. */
export function addTextFeatures(unit: Unit, traits: Traits, features: FeatureSink): void {
  if (unit.text !== '') addText(unit, traits, features)
  if (unit.leadIns.length === 0) return
  features.addGroup(LED_IN)
  for (const topic of traits.leadInTopics) features.addGroup(leadInSpeaksOf(SENTENCES.names.indexOf(topic)))
}

const CODE_FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'command',
    /`(?:\$ )?(?:npm|npx|pnpm|yarn|bun|make|cargo|go|git|gh|pip|pipx|uv|uvx|poetry|python3?|pytest|tox|docker|docker-compose|bundle|rake|rails|dotnet|mvn|gradle|\.\/\S+|brew|apt|sudo|cd|node|deno|just|nox|hatch|cmake|bazel|composer|php|terraform|kubectl|helm|mix|sbt|swift|flutter|dart|nx|turbo|ruff|uvicorn|export|curl|source)(?: [^`]*)?`/,
  ],
  [
    'path',
    /`[^`\s]*\/[^`\s]*`|`[\w.-]+\.(?:ts|js|tsx|jsx|mjs|py|rs|go|rb|java|kt|md|json|ya?ml|toml|c|h|cpp|cs|php|swift|sh|tf|sql|css|html|vue|txt|lock)`/i,
  ],
  ['code-then-what', /^`[^`]*`\s*(?:[:–—-]|is\b|are\b|contains?\b|\()/],
]
const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['url', /https?:\/\//],
  ['number', /\b\d+\b/],
  ['brackets', /\(.*\)/],
  ['dash', / [–—] | -{1,3} |—/],
  ['label-then-what', /^[^.:]{1,40}: \S/],
]
const ALL_FORMS = [...CODE_FORMS, ...FORMS]
// A full stop with the brackets and quotes after it.
const MOST_END = 20
const CLAUSES = new Set('if when whenever before after once while unless until where for in'.split(' '))
const OPENERS = new Set(
  'please also then just instead and or always never so but first finally next simply do if'.split(' '),
)

const MATTERS = [...SENTENCES.names, 'clause', 'passive', ...ALL_FORMS.map(([name]) => name)]
const PLACES = new Map(MATTERS.map((matter, place) => [matter, place]))
const ENDS = ['colon', 'stop', 'question', 'open']
const STRENGTHS = ['ban', 'demand', 'all']
const LENGTHS = [20, 45, 90, 180, 350]
const LENGTH_CLASSES = [...LENGTHS.keys(), LENGTHS.length]

const speaksOf = featureGroups([MATTERS, UNIT_KINDS], (matter, kind) => [
  `p:${matter}`,
  `p:${matter}&k=${kind}`,
])
const POINTS_BACK = featureGroup('points-back')
const ends = featureGroups([ENDS, NO_OR_YES, NO_OR_YES], (end, startsLow, startsWithCode) => [
  `ends-${end}`,
  ...(startsLow ? ['starts-low'] : []),
  ...(startsWithCode ? ['starts-code'] : []),
])
const lengthIs = featureGroups([LENGTH_CLASSES], (length) => [`len=${length}`])
const strengthIs = featureGroups([STRENGTHS, UNIT_KINDS], (strong, kind) => [
  `strong=${strong}`,
  `strong=${strong}&k=${kind}`,
])

const LED_IN = featureGroup('led-in')
const leadInSpeaksOf = featureGroups([SENTENCES.names], (topic) => [`l:${topic}`])

function addText(unit: Unit, traits: Traits, features: FeatureSink): void {
  const { words, kind, startsWithCode } = traits
  const text = unit.text.slice(0, MOST_CHARACTERS)
  const [first = '', second = ''] = words
  const speak = (matter: string) => features.addGroup(speaksOf(PLACES.get(matter) ?? 0, kind))
  features.addName(`f:${first}`)
  features.addName(`f2:${first} ${second}`)
  if (unit.kind === 'heading') for (const word of new Set(words)) features.addName(`hw:${word}`)
  addOrder(traits, features)
  for (const topic of traits.topics) speak(topic)
  if (CLAUSES.has(first)) speak('clause')
  if (isPassive(words)) speak('passive')
  for (const [name, pattern] of text.includes('`') ? ALL_FORMS : FORMS) if (pattern.test(text)) speak(name)
  if (traits.needsAntecedent) features.addGroup(POINTS_BACK)
  const end = ENDS.indexOf(endOf(unit.text.slice(-MOST_END)))
  features.addGroup(ends(end, /^\P{Lu}/u.test(text), startsWithCode))
  features.addGroup(lengthIs(lengthClass(unit.text.length)))
  const strong = strengthOf(words)
  if (strong) features.addGroup(strengthIs(STRENGTHS.indexOf(strong), kind))
}

const ORDER = featureGroup('order')
const LATE_ORDER = featureGroup('order-late')
const INDIRECT_ORDER = featureGroup('order-indirect')

function addOrder({ words, isOrder, isIndirectOrder }: Traits, features: FeatureSink): void {
  const [first = '', second = '', third = ''] = words
  const late = OPENERS.has(first) ? (OPENERS.has(second) ? third : second) : first
  if (isOrder) features.addGroup(ORDER)
  else if (VERBS.has(late)) features.addGroup(LATE_ORDER)
  else if (isIndirectOrder) features.addGroup(INDIRECT_ORDER)
}

function endOf(text: string): string {
  if (/[:：]$/.test(text)) return 'colon'
  if (/[.!]["')\]]*$/.test(text)) return 'stop'
  return text.endsWith('?') ? 'question' : 'open'
}

const BANS = new Set(['never', 'no', "don't", 'avoid'])
const DEMANDS = new Set(['always', 'prefer', 'only', 'must', 'use'])
const QUANTIFIERS = new Set(['every', 'all', 'each'])

function strengthOf([first = '', second = '']: readonly string[]): string | undefined {
  if (BANS.has(first) || (first === 'do' && second === 'not')) return 'ban'
  if (DEMANDS.has(first)) return 'demand'
  return QUANTIFIERS.has(first) ? 'all' : undefined
}

function lengthClass(length: number): number {
  const at = LENGTHS.findIndex((limit) => length < limit)
  return at < 0 ? LENGTHS.length : at
}

const BE = new Set(['is', 'are', 'be', 'was', 'were', 'been'])

// "is always generated", "must not be edited".
function isPassive(words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) {
    if (!BE.has(words[at] ?? '')) continue
    const [next = '', second = ''] = [words[at + 1], words[at + 2]]
    const participle = next === 'not' || next.endsWith('ly') ? second : next
    if (/(?:ed|en|wn|pt|lt|nt)$/.test(participle)) return true
  }
  return false
}
