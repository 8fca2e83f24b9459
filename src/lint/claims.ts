import type { Rule } from '../extract/rule.ts'
import { splitSentences } from '../extract/sentences.ts'
import { remember } from './remember.ts'
import { readWords, topicsOf, topicWords, type Word } from './words.ts'

/** What a rule says for or against something. */
export interface Claim {
  readonly rule: Rule
  /** What it is about: equal for a claim and its opposite. */
  readonly topic: string
  /** What it says of it: different for a claim and its opposite. */
  readonly side: string
}

const CHOICE =
  /^(?:always )?(?:prefer|favou?r|choose|use|pick|write)\s+(?:to use )?(.+?),?\s+(?:over|instead of|rather than|(?:and )?not)\s+(.+)$/i
const MAY_CHOOSE =
  /^\s*(?:always )?(?:prefer|favou?r|choose|use|pick|write)\s.*\s(?:over|instead|rather|not)\s/is
// Under such a heading a text may show what it forbids.
const SHOWS_BOTH =
  /\b(?:don['’]?ts?|do not|dos?|never|avoid|anti-?patterns?|bad|good|wrong|right|incorrect|correct|examples?|before|after)\b/i
const LONGEST = 240
const ASKS = 'yes'
const FORBIDS = 'no'
// A sentence may end in the middle of what counts as one word.
const MAY_END_WITHIN_WORD = /\.[^\sa-z\d]/

type ReadRule = (rule: Rule) => readonly Word[]

/** The claims of rules, in their order, without those that ask for what no rule forbids. */
export function findClaims(rules: readonly Rule[], read: ReadRule): Claim[] {
  const showsBoth = remember((section) => SHOWS_BOTH.test(section))
  const claiming = rules.filter(
    ({ memoryType, section, body }) =>
      memoryType === 'project_rule' && body.length <= LONGEST && !showsBoth(section),
  )
  // To find where a sentence ends takes long, and most rules ask for what nobody forbids.
  const first = new Map(
    claiming.filter((rule) => maySayMore(rule, read)).map((rule) => [rule, claimOf(rule, read)]),
  )
  const isForbidden = compileTopics([...first.values()], read)
  return claiming.flatMap((rule) => {
    const claim = first.has(rule) || !isForbidden(rule) ? first.get(rule) : claimOf(rule, read)
    return claim ?? []
  })
}

function maySayMore(rule: Rule, read: ReadRule): boolean {
  return (
    read(rule).some((word) => word.isNegation) ||
    MAY_CHOOSE.test(rule.body) ||
    MAY_END_WITHIN_WORD.test(rule.body)
  )
}

// What the first sentence of a rule is about stands at the beginning of what all of it is about.
function compileTopics(claims: readonly (Claim | undefined)[], read: ReadRule): (rule: Rule) => boolean {
  const topics = new Set(claims.flatMap((claim) => (claim && claim.side !== ASKS ? claim.topic : [])))
  const beginnings = new Set([...topics].map(beginningOf))
  const longest = [...topics].reduce((most, { length }) => Math.max(most, length), 0)
  return (rule) => {
    let topic: string | undefined
    for (const { topic: word } of read(rule)) {
      if (word === undefined) continue
      if (topic === undefined && !beginnings.has(beginningOf(word))) return false
      topic = topic === undefined ? word : `${topic} ${word}`
      if (topic.length > longest) return false
      if (topics.has(topic)) return true
    }
    return false
  }
}

function beginningOf(topic: string): string {
  const end = topic.indexOf(' ')
  return end < 0 ? topic : topic.slice(0, end)
}

/** What the first sentence of a rule claims; nothing where it says too much at once, or nothing. */
export function claimOf(rule: Rule, read: ReadRule): Claim | undefined {
  const [first = ''] = splitSentences(rule.body)
  const text = first.replace(/[.!;:]+$/, '')
  const choice = CHOICE.exec(text)
  if (choice) {
    const sides = [choice[1] ?? '', choice[2] ?? ''].map((side) => topicWords(side).join(' '))
    if (sides.includes('') || sides[0] === sides[1]) return undefined
    return { rule, topic: `choice\n${sides.toSorted().join(' or ')}`, side: sides[0] ?? '' }
  }
  const words = first === rule.body ? read(rule) : readWords(text)
  const topic = topicsOf(words).join(' ')
  const negations = words.filter((word) => word.isNegation).length
  return topic === '' || negations > 1 ? undefined : { rule, topic, side: negations === 1 ? FORBIDS : ASKS }
}
