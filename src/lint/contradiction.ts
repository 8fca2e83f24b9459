import type { Rule } from '../extract/rule.ts'
import { splitSentences } from '../extract/sentences.ts'
import type { Problem } from '../problem.ts'
import { type LintContext, placeOfRule, warningAt } from './check.ts'
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
  /^(?:always )?(?:prefer|favou?r|choose|use|pick)\s+(.+?),?\s+(?:over|instead of|rather than)\s+(.+)$/i
// Under such a heading a text may show what it forbids.
const SHOWS_BOTH =
  /\b(?:don['’]?ts?|do not|dos?|never|avoid|anti-?patterns?|bad|good|wrong|right|incorrect|correct|examples?|before|after)\b/i
const LONGEST = 240

/** Finds rules of which one forbids what the other asks for, or which choose differently between two things. */
export function findContradictions(rules: readonly Rule[], context: LintContext): Problem[] {
  const seen = new Map<string, Claim[]>()
  return rules.flatMap((rule) => {
    const claim = claimOf(rule)
    if (!claim) return []
    const others = seen.get(claim.topic) ?? []
    seen.set(claim.topic, others)
    const opposite = others.find((other) => other.side !== claim.side && meet(other.rule, rule, context))
    // One of each side is enough to find what contradicts either, where all speak of one place.
    if (!others.some((other) => other.side === claim.side && isSamePlace(other.rule, rule)))
      others.push(claim)
    if (!opposite) return []
    const message = `This contradicts \`${placeOfRule(opposite.rule)}\`. Keep one of the two, or say where each holds.`
    return [warningAt(rule, 'contradiction', message)]
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

// In one document, another heading is another matter.
function meet(a: Rule, b: Rule, context: LintContext): boolean {
  const isOneMatter = a.path !== b.path || a.section === b.section
  return isOneMatter && scopesMeet(a, b, context)
}

function isSamePlace(a: Rule, b: Rule): boolean {
  return a.path === b.path && a.section === b.section && a.paths.join('\n') === b.paths.join('\n')
}
