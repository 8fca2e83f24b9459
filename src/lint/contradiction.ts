import type { Rule } from '../extract/rule.ts'
import { type Finding, type LintContext, placeOfRule, type RunCheck } from './check.ts'
import { type Claim, findClaims } from './claims.ts'
import { ruleWords } from './rule-words.ts'
import { compareScopes } from './scopes.ts'

/** What was claimed of one topic so far, by the side. */
type Topic = Map<Claim['side'], Side>

interface Side {
  readonly claims: Claim[]
  readonly places: Set<string>
}

// The heading is the subject of such a sentence.
const LEANS_ON_HEADING = /^(?:must|should|shall|may|can|will|do|does|is|are|has|have|not|never|no)\b/i

/** Finds rules of which one forbids what the other asks for, or which choose differently between two things. */
export const CONTRADICTION: RunCheck = {
  name: 'contradiction',
  severity: 'warning',
  finds: 'A rule that forbids what another asks for, or chooses the other of the same two things.',
  find: findContradictions,
}

function findContradictions(rules: readonly Rule[], context: LintContext): Finding[] {
  const scopesMeet = compareScopes(context)
  const topics = new Map<string, Topic>()
  return findClaims(rules, ruleWords(context)).flatMap((claim) => {
    const topic: Topic = topics.get(claim.topic) ?? new Map()
    topics.set(claim.topic, topic)
    const opposite = findOpposite(claim, topic, scopesMeet)
    keep(claim, topic)
    if (!opposite) return []
    const message = `This contradicts \`${placeOfRule(opposite.rule)}\`. Keep one of the two, or say where each holds.`
    return [{ message, rules: [claim.rule] }]
  })
}

function findOpposite(
  claim: Claim,
  topic: Topic,
  scopesMeet: (a: Rule, b: Rule) => boolean,
): Claim | undefined {
  for (const [side, { claims }] of topic) {
    if (side === claim.side) continue
    const opposite = claims.find((other) => isOneMatter(other, claim) && scopesMeet(other.rule, claim.rule))
    if (opposite) return opposite
  }
  return undefined
}

// One of each side is enough to find what contradicts either, where all speak of one place.
function keep(claim: Claim, topic: Topic): void {
  const { path, section, paths } = claim.rule
  const side: Side = topic.get(claim.side) ?? { claims: [], places: new Set() }
  topic.set(claim.side, side)
  const place = [path, section, ...paths].join('\n')
  if (!side.places.has(place)) side.claims.push(claim)
  side.places.add(place)
}

// In one document, what leans on another heading is about another matter.
function isOneMatter(a: Claim, b: Claim): boolean {
  if (a.rule.path !== b.rule.path || a.rule.section === b.rule.section) return true
  return a.topic.includes(' ') && ![a, b].every(({ rule }) => LEANS_ON_HEADING.test(rule.body))
}
