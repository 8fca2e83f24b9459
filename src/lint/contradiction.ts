import type { Rule } from '../extract/rule.ts'
import { splitSentences } from '../extract/sentences.ts'
import { type Finding, type LintContext, placeOfRule, type RunCheck } from './check.ts'
import { scopesMeet } from './scopes.ts'
import { isNegation, topicWords, wordsOf } from './words.ts'

interface Claim {
  readonly rule: Rule
  /** What it is about: equal for a claim and its opposite. */
  readonly topic: string
  /** What it says of it: different for a claim and its opposite. */
  readonly side: string
}

const CHOICE =
  /^(?:always )?(?:prefer|favou?r|choose|use|pick|write)\s+(?:to use )?(.+?),?\s+(?:over|instead of|rather than|(?:and )?not)\s+(.+)$/i
// Under such a heading a text may show what it forbids.
const SHOWS_BOTH =
  /\b(?:don['’]?ts?|do not|dos?|never|avoid|anti-?patterns?|bad|good|wrong|right|incorrect|correct|examples?|before|after)\b/i
// The heading is the subject of such a sentence.
const LEANS_ON_HEADING = /^(?:must|should|shall|may|can|will|do|does|is|are|has|have|not|never|no)\b/i
const LONGEST = 240

/** Finds rules of which one forbids what the other asks for, or which choose differently between two things. */
export const CONTRADICTION: RunCheck = {
  name: 'contradiction',
  severity: 'warning',
  finds: 'A rule that forbids what another asks for, or chooses the other of the same two things.',
  find: findContradictions,
}

function findContradictions(rules: readonly Rule[], context: LintContext): Finding[] {
  const seen = new Map<string, Claim[]>()
  return rules.flatMap((rule) => {
    const claim = claimOf(rule)
    if (!claim) return []
    const others = seen.get(claim.topic) ?? []
    seen.set(claim.topic, others)
    const opposite = others.find((other) => other.side !== claim.side && meet(other, claim, context))
    // One of each side is enough to find what contradicts either, where all speak of one place.
    if (!others.some((other) => other.side === claim.side && isSamePlace(other.rule, rule)))
      others.push(claim)
    if (!opposite) return []
    const message = `This contradicts \`${placeOfRule(opposite.rule)}\`. Keep one of the two, or say where each holds.`
    return [{ message, rules: [rule] }]
  })
}

function claimOf(rule: Rule): Claim | undefined {
  if (rule.memoryType !== 'project_rule' || SHOWS_BOTH.test(rule.section)) return undefined
  const [first = ''] = rule.body.length > LONGEST ? [] : splitSentences(rule.body)
  const text = first.replace(/[.!;:]+$/, '')
  const choice = CHOICE.exec(text)
  if (choice) {
    const sides = [choice[1] ?? '', choice[2] ?? ''].map((side) => topicWords(side).join(' '))
    if (sides.includes('') || sides[0] === sides[1]) return undefined
    return { rule, topic: `choice ${sides.toSorted().join(' or ')}`, side: sides[0] ?? '' }
  }
  const topic = topicWords(text).join(' ')
  const negations = wordsOf(text).filter(isNegation).length
  return topic === '' || negations > 1 ? undefined : { rule, topic, side: negations === 1 ? 'no' : 'yes' }
}

function meet(a: Claim, b: Claim, context: LintContext): boolean {
  return isOneMatter(a, b) && scopesMeet(a.rule, b.rule, context)
}

// In one document, what leans on another heading is about another matter.
function isOneMatter(a: Claim, b: Claim): boolean {
  if (a.rule.path !== b.rule.path || a.rule.section === b.rule.section) return true
  return a.topic.includes(' ') && ![a, b].every(({ rule }) => LEANS_ON_HEADING.test(rule.body))
}

function isSamePlace(a: Rule, b: Rule): boolean {
  return a.path === b.path && a.section === b.section && a.paths.join('\n') === b.paths.join('\n')
}
