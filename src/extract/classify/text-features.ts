import type { Unit, UnitKind } from '../units.ts'
import { feature } from './feature-name.ts'
import { SENTENCES } from './lexicon.ts'
import { MOST_CHARACTERS, type Traits, wordsOf } from './traits.ts'
import { VERBS } from './verbs.ts'

/** Adds what a unit's words as a whole speak for, and the phrases that it completes. */
export function addTextFeatures(unit: Unit, traits: Traits, names: string[]): void {
  if (unit.text !== '') addText(unit, traits, names)
  if (unit.leadIns.length > 0) addLeadIns(unit.leadIns.join(' '), names)
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
// A full stop with the brackets and quotes after it.
const MOST_END = 20
const CLAUSES = new Set('if when whenever before after once while unless until where for in'.split(' '))
const OPENERS = new Set(
  'please also then just instead and or always never so but first finally next simply do if'.split(' '),
)

function addText(unit: Unit, traits: Traits, names: string[]): void {
  const { kind } = unit
  const { words } = traits
  const text = unit.text.slice(0, MOST_CHARACTERS)
  const [first = '', second = '', third = ''] = words
  names.push(`f:${first}`, `f2:${first} ${second}`)
  if (kind === 'heading') for (const word of new Set(words)) names.push(`hw:${word}`)
  const late = OPENERS.has(first) ? (OPENERS.has(second) ? third : second) : first
  if (traits.isOrder) names.push('order')
  else if (VERBS.has(late)) names.push('order-late')
  else if (traits.isIndirectOrder) names.push('order-indirect')
  for (const topic of traits.topics) addTopic(topic, kind, names)
  if (CLAUSES.has(first)) addTopic('clause', kind, names)
  if (isPassive(words)) addTopic('passive', kind, names)
  for (const [name, pattern] of text.includes('`') ? [...CODE_FORMS, ...FORMS] : FORMS)
    if (pattern.test(text)) addTopic(name, kind, names)
  if (traits.needsAntecedent) names.push('points-back')
  names.push(feature`ends-${endOf(unit.text.slice(-MOST_END))}`)
  if (/^\P{Lu}/u.test(text)) names.push('starts-low')
  if (traits.startsWithCode) names.push('starts-code')
  names.push(feature`len=${lengthClass(unit.text.length)}`)
  const strong = strengthOf(words)
  if (strong) names.push(feature`strong=${strong}`, feature`strong=${strong}&k=${kind}`)
}

function addTopic(topic: string, kind: UnitKind, names: string[]): void {
  names.push(feature`p:${topic}`, feature`p:${topic}&k=${kind}`)
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

const LENGTHS = [20, 45, 90, 180, 350]

function lengthClass(length: number): number {
  const at = LENGTHS.findIndex((limit) => length < limit)
  return at < 0 ? LENGTHS.length : at
}

const BE = new Set(['is', 'are', 'be', 'was', 'were', 'been'])

// "is always generated", "must not be edited".
function isPassive(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!BE.has(word)) return false
    const [next = '', second = ''] = words.slice(at + 1, at + 3)
    const participle = next === 'not' || next.endsWith('ly') ? second : next
    return /(?:ed|en|wn|pt|lt|nt)$/.test(participle)
  })
}

function addLeadIns(leadIns: string, names: string[]): void {
  const words = wordsOf(leadIns)
  names.push('led-in')
  for (const topic of SENTENCES.topicsOf(words)) names.push(feature`l:${topic}`)
}
