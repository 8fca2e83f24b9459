import type { Rule } from '../extract/rule.ts'
import { type Finding, placeOfRule, type RunCheck } from './check.ts'
import { groupBy } from './group.ts'
import { isNegation, topicWords, wordsOf } from './words.ts'

interface Candidate {
  readonly rule: Rule
  readonly words: ReadonlySet<string>
  /** The words in their order, where their order tells two rules apart. */
  readonly order: string
  readonly isNegative: boolean
  /** The words that set conditions. */
  readonly conditions: string
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

function findNearDuplicates(rules: readonly Rule[]): Finding[] {
  const pairs: { readonly rule: Rule; readonly earlier: Rule }[] = []
  const candidates = distinctRules(rules).map(candidateOf)
  const counts = countAll(candidates)
  const index = new Map<string, Candidate[]>()
  for (const candidate of candidates.filter(({ words }) => words.size >= FEWEST_WORDS)) {
    // What one text has and the other lacks is at most a few words, so among their rarest is one that both have.
    const rarest = [...candidate.words]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, MOST_EXTRA + 1)
    const near = new Set(rarest.flatMap((word) => (index.get(word) ?? []).slice(0, MOST_COMPARED)))
    const earlier = [...near].find((other) => isNearlySame(candidate, other))
    if (earlier) pairs.push({ rule: candidate.rule, earlier: earlier.rule })
    for (const word of rarest) {
      const list = index.get(word)
      if (list) list.push(candidate)
      else index.set(word, [candidate])
    }
  }
  return describePairs(pairs)
}

function distinctRules(rules: readonly Rule[]): Rule[] {
  const seen = new Set<string>()
  return rules.filter(({ content }) => !seen.has(content) && seen.add(content))
}

function candidateOf(rule: Rule): Candidate {
  const words = topicWords(rule.body)
  const order = ORDERED.test(rule.body) ? words.join(' ') : ''
  const all = wordsOf(rule.body)
  const conditions = all.filter((word) => CONDITIONS.has(word)).sort()
  return {
    rule,
    words: new Set(words),
    order,
    isNegative: all.some(isNegation),
    conditions: conditions.join(' '),
  }
}

function countAll(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of candidates) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function isNearlySame(a: Candidate, b: Candidate): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a]
  const extra = large.words.size - small.words.size
  return (
    extra <= Math.min(MOST_EXTRA, Math.floor(small.words.size / WORDS_PER_EXTRA)) &&
    isOneMatter(a, b) &&
    a.isNegative === b.isNegative &&
    a.conditions === b.conditions &&
    a.rule.memoryType === b.rule.memoryType &&
    a.rule.paths.join('\n') === b.rule.paths.join('\n') &&
    (a.order === b.order || (a.order !== '' && b.order !== '' && extra > 0)) &&
    [...small.words].every((word) => large.words.has(word))
  )
}

// In one document, the same words below another heading are about another thing, and a text that goes on from another was
// given it as its beginning.
function isOneMatter(a: Candidate, b: Candidate): boolean {
  const isOneSection = a.rule.section === b.rule.section
  if (a.rule.path === b.rule.path) return isOneSection && !goesOnFrom(a, b)
  if (isOneSection) return true
  return Math.min(a.words.size, b.words.size) >= FEWEST_BY_THEMSELVES
}

function goesOnFrom(
  { rule: a, words: wordsOfA }: Candidate,
  { rule: b, words: wordsOfB }: Candidate,
): boolean {
  return wordsOfA.size !== wordsOfB.size && (a.body.startsWith(b.body) || b.body.startsWith(a.body))
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
