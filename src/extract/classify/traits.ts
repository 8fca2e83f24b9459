import { needsAntecedent } from '../antecedent.ts'
import { isLeadIn } from '../lead-in.ts'
import type { MemoryType } from '../rule.ts'
import { UNIT_KINDS, type Unit } from '../units.ts'
import { beginningsOf } from './beginnings.ts'
import { SENTENCES } from './lexicon.ts'
import { VERBS } from './verbs.ts'

/** What the words of a unit are like by themselves: all that the classifier wants to know of them, read once. */
export interface Traits {
  /** The types of memories that can begin with it. */
  readonly beginnings: readonly MemoryType[]
  /** In lower case; a backtick stands for each piece of code, and `:`, `;`, `?` and `!` are words. */
  readonly words: readonly string[]
  /** The matters that it speaks of, as the lexicon names them. */
  readonly topics: readonly string[]
  /** Those of the phrases that it completes. */
  readonly leadInTopics: readonly string[]
  /** Whether it begins with a verb in its base form: "Use tabs". */
  readonly isOrder: boolean
  /** Whether it tells somebody to do something all the same: "When in doubt, ask", "**Naming.** Keep names short". */
  readonly isIndirectOrder: boolean
  /** Whether it, or what leads it in, says what must, should or may not be. */
  readonly isNormative: boolean
  /** Whether it completes a phrase that makes a norm of it whatever it says: "All endpoints must:". */
  readonly isDemanded: boolean
  readonly needsAntecedent: boolean
  readonly endsInColon: boolean
  readonly startsWithCode: boolean
  /** The place of its kind among `UNIT_KINDS`. */
  readonly kind: number
  /** The place among `SHAPES` of what it is like. */
  readonly shape: number
  /** In UTF-16 code units. */
  readonly length: number
}

/** What a unit is like in the shortest form: `n`, a norm; `v`, an order, or `i`, an indirect one; `c`, code. */
export const SHAPES = ['', 'n'].flatMap((norm) =>
  ['', 'v', 'i'].flatMap((order) => ['', 'c'].map((code) => `${norm}${order}${code}`)),
)

/** What a unit is shows in its beginning; past this only time is spent. */
export const MOST_CHARACTERS = 600
const MOST_WORDS = 60
const WORD = /`[^`]*`|[\p{L}\d_]+(?:['’-][\p{L}\d_]+)*|[:;?!]/gu
// The same for most texts, in half the time.
const ASCII_WORD = /`[^`]*`|[a-z\d_]+(?:['-][a-z\d_]+)*|[:;?!]/g
const NON_ASCII = /[^\0-\x7f]/

/** The words of a text, as the lexicon knows them. */
export function wordsOf(text: string): string[] {
  const beginning = text.slice(0, MOST_CHARACTERS).toLowerCase()
  const isAscii = !NON_ASCII.test(beginning)
  const words: string[] = beginning.match(isAscii ? ASCII_WORD : WORD) ?? []
  if (words.length > MOST_WORDS) words.length = MOST_WORDS
  for (const [at, word] of words.entries()) {
    if (word.startsWith('`')) words[at] = '`'
    else if (!isAscii) words[at] = word.replaceAll('’', "'")
  }
  return words
}

const NORMATIVE = new Set(['must', 'should', 'never', 'avoid', 'prefer', 'ensure', 'always', 'limit'])

/** Reads what the words of a unit are like. */
export function readTraits(unit: Unit, topicsOfPhrases = readTopics): Traits {
  const { text } = unit
  const words = wordsOf(text)
  const topics = SENTENCES.topicsOf(words)
  const isDemanded =
    unit.kind === 'item' && !unit.isLabel && DEMANDS.test(unit.leadIns.at(-1)?.slice(-MOST_DEMAND) ?? '')
  const isOrder = VERBS.has(words[0] ?? '')
  const isIndirect = !isOrder && isIndirectOrder(text.slice(0, MOST_CHARACTERS))
  const isNormative = isDemanded || words[0] === 'no' || topics.some((topic) => NORMATIVE.has(topic))
  const startsWithCode = text.startsWith('`')
  return {
    beginnings: beginningsOf(unit),
    words,
    topics,
    leadInTopics: unit.leadIns.length > 0 ? topicsOfPhrases(unit.leadIns) : NO_TOPICS,
    isOrder,
    isIndirectOrder: isIndirect,
    isNormative,
    isDemanded,
    needsAntecedent: needsAntecedent(text),
    endsInColon: isLeadIn(text),
    startsWithCode,
    kind: UNIT_KINDS.indexOf(unit.kind),
    shape: Number(isNormative) * 6 + (isOrder ? 2 : isIndirect ? 4 : 0) + Number(startsWithCode),
    length: text.length,
  }
}

const NO_TOPICS: readonly string[] = []

/** The matters of which phrases speak. */
export function readTopics(phrases: readonly string[]): readonly string[] {
  return SENTENCES.topicsOf(wordsOf(phrases.join(' ')))
}

// The end of a long phrase says how it leads in.
const MOST_DEMAND = 200

// What somebody is told to do, rather than the code, may be a step of a procedure: "You should:".
const DEMANDS =
  /^(?!.*\b(?:you|we|i|person|people|(?:contributor|collaborator|maintainer|reviewer|member|author|user|developer)s?)\b[^,.;:]*:$).*\b(?:must|should|shall|never|do not|don['’]t|may not|cannot|can['’]t|avoid|always)(?: not| never| always| also| only| all| either)?(?:, [^:]{1,40})?\s*:$/i

const OPENING =
  /^(?:please|also|then|just|instead|finally|next|always|never|only|and|but|so|simply|importantly|ideally|note:|do)[,:]? ([a-z-]+)/i
const CLAUSE =
  /^(?:if|when|whenever|before|after|once|while|unless|for|in|to|as|with|where|whether|because|since|given|instead|otherwise|by|on)\b[^,]{3,140}, (?:please |always |never |also |then |only |simply |just )?([a-z-]+)/i
const LABEL = /^[^:.!?]{2,50}(?::|\.| [–—-]) (?:(?:please|always|also|only) )?(?:\P{L}*)([a-z-]+)/iu

function isIndirectOrder(text: string): boolean {
  return [OPENING, CLAUSE, LABEL].some((pattern) => VERBS.has(pattern.exec(text)?.[1]?.toLowerCase() ?? ''))
}
