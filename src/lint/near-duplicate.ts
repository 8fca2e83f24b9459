import type { Rule } from '../extract/rule.ts'
import { firstFew } from '../first-few.ts'
import { groupBy } from '../group-by.ts'
import { type Finding, type LintContext, placeOfRule, type RunCheck } from './check.ts'
import { remember } from './remember.ts'
import { ruleWords } from './rule-words.ts'
import { topicsOf, type Word } from './words.ts'

/** A word that says what rules are about. */
interface Topic {
  readonly word: string
  /** How many rules have it. */
  count: number
  /** The first rules that have it among their rarest. */
  readonly candidates: Candidate[]
}

interface Candidate {
  readonly rule: Rule
  readonly words: readonly Word[]
  /** Each once. */
  readonly topics: readonly Topic[]
  /** Equal for rules of one type and one scope. */
  readonly kind: number
}

const FEWEST_WORDS = 2
// With fewer words a text leans on its heading, and the same words under another heading say another thing.
const FEWEST_BY_THEMSELVES = 3
// One word more for so many is an elaboration; a word in the place of another is another rule.
const WORDS_PER_EXTRA = 5
const MOST_EXTRA = 2
// Thousands of rules of the same words are one finding each, not one for each pair.
const MOST_COMPARED = 40
// From so many on, two documents are copies of one another, and one line says so.
const MOST_OF_A_PAIR = 3

const CONDITIONS = new Set('if unless except otherwise until only'.split(' '))

const ORDERED = /\b(?:over|instead of|rather than|before|after|than|from|to|not)\b/i

/** Finds memories that say nearly the same as an earlier one. What has the same text throughout is one memory already. */
export const NEAR_DUPLICATE: RunCheck = {
  name: 'near-duplicate',
  severity: 'warning',
  finds: 'A memory that says the same as an earlier one in nearly the same words.',
  find: findNearDuplicates,
}

function findNearDuplicates(rules: readonly Rule[], context: LintContext): Finding[] {
  const pairs: { readonly rule: Rule; readonly earlier: Rule }[] = []
  for (const candidate of readCandidates(rules, context)) {
    if (candidate.topics.length < FEWEST_WORDS) continue
    // What one text has and the other lacks is at most a few words, so among their rarest is one that both have.
    const rarest = firstFew(candidate.topics, MOST_EXTRA + 1, isRarer)
    const earlier = findEarlier(candidate, rarest)
    if (earlier) pairs.push({ rule: candidate.rule, earlier: earlier.rule })
    for (const { candidates } of rarest) if (candidates.length < MOST_COMPARED) candidates.push(candidate)
  }
  return describePairs(pairs)
}

function readCandidates(rules: readonly Rule[], context: LintContext): Candidate[] {
  const read = ruleWords(context)
  const topicOf = remember((word): Topic => ({ word, count: 0, candidates: [] }))
  let kinds = 0
  const kindOf = remember(() => kinds++)
  return distinctRules(rules).map((rule) => {
    const words = read(rule)
    const topics: Topic[] = []
    for (const { topic: word } of words) {
      const topic = word === undefined ? undefined : topicOf(word)
      if (topic && !topics.includes(topic)) topics.push(topic)
    }
    for (const topic of topics) topic.count++
    return { rule, words, topics, kind: kindOf([rule.memoryType, ...rule.paths].join('\n')) }
  })
}

function distinctRules(rules: readonly Rule[]): Rule[] {
  const seen = new Set<string>()
  return rules.filter(({ content }) => !seen.has(content) && seen.add(content))
}

function isRarer(a: Topic, b: Topic): boolean {
  return a.count < b.count || (a.count === b.count && a.word < b.word)
}

function findEarlier(candidate: Candidate, rarest: readonly Topic[]): Candidate | undefined {
  for (const { candidates } of rarest) {
    for (const earlier of candidates) if (isNearlySame(candidate, earlier)) return earlier
  }
  return undefined
}

// What fails most often and takes least stands first.
function isNearlySame(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind) return false
  const [small, large] = a.topics.length <= b.topics.length ? [a, b] : [b, a]
  const extra = large.topics.length - small.topics.length
  return (
    extra <= Math.min(MOST_EXTRA, Math.floor(small.topics.length / WORDS_PER_EXTRA)) &&
    small.topics.every((topic) => large.topics.includes(topic)) &&
    isOneMatter(a, b) &&
    isNegative(a) === isNegative(b) &&
    conditionsOf(a) === conditionsOf(b) &&
    haveOneOrder(a, b)
  )
}

function isNegative({ words }: Candidate): boolean {
  return words.some((word) => word.isNegation)
}

function conditionsOf({ words }: Candidate): string {
  const conditions = words.map(({ text }) => text).filter((word) => CONDITIONS.has(word))
  return conditions.sort().join(' ')
}

function haveOneOrder(a: Candidate, b: Candidate): boolean {
  const [ofA, ofB] = [orderOf(a), orderOf(b)]
  return ofA === ofB || (ofA !== '' && ofB !== '' && a.topics.length !== b.topics.length)
}

// The words in their order, where their order tells two rules apart.
function orderOf({ rule, words }: Candidate): string {
  return ORDERED.test(rule.body) ? topicsOf(words).join(' ') : ''
}

// In one document, the same words below another heading are about another thing, and a text that goes on from another was
// given it as its beginning.
function isOneMatter(a: Candidate, b: Candidate): boolean {
  const isOneSection = a.rule.section === b.rule.section
  if (a.rule.path === b.rule.path) return isOneSection && !goesOnFrom(a, b)
  if (isOneSection) return true
  return Math.min(a.topics.length, b.topics.length) >= FEWEST_BY_THEMSELVES
}

function goesOnFrom({ rule: a, topics: ofA }: Candidate, { rule: b, topics: ofB }: Candidate): boolean {
  return ofA.length !== ofB.length && (a.body.startsWith(b.body) || b.body.startsWith(a.body))
}

function describePairs(pairs: readonly { readonly rule: Rule; readonly earlier: Rule }[]): Finding[] {
  const byDocuments = groupBy(pairs, ({ rule, earlier }) => `${rule.path}\n${earlier.path}`)
  return [...byDocuments.values()].flatMap((group) => {
    const [first] = group
    if (group.length > MOST_OF_A_PAIR && first.rule.path !== first.earlier.path) {
      const message = `${group.length} rules from here on say nearly the same as rules of \`${first.earlier.path}\`, the first as line ${first.earlier.startLine} there. A reviewer is shown ten memories: keep each rule in one place.`
      return [{ message, rules: group.map(({ rule }) => rule) }]
    }
    return group.map(({ rule, earlier }) => ({
      message: `This says nearly the same as \`${placeOfRule(earlier)}\`. A reviewer is shown ten memories: keep one of the two.`,
      rules: [rule],
    }))
  })
}
